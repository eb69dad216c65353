import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NamedMoney } from '../../../src/domain/money/money-tables';
import { formatDay } from '../../../src/schema/day';
import { day, figuresOf } from '../ledger-grid';
import { entry, HEADER } from './money-rows';

const FIRST = day('2025-04-10');
const LAST = day('2026-05-31');
const both = ['membership', 'purchases'] as const;
const tables = ['products', 'staff', 'channels'] as const;

/** Amounts with cents; a customer keeps one channel. */
const someRow = fc
  .record({
    on: fc.integer({ min: FIRST, max: LAST }),
    kind: fc.constantFrom('거래' as const, '거래' as const, '환불' as const, '멤버십가입' as const, '신청' as const),
    customer: fc.integer({ min: 0, max: 5 }),
    product: fc.constantFrom('가', '나', ''),
    staff: fc.constantFrom('김', ''),
    cents: fc.integer({ min: 0, max: 99999 }),
  })
  .map(({ on, kind, customer, product, staff, cents }) => {
    const amount = kind === '거래' ? cents / 100 : kind === '환불' ? -cents / 100 : undefined;
    const money = amount === undefined ? {} : { amount };
    const who = customer === 0 ? {} : { customer: `C${customer}` };
    return entry(formatDay(on), kind, { ...who, channel: `채널${customer % 3}`, product, staff, ...money });
  });

const ledger = fc.array(someRow, { maxLength: 60 });

function compute(rows: readonly unknown[][], decisionRule: (typeof both)[number] = 'purchases', asOf = '2026-05-31') {
  const computed = figuresOf({ deals: [HEADER, ...rows], settings: { decisionRule, currency: 'USD' }, asOf });
  return { ...computed.figures, ...computed.money() };
}

/** In cents, so that adding up is exact. */
const cents = (list: readonly { sales: number }[]) => list.reduce((sum, { sales }) => sum + Math.round(sales * 100), 0);
const count = (list: readonly { orders: number }[]) => list.reduce((sum, { orders }) => sum + orders, 0);

test.each(both)('parts and tables add up to the sales and orders of their period (%s)', rule => {
  fc.assert(
    fc.property(ledger, rows => {
      const { money, months, weeks } = compute(rows, rule);
      expect(money.months.map(({ sales, orders }) => [sales, orders])).toEqual(
        months.map(({ sales, orders }) => [sales, orders]),
      );
      expect(money.weeks.map(({ week, sales, averageOrder }) => [week, sales, averageOrder])).toEqual(
        weeks.map(({ week, sales, averageOrder }) => [week, sales, averageOrder]),
      );
      for (const period of [...money.months, ...money.weeks]) {
        const parts = Object.values(period.from);
        expect(cents(parts)).toBe(cents([period]));
        expect(count(parts)).toBe(period.orders);
        expect(period.customers).toBeLessThanOrEqual(period.orders);
      }
      money.months.forEach((period, index) => {
        expect(period.from.unregistered.sales).toBe(months[index]?.unregisteredSales);
        for (const key of tables) {
          const own = money[key].filter(({ month }) => month === period.month);
          expect(cents(own)).toBe(cents([period]));
          expect(count(own)).toBe(period.orders);
          for (const { customers, orders } of own) expect(customers).toBeLessThanOrEqual(orders);
        }
      });
    }),
  );
});

test('sales by channel are those of the channel figures', () => {
  fc.assert(
    fc.property(ledger, rows => {
      const { money, channels } = compute(rows);
      const moved = (list: readonly { month: string; sales: number }[]) =>
        list.filter(({ sales }) => sales !== 0).map(({ month, sales }) => [month, sales]);
      expect(moved(money.channels)).toEqual(moved(channels));
    }),
  );
});

test.each(both)('the order of rows does not matter (%s)', rule => {
  const shuffled = ledger.chain(rows =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      const [one, two] = [compute(rows, rule), compute(other, rule)];
      expect(two.money).toEqual(one.money);
      expect(two.concentration).toEqual(one.concentration);
      expect(two.comparisons).toEqual(one.comparisons);
      expect(two.anomalies).toEqual(one.anomalies);
    }),
  );
});

test.each(both)('past months and weeks never change when later rows come, nor what was said of weeks (%s)', rule => {
  fc.assert(
    fc.property(ledger, rows => {
      const [early, late] = [compute(rows, rule, '2026-01-31'), compute(rows, rule, '2026-05-31')];
      if (early.months.length === 0) return;
      const upTo = (list: readonly NamedMoney[]) => list.filter(({ month }) => month <= '2026-01');
      expect(late.money.months.slice(0, early.money.months.length)).toEqual(early.money.months);
      for (const key of tables) expect(upTo(late.money[key])).toEqual(early.money[key]);
      const lastWeek = early.anomalies.lastWeek ?? '';
      expect(late.anomalies.signals.filter(({ week }) => week <= lastWeek)).toEqual(early.anomalies.signals);
      early.anomalies.series.forEach(({ points }, index) => {
        expect(late.anomalies.series[index]?.points.slice(0, points.length)).toEqual(points);
      });
    }),
  );
});

test('a refund of all its sale undoes it in every sum, on its day or later', () => {
  const arguments_ = [
    ledger,
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: FIRST, max: LAST }),
    fc.integer({ min: 0, max: 5 }),
  ] as const;
  fc.assert(
    fc.property(...arguments_, (rows, amount, on, wait) => {
      const rest = { customer: 'C9', channel: '채널0', product: '가', staff: '김' };
      const anchor = [entry(formatDay(FIRST), '거래', { ...rest, amount: 0 })];
      const sale = entry(formatDay(on), '거래', { ...rest, amount });
      const refund = entry(formatDay(Math.min(LAST, on + wait)), '환불', { ...rest, amount: -amount });
      const before = compute([...anchor, ...rows]).money;
      const after = compute([...anchor, ...rows, sale, refund]).money;
      const parts = ['new', 'returning', 'regulars', 'unregistered'] as const;
      for (const part of parts) {
        const sums = (months: typeof before.months) => cents(months.map(({ from }) => from[part]));
        expect(sums(after.months)).toBe(sums(before.months));
      }
      for (const key of tables) {
        const sums = (list: readonly NamedMoney[], name: string) => cents(list.filter(row => row.name === name));
        for (const { name } of after[key]) expect(sums(after[key], name)).toBe(sums(before[key], name));
      }
    }),
  );
});

test('cutting a file in two by customers and adding gives the same sums and orders', () => {
  fc.assert(
    fc.property(ledger, rows => {
      const anchor = entry(formatDay(FIRST), '신청', { customer: 'C0' });
      const isFirst = (row: readonly unknown[]) => String(row[2]) < 'C3';
      const whole = compute([anchor, ...rows]).money;
      const parts = [rows.filter(isFirst), rows.filter(row => !isFirst(row))].map(
        part => compute([anchor, ...part]).money,
      );
      whole.months.forEach((month, index) => {
        const own = parts.map(part => part.months[index]!);
        expect(cents(own)).toBe(cents([month]));
        expect(count(own)).toBe(month.orders);
        expect(own.reduce((sum, { customers }) => sum + customers, 0)).toBe(month.customers);
      });
      for (const key of tables) {
        for (const { month, name, sales, customers } of whole[key]) {
          const own = parts.flatMap(part => part[key].filter(row => row.month === month && row.name === name));
          expect(cents(own)).toBe(cents([{ sales }]));
          expect(own.reduce((sum, row) => sum + row.customers, 0)).toBe(customers);
        }
      }
    }),
  );
});
