import { costs } from '../../../sheets-templates/costs';
import { deals } from '../../../sheets-templates/deals';
import { kpis } from '../../../sheets-templates/kpis';
import { settings as settingsTab } from '../../../sheets-templates/settings';
import type { TabKey, TabSpec } from '../../../sheets-templates/types';
import type { Canvas } from '../../schema/canvas';
import { type CostsTable, decodeCosts } from '../../schema/decode-costs';
import { decodeDeals } from '../../schema/decode-deals';
import { goneIssue } from '../../schema/decode-grid';
import { decodeKpis } from '../../schema/decode-kpis';
import { decodeSettings } from '../../schema/decode-settings';
import { type DecodeContext, type Grid, NO_LISTS } from '../../schema/grid';
import { findHeader } from '../../schema/header';
import type { Issue } from '../../schema/issue';
import { listsOf, type Settings } from '../../schema/settings';
import type { DealsTable, KpisTable } from '../../schema/table';
import { readGrid } from '../../sheet/read-tab';
import type { Books } from './books';

/** What the owner chose in the settings, and how cells are read under it. */
export interface Chosen {
  readonly settings: Settings;
  readonly context: DecodeContext;
  readonly issues: readonly Issue[];
}

/** Both ledgers and the settings as they stand, and what is wrong with them. */
export interface Ledgers extends Chosen {
  readonly kpis: KpisTable;
  /** null where the owner has not added the tab. */
  readonly costs: CostsTable | null;
  readonly deals: DealsTable;
  readonly dealsGrid: Grid;
}

const NO_GRID: Grid = { cells: [] };

export function readSettings(books: Books): Chosen {
  const { rules, today, dayOf } = books;
  const plain = { ...rules, today, dayOf: (cell: unknown) => dayOf(cell) };
  const { decoded, issues } = reading(books, settingsTab, grid => decodeSettings(grid, plain));
  const { settings } = decoded;
  return { settings, issues, context: { ...plain, currency: settings.currency, lists: listsOf(settings) } };
}

/** The ledger of transactions is read last, so that its IDs are written into what was just read. */
export function readLedgers(books: Books, chosen: Chosen = readSettings(books)): Ledgers {
  const { context } = chosen;
  const kpiRows = reading(books, kpis, grid => decodeKpis(grid, context));
  const costRows = books.tabs.has('costs') ? reading(books, costs, grid => decodeCosts(grid, context)) : null;
  const dealRows = reading(books, deals, grid => decodeDeals(grid, context));
  return {
    ...chosen,
    kpis: kpiRows.decoded.table,
    costs: costRows?.decoded.table ?? null,
    deals: dealRows.decoded.table,
    dealsGrid: dealRows.grid,
    issues: [...chosen.issues, ...kpiRows.issues, ...(costRows?.issues ?? []), ...dealRows.issues],
  };
}

/** One goal: the canvas has it, the settings where the canvas says nothing, or nothing above 0. */
export function withGoal(chosen: Chosen, { goal }: Pick<Canvas, 'goal'>): Chosen {
  return goal === null || goal <= 0 ? chosen : { ...chosen, settings: { ...chosen.settings, profitTarget: goal } };
}

export function plainContext(books: Books): DecodeContext {
  const { rules, today } = books;
  return { ...rules, today, dayOf: cell => books.dayOf(cell), currency: 'KRW', lists: NO_LISTS };
}

interface Read<T> {
  readonly grid: Grid;
  readonly decoded: T;
  readonly issues: readonly Issue[];
}

/** A tab that is gone is one issue and an empty table; the others are read all the same. */
function reading<T extends { issues: readonly Issue[] }>(
  books: Books,
  spec: TabSpec,
  decode: (grid: Grid) => T,
): Read<T> {
  const grid = gridOf(books, spec);
  const decoded = decode(grid ?? NO_GRID);
  return {
    grid: grid ?? NO_GRID,
    decoded,
    issues: grid ? withGone(spec, grid, decoded.issues) : [tabMissing(spec.key)],
  };
}

/** Columns that the tab can be read without, but pages or figures not, are named with those that it cannot. */
export function withGone(spec: TabSpec, grid: Grid, issues: readonly Issue[]): Issue[] {
  const needed = spec.columns.flatMap(column => (column.needed ? [column.key] : []));
  const others = issues.filter(({ code }) => code !== 'column-missing');
  return [...goneIssue(spec, findHeader(spec, grid), needed), ...others];
}

export function gridOf(books: Books, spec: TabSpec): Grid | null {
  const tab = books.tabs.get(spec.key);
  return tab ? readGrid(tab, spec) : null;
}

export function tabMissing(tab: TabKey): Issue {
  return { code: 'tab-missing', level: 'error', tab, row: null, column: null, at: null, read: '' };
}
