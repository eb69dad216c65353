import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../../src/schema/day';
import { product } from './costs/cost-shop';
import { day, figuresOf } from './ledger-grid';

const HEADER = ['거래일', '구분', '고객', '유입채널', '상품', '금액', '담당'];
const KPIS = ['시작일', '채널', '유입', '신청', '광고비'];
const COSTS = ['지출일', '비용구분', '유입채널', '금액'];
const FIRST = day('2026-01-12');
const LAST = day('2026-05-31');

const anyDay = fc.integer({ min: FIRST, max: LAST }).map(formatDay);
const channel = fc.constantFrom('', '채널0', '채널1', '채널2');

/** Each row names any channel, or none, whatever the customer's other rows say. */
const deal = fc
  .record({
    on: anyDay,
    kind: fc.constantFrom('신청', '거래', '거래', '거래', '멤버십가입', '환불', '탈퇴'),
    customer: fc.integer({ min: 0, max: 6 }),
    channel,
    product: fc.constantFrom('정기권', '음료', ''),
    amount: fc.integer({ min: 0, max: 90000 }),
    staff: fc.constantFrom('', '가람', '나래'),
  })
  .map(({ on, kind, customer, channel: own, product: sold, amount, staff }) => [
    on,
    kind,
    customer === 0 ? '' : `C${customer}`,
    own,
    sold,
    kind === '환불' ? -amount : amount,
    staff,
  ]);
const kpi = fc
  .tuple(anyDay, channel, fc.constantFrom('', 10), fc.constantFrom('', 0, 3), fc.constantFrom('', 0, 5000))
  .map(cells => [...cells]);
const line = fc
  .tuple(anyDay, fc.constantFrom('광고비', '인건비'), channel, fc.integer({ min: 1, max: 90000 }))
  .map(cells => [...cells]);
const books = fc.record({
  deals: fc.array(deal, { maxLength: 40 }),
  kpis: fc.array(kpi, { maxLength: 12 }),
  costs: fc.array(line, { maxLength: 8 }),
  decisionRule: fc.constantFrom('membership' as const, 'purchases' as const),
  costLagDays: fc.constantFrom(0, 10),
});
type Books = typeof books extends fc.Arbitrary<infer T> ? T : never;

function wholeOf({ deals, kpis, costs, ...rules }: Books, asOf: string) {
  const settings = {
    ...rules,
    products: [{ ...product('정기권', { margin: 0.4 }), kind: 'regular' as const }, product('음료', { margin: 0.6 })],
    profitTarget: 1000,
    conversionDays: 20,
    cohortDecisionDays: 30,
  };
  const ledgers = { deals: [HEADER, ...deals], kpis: [KPIS, ...kpis], costs: [COSTS, ...costs] };
  return figuresOf({ ...ledgers, settings, asOf }).whole();
}

/** All that is said of months and weeks that are over; with a lag the last months' costs are open still. */
function past(
  { funnel, money, costs, regulars, repeat, anomalies, ...stages }: ReturnType<typeof wholeOf>,
  lag: number,
) {
  const ofMonths = <T extends { readonly month: string }>(list: readonly T[]) =>
    list.filter(({ month }) => month <= '2026-03');
  const ofWeeks = <T extends { readonly week: string }>(list: readonly T[]) =>
    list.filter(({ week }) => week <= '2026-03-23');
  const closed = <T extends { readonly month: string }>(list: readonly T[]) =>
    list.filter(({ month }) => month <= (lag > 0 ? '2026-02' : '2026-03'));
  return {
    stages: [ofMonths(stages.months), ofWeeks(stages.weeks), ofMonths(stages.channels)],
    funnel: [ofMonths(funnel.months), ofWeeks(funnel.weeks)],
    channels: [ofMonths(funnel.channelMonths), ofWeeks(funnel.channelWeeks)],
    money: [ofMonths(money.months), ofWeeks(money.weeks), ofMonths(money.channels)],
    names: [ofMonths(money.products), ofMonths(money.staff)],
    regulars: ofMonths(regulars.months),
    repeat: ofMonths(repeat.months),
    anomalies: anomalies.series.map(({ metric, points }) => ({ metric, points: ofWeeks(points) })),
    costs: closed(costs.months),
    channelCosts: closed(costs.channelMonths),
  };
}

test('nothing said of a month or week that is over changes when later rows come, whatever channel they name; weeks of silence may still be judged', () => {
  fc.assert(
    fc.property(books, shop => {
      const [early, late] = [wholeOf(shop, '2026-03-31'), wholeOf(shop, '2026-05-31')];
      if (early.months.length === 0) return;
      const [said, still] = [past(early, shop.costLagDays), past(late, shop.costLagDays)];
      const judged = still.anomalies.map((each, at) => ({
        ...each,
        points: each.points.slice(0, said.anomalies[at]?.points.length),
      }));
      expect({ ...still, anomalies: judged }).toEqual(said);
    }),
  );
});
