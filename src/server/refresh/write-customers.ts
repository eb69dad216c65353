import { customerStages } from '../../../sheets-templates/customer-words';
import { customers as spec } from '../../../sheets-templates/customers';
import type { ComputedFigures } from '../../domain/compute-figures';
import type { CustomerFigures } from '../../domain/customers/customer-figures';
import type { Issue } from '../../domain/issue';
import { needsFormulas, planList, type StandingList } from '../../report/customers/plan';
import { customerCell, type KnownCustomers } from '../../report/customers/values';
import { formatDay } from '../../schema/day';
import type { Grid } from '../../schema/grid';
import { findHeader, type Header, placeOf } from '../../schema/header';
import type { Settings } from '../../schema/settings';
import { readGrid } from '../../sheet/read-tab';
import { formulasOf, rewriteRows } from '../../sheet/rewrite-rows';
import type { Books } from '../books/books';
import { sheetLang } from '../books/memory';

/** Brings the list of customers up to date where the owner has one. What they typed stays beside whom it is about. */
export function writeCustomers(
  books: Books,
  computed: ComputedFigures,
  figures: CustomerFigures,
  settings: Settings,
): Issue[] {
  const tab = books.tabs.get('customers');
  if (!tab) return [];
  const grid = readGrid(tab, spec);
  const header = findHeader(spec, grid);
  const nameAt = placeOf(spec, header, 'customer');
  if (header.row < 0 || nameAt < 0) return [columnMissing(header, 'customer', 'error')];
  const entries = computed.roster();
  const names = entries.map(({ customer }) => customer);
  const firstRow = header.row + 2;
  const plain = standingList(books, grid, header, nameAt);
  const asksFormulas = needsFormulas(plain, new Set(names), settings.aliases);
  const list = asksFormulas
    ? { ...plain, formulas: formulasOf(tab, firstRow, plain.rows.length, plain.own.header.length) }
    : plain;
  const plan = planList(list, names, settings.aliases);
  const known: KnownCustomers = {
    roster: new Map(entries.map(entry => [entry.customer, entry])),
    buyers: new Map(figures.customers.map(entry => [entry.customer, entry])),
  };
  const lang = sheetLang(books.memory, books.locale);
  const keyOf = new Map(spec.columns.map(({ key }, index) => [(header.at[index] ?? -1) + 1, key]));
  rewriteRows(tab, firstRow, plan, {
    columns: computedPlaces(header).map(place => place + 1),
    valueAt: (row, column) => customerCell(plan.rows[row]!, keyOf.get(column) ?? '', known, lang),
  });
  return plan.unmerged > 0 && list.own.note < 0 ? [columnMissing(header, 'note', 'warning')] : [];
}

function standingList(books: Books, { cells }: Grid, header: Header, nameAt: number): StandingList {
  const top = cells[header.row] ?? [];
  const computed = new Set(computedPlaces(header));
  const stageAt = placeOf(spec, header, 'stage');
  const goneWords: readonly unknown[] = [customerStages.gone.ko, customerStages.gone.en];
  return {
    rows: cells.slice(header.row + 1),
    nameAt,
    own: {
      places: [...top.keys()].filter(place => !computed.has(place)),
      note: placeOf(spec, header, 'note'),
      header: top,
      shown: cell => {
        const day = books.dayOf(cell);
        return day === null ? String(cell ?? '') : formatDay(day);
      },
    },
    isMarkedGone: row => goneWords.includes(row[stageAt]),
    formulas: null,
  };
}

function computedPlaces({ at }: Header): number[] {
  return spec.columns.flatMap((column, index) => {
    const place = at[index] ?? -1;
    return 'computed' in column && place >= 0 ? [place] : [];
  });
}

function columnMissing({ row }: Header, column: 'customer' | 'note', level: Issue['level']): Issue {
  const place = row < 0 ? { row: null, column: null } : { row: row + 1, column };
  return { code: row < 0 ? 'header-missing' : 'column-missing', level, tab: 'customers', at: null, read: '', ...place };
}
