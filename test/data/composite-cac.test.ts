import { expect, test } from 'vitest';
import { figuresOf } from '../domain/ledger-grid';
import { sharedJson, sharedLines, sharedRows } from '../shared-data';

const computed = figuresOf({
  deals: sharedLines('online_retail_orders/deals.csv'),
  kpis: sharedLines('composite_cac/kpi.csv'),
  settings: { currency: 'GBP', decisionRule: 'purchases' },
  // The last weeks of spend lie behind the last transaction.
  asOf: '2011-12-31',
  fromText: true,
});
const { figures } = computed;
const expected = sharedRows('composite_cac/expected/by_month_channel.csv');

function record(json: unknown): Record<string, unknown> {
  return typeof json === 'object' && json !== null ? { ...json } : {};
}

test('cost, visits and new customers of each month and channel are equal, and so is the cost of one new customer', () => {
  for (const row of expected) {
    const ours = figures.channels.find(figure => figure.month === row.month && figure.channel === row.channel);
    expect(ours, `${row.month} ${row.channel}`).toBeDefined();
    expect(ours).toMatchObject({
      cost: Math.round(Number(row.cost) * 100) / 100,
      visits: Number(row.visits),
      firstExperience: Number(row.new_customers),
    });
    if (row.cac) expect((ours?.cost ?? 0) / (ours?.firstExperience ?? 0)).toBeCloseTo(Number(row.cac), 5);
  }
});

test('the cost of each month over all channels is equal', () => {
  const months = sharedRows('composite_cac/expected/by_month.csv');
  for (const row of months) {
    const costs = figures.channels.filter(figure => figure.month === row.month).map(figure => figure.cost ?? 0);
    expect(costs.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(Number(row.cost), 2);
    const people = figures.channels.filter(figure => figure.month === row.month).map(figure => figure.firstExperience);
    expect(people.reduce((sum, count) => sum + count, 0)).toBe(Number(row.new_all));
  }
});

test('channels without a KPI row have no cost and no visits, which is not zero', () => {
  const priced = new Set(expected.map(row => row.channel));
  const others = figures.channels.filter(figure => !priced.has(figure.channel));
  expect(others.length).toBeGreaterThan(0);
  expect(others.every(figure => figure.cost === null && figure.visits === null)).toBe(true);
});

const { costs } = computed.whole();

test('the cost of a new customer by month and channel is that of the cost block too, free channels included', () => {
  for (const row of expected) {
    const ours = costs.channelMonths.find(({ month, channel }) => month === row.month && channel === row.channel);
    expect(ours?.newCustomers ?? 0, `${row.month} ${row.channel}`).toBe(Number(row.new_customers));
    if (row.cac) expect(ours?.paidCac).toBeCloseTo(Number(row.cac), 5);
    else expect(ours?.paidCac ?? null).toBeNull();
  }
});

test('the blended cost of a customer is equal; the paid one differs where one of the five channels cost nothing', () => {
  const rows = sharedRows('composite_cac/expected/by_month.csv');
  const isFree = (month: string | undefined) => expected.some(row => row.month === month && Number(row.cost) === 0);
  for (const row of rows) {
    const ours = costs.months.find(({ month }) => month === row.month);
    expect(ours?.blendedCac).toBeCloseTo(Number(row.cac_blended_all), 5);
    // theirs divides by the customers of all five channels; a channel on which nothing was spent is not paid for
    if (isFree(row.month)) expect(ours?.paidCac).toBeGreaterThan(Number(row.cac_5_channels));
    else expect(ours?.paidCac).toBeCloseTo(Number(row.cac_5_channels), 5);
  }
  expect(rows.filter(row => isFree(row.month))).toHaveLength(5);
});

test('over all months the cost of a customer on the five channels, and of any customer, is equal', () => {
  const { cost, ...summary } = record(sharedJson('composite_cac/expected/summary.json'));
  const five = costs.channels.filter(({ adCost }) => adCost !== null);
  const sum = (of: (each: (typeof five)[number]) => number) => five.reduce((total, each) => total + of(each), 0);
  expect(sum(({ adCost }) => adCost ?? 0)).toBeCloseTo(Number(cost), 2);
  expect(sum(({ newCustomers }) => newCustomers)).toBe(summary.new_5_channels);
  expect(sum(({ adCost }) => adCost ?? 0) / sum(({ newCustomers }) => newCustomers)).toBeCloseTo(
    Number(summary.cac_5_channels),
    5,
  );
  expect(costs.total.newCustomers).toBe(summary.new_all);
  expect(costs.total.blendedCac).toBeCloseTo(Number(summary.cac_blended_all), 5);
});

test('returns go by all sales less refunds of a channel’s customers, theirs by the new ones’ gross in their month', () => {
  // in the first month everybody is new, so that the refunds are all the difference
  const row = expected.find(({ month, channel }) => month === '2010-12' && channel === 'Germany');
  const ours = costs.channelMonths.find(({ month, channel }) => month === '2010-12' && channel === 'Germany');
  const refunds = Number(row?.new_customer_gross) - (ours?.sales ?? 0);
  expect(refunds).toBeGreaterThan(0);
  expect((ours?.roas ?? 0) + refunds / Number(row?.cost)).toBeCloseTo(Number(row?.roas_first_month), 5);
});
