import * as fc from 'fast-check';
import type { LedgerInput } from '../../../src/domain/ledger/ledger';
import { formatDay } from '../../../src/schema/day';
import { decodeCosts } from '../../../src/schema/decode-costs';
import { decodeDeals } from '../../../src/schema/decode-deals';
import { decodeKpis } from '../../../src/schema/decode-kpis';
import type { Settings } from '../../../src/schema/settings';
import { product } from '../costs/cost-shop';
import { contextFor, day, settingsWith } from '../ledger-grid';

const HEADER = ['거래일', '구분', '고객', '유입채널', '상품', '담당', '금액', '상태'];
const [FIRST, LAST] = [day('2025-02-01'), day('2026-05-28')];
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(formatDay);

const anyRow = fc
  .record({
    on: anyDay,
    kind: fc.constantFrom('신청', '거래', '거래', '거래', '거래', '멤버십가입', '환불', '탈퇴'),
    customer: fc.integer({ min: 0, max: 5 }),
    product: fc.constantFrom('정기권', '정기권', '음료', ''),
    staff: fc.constantFrom('지수', '민호', ''),
    amount: fc.integer({ min: 0, max: 90000 }),
    status: fc.constantFrom('', '', '', '예약'),
  })
  .map(({ on, kind, customer, product: name, staff, amount, status }) => [
    on,
    kind,
    customer === 0 ? '' : `C${customer}`,
    `채널${customer % 3}`,
    name,
    staff,
    kind === '환불' ? -amount : amount,
    status,
  ]);

export const anyShop = fc.record({
  rows: fc.array(anyRow, { minLength: 10, maxLength: 60 }),
  kpis: fc.array(
    fc.tuple(
      anyDay,
      fc.constantFrom('채널0', '채널1'),
      fc.nat(50),
      fc.constantFrom('', '', '', 7),
      fc.integer({ min: 0, max: 9000 }),
    ),
    { maxLength: 6 },
  ),
  lines: fc.array(
    fc.tuple(anyDay, fc.constantFrom('광고비', '도구·구독'), fc.constantFrom('', '채널1', '채널2'), fc.nat(9000)),
    {
      maxLength: 6,
    },
  ),
  rules: fc.record({
    decisionRule: fc.constantFrom<Settings['decisionRule']>('membership', 'purchases'),
    activeRule: fc.constantFrom<Settings['activeRule']>('any', 'regularProduct'),
    products: fc.constantFrom(
      [product('정기권', { kind: 'regular', margin: 0.4 }), product('음료', { taxType: 'exempt', margin: 0.6 })],
      [],
    ),
    aliases: fc.constantFrom([], [{ name: 'C4', of: 'C2' }]),
    costLagDays: fc.constantFrom(0, 0, 20),
  }),
});

type Shop = typeof anyShop extends fc.Arbitrary<infer T> ? T : never;

/** Ads were paid for, somebody decided in the latest month and bought in its weeks, which chance leaves out now and then. */
export const decided: Shop = {
  rows: [
    ['2026-05-02', '신청', 'C1', '채널1', '정기권', '지수', 0, ''],
    ['2026-05-03', '거래', 'C1', '채널1', '정기권', '지수', 30_000, ''],
    ['2026-05-04', '멤버십가입', 'C1', '채널1', '정기권', '지수', 0, ''],
    ['2026-05-12', '거래', 'C1', '채널1', '정기권', '지수', 30_000, ''],
    ['2026-05-19', '거래', 'C1', '채널1', '정기권', '지수', 20_000, ''],
    ['2026-05-26', '거래', 'C1', '채널1', '정기권', '지수', 10_000, ''],
  ],
  kpis: [['2026-05-04', '채널1', 20, '', 5_000]],
  lines: [['2026-05-05', '광고비', '채널1', 9_000]],
  rules: { decisionRule: 'membership', activeRule: 'any', products: [], aliases: [], costLagDays: 0 },
};

/** What the figures are worked out from, as of 28 May 2026. */
export function inputOf({ rows, kpis, lines, rules }: Shop): LedgerInput {
  const settings = settingsWith(rules);
  const context = contextFor(settings, formatDay(LAST));
  return {
    deals: decodeDeals({ cells: [HEADER, ...rows] }, context).table,
    kpis: decodeKpis({ cells: [['시작일', '채널', '유입', '신청', '광고비'], ...kpis] }, context).table,
    costs: decodeCosts({ cells: [['지출일', '비용구분', '유입채널', '금액'], ...lines] }, context).table,
    settings,
    asOf: LAST,
  };
}
