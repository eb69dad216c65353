import { expect, test } from 'vitest';
import { day, figuresOf } from '../domain/ledger-grid';
import { sharedJson, sharedLines, sharedRows } from '../shared-data';

const files = [
  { folder: 'cdnow_sample', currency: 'USD', asOf: '1998-06-30' },
  { folder: 'online_retail_orders', currency: 'GBP', asOf: '2011-12-09' },
] as const;

const whole = new Map<string, ReturnType<ReturnType<typeof figuresOf>['whole']>>(
  files.map(({ folder, currency, asOf }) => {
    const settings = { currency, decisionRule: 'purchases' as const };
    return [folder, figuresOf({ deals: sharedLines(`${folder}/deals.csv`), settings, asOf, fromText: true }).whole()];
  }),
);

function of(folder: string) {
  const figures = whole.get(folder);
  if (!figures) throw new Error(`no data set ${folder}`);
  return figures;
}

test.each(files)('$folder, second purchase day: new, earlier and active regulars of every month are equal', file => {
  expect(
    of(file.folder).regulars.months.map(({ month, new: decided, base, active }) => [month, decided, base, active]),
  ).toEqual(
    sharedRows(`${file.folder}/expected/monthly.csv`).map(row => [
      row.month,
      Number(row.decided_2nd_day),
      Number(row.base_decided_before),
      Number(row.active_of_base),
    ]),
  );
});

test.each(files)('$folder: buyers of every month, and those new in it, are equal', file => {
  expect(of(file.folder).repeat.months.map(({ month, buyers, newBuyers }) => [month, buyers, newBuyers])).toEqual(
    sharedRows(`${file.folder}/expected/monthly.csv`).map(row => [
      row.month,
      Number(row.customers),
      Number(row.new_customers),
    ]),
  );
});

// They call returning whoever first bought in an earlier month; we also those whose first purchase lies earlier in the month.
test.each(files)('$folder: returning buyers are theirs, and who came twice in the first month', file => {
  const { days } = history(file.folder);
  const rows = sharedRows(`${file.folder}/expected/monthly.csv`);
  const twice = rows.map(
    ({ month }) => [...days.values()].filter(of => [0, 1].every(place => monthOf(of[place]) === month)).length,
  );
  expect(of(file.folder).repeat.months.map(({ returning }) => returning)).toEqual(
    rows.map((row, at) => Number(row.returning_customers) + (twice[at] ?? 0)),
  );
});

test.each(files)('$folder: the median of the customers’ own medians is equal', ({ folder }) => {
  const { interval_days: expected } = sharedJson(`${folder}/expected/summary.json`) as {
    interval_days: { median_of_customer_medians: number };
  };
  const { customers, median } = of(folder).repeat.customerMedianInterval;
  expect(median).toBe(expected.median_of_customer_medians);
  expect(customers).toBe(of(folder).customers.filter(({ purchaseDays }) => purchaseDays > 1).length);
});

function monthOf(at: number | undefined): string {
  return at === undefined ? '' : new Date(at * 86_400_000).toISOString().slice(0, 7);
}

/** Purchase days and money of every customer, straight from the file. */
function history(folder: string) {
  const [header = [], ...lines] = sharedLines(`${folder}/deals.csv`);
  const place = (key: string) => header.indexOf(key);
  const days = new Map<string, number[]>();
  const money = new Map<string, { on: number; amount: number }[]>();
  for (const line of lines) {
    const customer = (line[place('customer')] ?? '').replace(/\.0$/, '');
    const on = day(line[place('day')] ?? '');
    const entries = money.get(customer) ?? [];
    money.set(customer, entries);
    entries.push({ on, amount: Number(line[place('amount')]) });
    if (line[place('kind')] !== '거래') continue;
    days.set(
      customer,
      [...new Set([...(days.get(customer) ?? []), on])].sort((one, other) => one - other),
    );
  }
  return { days, money };
}

function lastDayOf(month: string): number {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return Date.UTC(year, index, 0) / 86_400_000;
}

test.each(files)('$folder: retention by age is what counting customer by customer gives', file => {
  const { days } = history(file.folder);
  const asOf = day(file.asOf);
  const { cohorts } = of(file.folder);
  for (const { cohort, size, byAge } of cohorts) {
    const members = [...days.values()].filter(([first]) => monthOf(first) === cohort);
    expect(members).toHaveLength(size);
    byAge.forEach((cell, step) => {
      const isRipe = lastDayOf(cohort) + 30 * step + 29 <= asOf;
      const came = (on: readonly number[]) => on.some(at => Math.floor((at - (on[0] ?? 0)) / 30) === step);
      expect(cell).toBe(isRipe ? members.filter(came).length : null);
    });
  }
});

test.each(files)('$folder: value after 90, 180 and 365 days is what adding up customer by customer gives', file => {
  const { days, money } = history(file.folder);
  for (const { days: window, customers, revenue, unripe } of of(file.folder).value.windows) {
    const ripe = [...days].filter(([, [first]]) => lastDayOf(monthOf(first)) + window <= day(file.asOf));
    const sum = ripe
      .flatMap(([customer, [first = 0]]) => (money.get(customer) ?? []).filter(({ on }) => on - first <= window))
      .reduce((total, { amount }) => total + amount, 0);
    expect([customers, unripe]).toEqual([ripe.length, days.size - ripe.length]);
    if (ripe.length === 0) expect(revenue).toBeNull();
    else expect(revenue).toBeCloseTo(sum / ripe.length, 6);
  }
});
