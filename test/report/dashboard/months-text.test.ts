import { expect, test } from 'vitest';
import { monthsText } from '../../../src/report/dashboard/months-text';

test.each([
  [['2026-04', '2026-05', '2026-06'], '2026년 4–6월', 'Apr–Jun 2026'],
  [['2025-12', '2026-01'], '2025년 12월–2026년 1월', 'Dec 2025–Jan 2026'],
  [['2026-04'], '2026년 4월', 'Apr 2026'],
  [['2026-03', '2026-05'], '2026년 3월, 2026년 5월', 'Mar 2026, May 2026'],
])('%s is said as people say it', (months, ko, en) => {
  expect([monthsText(months, 'ko'), monthsText(months, 'en')]).toEqual([ko, en]);
});
