import { expect, test } from 'vitest';
import { figuresOf } from '../domain/ledger-grid';
import { sharedLines, sharedRows } from '../shared-data';

const { figures } = figuresOf({
  deals: sharedLines('online_retail_orders/deals.csv'),
  kpis: sharedLines('composite_cac/kpi.csv'),
  settings: { currency: 'GBP', decisionRule: 'purchases' },
  // The last weeks of spend lie behind the last transaction.
  asOf: '2011-12-31',
  fromText: true,
});
const expected = sharedRows('composite_cac/expected/by_month_channel.csv');

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
