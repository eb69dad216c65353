import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../../../src/schema/day';
import { day, figuresOf } from '../ledger-grid';
import { HEADER, type Row } from '../sale-rows';

const FIRST = day('2026-01-15');
const LAST = day('2026-05-31');

const sale = fc
  .record({
    on: fc.integer({ min: FIRST, max: LAST }),
    customer: fc.integer({ min: 0, max: 6 }),
    kind: fc.constantFrom('거래', '거래', '거래', '환불', '신청', '멤버십가입', '탈퇴'),
    amount: fc.integer({ min: 0, max: 90000 }),
  })
  .map(({ on, customer, kind, amount }): Row => {
    const signed = kind === '환불' ? -amount : amount;
    return ['', formatDay(on), kind, customer === 0 ? '' : `C${customer}`, '', '', signed, ''];
  });
const ledger = fc.array(sale, { maxLength: 60 });

function whole(rows: readonly Row[], asOf = '2026-05-31') {
  return figuresOf({ deals: [HEADER, ...rows], asOf }).whole();
}

function shuffled(rows: readonly Row[]) {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
}

test('the order of rows does not matter to any figure of customers', () => {
  fc.assert(
    fc.property(
      ledger.chain(rows => fc.tuple(fc.constant(rows), shuffled(rows))),
      ([rows, mixed]) => {
        expect({ ...whole(mixed), issues: [] }).toEqual({ ...whole(rows), issues: [] });
      },
    ),
  );
});

test('months of a cohort that are over never change when later rows come', () => {
  fc.assert(
    fc.property(ledger, rows => {
      const early = whole(rows, '2026-03-31').cohorts;
      const late = whole(rows).cohorts.filter(({ cohort }) => cohort <= '2026-03');
      const cells = (list: typeof early) =>
        list.map(({ cohort, size, active, amount }, index) => {
          const months = early[index]?.active.length ?? 0;
          return [cohort, size, active.slice(0, months), amount.slice(0, months)];
        });
      expect(cells(late)).toEqual(cells(early));
    }),
  );
});

test('what was ripe stays as it was: later days only add customers to a window', () => {
  const both = fc.tuple(fc.integer({ min: FIRST, max: LAST }), ledger);
  fc.assert(
    fc.property(both, ([cut, rows]) => {
      const late = new Map(whole(rows).cohorts.map(cohort => [cohort.cohort, cohort.repeat]));
      for (const { cohort, repeat } of whole(rows, formatDay(cut)).cohorts) {
        for (const window of [30, 60, 90, 180, 365] as const) {
          const [then, now] = [repeat[window], late.get(cohort)?.[window] ?? { ripe: 0, converted: 0 }];
          expect(now.ripe).toBeGreaterThanOrEqual(then.ripe);
          expect(now.converted).toBeGreaterThanOrEqual(then.converted);
          expect(now.converted - then.converted).toBeLessThanOrEqual(now.ripe - then.ripe);
        }
      }
    }),
  );
});

test('refunds make nobody a customer, active, or repeat: they change amounts and nothing else', () => {
  fc.assert(
    fc.property(ledger, rows => {
      const plain = (list: readonly Row[]) => {
        const { intervals, cohorts, retention, states, customers } = whole([anchor, ...list]);
        const people = customers.map(({ amount: _, segment: __, m: ___, ...person }) => person);
        return { intervals, cohorts, retention, states, people };
      };
      // Both ledgers begin on one day, so that both have the same months.
      const anchor: Row = ['', formatDay(FIRST), '거래', 'C9', '', '', 1000, ''];
      expect(plain(rows)).toEqual(plain(rows.filter(([, , kind]) => kind !== '환불')));
    }),
  );
});

test('customers, cohorts, states and segments count the same people and add up to the same money', () => {
  fc.assert(
    fc.property(ledger, rows => {
      const { customers, cohorts, states, segments, intervals, months } = whole(rows);
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(cohorts.map(({ size }) => size))).toBe(customers.length);
      expect(sum(Object.values(states.customers))).toBe(customers.length);
      expect(sum(segments.list.map(segment => segment.customers))).toBe(customers.length);
      expect(sum(segments.list.map(({ amount }) => amount))).toBe(sum(customers.map(({ amount }) => amount)));
      expect(sum(months.map(({ firstExperience }) => firstExperience))).toBe(customers.length);
      expect(intervals.count).toBe(sum(customers.map(({ purchaseDays }) => purchaseDays - 1)));
    }),
  );
});
