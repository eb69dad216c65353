import { expect, test } from 'vitest';
import { weeksOfData } from '../../../src/domain/people/weeks-of-data';
import { decodeKpis } from '../../../src/schema/decode-kpis';
import { contextFor, day, figuresOf, settingsWith } from '../ledger-grid';
import { STUDIO_DEALS } from '../worked-examples';

function weeks(asOf: string, kpis: readonly (readonly unknown[])[] = [], deals = STUDIO_DEALS) {
  const cells = [['시작일', '채널', '유입', '광고비'], ...kpis];
  const { table } = decodeKpis({ cells }, contextFor(settingsWith(), asOf));
  const computed = figuresOf({ deals, asOf });
  return weeksOfData({ computed, kpis: table, weekStart: 'monday', today: day(asOf) });
}

test('from the first record of each figure until the last week that is over', () => {
  // the ledger begins in the week of 30 March: application, first purchase and joining; who joined then is a regular from the next week on
  expect(weeks('2026-04-26')).toEqual({ inflow: 0, application: 4, experience: 4, decision: 4, regular: 3 });
  // the week of 20 April is not over on the Saturday
  expect(weeks('2026-04-25')).toMatchObject({ application: 3, regular: 2 });
});

test('weeks in which nothing was written down are none, until something is written down after them', () => {
  // the last row of the ledger is of 22 May, a Friday: the week of 18 May is the eighth since 30 March
  expect(weeks('2026-05-24')).toMatchObject({ application: 8, regular: 7 });
  expect(weeks('2026-07-26')).toMatchObject({ application: 8, experience: 8, decision: 8, regular: 7 });
  const resumed = [...STUDIO_DEALS, ['A-020', '2026-06-09', 'C001', '거래', '10회권', 0, '', '원장', '완료']];
  expect(weeks('2026-07-26', [], resumed)).toMatchObject({ application: 11, regular: 10 });
});

test('visits count by the weeks for which some are typed, each once, none of days to come', () => {
  const rows = [
    ['2026-04-06', '네이버', 62, 70000],
    ['2026-04-06', '인스타', 41, 0],
    ['2026-04-13', '네이버', '', 70000],
    ['2026-04-20', '네이버', 0, ''],
    ['2026-05-04', '네이버', 5, ''],
  ];
  expect(weeks('2026-04-26', rows).inflow).toBe(2);
});

test('without a ledger there are no weeks', () => {
  const [header = []] = STUDIO_DEALS;
  expect(weeks('2026-04-26', [], [header])).toEqual({
    inflow: 0,
    application: 0,
    experience: 0,
    decision: 0,
    regular: 0,
  });
});
