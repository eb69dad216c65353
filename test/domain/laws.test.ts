import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MonthFigures } from '../../src/domain/figures';
import { formatDay } from '../../src/schema/day';
import { day, figuresOf } from './ledger-grid';

const HEADER = ['거래ID', '거래일', '구분', '고객', '유입채널', '상품', '금액', '상태'];
const FIRST = day('2026-01-15');
const LAST = day('2026-05-31');
const products = [{ name: '정기권', kind: 'regular' as const, price: null, taxType: 'taxable' as const, margin: null }];
const both = ['membership', 'purchases'] as const;

type Row = readonly unknown[];

/** A customer keeps one channel: with two on one day, which one is first is a matter of the order of rows. */
const rowOf = (extra: readonly string[] = []) =>
  fc
    .record({
      day: fc.integer({ min: FIRST, max: LAST }),
      kind: fc.constantFrom('신청', '거래', '거래', '거래', '멤버십가입', '환불', '탈퇴', ...extra),
      customer: fc.integer({ min: 0, max: 6 }),
      product: fc.constantFrom('정기권', '음료', ''),
      amount: fc.integer({ min: 0, max: 90000 }),
      status: fc.constantFrom('', '', '완료', '예약'),
    })
    .map(({ day: value, kind, customer, product, amount, status }): Row => {
      const signed = kind === '환불' ? -amount : amount;
      const name = customer === 0 ? '' : `C${customer}`;
      return ['', formatDay(value), kind, name, `채널${customer % 3}`, product, signed, status];
    });

const ledger = fc.array(rowOf(), { maxLength: 40 });
const messyLedger = fc.array(rowOf(['', '선물', '#REF!']), { maxLength: 40 });

function compute(rows: readonly Row[], decisionRule: (typeof both)[number], asOf = '2026-05-31') {
  return figuresOf({ deals: [HEADER, ...rows], settings: { products, decisionRule }, asOf }).figures;
}

test.each(both)('the order of rows does not matter (%s)', rule => {
  fc.assert(
    fc.property(
      ledger.chain(rows =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
      ),
      ([rows, shuffled]) => {
        const [one, other] = [compute(rows, rule), compute(shuffled, rule)];
        expect({ ...other, issues: [] }).toEqual({ ...one, issues: [] });
      },
    ),
  );
});

test.each(both)('a past month never changes when later rows come (%s)', rule => {
  fc.assert(
    fc.property(ledger, rows => {
      const early = compute(rows, rule, '2026-03-31');
      const late = compute(rows, rule, '2026-05-31');
      const months = (list: readonly MonthFigures[]) => list.filter(month => month.month <= '2026-03');
      if (early.months.length > 0) expect(months(late.months)).toEqual(early.months);
      expect(late.channels.filter(row => row.month <= '2026-03')).toEqual(early.channels);
    }),
  );
});

test('rows read are those counted, not done and left out, each with a reason', () => {
  fc.assert(
    fc.property(messyLedger, rows => {
      const computed = figuresOf({ deals: [HEADER, ...rows] });
      const { read, counted, leftOut, notDone } = computed.figures.rowCounts;
      expect(read).toBe(rows.length);
      expect(counted + leftOut + notDone).toBe(read);
      const withReason = new Set(computed.issues.filter(issue => issue.level === 'error').map(issue => issue.row));
      expect(withReason.size).toBeGreaterThanOrEqual(leftOut);
    }),
  );
});

test('cutting a file in two by customers and adding gives the same counts and sums', () => {
  fc.assert(
    fc.property(ledger, rows => {
      const isFirst = (row: Row) => String(row[3]) < 'C4';
      // One application on the first day in every part, so that all parts know that the shop records them.
      const anchor: Row = ['', formatDay(FIRST), '신청', 'C0', '채널0', '', '', ''];
      const whole = compute([anchor, ...rows], 'membership').months;
      const parts = [rows.filter(isFirst), rows.filter(row => !isFirst(row))].map(
        part => compute([anchor, ...part], 'membership').months,
      );
      const keys = [
        'firstExperience',
        'decisions',
        'baseRegulars',
        'activeRegulars',
        'closingRegulars',
        'sales',
        'orders',
        'regularSales',
        'unregisteredSales',
      ] as const;
      whole.forEach((month, index) => {
        for (const key of keys)
          expect(month[key]).toBe((parts[0]?.[index]?.[key] ?? 0) + (parts[1]?.[index]?.[key] ?? 0));
        expect(month.applications).toBe(
          (parts[0]?.[index]?.applications ?? 0) + (parts[1]?.[index]?.applications ?? 0) - (index === 0 ? 1 : 0),
        );
      });
    }),
  );
});

test('a refund of all its sale leaves every sum of money as it was, and the order counted', () => {
  fc.assert(
    fc.property(
      ledger,
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: FIRST, max: LAST }),
      (rows, amount, on) => {
        const pair = (kind: string, signed: number): Row => [
          '',
          formatDay(on),
          kind,
          'C9',
          '채널0',
          '음료',
          signed,
          '',
        ];
        const anchor: Row = ['', formatDay(FIRST), '거래', 'C9', '채널0', '음료', 0, ''];
        const before = compute([anchor, ...rows], 'membership');
        const after = compute([anchor, ...rows, pair('거래', amount), pair('환불', -amount)], 'membership');
        const money = (list: readonly MonthFigures[]) =>
          list.map(month => [month.sales, month.regularSales, month.unregisteredSales]);
        expect(money(after.months)).toEqual(money(before.months));
        expect(after.channels.map(row => row.sales)).toEqual(before.channels.map(row => row.sales));
        const orders = (list: readonly MonthFigures[]) => list.reduce((sum, month) => sum + month.orders, 0);
        expect(orders(after.months)).toBe(orders(before.months) + 1);
      },
    ),
  );
});

test('channels add up to the months, and weeks and months to the same totals', () => {
  fc.assert(
    fc.property(ledger, rows => {
      const { months, weeks, channels } = compute(rows, 'purchases');
      const total = (list: readonly { sales: number }[]) => list.reduce((sum, part) => sum + part.sales, 0);
      expect(total(weeks)).toBe(total(months));
      for (const month of months) {
        const own = channels.filter(row => row.month === month.month);
        expect(total(own)).toBe(month.sales);
        for (const key of ['applications', 'firstExperience', 'decisions'] as const) {
          expect(own.reduce((sum, row) => sum + row[key], 0)).toBe(month[key]);
        }
      }
      expect(weeks.at(-1)?.closingRegulars).toBe(months.at(-1)?.closingRegulars);
    }),
  );
});

test.each(both)('counts keep their bounds and regulars go over from one month to the next (%s)', rule => {
  fc.assert(
    fc.property(ledger, rows => {
      const { months } = compute(rows, rule);
      months.forEach((month, index) => {
        expect(month.activeRegulars).toBeLessThanOrEqual(month.baseRegulars);
        expect(month.baseRegulars).toBe(months[index - 1]?.closingRegulars ?? 0);
        expect(month.closingRegulars).toBeGreaterThanOrEqual(0);
        expect(month.closingRegulars).toBeLessThanOrEqual(month.baseRegulars + rows.length);
      });
      const decided = months.reduce((sum, month) => sum + month.decisions, 0);
      expect(decided).toBeLessThanOrEqual(6);
    }),
  );
});
