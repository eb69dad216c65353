import { expect, test } from 'vitest';
import type { MonthFigures } from '../../src/domain/figures';
import { lastFullMonth } from '../../src/report/dashboard/full-month';

function months(...orders: readonly (readonly [month: string, orders: number])[]): MonthFigures[] {
  return orders.map(
    ([month, count]) => ({ month, orders: count, applications: 0, decisions: 0, sales: 0 }) as MonthFigures,
  );
}

test('the cards show the month that is over, not the one under way', () => {
  const { shown, before } = lastFullMonth(months(['2026-09', 3], ['2026-10', 4], ['2026-11', 1]), '2026-11-10');
  expect([shown?.month, before?.month]).toEqual(['2026-10', '2026-09']);
});

test('a month that nobody wrote down is passed over, but what is written this month is not hidden behind a month of long ago', () => {
  const quiet = months(['2026-05', 3], ['2026-06', 0], ['2026-10', 0], ['2026-11', 0]);
  expect(lastFullMonth(quiet, '2026-11-10').shown?.month).toBe('2026-05');
  const again = months(['2026-05', 3], ['2026-06', 0], ['2026-10', 0], ['2026-11', 1]);
  expect(lastFullMonth(again, '2026-11-10').shown?.month).toBe('2026-11');
  expect(lastFullMonth(again, '2026-11-30').shown?.month).toBe('2026-11');
});

test('without a month that is over the first one stands, and without any none', () => {
  expect(lastFullMonth(months(['2026-11', 1]), '2026-11-10').shown?.month).toBe('2026-11');
  expect(lastFullMonth([], '2026-11-10')).toEqual({ shown: null, before: null });
});
