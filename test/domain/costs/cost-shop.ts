import type { Costs } from '../../../src/domain/costs/costs';
import type { ProductSetting, Settings } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';

const HEADER = ['거래일', '구분', '고객', '유입채널', '금액', '상품'];
const KPIS = ['시작일', '채널', '유입', '신청', '광고비'];
const COSTS = ['지출일', '비용구분', '유입채널', '금액', '과세유형', '부가세', '고객 모집 몫'];

type Cells = readonly unknown[];

export interface Shop {
  readonly rows?: readonly Cells[];
  readonly kpis?: readonly Cells[];
  readonly lines?: readonly Cells[];
  readonly settings?: Partial<Settings>;
  readonly asOf?: string;
}

export function shopOf({ rows = [], kpis = [], lines, ...rest }: Shop) {
  return figuresOf({
    deals: [HEADER, ...rows],
    kpis: [KPIS, ...kpis],
    ...(lines && { costs: [COSTS, ...lines] }),
    ...rest,
  });
}

export const costsOf = (shop: Shop) => shopOf(shop).whole().costs;
export const bought = (day: string, customer: string, channel = '네이버', amount = 11000, product = '') => [
  day,
  '거래',
  customer,
  channel,
  amount,
  product,
];

export const product = (name: string, changes: Partial<ProductSetting> = {}): ProductSetting => ({
  name,
  kind: null,
  price: null,
  taxType: 'taxable',
  margin: null,
  ...changes,
});

export const may = (costs: Costs) => costs.months.find(({ month }) => month === '2026-05');
export const on = (costs: Costs, channel: string) =>
  costs.channelMonths.find(each => each.month === '2026-05' && each.channel === channel);
