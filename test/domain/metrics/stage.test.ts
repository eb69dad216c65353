import { expect, test } from 'vitest';
import { stageMetrics } from '../../../src/domain/metrics/stage';
import { figuresOf } from '../ledger-grid';
import { HEADER, row } from '../sale-rows';

const { figures } = figuresOf({
  deals: [
    HEADER,
    row({ day: '2026-04-10', customer: 'C1' }),
    row({ day: '2026-04-10', customer: 'C1', kind: '멤버십가입', amount: '' }),
    row({ day: '2026-04-11', customer: 'C2' }),
    row({ day: '2026-05-02', customer: 'C1', amount: 8000 }),
    row({ day: '2026-05-03', customer: '비회원', amount: 1000 }),
  ],
});

const measured = (key: string, month: number) =>
  stageMetrics.find(metric => metric.key === key)?.measure(figures, month);

test('each stage figure of a month is the one that the engine worked out', () => {
  const april = Object.fromEntries(stageMetrics.map(({ key }) => [key, measured(key, 0)?.value]));
  expect({ month: '2026-04', ...april }).toEqual(figures.months[0]);
});

test('a rate comes with the counts behind it', () => {
  expect(measured('decisionRate', 0)).toEqual({ value: 0.5, of: { part: 1, whole: 2 } });
  expect(measured('decisionRate', 1)).toEqual({ value: null, of: { part: 0, whole: 0 } });
  expect(measured('activeRate', 1)).toEqual({ value: 1, of: { part: 1, whole: 1 } });
});

test('a month that is not there has no figures', () => {
  expect(stageMetrics.map(({ measure }) => measure(figures, -1))).toEqual(stageMetrics.map(() => ({ value: null })));
});
