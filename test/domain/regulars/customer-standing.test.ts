import { expect, test } from 'vitest';
import type { Settings } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';
import { HEADER, type Row, row } from '../sale-rows';
import { SIDE_DISHES_DEALS, STUDIO_DEALS } from '../worked-examples';
import { join, leave, sale } from './regulars-rows';

function whole(rows: readonly Row[], settings: Partial<Settings> = {}) {
  return figuresOf({ deals: [HEADER, ...rows], settings, asOf: '2026-06-30' }).whole();
}

test('온담반찬: first channel, day of decision, stage and place in the pool of everybody who bought', () => {
  const { customers } = figuresOf({ deals: SIDE_DISHES_DEALS }).whole();
  expect(
    customers.map(({ customer, channel, decisionDay, stage, pool }) => [customer, channel, decisionDay, stage, pool]),
  ).toEqual([
    ['S103', '인스타 공구', null, 'experience', 'invite'],
    ['S106', '지인추천', '2026-05-11', 'decision', 'inside'],
    ['S102', '당근 비즈프로필', '2026-04-05', 'regular', 'inside'],
    ['S104', '지인추천', '2026-04-20', 'decision', 'left'],
    ['S101', '네이버 검색', null, 'experience', 'outside'],
  ]);
});

test('바른숨 필라테스, two purchases: who bought again after the second is a regular', () => {
  const { customers } = figuresOf({ deals: STUDIO_DEALS, settings: { decisionRule: 'purchases' } }).whole();
  expect(customers.map(({ customer, decisionDay, stage }) => [customer, decisionDay, stage])).toEqual([
    ['C001', '2026-04-06', 'regular'],
    ['C006', null, 'experience'],
    ['C005', '2026-05-06', 'decision'],
    ['C003', '2026-05-02', 'decision'],
    ['C002', null, 'experience'],
  ]);
});

test('a purchase on the day of the decision makes no regular yet, one on the next day does', () => {
  const stage = (day: string) => whole([join('2026-06-02'), sale(day)]).customers[0]?.stage;
  expect([stage('2026-06-01'), stage('2026-06-02'), stage('2026-06-03')]).toEqual(['decision', 'decision', 'regular']);
});

test('in the pool from joining to leaving, and again after joining again', () => {
  const pool = (...rows: Row[]) => whole([sale('2026-06-01'), ...rows]).customers[0]?.pool;
  expect(pool()).toBe('outside');
  expect(pool(sale('2026-06-02'))).toBe('invite');
  expect(pool(sale('2026-06-02'), join('2026-06-03'))).toBe('inside');
  expect(pool(join('2026-06-03'), leave('2026-06-04'))).toBe('left');
  expect(pool(join('2026-06-03'), leave('2026-06-03'))).toBe('left');
  expect(pool(join('2026-06-03'), leave('2026-06-04'), join('2026-06-05'))).toBe('inside');
  // never joined, so there was nothing to leave
  expect(pool(leave('2026-06-04'))).toBe('outside');
});

test('the dormant are those of the last month’s count', () => {
  const rows = [join('2026-05-01'), join('2026-06-10', 'C2'), sale('2026-05-30'), sale('2026-06-10', 1, 'C2')];
  const under = (dormantDays: number) => {
    const { customers, regulars } = whole(rows, { dormantDays });
    const names = customers.filter(({ dormant }) => dormant).map(({ customer }) => customer);
    return [names, regulars.months.at(-1)?.dormant];
  };
  expect(under(31)).toEqual([[], 0]);
  expect(under(30)).toEqual([['C1'], 1]);
  expect(under(19)).toEqual([['C2', 'C1'], 2]);
});

test('who applied or joined without buying stands in a list of their own', () => {
  const { customers, applicants } = whole(
    [
      row({ day: '2026-06-01', customer: '신청만', kind: '신청', amount: '', channel: '전단' }),
      row({ day: '2026-06-09', customer: '신청만', kind: '신청', amount: '', channel: '간판' }),
      join('2026-05-01', '가입만'),
      row({ day: '2026-06-09', customer: '가나다', kind: '신청', amount: '' }),
      row({ day: '2026-06-03', customer: '취소', kind: '신청', amount: '', status: '취소' }),
      sale('2026-06-02', 1, '구매'),
    ],
    { dormantDays: 59 },
  );
  expect(customers.map(({ customer }) => customer)).toEqual(['구매']);
  const rest = { decisionDay: null, stage: 'application', pool: 'outside', dormant: false };
  expect(applicants).toEqual([
    { customer: '가나다', firstDay: '2026-06-09', lastDay: '2026-06-09', channel: 'unknown', ...rest },
    { customer: '신청만', firstDay: '2026-06-01', lastDay: '2026-06-09', channel: '전단', ...rest },
    {
      customer: '가입만',
      firstDay: '2026-05-01',
      lastDay: '2026-05-01',
      channel: 'unknown',
      decisionDay: '2026-05-01',
      stage: 'decision',
      pool: 'inside',
      dormant: true,
    },
  ]);
});

test('scores stand beside the segment: a value on a cut never parts from its equals', () => {
  const days = (customer: string, count: number, last: number, amount: number) =>
    Array.from({ length: count }, (_, index) =>
      sale(`2026-06-${String(last - index).padStart(2, '0')}`, amount, customer),
    );
  const rows = [
    ...days('다섯', 5, 30, 100),
    ...days('넷', 4, 30, 100),
    ...days('셋', 3, 30, 100),
    ...days('둘', 2, 30, 100),
    ...days('하나', 1, 30, 100),
    sale('2026-05-31', 100, '30일'),
    sale('2026-05-30', 100, '31일'),
  ];
  const scores = Object.fromEntries(whole(rows).customers.map(({ customer, r, f, m }) => [customer, [r, f, m]]));
  // amounts 100 100 100 200 300 400 500: quartiles 100, 200, 350; limits of recency 30, 60, 90
  expect(scores).toEqual({
    다섯: [4, 4, 4],
    넷: [4, 3, 4],
    셋: [4, 3, 3],
    둘: [4, 2, 2],
    하나: [4, 1, 1],
    '30일': [4, 1, 1],
    '31일': [3, 1, 1],
  });
});

test('who spent most on three days is loyal, and not among the best yet', () => {
  const rows = ['2026-06-01', '2026-06-02', '2026-06-03'].map(day => sale(day, 9000));
  const { customers } = whole([...rows, sale('2026-06-01', 1, 'C2'), sale('2026-06-01', 1, 'C3')]);
  expect(customers[0]).toMatchObject({ customer: 'C1', f: 3, m: 4, segment: 'loyal' });
});
