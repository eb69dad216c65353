import { formatDay } from '../../src/schema/day';
import type { Tables } from '../tables';
import type { PlainCustomer } from './plain-rows';

const WINDOWS = [30, 60, 90, 180, 365] as const;

export function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const [here = Number.NaN, next = here] = [sorted[low], sorted[low + 1]];
  return here + (at - low) * (next - here);
}

function monthsBetween(from: string, to: string): number {
  const [[year = 0, month = 0], [laterYear = 0, laterMonth = 0]] = [from.split('-'), to.split('-')].map(parts =>
    parts.map(Number),
  ) as [number[], number[]];
  return (laterYear - year) * 12 + laterMonth - month;
}

export function plainIntervals(customers: readonly PlainCustomer[]): Tables['intervals'] {
  const gaps: number[] = [];
  for (const { purchases } of customers) {
    const days = [...purchases.keys()];
    for (let i = 1; i < days.length; i++) gaps.push(days[i]! - days[i - 1]!);
  }
  gaps.sort((one, other) => one - other);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const [p25, median, p75, p90] = [0.25, 0.5, 0.75, 0.9].map(share => percentile(gaps, share)) as [
    number,
    number,
    number,
    number,
  ];
  return { count: gaps.length, p25, median, p75, p90, mean };
}

export function plainCohorts(customers: readonly PlainCustomer[], asOf: number): Tables['cohorts'] {
  const cohorts = new Map<string, PlainCustomer[]>();
  for (const customer of customers) {
    const [first] = customer.purchases.keys();
    if (first === undefined) continue;
    const month = formatDay(first).slice(0, 7);
    const cohort = cohorts.get(month);
    if (cohort) cohort.push(customer);
    else cohorts.set(month, [customer]);
  }
  return [...cohorts.keys()].sort().map(month => cohortOf(month, cohorts.get(month) ?? [], asOf));
}

function cohortOf(month: string, members: readonly PlainCustomer[], asOf: number): Tables['cohorts'][number] {
  const length = monthsBetween(month, formatDay(asOf).slice(0, 7)) + 1;
  const active = Array.from({ length }, () => new Set<string>());
  const sales = Array.from({ length }, () => 0);
  for (const { name, purchases } of members) {
    for (const [day, amount] of purchases) {
      const offset = monthsBetween(month, formatDay(day).slice(0, 7));
      active[offset]?.add(name);
      sales[offset] = (sales[offset] ?? 0) + amount;
    }
  }
  let sum = 0;
  const amount = sales.map(month => {
    sum += month;
    return sum / members.length;
  });
  const repeat = WINDOWS.map(window => [window, repeatWithin(members, window, asOf)]);
  return {
    cohort: month,
    size: members.length,
    active: active.map(names => names.size),
    amount,
    repeat: Object.fromEntries(repeat),
  };
}

function repeatWithin(members: readonly PlainCustomer[], window: number, asOf: number) {
  const days = members.map(({ purchases }) => [...purchases.keys()]);
  const ripe = days.filter(([first = 0]) => asOf - first >= window);
  const converted = ripe.filter(([first = 0, second]) => second !== undefined && second - first <= window);
  return { ripe: ripe.length, converted: converted.length };
}

export function plainSegments(
  customers: readonly PlainCustomer[],
  { median, p75, p90 }: Tables['intervals'],
  asOf: number,
): Tables['segments'] {
  const buyers = customers
    .filter(({ purchases }) => purchases.size > 0)
    .map(({ rows, purchases }) => ({
      daysSince: asOf - Math.max(...purchases.keys()),
      days: purchases.size,
      amount: rows
        .filter(({ kind }) => kind === '거래' || kind === '환불')
        .reduce((sum, { amount: paid }) => sum + paid, 0),
    }));
  const amounts = buyers.map(({ amount }) => amount).sort((one, other) => one - other);
  const quartiles = [0.25, 0.5, 0.75].map(share => percentile(amounts, share)) as [number, number, number];
  const recency = [median ?? 0, p75 ?? 0, p90 ?? 0] as [number, number, number];
  const names = ['best', 'loyal', 'second', 'new', 'slippingLoyal', 'slipping', 'lostLoyal', 'gone'] as const;
  const totals = new Map(names.map(segment => [segment, { segment, customers: 0, amount: 0 }]));
  for (const { daysSince, days, amount } of buyers) {
    const r = 4 - recency.filter(cut => daysSince > cut).length;
    const isLoyal = days >= 3;
    const isBest = days >= 5 && amount > quartiles[2];
    const late = isLoyal ? 'slippingLoyal' : 'slipping';
    const lost = isLoyal ? 'lostLoyal' : 'gone';
    const present = isBest ? 'best' : isLoyal ? 'loyal' : days === 2 ? 'second' : 'new';
    const total = totals.get(r === 1 ? lost : r === 2 ? late : present);
    if (!total) continue;
    total.customers++;
    total.amount += amount;
  }
  return { cuts: { recency, purchaseDays: [2, 3, 5], amount: quartiles }, list: [...totals.values()] };
}
