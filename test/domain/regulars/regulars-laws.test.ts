import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../../../src/schema/day';
import { day, figuresOf } from '../ledger-grid';
import { HEADER, type Row } from '../sale-rows';
import { product } from './regulars-rows';

const FIRST = day('2025-11-20');
const LAST = day('2026-05-31');
const settings = {
  products: [product('정기권', 'regular', 0.3), product('회원권', 'regular', 0.555), product('음료', 'other')],
  profitTarget: 100_000,
};

const cells = fc
  .record({
    on: fc.integer({ min: FIRST, max: LAST }),
    customer: fc.integer({ min: 0, max: 5 }),
    kind: fc.constantFrom('거래', '거래', '거래', '환불', '신청', '멤버십가입', '탈퇴'),
    product: fc.constantFrom('정기권', '회원권', '음료', ''),
    amount: fc.integer({ min: 0, max: 90000 }),
  })
  .map(({ on, customer, kind, product: name, amount }): Row => {
    const signed = kind === '환불' ? -amount : amount;
    return ['', formatDay(on), kind, customer === 0 ? '' : `C${customer}`, '', name, signed, ''];
  });
const ledger = fc.array(cells, { maxLength: 60 });
const rule = fc.constantFrom('membership' as const, 'purchases' as const);

function whole(rows: readonly Row[], decisionRule: 'membership' | 'purchases' = 'membership', asOf = '2026-05-31') {
  return figuresOf({ deals: [HEADER, ...rows], settings: { ...settings, decisionRule }, asOf }).whole();
}

type Whole = ReturnType<typeof whole>;

test('regulars add up from month to month, and the pool’s sales to all sales', () => {
  fc.assert(
    fc.property(ledger, rule, (rows, decisionRule) => {
      const { regulars, months, customers, applicants } = whole(rows, decisionRule);
      let before = 0;
      regulars.months.forEach((month, at) => {
        expect(month.base).toBe(before);
        expect(month.total).toBe(month.base + month.new + month.returned - month.left);
        expect(month.dormant).toBeLessThanOrEqual(month.total);
        const { inside, outside, unregistered } = month.poolSales;
        expect(inside + outside + unregistered).toBe(months[at]?.sales);
        before = month.total;
      });
      const dormant = [...customers, ...applicants].filter(one => one.dormant).length;
      expect(regulars.months.at(-1)?.dormant ?? 0).toBe(dormant);
      const invited = customers.filter(({ pool }) => pool === 'invite').map(({ customer }) => customer);
      expect(regulars.invite.list.map(({ customer }) => customer)).toEqual(invited);
    }),
  );
});

test('the order of rows changes nothing', () => {
  const mixed = ledger.chain(rows =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
  fc.assert(
    fc.property(mixed, rule, ([rows, shuffled], decisionRule) => {
      expect({ ...whole(shuffled, decisionRule), issues: [] }).toEqual({ ...whole(rows, decisionRule), issues: [] });
    }),
  );
});

function pastOf({ regulars, repeat, value, cohorts }: Whole, early: Whole) {
  return {
    regulars: regulars.months.slice(0, early.regulars.months.length),
    repeat: repeat.months.slice(0, early.repeat.months.length),
    aged: early.cohorts.map(({ cohort, byAge }, at) => [
      cohort,
      byAge.map((cell, step) => (cell === null ? null : cohorts[at]?.byAge[step])),
    ]),
    value: early.value.cohorts.map(({ windows }, at) => value.cohorts[at]?.windows.slice(0, windows.length)),
  };
}

test('months that are over, ripe cells and ripe values never change when later rows come', () => {
  fc.assert(
    fc.property(ledger, rule, (rows, decisionRule) => {
      const early = whole(rows, decisionRule, '2026-03-31');
      expect(pastOf(whole(rows, decisionRule), early)).toEqual(pastOf(early, early));
    }),
  );
});

test('a refund on the day of its sale undoes it in every sum', () => {
  const sums = ({ regulars, value, months }: Whole) => ({
    pool: regulars.months.map(({ poolSales }) => poolSales),
    sales: months.map(({ sales, regularSales }) => [sales, regularSales]),
    value: value.windows.map(({ revenue, margin }) => [revenue, margin]),
    cohorts: value.cohorts.map(({ windows }) => windows.map(({ revenue, margin }) => [revenue, margin])),
  });
  // C1 buys on the first day and on the day of the sale in any case, so that the sale makes no purchase day
  const bought = fc.record({ on: fc.integer({ min: FIRST, max: LAST }), amount: fc.integer({ min: 1, max: 90000 }) });
  fc.assert(
    fc.property(ledger, bought, (rows, { on, amount }) => {
      const sale = (at: number, kind: string, money: number): Row => [
        '',
        formatDay(at),
        kind,
        'C1',
        '',
        '정기권',
        money,
        '',
      ];
      const plain = [...rows, sale(FIRST, '거래', 0), sale(on, '거래', 0)];
      const undone = [...plain, sale(on, '거래', amount), sale(on, '환불', -amount)];
      expect(sums(whole(undone))).toEqual(sums(whole(plain)));
    }),
  );
});

test('shares lie between nothing and all, and nobody is counted twice', () => {
  fc.assert(
    fc.property(ledger, rows => {
      const { repeat, retentionByAge, value, customers, cohorts } = whole(rows);
      for (const { buyers, newBuyers, returning, spanBuyers, spanRepeaters } of repeat.months) {
        expect(newBuyers).toBeLessThanOrEqual(buyers);
        expect(returning).toBeLessThanOrEqual(buyers);
        expect(buyers - newBuyers).toBeLessThanOrEqual(returning);
        expect(spanRepeaters ?? 0).toBeLessThanOrEqual(spanBuyers ?? 0);
      }
      for (const { active, size } of retentionByAge) expect(active).toBeLessThanOrEqual(size);
      expect(cohorts.every(({ byAge, size }) => byAge[0] === null || byAge[0] === size)).toBe(true);
      for (const { customers: ripe, unripe } of value.windows) expect(ripe + unripe).toBe(customers.length);
    }),
  );
});
