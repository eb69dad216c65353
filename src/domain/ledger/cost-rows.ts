import { type CostsTable, costsBit } from '../../schema/decode-costs';
import type { Settings } from '../../schema/settings';
import { type Day, NO_DAY } from '../../schema/table';
import { keepsVatApart, withoutVat } from '../costs/vat';
import type { IssueLog } from './issue-log';

/** All but ads, which have figures of their own. */
export const OTHER_COSTS = ['agency', 'pay', 'tools', 'overhead', 'goods', 'other'] as const;
export type OtherCost = (typeof OTHER_COSTS)[number];
export type CostKind = 'ads' | OtherCost;

/** One counted line of the cost ledger, as far as it went into winning customers. */
export interface CostLine {
  /** Place in the table, from 0. */
  readonly row: number;
  readonly day: Day;
  readonly kind: CostKind;
  /** Name as typed, null where the line is for no channel. */
  readonly channel: string | null;
  /** Whole minor units without VAT, negative for what came back. */
  readonly amount: number;
}

/** Lines with a day up to `asOf` and an amount; the others are left out, each with its issue. */
export function costLines(costs: CostsTable, settings: Settings, asOf: Day, log: IssueLog): CostLine[] {
  const lines: CostLine[] = [];
  for (let row = 0; row < costs.length; row++) {
    if (!isCounted(costs, row, asOf, log)) continue;
    const kind = costs.kind.options[costs.kind.codes[row]!] ?? 'other';
    const channel = costs.channel.names[costs.channel.codes[row]!] ?? null;
    const net = keepsVatApart(settings) ? netOf(costs, row, kind) : costs.amount[row]!;
    const amount = Math.round(net * shareOf(costs, row, kind, log)) + 0;
    lines.push({ row, day: costs.day[row]!, kind, channel, amount });
  }
  return lines;
}

function isCounted(costs: CostsTable, row: number, asOf: Day, log: IssueLog): boolean {
  const wasRefused = (bit: number) => (costs.refused[row]! & bit) !== 0;
  const day = costs.day[row]!;
  const hasAmount = !Number.isNaN(costs.amount[row]!);
  if (day === NO_DAY && !wasRefused(costsBit('day'))) log.error('day-missing', row, 'day', '');
  if (day > asOf) log.error('future-day', row, 'day', log.day(day));
  if (!hasAmount && !wasRefused(costsBit('amount'))) log.error('amount-missing', row, 'amount', '');
  return day !== NO_DAY && day <= asOf && hasAmount;
}

/** What the document says of VAT goes before what can be worked out. */
function netOf(costs: CostsTable, row: number, kind: CostKind): number {
  const amount = costs.amount[row]!;
  const type = costs.taxType.options[costs.taxType.codes[row]!] ?? (kind === 'pay' ? 'exempt' : 'taxable');
  if (type !== 'taxable') return amount;
  const tax = costs.tax[row]!;
  return Number.isNaN(tax) ? withoutVat(amount) : amount - tax;
}

/** What is sold is no cost of winning who buys it: its cost stands in the margin. */
function shareOf(costs: CostsTable, row: number, kind: CostKind, log: IssueLog): number {
  const share = costs.share[row]!;
  if (share < 0) log.error('negative', row, 'share', `${share * 100}%`);
  if (Number.isNaN(share) || share < 0) return kind === 'goods' ? 0 : 1;
  return Math.min(1, share);
}
