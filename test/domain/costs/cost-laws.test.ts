import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bought, costsOf, product, shopOf } from './cost-shop';

const row = fc
  .record({
    on: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom('03', '04', '05'),
    customer: fc.integer({ min: 0, max: 5 }),
    amount: fc.integer({ min: 1, max: 90000 }),
    kind: fc.constantFrom('거래', '거래', '환불'),
    product: fc.constantFrom('과세', '면세', ''),
  })
  .map(({ on, month, customer, amount, kind, product }) => [
    `2026-${month}-${String(on).padStart(2, '0')}`,
    kind,
    customer === 0 ? '' : `C${customer}`,
    customer === 1 ? '' : `채널${customer % 2}`,
    kind === '환불' ? -amount : amount,
    product,
  ]);
const line = fc
  .record({
    on: fc.integer({ min: 1, max: 28 }),
    kind: fc.constantFrom('광고비', '인건비', '도구·구독', ''),
    channel: fc.constantFrom('', '채널0', '채널1'),
    amount: fc.integer({ min: -5000, max: 90000 }),
  })
  .map(({ on, kind, channel, amount }) => [`2026-04-${on}`, kind, channel, amount, '', '', '']);
const kpiLine = fc
  .record({
    week: fc.constantFrom('03-02', '04-06', '05-04'),
    channel: fc.constantFrom('채널0', '채널1'),
    cost: fc.nat(90000),
  })
  .map(({ week, channel, cost }) => [`2026-${week}`, channel, 10, '', cost]);
const shop = fc.record({
  rows: fc.array(row, { maxLength: 30 }),
  kpis: fc.array(kpiLine, { maxLength: 6 }),
  lines: fc.array(line, { maxLength: 12 }),
});
const products = [product('과세', { margin: 0.37 }), product('면세', { taxType: 'exempt', margin: 0.61 })];
const lagged = fc.record({ costLagDays: fc.nat(40) }).map(({ costLagDays }) => ({ costLagDays, products }));

test('the order of the rows of any ledger does not matter', () => {
  const mixed = shop.chain(({ rows, kpis, lines }) => {
    const shuffled = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
    return fc.tuple(
      fc.constant({ rows, lines }),
      fc.record({ rows: shuffled(rows), lines: shuffled(lines) }),
      fc.constant(kpis),
    );
  });
  fc.assert(
    fc.property(mixed, lagged, ([one, other, kpis], settings) => {
      expect(costsOf({ ...other, kpis, settings })).toEqual(costsOf({ ...one, kpis, settings }));
    }),
  );
});

/** Rows of a customer name one channel or another, or leave it blank. */
const anyNamed = fc
  .array(fc.tuple(row, fc.constantFrom('', '채널0', '채널1')), { maxLength: 30 })
  .map(list => list.map(([cells, channel]) => cells.with(3, channel)));

test('a closed month and its channels never change when later rows come, whatever channels they name', () => {
  fc.assert(
    fc.property(shop, anyNamed, lagged, (books, rows, settings) => {
      const early = costsOf({ ...books, rows, settings, asOf: '2026-04-30' });
      const late = costsOf({ ...books, rows, settings, asOf: '2026-05-31' });
      for (const month of early.months) {
        if (month.isOpen) continue;
        const channels = ({ channelMonths }: typeof early) => channelMonths.filter(each => each.month === month.month);
        expect(late.months.find(each => each.month === month.month)).toEqual(month);
        expect(channels(late)).toEqual(channels(early));
      }
    }),
  );
});

test('months and channels add up to the whole, and a refund undoes its sale', () => {
  fc.assert(
    fc.property(shop, lagged, fc.integer({ min: 1, max: 9000 }), (books, settings, amount) => {
      const asOf = '2026-07-31';
      const hasNameless = books.lines.some(([, kind, channel]) => kind === '광고비' && channel === '');
      const anchor = bought('2026-03-01', 'C9', '채널0', 0, '과세');
      const costs = costsOf({ ...books, rows: [anchor, ...books.rows], settings, asOf });
      const total = <T>(list: readonly T[], of: (each: T) => number) => list.reduce((sum, each) => sum + of(each), 0);
      for (const month of costs.months) {
        const own = costs.channelMonths.filter(each => each.month === month.month);
        expect(total(own, each => each.newCustomers)).toBe(month.newCustomers);
        if (!hasNameless) expect(total(own, each => each.adCost ?? 0)).toBe(month.adCost ?? 0);
      }
      const pair = [
        bought('2026-04-02', 'C9', '채널0', amount, '과세'),
        ['2026-04-02', '환불', 'C9', '채널0', -amount, '과세'],
      ];
      const after = costsOf({ ...books, rows: [anchor, ...books.rows, ...pair], settings, asOf });
      expect(after.total).toEqual(costs.total);
    }),
  );
});

test('every ads line is in the figures or told of, and never both', () => {
  fc.assert(
    fc.property(shop, books => {
      const computed = shopOf({ ...books, settings: { taxpayer: 'exempt' }, asOf: '2026-07-31' });
      const isTold = (tab: string, at: number) =>
        computed.issues.some(
          ({ tab: where, row, code }) => where === tab && row === at + 2 && /twice|duplicate/.test(code),
        );
      const ofKpis = books.kpis.reduce((sum, [, , , , cost], at) => sum + (isTold('kpis', at) ? 0 : Number(cost)), 0);
      const ofLines = books.lines.reduce(
        (sum, [, kind, , amount], at) => sum + (kind === '광고비' && !isTold('costs', at) ? Number(amount) : 0),
        0,
      );
      expect(computed.whole().costs.total.adCost ?? 0).toBe(ofKpis + ofLines);
    }),
  );
});
