import { NO_DAY } from '../schema/table';
import type { Ledger } from './ledger';
import { type Periods, periodOf } from './periods';

/** What is counted of each period and channel; place = period * channels + channel. Money in minor units. */
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

export function tallyStages(ledger: Ledger, rules: TallyRules, periods: Periods): StageTally {
  const width = ledger.book.names.length;
  const tally = emptyTally(periods.labels.length * width);
  const customers = ledger.firstChannel.length;
  for (let customer = 0; customer < customers; customer++) {
    const channel = ledger.firstChannel[customer]!;
    addOnce(tally.firstExperience, periods, ledger.firstExperience[customer]!, channel, width);
    addOnce(tally.decisions, periods, rules.decisions[customer]!, channel, width);
    walkCustomer(ledger, rules, periods, tally, customer);
  }
  addUnregistered(ledger, periods, tally);
  addApplications(ledger, periods, tally);
  return tally;
}

function addOnce(column: Float64Array, periods: Periods, day: number, channel: number, width: number): void {
  if (day === NO_DAY) return;
  const place = periodOf(periods, day) * width + channel;
  column[place] = column[place]! + 1;
}

/** One customer's rows in the order of days: money, who is a regular from when to when, and who is active. */
function walkCustomer(ledger: Ledger, rules: TallyRules, periods: Periods, tally: StageTally, customer: number): void {
  const { deals, kinds, isRegularProduct } = ledger;
  const { starts, rows } = ledger.customers;
  const width = ledger.book.names.length;
  const channel = ledger.firstChannel[customer]!;
  const decision = rules.decisions[customer]!;
  let period = -1;
  let place = -1;
  let isRegular = false;
  let wasRegularAtStart = false;
  let hasDecided = false;
  let leftOn = NO_DAY;
  let activePeriod = -1;
  for (let index = starts[customer]!; index < starts[customer + 1]!; index++) {
    const row = rows[index]!;
    const day = deals.day[row]!;
    const kind = deals.kind.codes[row]!;
    const now = periods.ofOffset[day - periods.firstDay]!;
    if (now !== period) {
      period = now;
      place = now * width + channel;
      wasRegularAtStart = isRegular;
    }
    const wasRegular: boolean = isRegular;
    if (kind === kinds.leave) {
      leftOn = day;
      isRegular = false;
    }
    const decidesNow = !hasDecided && decision !== NO_DAY && day >= decision;
    if (decidesNow) hasDecided = true;
    // On one and the same day leaving is the last word, whichever row stands first.
    if ((decidesNow || (hasDecided && kind === kinds.membership)) && leftOn !== day) isRegular = true;
    if (isRegular !== wasRegular) tally.regularsGained[place] = tally.regularsGained[place]! + (isRegular ? 1 : -1);
    if (kind !== kinds.sale && kind !== kinds.refund) continue;
    const amount = deals.amount[row]!;
    const product = deals.product.codes[row]! + 1;
    tally.sales[place] = tally.sales[place]! + amount;
    if (hasDecided && isRegularProduct[product] === 1) {
      tally.regularSales[place] = tally.regularSales[place]! + amount;
    }
    if (kind === kinds.refund) continue;
    tally.orders[place] = tally.orders[place]! + 1;
    if (!wasRegularAtStart || activePeriod === period || rules.countsAsActive[product] === 0) continue;
    activePeriod = period;
    tally.activeRegulars[place] = tally.activeRegulars[place]! + 1;
  }
}

/** Money that no customer can be found for (미등록) stays with the channel of its own row. */
function addUnregistered(ledger: Ledger, periods: Periods, tally: StageTally): void {
  const { deals, kinds, book } = ledger;
  for (const row of ledger.unregistered) {
    const code = deals.channel.codes[row]!;
    const channel = code < 0 ? book.unknown : book.ofDeals[code]!;
    const place = periodOf(periods, deals.day[row]!) * book.names.length + channel;
    tally.sales[place] = tally.sales[place]! + deals.amount[row]!;
    tally.unregisteredSales[place] = tally.unregisteredSales[place]! + deals.amount[row]!;
    if (deals.kind.codes[row] === kinds.sale) tally.orders[place] = tally.orders[place]! + 1;
  }
}

/**
 * Distinct customers with an application in the period, or what the KPI ledger says for the days it covers. Periods
 * before the shop's first recorded application take first experiences: the shop did not record them yet.
 */
function addApplications(ledger: Ledger, periods: Periods, tally: StageTally): void {
  const { deals, kinds, typed, book } = ledger;
  const { starts, rows } = ledger.customers;
  const width = book.names.length;
  const recordedFrom = ledger.firstApplication === NO_DAY ? Infinity : periodOf(periods, ledger.firstApplication);
  for (const entry of typed.entries) {
    const place = periodOf(periods, entry.day) * width + entry.channel;
    tally.applications[place] = tally.applications[place]! + entry.applications;
  }
  for (let customer = 0; customer < ledger.firstChannel.length; customer++) {
    const channel = ledger.firstChannel[customer]!;
    const first = ledger.firstExperience[customer]!;
    if (first !== NO_DAY && periodOf(periods, first) < recordedFrom && !typed.covers(channel, first)) {
      addOnce(tally.applications, periods, first, channel, width);
    }
    if (recordedFrom === Infinity) continue;
    let counted = -1;
    for (let index = starts[customer]!; index < starts[customer + 1]!; index++) {
      const row = rows[index]!;
      if (deals.kind.codes[row] !== kinds.application) continue;
      const day = deals.day[row]!;
      const period = periodOf(periods, day);
      if (period === counted || typed.covers(channel, day)) continue;
      counted = period;
      addOnce(tally.applications, periods, day, channel, width);
    }
  }
}
