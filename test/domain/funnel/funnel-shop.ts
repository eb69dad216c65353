import type { Settings } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';

const HEADER = ['거래일', '구분', '고객', '유입채널', '금액'];
const KPIS = ['시작일', '채널', '유입', '신청'];

type Cells = readonly unknown[];

export interface Shop {
  readonly rows?: readonly Cells[];
  readonly kpis?: readonly Cells[];
  readonly settings?: Partial<Settings>;
  readonly asOf?: string;
}

export function funnelOf({ rows = [], kpis = [], ...rest }: Shop) {
  return figuresOf({ deals: [HEADER, ...rows], kpis: [KPIS, ...kpis], ...rest }).whole().funnel;
}

export const applied = (day: string, customer: string, channel = '네이버') => [day, '신청', customer, channel, ''];
export const bought = (day: string, customer: string, channel = '네이버') => [day, '거래', customer, channel, 1000];
export const joined = (day: string, customer: string, channel = '네이버') => [day, '멤버십가입', customer, channel, ''];
