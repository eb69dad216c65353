import { expect, test } from 'vitest';
import { timeText } from '../../../src/report/pages/time-text';

test.each([
  [0, '0분', '0 min'],
  [59.4, '59분', '59 min'],
  [59.6, '1시간', '1 h'],
  [60, '1시간', '1 h'],
  [61, '1시간 1분', '1 h 1 min'],
  [488, '8시간 8분', '8 h 8 min'],
])('%s minutes are said as %s and %s', (minutes, ko, en) => {
  expect(timeText(minutes, 'ko')).toBe(ko);
  expect(timeText(minutes, 'en')).toBe(en);
});
