import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { revisionEffect } from '../../../src/domain/work/revision-effect';
import { formatDay } from '../../../src/schema/day';
import type { DutyKey } from '../../../src/schema/decode-roles';
import { day, figuresOf } from '../ledger-grid';

const DEALS = ['거래일', '구분', '고객', '금액', '상태'];
const KPIS = ['시작일', '채널', '유입'];

function shop(deals: readonly (readonly unknown[])[], asOf: string, kpis: readonly (readonly unknown[])[] = []) {
  return figuresOf({ deals: [DEALS, ...deals], kpis: [KPIS, ...kpis], asOf });
}
const sale = (on: string) => [on, '거래', '김', 1000, '완료'];

// 6 April 2026 is a Monday
test('a week with a row of either ledger is known, one after the last row is not', () => {
  const deals = [sale('2026-04-07')];
  expect(shop(deals, '2026-04-26').keptWeeks).toEqual([true, false, false]);
  expect(shop(deals, '2026-04-26', [['2026-04-20', '지인', 3]]).keptWeeks).toEqual([true, true, true]);
  expect(shop([], '2026-04-26').keptWeeks).toEqual([]);
});

test('a row that was called off is a record, a day to come and a week without any number are none', () => {
  const cancelled = ['2026-04-15', '거래', '김', 1000, '취소'];
  expect(shop([sale('2026-04-07'), cancelled], '2026-04-26').keptWeeks).toEqual([true, true, false]);
  const ahead = [sale('2026-04-07'), sale('2026-05-20')];
  expect(shop(ahead, '2026-04-26', [['2026-04-13', '지인', '']]).keptWeeks).toEqual([true, false, false]);
  expect(shop(ahead, '2026-04-26', [['2026-04-13', '지인', 0]])).toMatchObject({
    keptWeeks: [true, true, false],
    lastRecord: '2026-04-13',
  });
});

test('a rest of four weeks between two rows had nothing, of a longer one nobody knows', () => {
  const rested = shop([sale('2026-04-07'), sale('2026-05-12')], '2026-05-17');
  expect(rested.keptWeeks).toEqual([true, true, true, true, true, true]);
  const putAside = shop([sale('2026-04-07'), sale('2026-05-19')], '2026-05-24');
  expect(putAside.keptWeeks).toEqual([true, false, false, false, false, false, true]);
});

test('the last record is the latest of both ledgers', () => {
  expect(shop([sale('2026-04-07')], '2026-04-26', [['2026-04-13', '지인', 3]]).lastRecord).toBe('2026-04-13');
  expect(shop([sale('2026-04-17')], '2026-04-26', [['2026-04-13', '지인', 3]]).lastRecord).toBe('2026-04-17');
  expect(shop([], '2026-04-26').lastRecord).toBeNull();
});

const FIRST = day('2026-01-05');
const WEEKS = 16;
/** Sunday of the last week that may hold a row. */
const END = FIRST + 7 * WEEKS - 1;
const METRICS: readonly DutyKey[] = [
  'visits',
  'applications',
  'applicationRate',
  'firstExperience',
  'decisions',
  'decisionRate',
  'activeRegulars',
  'activeRate',
  'sales',
  'averageOrder',
];
const anyDay = fc.integer({ min: FIRST, max: END }).map(formatDay);
const deal = fc
  .tuple(anyDay, fc.constantFrom('신청', '거래', '거래', '멤버십가입'), fc.constantFrom('가', '나', '다', ''))
  .map(([on, kind, who]) => [on, kind, who, kind === '거래' ? 1000 : '', '완료']);
const kpi = fc.tuple(anyDay, fc.constant('지인'), fc.constantFrom('', 0, 20)).map(cells => [...cells]);
const books = fc.record({
  // the ledger is kept to the end
  deals: fc
    .array(deal, { minLength: 1, maxLength: 40 })
    .map(rows => [...rows, [formatDay(END), '신청', '라', '', '완료']]),
  kpis: fc.array(kpi, { maxLength: 10 }),
});
const noTwo = { hasTwoOwners: false, hasTwoTargets: false };
const duties = METRICS.map(metric => ({ metric, owner: null, target: 1_000_000, ...noTwo }));

test('however long nothing is written down, before and after stay what they were and no number is off track', () => {
  fc.assert(
    fc.property(
      books,
      fc.integer({ min: FIRST, max: END }),
      fc.constantFrom(...METRICS),
      fc.integer({ min: 1, max: 20 }),
      ({ deals, kpis }, changed, metric, silence) => {
        const at = (asOf: number) => {
          const computed = shop(deals, formatDay(asOf), kpis);
          const { before, after } = revisionEffect(changed, metric, [], computed.fourWeeks(), 'monday');
          return { effect: { before, after }, computed };
        };
        const [then, later] = [at(END), at(END + 7 * silence)];
        expect(later.effect).toEqual(then.effect);
        expect(later.computed.guidance(duties).scorecard?.todo).toEqual([]);
        expect(later.computed.money().anomalies.signals).toEqual(then.computed.money().anomalies.signals);
      },
    ),
  );
});
