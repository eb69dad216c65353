import { expect, test } from 'vitest';
import { askedRow, isTired } from '../../src/guide/asked';
import { day } from '../domain/ledger-grid';
import { cellDay, pastOf } from '../domain/work/work-tabs';

const targets = { key: 'targets', have: 1 } as const;
const asked = (weeks: number, have: number, on = '2026-05-11') =>
  pastOf([{ day: cellDay(on), kind: '주간 기록', subject: 'asked.targets', value: weeks, after: `${have}` }]);
const week = { today: day('2026-05-24'), week: day('2026-05-18') };

test('what was asked for three weeks and brought nothing is tired; with more to show since, it is not', () => {
  expect(isTired(targets, [])).toBe(false);
  expect(isTired(targets, asked(2, 1))).toBe(false);
  expect(isTired(targets, asked(3, 1))).toBe(true);
  expect(isTired({ ...targets, have: 2 }, asked(3, 1))).toBe(false);
  expect(isTired({ ...targets, key: 'breakEven' }, asked(3, 1))).toBe(false);
});

test('a week is counted once, and the count begins again when something came of it', () => {
  expect(askedRow(targets, [], week)).toMatchObject({ subject: 'asked.targets', value: 1, after: '1' });
  expect(askedRow(targets, asked(1, 1), week)).toMatchObject({ value: 2 });
  expect(askedRow(targets, asked(2, 0), week)).toMatchObject({ value: 1, after: '1' });
  expect(askedRow(targets, asked(2, 1, '2026-05-18'), week)).toBeNull();
});
