import { expect, test } from 'vitest';
import { decodeDeals } from '../../src/schema/decode-deals';
import { contextFor, settingsWith } from '../domain/ledger-grid';

function areInOrder(ids: readonly unknown[]): boolean {
  const rows = ids.map(id => [id, '2026-06-01', '거래', '김지우', 1000]);
  return decodeDeals(
    { cells: [['id', 'day', 'kind', 'customer', 'amount'], ...rows] },
    contextFor(settingsWith(), '2026-06-30'),
  ).table.hasIdsInOrder;
}

test.each([
  { ids: ['D-1', 'D-2', 'D-3'], expected: true, words: 'one after the other' },
  { ids: ['D-999999', 'D-1000000'], expected: true, words: 'a longer one comes later' },
  { ids: ['D-1', '', 'D-2'], expected: true, words: 'a blank one between' },
  { ids: ['', ''], expected: true, words: 'none at all' },
  { ids: ['D-1', 'D-1'], expected: false, words: 'the same twice' },
  { ids: ['D-2', 'D-1'], expected: false, words: 'backwards' },
  { ids: ['D-10', 'D-9'], expected: false, words: 'a shorter one later' },
  { ids: ['D-2', 'D-1', 'D-3'], expected: false, words: 'in order again after a break' },
  { ids: ['가 1', '가 2', '가 2'], expected: false, words: 'ids that are read with care' },
])('ids can repeat only where they are out of order: $words', ({ ids, expected }) => {
  expect(areInOrder(ids)).toBe(expected);
});
