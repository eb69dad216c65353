import { automation } from '../../../sheets-templates/automation';
import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import { digilog } from '../../../sheets-templates/digilog';
import { fandom } from '../../../sheets-templates/fandom';
import { history } from '../../../sheets-templates/history';
import { spa } from '../../../sheets-templates/spa';
import type { TabKey, TabSpec } from '../../../sheets-templates/types';
import { dayOrderIssues } from '../../domain/fandom/day-order';
import { type HistoryRow, historyRows } from '../../domain/history/history';
import { pastNames } from '../../domain/work/past-names';
import { type UnknownWork, type WorkBook, workBook } from '../../domain/work/work-book';
import { knownRows } from '../../report/history-words';
import { type Canvas, decodeCanvas, type FoundBox } from '../../schema/canvas';
import { decodeGrid, type Table } from '../../schema/decode-grid';
import type { DecodeContext, Grid } from '../../schema/grid';
import type { Issue } from '../../schema/issue';
import { readCells } from '../../sheet/read-tab';
import type { Books } from './books';
import { givenWorks } from './given-works';
import { type Chosen, gridOf, tabMissing, withGone } from './read-books';
import { type RolesRead, readRoles } from './read-roles';
import { renamedBoxes } from './renamed-boxes';

/** One tab as it stands; no table where it is not there. */
export interface TableRead<S extends TabSpec> {
  readonly grid: Grid | null;
  readonly table: Table<S> | null;
  readonly issues: readonly Issue[];
}

/** Every tab beside the ledgers, each read once. */
export interface WorkRead {
  readonly canvas: Canvas;
  readonly canvasCells: readonly (readonly unknown[])[];
  /** Where the boxes' lines are, wherever they were moved. */
  readonly canvasBoxes: ReadonlyMap<BoxKey, FoundBox>;
  readonly spa: TableRead<typeof spa>;
  readonly people: RolesRead;
  readonly digilog: TableRead<typeof digilog>;
  readonly automation: TableRead<typeof automation>;
  readonly fandom: TableRead<typeof fandom>;
  readonly history: TableRead<typeof history>;
  readonly past: readonly HistoryRow[];
  readonly book: WorkBook;
  readonly issues: readonly Issue[];
}

export function readWork(books: Books, chosen: Chosen): WorkRead {
  const { context } = chosen;
  const people = readRoles(books, chosen);
  const drawn = readCanvas(books, chosen);
  const tables = {
    spa: readTable(books, spa, context, true),
    digilog: readTable(books, digilog, context),
    automation: readTable(books, automation, context),
    fandom: readTable(books, fandom, context),
    history: readTable(books, history, context),
  };
  const past = knownRows(historyRows(tables.history.table));
  const book = workBook(
    {
      spa: tables.spa.table,
      roles: people.table,
      digilog: tables.digilog.table,
      automation: tables.automation.table,
    },
    [...givenWorks(books, []), ...pastNames(past)],
  );
  const staff = tables.fandom.table;
  const issues = [people, drawn, ...Object.values(tables)].flatMap(read => [...read.issues]);
  return {
    ...tables,
    canvas: drawn.canvas,
    canvasCells: drawn.cells,
    canvasBoxes: drawn.found,
    people,
    past,
    book,
    issues: [...issues, ...(staff ? dayOrderIssues(staff, books.today) : []), ...book.unknown.map(unknownWork)],
  };
}

function readTable<S extends TabSpec>(books: Books, spec: S, context: DecodeContext, isNeeded = false): TableRead<S> {
  const grid = gridOf(books, spec);
  if (!grid) return { grid, table: null, issues: isNeeded ? [tabMissing(spec.key)] : [] };
  const { table, issues } = decodeGrid(spec, grid, context);
  return { grid, table, issues: withGone(spec, grid, issues) };
}

function unknownWork({ tab, row, at, read }: UnknownWork & { readonly tab: TabKey }): Issue {
  return { code: 'unknown-work', level: 'warning', tab, row, column: 'work', at, read };
}

export function readCanvas({ workbook, tabs, rules }: Books, { settings }: Chosen) {
  const tab = tabs.get('canvas');
  const cells = tab ? readCells(tab) : [];
  const numbers = { ...rules, currency: settings.currency };
  const decoded = decodeCanvas(cells, numbers);
  if (!tab) return { ...decoded, issues: [tabMissing('canvas')], cells };
  const renamed = renamedBoxes(workbook, decoded.canvas.missing);
  return { ...(renamed.size === 0 ? decoded : decodeCanvas(cells, numbers, renamed)), cells };
}
