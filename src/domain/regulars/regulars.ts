import { formatDay } from '../../schema/day';
import type { Settings } from '../../schema/settings';
import type { MonthFigures } from '../figures';
import type { Ledger } from '../ledger/ledger';
import { MARGIN_UNITS } from '../ledger/product-margins';
import type { PurchaseDays } from '../ledger/purchase-days';
import { major } from '../stages/stage-figures';
import type { CustomerStandings } from './customer-standing';
import type { RegularsTally } from './regulars-walk';

/** Why there is no break-even. */
export type NoBreakEven =
  | 'no-target'
  | 'no-regular-product'
  | 'no-margin'
  | 'no-active-regulars'
  | 'no-regular-sales'
  | 'no-profit';

export interface RegularsMonth {
  month: string;
  /** Regulars at the month's end: `base` + `new` + `returned` - `left`. */
  total: number;
  /** Regulars on its first day, and those of them who bought in it. */
  base: number;
  active: number;
  activationRate: number | null;
  /** Became regulars for the first time, and again after leaving. */
  new: number;
  returned: number;
  left: number;
  renewals: number;
  dormant: number;
  /** Days without a purchase beyond which a regular was dormant at the month's end. */
  dormantDays: number;
  /** Add up to the month's sales. */
  poolSales: { inside: number; outside: number; unregistered: number };
  /** Share of the regulars' sales, before refunds, whose product has a margin; null without such sales. */
  marginCoverage: number | null;
  /** Regulars' sales without VAT times margin / `active`, to the smallest unit of money. */
  profitPerRegular: number | null;
  /** The profit wanted / `profitPerRegular`, rounded up. */
  breakEvenRegulars: number | null;
  /** How many more active regulars it takes; 0 = reached. */
  toBreakEven: number | null;
  noBreakEven: NoBreakEven | null;
}

/** Someone to invite: bought on two days or more and never joined (단골풀 밖 단골). */
export interface Invitation {
  customer: string;
  purchaseDays: number;
  amount: number;
  /** yyyy-MM-dd */
  lastDay: string;
}

export interface Regulars {
  months: RegularsMonth[];
  /** Everybody is counted; the list ends after the first hundred. */
  invite: { customers: number; list: Invitation[] };
}

/** More names than an owner will ever write to at once. */
const LONGEST_LIST = 100;

export interface RegularsInput {
  readonly months: readonly MonthFigures[];
  readonly settings: Settings;
  readonly days: PurchaseDays;
  /** Codes of those who bought, in the order of the list. */
  readonly buyers: Int32Array;
  /** Sales less refunds of each of them. */
  readonly amounts: Float64Array;
  readonly standings: CustomerStandings;
}

export function regulars(ledger: Ledger, input: RegularsInput): Regulars {
  const { months, settings, standings } = input;
  const { digits } = ledger.deals;
  const { tally, limits } = standings;
  return {
    months: months.map((month, at) => ({
      month: month.month,
      total: month.closingRegulars,
      base: month.baseRegulars,
      active: month.activeRegulars,
      activationRate: month.activeRate,
      new: tally.joined[at]!,
      returned: tally.returned[at]!,
      left: tally.left[at]!,
      renewals: tally.renewed[at]!,
      dormant: tally.dormant[at]!,
      dormantDays: limits[at]!,
      poolSales: {
        inside: major(tally.inside[at]!, digits),
        outside: major(tally.outside[at]!, digits),
        unregistered: month.unregisteredSales,
      },
      ...breakEven(profitOf(tally, at, month, digits), month.activeRegulars, settings.profitTarget),
    })),
    invite: invitations(ledger, input),
  };
}

interface Profit {
  readonly marginCoverage: number | null;
  readonly profitPerRegular: number | null;
  readonly reason: NoBreakEven | null;
}

function profitOf(tally: RegularsTally, at: number, month: MonthFigures, digits: number): Profit {
  const [gross, covered] = [tally.gross[at]!, tally.covered[at]!];
  const marginCoverage = gross === 0 ? null : covered / gross;
  const none = (reason: NoBreakEven) => ({ marginCoverage, profitPerRegular: null, reason });
  if (month.regularSales === null) return none('no-regular-product');
  if (gross === 0) return none('no-regular-sales');
  if (tally.unpriced[at]! > 0) return none('no-margin');
  if (month.activeRegulars === 0) return none('no-active-regulars');
  const profit = Math.round(tally.profit[at]! / MARGIN_UNITS / month.activeRegulars);
  return { marginCoverage, profitPerRegular: major(profit, digits), reason: null };
}

function breakEven({ reason, ...profit }: Profit, active: number, target: number | null) {
  const none = (noBreakEven: NoBreakEven | null) => ({
    ...profit,
    breakEvenRegulars: null,
    toBreakEven: null,
    noBreakEven,
  });
  if (reason !== null || profit.profitPerRegular === null) return none(reason);
  if (profit.profitPerRegular <= 0) return none('no-profit');
  if (target === null) return none('no-target');
  const breakEvenRegulars = Math.ceil(target / profit.profitPerRegular);
  return { ...profit, breakEvenRegulars, toBreakEven: Math.max(0, breakEvenRegulars - active), noBreakEven: null };
}

function invitations(ledger: Ledger, { days, buyers, amounts, standings }: RegularsInput): Regulars['invite'] {
  const { digits, customer } = ledger.deals;
  const invited: number[] = [];
  let customers = 0;
  buyers.forEach((buyer, index) => {
    if (standings.poolOf(buyer) !== 'invite') return;
    customers++;
    if (invited.length < LONGEST_LIST) invited.push(index);
  });
  const list = invited.map(index => {
    const buyer = buyers[index]!;
    const [from, to] = [days.starts[buyer]!, days.starts[buyer + 1]!];
    return {
      customer: customer.names[buyer]!,
      purchaseDays: to - from,
      amount: major(amounts[index]!, digits),
      lastDay: formatDay(days.day[to - 1]!),
    };
  });
  return { customers, list };
}
