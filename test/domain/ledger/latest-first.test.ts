import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestFirst } from '../../../src/domain/ledger/latest-first';

function sorted(people: readonly (readonly [name: string, day: number])[]): string[] {
  const names = people.map(([name]) => name);
  const order = latestFirst(Int32Array.from(people.keys()), customer => people[customer]![1], names);
  return [...order].map(customer => names[customer]!);
}

test('who came last stands first; of one day, by name', () => {
  expect(
    sorted([
      ['나', 20],
      ['다', 22],
      ['가', 20],
      ['김서연 2', 21],
      ['김서연 10', 21],
      ['김서', 21],
    ]),
  ).toEqual(['다', '김서', '김서연 10', '김서연 2', '가', '나']);
});

test('nobody, and one alone', () => {
  expect(sorted([])).toEqual([]);
  expect(sorted([['가', 5]])).toEqual(['가']);
});

test('it is what sorting all of them at once gives', () => {
  const people = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 5 }), fc.integer({ min: 0, max: 4 })), {
    selector: ([name]) => name,
    maxLength: 30,
  });
  fc.assert(
    fc.property(people, list => {
      const expected = [...list].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
      expect(sorted(list)).toEqual(expected.map(([name]) => name));
    }),
  );
});
