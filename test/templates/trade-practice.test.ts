import { expect, test } from 'vitest';
import { serviceKinds } from '../../sheets-templates/service-kinds';
import type { PracticePreset, WorkPreset } from '../../sheets-templates/trades/preset';
import { type Trade, trades } from '../../sheets-templates/trades/trades';

const all = Object.keys(trades) as Trade[];
const practiceOf = (trade: Trade): PracticePreset => trades[trade].practice;

test.each(all)('%s has services that could help with six pieces of work or more, each of a kind once', trade => {
  const { saas } = practiceOf(trade);
  expect(saas.length).toBeGreaterThanOrEqual(6);
  expect(new Set(saas.map(({ work }) => work)).size).toBe(saas.length);
  expect(saas.filter(({ kinds }) => kinds.length === 0 || new Set(kinds).size !== kinds.length)).toEqual([]);
});

test('every kind of service helps some trade and names two or three products in both languages', () => {
  const used = new Set(all.flatMap(trade => practiceOf(trade).saas.flatMap(({ kinds }) => kinds)));
  expect(Object.keys(serviceKinds).filter(kind => !used.has(kind as keyof typeof serviceKinds))).toEqual([]);
  for (const { name, examples } of Object.values(serviceKinds)) {
    expect(name.ko && name.en).toBeTruthy();
    for (const products of [examples.ko, examples.en]) {
      expect(products.length).toBeGreaterThanOrEqual(2);
      expect(products.length).toBeLessThanOrEqual(3);
      expect(new Set(products).size).toBe(products.length);
    }
  }
});

test.each(all)('%s ran two or three pieces of work in the last six weeks, and learned from it', trade => {
  const { runs } = practiceOf(trade);
  const days = runs.map(({ daysAgo }) => daysAgo);
  expect(runs.length).toBeGreaterThanOrEqual(8);
  expect(runs.length).toBeLessThanOrEqual(14);
  expect([2, 3]).toContain(new Set(runs.map(({ work }) => work)).size);
  expect(days).toEqual([...days].sort((one, other) => other - one));
  expect(Math.max(...days)).toBeLessThanOrEqual(42);
  expect(Math.min(...days)).toBeGreaterThan(0);
  expect(new Set(runs.map(({ result }) => result)).size).toBe(3);
  expect(runs.some(({ decision }) => decision === 'accepted')).toBe(true);
  expect(runs.some(({ decision }) => decision === 'held' || decision === 'rejected')).toBe(true);
});

test.each(all)('of the runs of %s, what did not go as written says what was learned and what became of it', trade => {
  const { runs } = practiceOf(trade);
  const told = runs.filter(({ learned, change, decision }) => learned && change && decision);
  expect(told).toEqual(runs.filter(({ result }) => result !== 'asWritten'));
});

test.each(all)('%s runs and hands over only what its example has written down', trade => {
  const works: readonly WorkPreset[] = trades[trade].spa;
  const unwritten = new Set(works.filter(({ inExample }) => inExample).map(({ key }) => key));
  const { roles } = trades[trade];
  expect([...practiceOf(trade).runs, ...roles].filter(({ work }) => unwritten.has(work))).toEqual([]);
});

test.each(all)('one piece of work of %s went as written three times in a row, since its steps were changed', trade => {
  const { runs } = practiceOf(trade);
  const stable = [...new Set(runs.map(({ work }) => work))].filter(work => {
    const own = runs.filter(run => run.work === work);
    return own.some(run => run.decision === 'accepted') && own.slice(-3).every(run => run.result === 'asWritten');
  });
  expect(stable.length).toBeGreaterThanOrEqual(1);
});

test.each(all)('the four to six people around %s stand where their dates say', trade => {
  const { team } = practiceOf(trade);
  const order = ['applied', 'trial', 'settled', 'fan', 'left'] as const;
  expect(team.length).toBeGreaterThanOrEqual(4);
  expect(team.length).toBeLessThanOrEqual(6);
  for (const { stage, daysAgo } of team) {
    const reached = order.filter(each => daysAgo[each] !== undefined);
    expect(stage).toBe(reached[reached.length - 1] ?? 'targetPool');
    const days = reached.map(each => daysAgo[each] ?? 0);
    expect(days).toEqual([...days].sort((one, other) => other - one));
    const before = reached.filter(each => each !== 'fan' && each !== 'left');
    expect(before).toEqual(order.slice(0, before.length));
  }
  for (const lang of ['ko', 'en'] as const) {
    const names = team.map(({ alias }) => alias[lang]);
    expect(new Set(names).size).toBe(names.length);
    const brought = team.flatMap(({ referredBy }) => (referredBy ? [referredBy[lang]] : []));
    expect(brought.filter(name => !names.includes(name))).toEqual([]);
  }
});
