import { expect, test } from 'vitest';
import { day, figuresOf } from '../ledger-grid';

// Monday the 6th of April 2026 and the four weeks from there
const deals = [
  ['거래일', '고객', '구분', '금액', '상태'],
  ['2026-04-06', '가', '신청', 0, '완료'],
  ['2026-04-07', '가', '거래', 100, '완료'],
  ['2026-04-08', '나', '신청', 0, '완료'],
  ['2026-04-15', '다', '신청', 0, '완료'],
  ['2026-04-16', '다', '거래', 200, '완료'],
  ['2026-04-16', '다', '멤버십가입', 0, '완료'],
  ['2026-04-17', '', '거래', 60, '완료'],
  ['2026-05-02', '라', '신청', 0, '완료'],
  ['2026-05-03', '다', '거래', 40, '완료'],
  ['2026-05-05', '다', '거래', 900, '완료'],
  ['2026-05-20', '라', '거래', 500, '취소'],
];
const kpis = [
  ['시작일', '채널', '유입'],
  ['2026-04-06', '지인', 10],
  ['2026-04-20', '지인', 30],
];

const weeks = figuresOf({ deals, kpis, asOf: '2026-05-31' }).fourWeeks();
const lastWeek = day('2026-04-27');

test('a rate is that of the four weeks together', () => {
  expect(weeks('experienceRate', lastWeek)).toEqual({ value: 0.5, of: { part: 2, whole: 4 } });
  expect(weeks('decisionRate', lastWeek)).toEqual({ value: 0.5, of: { part: 1, whole: 2 } });
  // two weeks of visits: 10 and 30, and who applied in them: 2 and none
  expect(weeks('applicationRate', lastWeek)).toEqual({ value: 0.05, of: { part: 2, whole: 40 } });
});

test('a count and money are those of a usual week; of visits only weeks that were counted', () => {
  expect(weeks('applications', lastWeek)?.value).toBe(1);
  expect(weeks('sales', lastWeek)?.value).toBe(100);
  expect(weeks('visits', lastWeek)?.value).toBe(20);
  // the last week first; 100, 260, none and 40 of the sales, two weeks of visits
  expect(weeks('sales', lastWeek)?.weeks).toEqual([40, 0, 260, 100]);
  expect(weeks('visits', lastWeek)?.weeks).toEqual([30, 10]);
});

test('an average order is all sales by all orders, not the mean of weeks', () => {
  expect(weeks('averageOrder', lastWeek)?.value).toBe(100);
});

test('regulars are those when the four weeks began', () => {
  expect(weeks('activeRegulars', lastWeek)).toEqual({ value: 0, of: null });
  expect(weeks('activeRate', day('2026-05-18'))).toEqual({ value: 1, of: { part: 1, whole: 1 } });
  expect(weeks('activeRegulars', day('2026-05-18'))).toEqual({ value: 1, of: null });
});

test('of weeks after the last row nothing is known, and a row that was called off is one', () => {
  expect(weeks('sales', day('2026-05-18'))?.weeks).toEqual([0, 0, 900, 40]);
  expect(weeks('sales', day('2026-05-25'))).toBeNull();
  expect(weeks('experienceRate', day('2026-05-25'))).toBeNull();
});

test('weeks the ledger does not hold whole have no number', () => {
  expect(weeks('sales', day('2026-04-20'))).toBeNull();
  expect(weeks('sales', day('2026-04-28'))).toBeNull();
  expect(weeks('sales', day('2026-06-01'))).toBeNull();
  const onSunday = figuresOf({ deals, kpis, asOf: '2026-05-10' }).fourWeeks();
  const onSaturday = figuresOf({ deals, kpis, asOf: '2026-05-09' }).fourWeeks();
  expect(onSunday('sales', day('2026-05-04'))?.value).toBe(300);
  expect(onSaturday('sales', day('2026-05-04'))).toBeNull();
  expect(figuresOf({ deals: [deals[0]!] }).fourWeeks()('sales', lastWeek)).toBeNull();
});
