import { type Day, NO_DAY } from '../../schema/table';
import type { Ledger } from '../ledger/ledger';
import { type Periods, periodOf } from '../ledger/periods';
import type { Naming } from './money-naming';
import {
  addBuyer,
  addToPart,
  emptyPartTally,
  type PartPlace,
  type PartTally,
  type PeriodMoney,
  partOn,
  periodMoney,
  RETURNING,
  UNREGISTERED,
} from './money-parts';
import { addToTable, emptyTableTally, type NamedMoney, type TableTally, tableRows } from './money-tables';

export interface WalkSource {
  readonly ledger: Ledger;
  readonly decisions: Int32Array;
  readonly months: Periods;
  readonly weeks: Periods;
  readonly namings: readonly Naming[];
}

export interface WalkedMoney {
  readonly byMonth: PeriodMoney[];
  readonly byWeek: PeriodMoney[];
  /** One for each naming. */
  readonly tables: NamedMoney[][];
}

/** What one walk along the customers fills. Tables hold some months from `first` on: what lies outside them, they do not take. */
interface Walk {
  readonly source: WalkSource;
  readonly first: number;
  readonly parts: readonly PartTally[];
  readonly tables: readonly TableTally[];
}

/** Beyond so many cells of months by names the months are taken in several walks, for memory's sake. */
const MOST_CELLS = 2_000_000;

/** In one walk, for a customer's rows lie far apart and fetching them is what takes the time. */
export function walkMoney(source: WalkSource, mostCells = MOST_CELLS): WalkedMoney {
  const { months, weeks, namings, ledger } = source;
  const widest = namings.reduce((width, { names }) => Math.max(width, names.length), 1);
  const atOnce = Math.max(1, Math.floor(mostCells / widest));
  const byMonth = emptyPartTally(months);
  const byWeek = emptyPartTally(weeks);
  const tables: NamedMoney[][] = namings.map(() => []);
  const { digits } = ledger.deals;
  for (let first = 0; first < months.labels.length; first += atOnce) {
    const end = Math.min(first + atOnce, months.labels.length);
    const tallies = namings.map(naming => emptyTableTally(naming, end - first));
    const walk = { source, first, parts: first === 0 ? [byMonth, byWeek] : [], tables: tallies };
    addCustomers(walk);
    addUnregistered(walk);
    const labels = months.labels.slice(first, end);
    tallies.forEach((tally, index) => {
      for (const row of tableRows(tally, labels, digits)) tables[index]!.push(row);
    });
  }
  return { byMonth: periodMoney(byMonth, digits), byWeek: periodMoney(byWeek, digits), tables };
}

/** Where the walk stands: one object for all of it. */
interface Cursor {
  place: number;
  customer: number;
  /** One number for all of a customer's rows in a month. */
  visit: number;
  month: number;
  /** Of the day just walked. */
  sales: number;
  orders: number;
}

function addCustomers(walk: Walk): void {
  const { starts } = walk.source.ledger.customers;
  const cursor: Cursor = { place: 0, customer: 0, visit: 0, month: -1, sales: 0, orders: 0 };
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    cursor.customer = customer;
    cursor.place = starts[customer]!;
    cursor.month = -1;
    addCustomer(walk, cursor, starts[customer + 1]!);
  }
}

/** Day by day, for within a day the order of rows must not matter. */
function addCustomer(walk: Walk, cursor: Cursor, end: number): void {
  const { ledger, decisions } = walk.source;
  const first = ledger.firstExperience[cursor.customer]!;
  const decision = decisions[cursor.customer]!;
  let before = NO_DAY;
  // what is sent back before any purchase was bought before the books began
  let part: PartPlace = RETURNING;
  while (cursor.place < end) {
    const day = ledger.customers.day[cursor.place]!;
    addDay(walk, cursor, day, end);
    const { sales, orders } = cursor;
    if (orders > 0) part = partOn(day, first, decision);
    for (const tally of walk.parts) {
      addToPart(tally, day, part, sales, orders);
      if (orders > 0) addBuyer(tally, day, before);
    }
    if (orders > 0) before = day;
  }
}

function addDay({ source, first, tables }: Walk, cursor: Cursor, day: Day, end: number): void {
  const { deals, kinds, customers } = source.ledger;
  const month = periodOf(source.months, day);
  if (month !== cursor.month) cursor.visit++;
  cursor.month = month;
  cursor.sales = 0;
  cursor.orders = 0;
  for (; cursor.place < end && customers.day[cursor.place] === day; cursor.place++) {
    const kind = customers.kind[cursor.place]!;
    const isSale = kind === kinds.sale;
    if (!isSale && kind !== kinds.refund) continue;
    const row = customers.rows[cursor.place]!;
    const amount = deals.amount[row]!;
    cursor.sales += amount;
    if (isSale) cursor.orders++;
    for (const table of tables) addToTable(table, month - first, row, cursor, amount, isSale);
  }
}

function addUnregistered({ source, first, parts, tables }: Walk): void {
  const { deals, kinds, unregistered } = source.ledger;
  for (const row of unregistered) {
    const day = deals.day[row]!;
    const amount = deals.amount[row]!;
    const isSale = deals.kind.codes[row] === kinds.sale;
    for (const tally of parts) addToPart(tally, day, UNREGISTERED, amount, isSale ? 1 : 0);
    const month = periodOf(source.months, day);
    for (const table of tables) addToTable(table, month - first, row, NOBODY, amount, isSale);
  }
}

const NOBODY = { customer: -1, visit: -1 };
