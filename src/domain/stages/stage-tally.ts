import type { ChannelSplit } from '../ledger/channel-book';
import type { Ledger } from '../ledger/ledger';
import { addOnce, type Periods, periodOf } from '../ledger/periods';
import { newcomer, stepStanding } from '../ledger/standing';
import { addApplications } from './applications';

/** What is counted of each period and column; place = period * width + column. Money in minor units. */
export interface StageTally {
  readonly applications: Float64Array;
  readonly firstExperience: Float64Array;
  readonly decisions: Float64Array;
  /** Regulars gained less regulars lost. */
  readonly regularsGained: Float64Array;
  readonly activeRegulars: Float64Array;
  readonly sales: Float64Array;
  readonly orders: Float64Array;
  readonly regularSales: Float64Array;
  readonly unregisteredSales: Float64Array;
}

function emptyTally(places: number): StageTally {
  const column = () => new Float64Array(places);
  return {
    applications: column(),
    firstExperience: column(),
    decisions: column(),
    regularsGained: column(),
    activeRegulars: column(),
    sales: column(),
    orders: column(),
    regularSales: column(),
    unregisteredSales: column(),
  };
}

/** `decisions` and `countsAsActive` carry the rules, so that the same ledger is tallied under any of them. */
export interface TallyRules {
  readonly decisions: Int32Array;
  /** By product code: does buying it make a regular active? Place 0 is for no product, code + 1 for the others. */
  readonly countsAsActive: Uint8Array;
}

export function tallyStages(ledger: Ledger, rules: TallyRules, periods: Periods, split: ChannelSplit): StageTally {
  const { width } = split;
  const tally = emptyTally(periods.labels.length * width);
  const customers = ledger.firstChannel.length;
  for (let customer = 0; customer < customers; customer++) {
    const column = split.columnOf[ledger.firstChannel[customer]!]!;
    addOnce(tally.firstExperience, periods, ledger.firstExperience[customer]!, column, width);
    addOnce(tally.decisions, periods, rules.decisions[customer]!, column, width);
    walkCustomer(ledger, rules, periods, split, tally, customer);
  }
  addUnregistered(ledger, periods, split, tally);
  addApplications(ledger, periods, split, tally.applications);
  return tally;
}

/** One customer's rows in the order of days: money, who is a regular from when to when, and who is active. */
function walkCustomer(
  ledger: Ledger,
  rules: TallyRules,
  periods: Periods,
  split: ChannelSplit,
  tally: StageTally,
  customer: number,
): void {
  const { deals, kinds, isRegularProduct } = ledger;
  const { starts, rows, day: days, kind: kindOfRow } = ledger.customers;
  const column = split.columnOf[ledger.firstChannel[customer]!]!;
  const decision = rules.decisions[customer]!;
  const standing = newcomer();
  let period = -1;
  let place = -1;
  let wasRegularAtStart = false;
  let isCountedActive = false;
  for (let index = starts[customer]!; index < starts[customer + 1]!; index++) {
    const day = days[index]!;
    const kind = kindOfRow[index]!;
    const now = periods.ofOffset[day - periods.firstDay]!;
    if (now !== period) {
      period = now;
      place = now * split.width + column;
      wasRegularAtStart = standing.isRegular;
      isCountedActive = false;
    }
    const gained = stepStanding(standing, day, decision, kind === kinds.leave, kind === kinds.membership);
    tally.regularsGained[place] = tally.regularsGained[place]! + gained;
    const isSale = kind === kinds.sale;
    if (!isSale && kind !== kinds.refund) continue;
    const row = rows[index]!;
    const product = deals.product.codes[row]! + 1;
    const isRegularSale = standing.hasDecided && isRegularProduct[product] === 1;
    addMoney(tally, place, deals.amount[row]!, isSale, isRegularSale);
    if (!isSale || !wasRegularAtStart || isCountedActive || rules.countsAsActive[product] === 0) continue;
    isCountedActive = true;
    tally.activeRegulars[place] = tally.activeRegulars[place]! + 1;
  }
}

function addMoney(tally: StageTally, place: number, amount: number, isSale: boolean, isRegularSale: boolean): void {
  tally.sales[place] = tally.sales[place]! + amount;
  if (isSale) tally.orders[place] = tally.orders[place]! + 1;
  if (isRegularSale) tally.regularSales[place] = tally.regularSales[place]! + amount;
}

/** Money that no customer can be found for (미등록) stays with the channel of its own row. */
function addUnregistered(ledger: Ledger, periods: Periods, split: ChannelSplit, tally: StageTally): void {
  const { deals, kinds, book } = ledger;
  for (const row of ledger.unregistered) {
    const code = deals.channel.codes[row]!;
    const channel = code < 0 ? book.unknown : book.ofDeals[code]!;
    const place = periodOf(periods, deals.day[row]!) * split.width + split.columnOf[channel]!;
    addMoney(tally, place, deals.amount[row]!, deals.kind.codes[row] === kinds.sale, false);
    tally.unregisteredSales[place] = tally.unregisteredSales[place]! + deals.amount[row]!;
  }
}
