import { expect, test } from 'vitest';
import { structureOf } from '../../src/domain/structure/structure';
import { figureText, type LinkedFigure } from '../../src/report/canvas/linked-figure';
import { modelText } from '../../src/report/pages/canvas';
import { decodeCanvas } from '../../src/schema/canvas';

const english = { lang: 'en', currency: 'USD' } as const;
const korean = { lang: 'ko', currency: 'KRW' } as const;

const interval: LinkedFigure = {
  box: 'action',
  metric: 'medianInterval',
  unit: 'days',
  month: null,
  measure: { value: 1, cases: 20 },
  target: null,
};

test('one day is a day, others are days', () => {
  expect(figureText(interval, english)).toBe('Time between purchases 1 day');
  expect(figureText({ ...interval, measure: { value: 16.5, cases: 20 } }, english)).toBe(
    'Time between purchases 16.5 days',
  );
  expect(figureText(interval, korean)).toBe('재구매 주기 1일');
});

test('how many regulars are missing is told as people', () => {
  const sales = (missing: number): LinkedFigure => ({
    box: 'revenue',
    metric: 'regularSales',
    unit: 'money',
    month: '2026-05',
    measure: { value: 1000 },
    target: { value: missing, kind: 'toBreakEven' },
  });
  expect(figureText(sales(1038), korean)).toBe('단골매출 1,000원 · 손익분기까지 단골 1,038명 · 2026-05');
  expect(figureText(sales(1), english)).toBe('Regular sales $1,000.00 · 1 more regular to break-even · 2026-05');
});

test('the verdict in English leaves a space before each state', () => {
  const { canvas } = decodeCanvas([], { decimal: '.', currency: 'USD' });
  expect(modelText(structureOf(canvas, null), 'en')).toContain('Decide (Empty), Regulars pool (Empty)');
});
