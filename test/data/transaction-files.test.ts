import { expect, test } from 'vitest';
import { figuresOf } from '../domain/ledger-grid';
import { columnOf, sharedLines, sharedRows } from '../shared-data';

/** Sums of doubles in the expected files carry noise in the last digits; ours are whole cents. */
function cents(text: string | undefined): number {
  return Math.round(Number(text) * 100) / 100;
}

function orNull(text: string): number | null {
  return text === '' ? null : Number(text);
}

const files = [
  { folder: 'cdnow_sample', currency: 'USD', asOf: '1998-06-30' },
  { folder: 'online_retail_orders', currency: 'GBP', asOf: '2011-12-09' },
] as const;

const read = new Map(
  files.map(({ folder, currency, asOf }) => {
    const settings = { currency, decisionRule: 'purchases' as const };
    const computed = figuresOf({ deals: sharedLines(`${folder}/deals.csv`), settings, asOf, fromText: true });
    return [folder, { ...computed, monthly: sharedRows(`${folder}/expected/monthly.csv`) }];
  }),
);

function of(folder: string) {
  const computed = read.get(folder as (typeof files)[number]['folder']);
  if (!computed) throw new Error(`no data set ${folder}`);
  return computed;
}

const folders = files.map(file => file.folder);

test.each(folders)('%s: every row is counted', folder => {
  const { figures } = of(folder);
  const rows = sharedLines(`${folder}/deals.csv`).length - 1;
  expect(figures.rowCounts).toEqual({ read: rows, counted: rows, leftOut: 0, notDone: 0 });
});

test.each(folders)('%s: months, sales (net of refunds), orders (sale rows) and new customers are equal', folder => {
  const { figures, monthly } = of(folder);
  expect(figures.months.map(month => month.month)).toEqual(columnOf(monthly, 'month'));
  expect(figures.months.map(month => month.sales)).toEqual(columnOf(monthly, 'net').map(cents));
  expect(figures.months.map(month => month.orders)).toEqual(columnOf(monthly, 'sale_rows').map(Number));
  expect(figures.months.map(month => month.firstExperience)).toEqual(columnOf(monthly, 'new_customers').map(Number));
});

test.each(folders)(
  '%s: decisions, base, active regulars and their rate are those of the second purchase day',
  folder => {
    const { figures, monthly } = of(folder);
    expect(figures.months.map(month => month.decisions)).toEqual(columnOf(monthly, 'decided_2nd_day').map(Number));
    expect(figures.months.map(month => month.baseRegulars)).toEqual(
      columnOf(monthly, 'base_decided_before').map(Number),
    );
    expect(figures.months.map(month => month.activeRegulars)).toEqual(columnOf(monthly, 'active_of_base').map(Number));
    const rates = columnOf(monthly, 'active_rate').map(orNull);
    figures.months.forEach((month, index) => {
      const expected = rates[index] ?? null;
      if (expected === null) expect(month.activeRate).toBeNull();
      else expect(month.activeRate).toBeCloseTo(expected, 8);
    });
  },
);

test.each(folders)('%s: our average order differs from theirs by the refunds, which we take off', folder => {
  const { figures, monthly } = of(folder);
  const ours = figures.months.map(month => month.averageOrder);
  const net = monthly.map(row => Math.round(Math.round(Number(row.net) * 100) / Number(row.sale_rows)) / 100);
  expect(ours).toEqual(net);
  const refunded = monthly.filter(row => Number(row.refund) !== 0).length;
  const differs = monthly.filter((row, index) => Math.abs(Number(row.aov) - (ours[index] ?? 0)) > 0.01).length;
  expect(differs).toBe(refunded);
});

test.each(folders)(
  '%s: a shop without applications counts first experiences for them, and names no regular product',
  folder => {
    for (const month of of(folder).figures.months) {
      expect(month.applications).toBe(month.firstExperience);
      expect(month.regularSales).toBeNull();
      expect(month.unregisteredSales).toBe(0);
    }
  },
);

test.each(folders)('%s: new customers of each month and first channel are equal', folder => {
  const expected = sharedRows(`${folder}/expected/new_customers_by_month_channel.csv`);
  const ours = of(folder).figures.channels.filter(row => row.firstExperience > 0);
  const line = (month: string, channel: string, count: number) => `${month} ${channel} ${count}`;
  expect(ours.map(row => line(row.month, row.channel, row.firstExperience)).sort()).toEqual(
    expected.map(row => line(row.cm ?? '', row.first_channel ?? '', Number(row.new_customers))).sort(),
  );
});

/** Customers who only sent things back, by the channel of their first refund: the expected files leave them out. */
function refundedOnly(folder: string): Map<string, number> {
  const rows = sharedRows(`${folder}/deals.csv`);
  const buyers = new Set(rows.filter(row => row.kind === '거래').map(row => row.customer));
  const others = rows
    .filter(row => !buyers.has(row.customer))
    .sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : 1));
  const channels = new Map<string, string>();
  const sums = new Map<string, number>();
  for (const { customer = '', channel = '', amount } of others) {
    if (!channels.has(customer)) channels.set(customer, channel);
    const first = channels.get(customer) ?? '';
    sums.set(first, (sums.get(first) ?? 0) + Number(amount));
  }
  return sums;
}

test.each(folders)('%s: sales by first channel are theirs, and those of customers who only had refunds', folder => {
  const expected = sharedRows(`${folder}/expected/by_first_channel.csv`);
  const refunds = refundedOnly(folder);
  const ours = new Map<string, number>();
  for (const row of of(folder).figures.channels) ours.set(row.channel, (ours.get(row.channel) ?? 0) + row.sales);
  const both = expected.map((row): [string, number] => {
    const channel = row.first_channel ?? '';
    return [channel, cents(String(Number(row.net) + (refunds.get(channel) ?? 0)))];
  });
  expect([...ours].map(([channel, sales]) => [channel, cents(String(sales))]).sort()).toEqual(both.sort());
});

test.each(folders)('%s: under the membership rule nobody decides, and the money stays the same', folder => {
  const { figures, under } = of(folder);
  const membership = under({ decisionRule: 'membership' });
  expect(membership.months.map(month => month.sales)).toEqual(figures.months.map(month => month.sales));
  expect(membership.months.every(month => month.decisions === 0 && month.closingRegulars === 0)).toBe(true);
});

test.each(files)(
  '$folder: dates and numbers as cells give the same figures and issues as the text of the file',
  file => {
    const { folder, currency, asOf } = file;
    const [header = [], ...lines] = sharedLines(`${folder}/deals.csv`);
    const typed = lines.map(([id, on, kind, customer, channel, product, quantity, amount, status]) => {
      const midnight = new Date(`${on}T00:00:00+09:00`);
      return [id, midnight, kind, customer, channel, product, Number(quantity), Number(amount), status];
    });
    const settings = { currency, decisionRule: 'purchases' as const };
    expect(figuresOf({ deals: [header, ...typed], settings, asOf }).figures).toEqual(of(folder).figures);
  },
);
