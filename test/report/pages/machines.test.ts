import { expect, test } from 'vitest';
import { minutesText } from '../../../src/report/pages/machines';
import { judged } from '../../domain/machines/machine-work';

test('a saving is the most there can be until it is written what each time takes with the machine', () => {
  const shown = (minutesAfter: number | '') =>
    minutesText(judged({ tabs: { automation: [{ work: 'S-1', minutesAfter }] } }), 'ko');
  expect(shown('')).toBe('최대 월 208분');
  // (6 - 1) x 8 x 52 / 12
  expect(shown(1)).toBe('월 173분');
  expect(minutesText(judged(), 'en')).toBe('up to 208 min');
});
