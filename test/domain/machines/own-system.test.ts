import { expect, test } from 'vitest';
import { isOwnEarly } from '../../../src/domain/machines/own-system';
import { day } from '../ledger-grid';
import { cellDay, type Rows } from '../work/work-tabs';
import { greeting, judged } from './machine-work';

const plan = { id: 'A-1', work: 'S-1', levelNow: '2 SaaS 하나', since: cellDay('2026-02-28'), limit: '하루 100통까지' };
const own = { ...plan, levelTarget: '4 자체 시스템', monthlyCost: 0, setUpCost: 400_000, minutesAfter: 0 };

function conditions(automation: Rows, hourValue: number | null = 12_000, spa: Rows = [greeting]) {
  return judged({ tabs: { automation, spa }, input: { hourValue } }).own.map(({ key, isMet, reason, place }) => [
    key,
    isMet,
    reason,
    `${place.tab} ${place.row} ${place.column} ${place.id ?? ''}`,
  ]);
}

test('work that is not on the board lacks a service, a limit and a price, and each leads to the board', () => {
  expect(conditions([])).toEqual([
    ['saasRun', false, 'no-saas', 'automation null levelNow '],
    ['limit', false, 'no-limit', 'automation null limit '],
    ['saving', false, 'own-cost-unknown', 'automation null levelTarget '],
  ]);
});

test('done by hand, since the spring: no service has run', () => {
  expect(conditions([{ ...own, levelNow: '0 손으로' }])[0]).toEqual([
    'saasRun',
    false,
    'no-saas',
    'automation 2 levelNow A-1',
  ]);
});

test('joined services count as a service; what holds leads to the cells that prove it', () => {
  expect(conditions([{ ...own, levelNow: '3 SaaS 연결' }])).toEqual([
    ['saasRun', true, 'saas-run', 'automation 2 since A-1'],
    ['limit', true, 'limit-written', 'automation 2 limit A-1'],
    ['saving', true, 'saves-more', 'automation 2 setUpCost A-1'],
  ]);
});

test('what the saving lacks leads to where it is typed', () => {
  expect(conditions([own], null)[2]).toEqual(['saving', false, 'no-hour-value', 'settings null value hourValue']);
  expect(conditions([own], 12_000, [{ ...greeting, minutes: '' }])[2]).toEqual([
    'saving',
    false,
    'no-minutes',
    'spa 2 minutes S-1',
  ]);
  expect(conditions([{ ...own, monthlyCost: '' }])[2]).toEqual([
    'saving',
    false,
    'no-cost',
    'automation 2 monthlyCost A-1',
  ]);
  expect(conditions([{ ...own, minutesAfter: '' }])[2]).toEqual([
    'saving',
    false,
    'no-minutes-after',
    'automation 2 minutesAfter A-1',
  ]);
});

test('an own system is early before three months of a service and its limit; one that runs is not', () => {
  const plan = { levelNow: 'oneService', since: day('2026-02-28'), limit: '하루 100통까지' };
  const isEarly = (changes: object) => isOwnEarly({ ...plan, ...changes }, day('2026-05-31'));
  expect(isEarly({})).toBe(false);
  expect(isEarly({ since: day('2026-03-01') })).toBe(true);
  expect(isEarly({ since: null })).toBe(true);
  expect(isEarly({ limit: '' })).toBe(true);
  expect(isEarly({ levelNow: 'byHand' })).toBe(true);
  expect(isEarly({ levelNow: '' })).toBe(true);
  expect(isEarly({ levelNow: 'ownSystem', since: null, limit: '' })).toBe(false);
});
