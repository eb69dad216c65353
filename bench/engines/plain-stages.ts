import { formatDay } from '../../src/schema/day';
import type { BenchInput } from '../input';
import type { MonthTable, Tables } from '../tables';
import { NOBODY } from '../words';
import type { PlainCustomer, PlainRow } from './plain-rows';

type ChannelTable = { -readonly [Key in keyof Tables['channels'][number]]: Tables['channels'][number][Key] };

/** Every month from the first row's to the last day's. */
export function monthsUntil(first: number, asOf: number): string[] {
  const months = new Set<string>();
  for (let day = first; day <= asOf; day++) months.add(formatDay(day).slice(0, 7));
  return [...months];
}

function emptyMonth(month: string): MonthTable {
  const counts = { applications: 0, firstExperience: 0, decisions: 0 };
  const regulars = { baseRegulars: 0, activeRegulars: 0, closingRegulars: 0 };
  return { month, ...counts, ...regulars, sales: 0, orders: 0, regularSales: 0, unregisteredSales: 0 };
}

/** The stage figures by month, and by month and first channel. */
export function plainStages(
  rows: readonly PlainRow[],
  customers: readonly PlainCustomer[],
  { settings, asOf }: BenchInput,
): Pick<Tables, 'months' | 'channels'> {
  const first = rows.reduce((earliest, { day }) => Math.min(earliest, day), asOf);
  const months = new Map(monthsUntil(first, asOf).map(month => [month, emptyMonth(month)]));
  const channels = new Map<string, ChannelTable>();
  const regularProducts = new Set(settings.products.filter(({ kind }) => kind === 'regular').map(({ name }) => name));
  const monthOf = (month: string) => months.get(month) ?? emptyMonth(month);
  const channelOf = (month: string, channel: string) => {
    const key = `${month} ${channel}`;
    const known = channels.get(key);
    const entry = known ?? { month, channel, applications: 0, firstExperience: 0, decisions: 0, sales: 0 };
    if (!known) channels.set(key, entry);
    return entry;
  };
  for (const customer of customers) countCustomer(customer, regularProducts, months, monthOf, channelOf);
  for (const { customer, kind, month, channel, amount } of rows) {
    if (customer !== NOBODY && customer !== '') continue;
    monthOf(month).sales += amount;
    monthOf(month).unregisteredSales += amount;
    if (kind === '거래') monthOf(month).orders++;
    channelOf(month, channel || 'unknown').sales += amount;
  }
  return { months: [...months.values()], channels: [...channels.values()] };
}

function countCustomer(
  { rows, purchases }: PlainCustomer,
  regularProducts: ReadonlySet<string>,
  months: ReadonlyMap<string, MonthTable>,
  monthOf: (month: string) => MonthTable,
  channelOf: (month: string, channel: string) => ChannelTable,
): void {
  const ofFirstDay = rows.filter(({ day }) => day === rows[0]?.day);
  const channel = ofFirstDay.find(row => row.channel !== '' && row.kind !== '환불')?.channel ?? 'unknown';
  const decision = rows.find(row => row.kind === '멤버십가입');
  for (const month of new Set(rows.filter(({ kind }) => kind === '신청').map(row => row.month))) {
    monthOf(month).applications++;
    channelOf(month, channel).applications++;
  }
  const [firstDay] = purchases.keys();
  if (firstDay !== undefined) {
    const month = formatDay(firstDay).slice(0, 7);
    monthOf(month).firstExperience++;
    channelOf(month, channel).firstExperience++;
  }
  if (decision) {
    monthOf(decision.month).decisions++;
    channelOf(decision.month, channel).decisions++;
    countRegular(rows, months);
  }
  for (const { kind, month, day, amount, product } of rows) {
    if (kind !== '거래' && kind !== '환불') continue;
    monthOf(month).sales += amount;
    if (kind === '거래') monthOf(month).orders++;
    channelOf(month, channel).sales += amount;
    if (decision && day >= decision.day && regularProducts.has(product)) monthOf(month).regularSales! += amount;
  }
}

/** In which months they were a regular at the beginning and at the end, and in which of these they bought. */
function countRegular(rows: readonly PlainRow[], months: ReadonlyMap<string, MonthTable>): void {
  const turns = rows.filter(({ kind }) => kind === '멤버십가입' || kind === '탈퇴');
  const boughtIn = new Set(rows.filter(({ kind }) => kind === '거래').map(({ month }) => month));
  const wasRegular = (isBefore: (row: PlainRow) => boolean) => turns.filter(isBefore).at(-1)?.kind === '멤버십가입';
  for (const table of months.values()) {
    if (wasRegular(({ month }) => month < table.month)) {
      table.baseRegulars++;
      if (boughtIn.has(table.month)) table.activeRegulars++;
    }
    if (wasRegular(({ month }) => month <= table.month)) table.closingRegulars++;
  }
}
