import { expect, test } from 'vitest';
import { funnelMetrics } from '../../../src/domain/metrics/funnel';
import { figuresOf } from '../ledger-grid';
import { HEADER, row } from '../sale-rows';

const applied = (day: string, customer: string) => row({ day, customer, kind: '신청', amount: '' });
const joined = (day: string, customer: string) => row({ day, customer, kind: '멤버십가입', amount: '' });

const figures = figuresOf({
  deals: [
    HEADER,
    applied('2026-01-10', 'C1'),
    row({ day: '2026-01-12', customer: 'C1' }),
    joined('2026-01-12', 'C1'),
    row({ day: '2026-01-20', customer: 'C1' }),
    applied('2026-01-11', 'C2'),
    applied('2026-05-20', 'C3'),
    row({ day: '2026-05-21', customer: 'C3' }),
  ],
  kpis: [
    ['시작일', '채널', '유입'],
    ['2026-01-05', '네이버', 50],
  ],
}).whole();

const measured = (key: string, month: number) =>
  funnelMetrics.find(metric => metric.key === key)?.measure(figures, month);

test('counts and period ratios are those of the month, with what is divided by what', () => {
  expect(measured('visits', 0)).toEqual({ value: 50 });
  expect(measured('boughtAgain', 0)).toEqual({ value: 1 });
  expect(measured('applicationRate', 0)).toEqual({ value: 0.04, of: { part: 2, whole: 50 } });
  expect(measured('experienceRate', 0)).toEqual({ value: 0.5, of: { part: 1, whole: 2 } });
  expect(measured('visitExperienceRate', 0)).toEqual({ value: 0.02, of: { part: 1, whole: 50 } });
  expect(measured('visitDecisionRate', 0)).toEqual({ value: 0.02, of: { part: 1, whole: 50 } });
});

test('a month of which nobody counted the visits has none, and no rate by them', () => {
  expect(measured('visits', 4)).toEqual({ value: null });
  expect(measured('applicationRate', 4)).toEqual({ value: null });
  expect(measured('experienceRate', 4)).toEqual({ value: 1, of: { part: 1, whole: 1 } });
});

test('people are followed over all months, those too young counted apart', () => {
  expect(measured('appliedExperienceRate', 0)).toEqual({ value: 0.5, of: { part: 1, whole: 2 }, unripe: 1 });
  expect(measured('appliedDecisionRate', 4)).toEqual({ value: 0.5, of: { part: 1, whole: 2 }, unripe: 1 });
  expect(measured('boughtDecisionRate', 0)).toEqual({ value: 1, of: { part: 1, whole: 1 }, unripe: 1 });
  expect(measured('cohortDecisionRate', 0)).toEqual({ value: 1, of: { part: 1, whole: 1 }, unripe: 1 });
});

test('a month that is not there has no figures', () => {
  const monthly = funnelMetrics.filter(({ window }) => window === 'month');
  expect(monthly.map(({ measure }) => measure(figures, 9))).toEqual(monthly.map(() => ({ value: null })));
});

test('an empty ledger has followed nobody', () => {
  const empty = figuresOf({ deals: [HEADER] }).whole();
  const followed = funnelMetrics.filter(({ window }) => window === 'ripe').map(({ measure }) => measure(empty, 0));
  expect(followed).toEqual(followed.map(() => ({ value: null, of: { part: 0, whole: 0 }, unripe: 0 })));
});
