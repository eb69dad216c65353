import { type ColumnTable, escape as expressed, op } from 'arquero';
import type { BenchInput } from '../input';
import type { Tables } from '../tables';
import { type ArqueroTables, over } from './arquero-rows';

type Line = Readonly<Record<string, number>> & { readonly month: string; readonly first: string };

/** Distinct customers by month and first channel, under the name of what they did. */
function events(rows: ColumnTable, name: string): readonly Line[] {
  const counted = rows.groupby('month', 'first').rollup({ [name]: op.distinct('customer') });
  return counted.objects() as Line[];
}

/** Of each customer's rows of a kind the first; the rows are in order of days. */
function firstOf(rows: ColumnTable, kind: string): ColumnTable {
  return rows
    .filter(over(row => row.kind === kind))
    .groupby('customer')
    .rollup({ month: op.any('month'), day: op.any('day'), first: op.any('first') });
}

/** The stage figures by month, and by month and first channel. */
export function arqueroStages(tables: ArqueroTables, { settings }: BenchInput): Pick<Tables, 'months' | 'channels'> {
  const { rows, unregistered } = tables;
  const decisions = firstOf(rows, '멤버십가입');
  const regularProducts = new Set(settings.products.filter(({ kind }) => kind === 'regular').map(({ name }) => name));
  const money = rows.filter(over(row => row.kind === '거래' || row.kind === '환불'));
  const regularMoney = money
    .filter(over(row => regularProducts.has(row.product)))
    .join(decisions.select({ customer: 'customer', day: 'decision' }), 'customer')
    .filter(expressed((row: { day: number; decision: number }) => row.day >= row.decision));
  const guests = unregistered.derive({ first: over(row => row.channel || 'unknown') });
  const sums = (of: ColumnTable, name: string) =>
    of
      .groupby('month', 'first')
      .rollup({ [name]: op.sum('amount') })
      .objects() as Line[];
  const orders = (of: ColumnTable) =>
    of
      .filter(over(row => row.kind === '거래'))
      .groupby('month', 'first')
      .rollup({ orders: op.count() })
      .objects() as Line[];
  const lines = [
    ...events(rows.filter(over(row => row.kind === '신청')), 'applications'),
    ...events(firstOf(rows, '거래'), 'firstExperience'),
    ...events(decisions, 'decisions'),
    ...sums(money, 'sales'),
    ...sums(guests, 'sales'),
    ...orders(rows),
    ...orders(guests),
    ...sums(regularMoney, 'regularSales'),
    ...sums(guests, 'unregisteredSales'),
    ...standing(tables),
  ];
  return { months: byMonth(lines, tables.months), channels: byChannel(lines) };
}

interface Turn {
  readonly customer: string;
  readonly kind: string;
  readonly month: string;
  readonly next: string;
}

/** Who is a regular at the beginning and the end of which month, and who of them bought in it. */
function standing({ rows, purchases, months }: ArqueroTables): Line[] {
  const spans = rows
    .filter(over(row => row.kind === '멤버십가입' || row.kind === '탈퇴'))
    .groupby('customer')
    .orderby('day', 'line')
    .derive({ next: op.lead('month', 1, '9999-99') })
    .ungroup()
    .filter(expressed((row: Turn) => row.kind === '멤버십가입'));
  const monthsOf = (isIn: (month: string, turn: Turn) => boolean) =>
    spans
      .derive({ month: expressed((turn: Turn) => months.filter(month => isIn(month, turn))) })
      .unroll('month')
      .filter(expressed((row: { month?: string }) => row.month !== undefined));
  const base = monthsOf((month, turn) => month > turn.month && month <= turn.next);
  const closing = monthsOf((month, turn) => month >= turn.month && month < turn.next);
  const both = ['customer', 'month'];
  const active = base.semijoin(purchases, [both, both]);
  const counted = (of: ColumnTable, name: string) =>
    of
      .groupby('month', 'first')
      .rollup({ [name]: op.count() })
      .objects() as Line[];
  return [
    ...counted(base, 'baseRegulars'),
    ...counted(active, 'activeRegulars'),
    ...counted(closing, 'closingRegulars'),
  ];
}

function byMonth(lines: readonly Line[], months: readonly string[]): Tables['months'] {
  return months.map(month => {
    const own = lines.filter(line => line.month === month);
    const sum = (name: string) => own.reduce((total, line) => total + (line[name] ?? 0), 0);
    return {
      month,
      applications: sum('applications'),
      firstExperience: sum('firstExperience'),
      decisions: sum('decisions'),
      baseRegulars: sum('baseRegulars'),
      activeRegulars: sum('activeRegulars'),
      closingRegulars: sum('closingRegulars'),
      sales: sum('sales'),
      orders: sum('orders'),
      regularSales: sum('regularSales'),
      unregisteredSales: sum('unregisteredSales'),
    };
  });
}

function byChannel(lines: readonly Line[]): Tables['channels'] {
  const happened = lines.filter(line =>
    ['applications', 'firstExperience', 'decisions', 'sales'].some(key => key in line),
  );
  const places = new Map(happened.map(({ month, first }) => [`${month} ${first}`, { month, channel: first }]));
  return [...places.values()].map(({ month, channel }) => {
    const own = happened.filter(line => line.month === month && line.first === channel);
    const sum = (name: string) => own.reduce((total, line) => total + (line[name] ?? 0), 0);
    const people = { applications: sum('applications'), firstExperience: sum('firstExperience') };
    return { month, channel, ...people, decisions: sum('decisions'), sales: sum('sales') };
  });
}
