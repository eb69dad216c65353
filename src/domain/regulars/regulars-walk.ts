import { type Day, NO_DAY } from '../../schema/table';
import type { Ledger } from '../ledger/ledger';
import { lastDays, type Periods, periodOf } from '../ledger/periods';
import { newcomer, type Standing, stepStanding } from '../ledger/standing';

/** Counts and minor units by period. People who leave and come back within one period are in both counts. */
export interface RegularsTally {
  /** Became a regular for the first time. */
  readonly joined: Float64Array;
  /** Became one again after leaving. */
  readonly returned: Float64Array;
  readonly left: Float64Array;
  /** Regulars who bought a regulars' product again or renewed their membership, once a period. */
  readonly renewed: Float64Array;
  /** Regulars at the period's end who have neither bought nor joined for longer than its limit. */
  readonly dormant: Float64Array;
  /** Sales less refunds of customers with a membership in force, and of those without. */
  readonly inside: Float64Array;
  readonly outside: Float64Array;
  /** Of regulars' products on and after the decision: what they leave, in `MARGIN_UNITS`. */
  readonly profit: Float64Array;
  /** Their sales before refunds: all, and those of products whose margin is known. */
  readonly gross: Float64Array;
  readonly covered: Float64Array;
  /** Sales and refunds, both upwards, of products whose margin is not known. */
  readonly unpriced: Float64Array;
}

/** How each customer stands at the end of the rows, by customer code. */
export interface FinalStanding {
  readonly isMember: Uint8Array;
  readonly hasBeenMember: Uint8Array;
  readonly isDormant: Uint8Array;
}

export interface WalkRules {
  readonly decisions: Int32Array;
  readonly periods: Periods;
  /** By period, see `dormantLimits`. */
  readonly limits: Float64Array;
  /** By product code + 1, see `productMargins`. */
  readonly margins: Int32Array;
}

interface Walk extends WalkRules {
  readonly ledger: Ledger;
  /** Last day of each period. */
  readonly ends: Int32Array;
  readonly tally: RegularsTally;
  /** The day being read; one object for all, for there are as many days as rows. */
  readonly on: OneDay;
}

/** A customer on the way through their days. */
interface Walker {
  readonly standing: Standing;
  hasBeenRegular: boolean;
  isMember: boolean;
  hasBeenMember: boolean;
  /** The later of the last sale and the day on which they became a regular. */
  quietSince: Day;
  /** Of the latest sale, whose side a later refund takes. null: no sale yet. */
  boughtInside: boolean | null;
  hasRegularProduct: boolean;
  renewedIn: number;
}

/** What one customer's rows of one day say together: the order of rows within a day must not matter. */
interface OneDay {
  isLeave: boolean;
  isMembership: boolean;
  isSale: boolean;
  /** A regulars' product was paid for. */
  isRegularSale: boolean;
  sales: number;
  refunds: number;
  profit: number;
  gross: number;
  covered: number;
  unpriced: number;
}

export function walkRegulars(ledger: Ledger, rules: WalkRules): { tally: RegularsTally; final: FinalStanding } {
  const places = rules.periods.labels.length;
  const column = () => new Float64Array(places);
  const tally: RegularsTally = {
    joined: column(),
    returned: column(),
    left: column(),
    renewed: column(),
    dormant: column(),
    inside: column(),
    outside: column(),
    profit: column(),
    gross: column(),
    covered: column(),
    unpriced: column(),
  };
  const customers = rules.decisions.length;
  const flags = () => new Uint8Array(customers);
  const final = { isMember: flags(), hasBeenMember: flags(), isDormant: flags() };
  const walk: Walk = { ...rules, ledger, ends: lastDays(rules.periods), tally, on: { ...NOTHING } };
  for (let customer = 0; customer < customers; customer++) {
    const walker = walkCustomer(walk, customer);
    if (walker.isMember) final.isMember[customer] = 1;
    if (walker.hasBeenMember) final.hasBeenMember[customer] = 1;
    const last = places - 1;
    if (walker.standing.isRegular && walk.ends[last]! - walker.quietSince > rules.limits[last]!) {
      final.isDormant[customer] = 1;
    }
  }
  return { tally, final };
}

const NOTHING: Readonly<OneDay> = {
  isLeave: false,
  isMembership: false,
  isSale: false,
  isRegularSale: false,
  sales: 0,
  refunds: 0,
  profit: 0,
  gross: 0,
  covered: 0,
  unpriced: 0,
};

/** Field by field: `Object.assign` takes as long as all the rest. */
function clear(on: OneDay): void {
  on.isLeave = false;
  on.isMembership = false;
  on.isSale = false;
  on.isRegularSale = false;
  on.sales = 0;
  on.refunds = 0;
  on.profit = 0;
  on.gross = 0;
  on.covered = 0;
  on.unpriced = 0;
}

function walkCustomer(walk: Walk, customer: number): Walker {
  const { starts, day: days } = walk.ledger.customers;
  const decision = walk.decisions[customer]!;
  const walker: Walker = {
    standing: newcomer(),
    hasBeenRegular: false,
    isMember: false,
    hasBeenMember: false,
    quietSince: NO_DAY,
    boughtInside: null,
    hasRegularProduct: false,
    renewedIn: -1,
  };
  const end = starts[customer + 1]!;
  for (let place = starts[customer]!; place < end; ) {
    const day = days[place]!;
    clear(walk.on);
    for (; place < end && days[place] === day; place++) readRow(walk, place, decision !== NO_DAY && day >= decision);
    liveDay(walk, walker, day, decision);
  }
  if (walker.standing.isRegular) addDormant(walk, walker.quietSince, walk.ends[walk.ends.length - 1]! + 1);
  return walker;
}

function readRow({ ledger, margins, on }: Walk, place: number, hasDecided: boolean): void {
  const { customers, deals, kinds, isRegularProduct } = ledger;
  const kind = customers.kind[place]!;
  if (kind === kinds.leave) on.isLeave = true;
  if (kind === kinds.membership) on.isMembership = true;
  const isSale = kind === kinds.sale;
  if (!isSale && kind !== kinds.refund) return;
  const row = customers.rows[place]!;
  const amount = deals.amount[row]!;
  const product = deals.product.codes[row]! + 1;
  if (isSale) {
    on.isSale = true;
    on.sales += amount;
  } else on.refunds += amount;
  if (isRegularProduct[product] === 0) return;
  if (isSale && amount > 0) on.isRegularSale = true;
  if (!hasDecided) return;
  const margin = margins[product]!;
  if (margin >= 0) on.profit += amount * margin;
  else on.unpriced += Math.abs(amount);
  if (!isSale) return;
  on.gross += amount;
  if (margin >= 0) on.covered += amount;
}

function liveDay(walk: Walk, walker: Walker, day: Day, decision: Day): void {
  const { tally, periods, on } = walk;
  const { standing } = walker;
  const period = periodOf(periods, day);
  const wasRegular = standing.isRegular;
  stepStanding(standing, day, decision, on.isLeave, on.isMembership);
  const { isRegular } = standing;
  if (wasRegular && (on.isSale || !isRegular)) addDormant(walk, walker.quietSince, day);
  if (wasRegular && !isRegular) addTo(tally.left, period, 1);
  if (!wasRegular && isRegular) {
    addTo(walker.hasBeenRegular ? tally.returned : tally.joined, period, 1);
    walker.hasBeenRegular = true;
  }
  if (on.isSale || isRegular !== wasRegular) walker.quietSince = day;
  if (on.isMembership) walker.hasBeenMember = true;
  if (on.isLeave) walker.isMember = false;
  else if (on.isMembership) walker.isMember = true;
  if (wasRegular && isRegular && walker.renewedIn !== period && isRenewal(walker, on)) {
    walker.renewedIn = period;
    addTo(tally.renewed, period, 1);
  }
  if (on.isRegularSale) walker.hasRegularProduct = true;
  addMoney(tally, walker, period, on);
}

function isRenewal(walker: Walker, on: OneDay): boolean {
  return on.isMembership || (on.isRegularSale && walker.hasRegularProduct);
}

function addMoney(tally: RegularsTally, walker: Walker, period: number, on: OneDay): void {
  if (on.isSale) walker.boughtInside = walker.isMember;
  addTo(walker.isMember ? tally.inside : tally.outside, period, on.sales);
  if (on.refunds !== 0)
    addTo((walker.boughtInside ?? walker.isMember) ? tally.inside : tally.outside, period, on.refunds);
  if (on.gross === 0 && on.profit === 0 && on.unpriced === 0) return;
  addTo(tally.profit, period, on.profit);
  addTo(tally.gross, period, on.gross);
  addTo(tally.covered, period, on.covered);
  addTo(tally.unpriced, period, on.unpriced);
}

/** Every period that ended between the two days, more than its limit after the first. */
function addDormant({ periods, ends, limits, tally }: Walk, quietSince: Day, until: Day): void {
  for (let period = periodOf(periods, quietSince); period < ends.length && ends[period]! < until; period++) {
    if (ends[period]! - quietSince > limits[period]!) addTo(tally.dormant, period, 1);
  }
}

function addTo(column: Float64Array, place: number, value: number): void {
  column[place] = column[place]! + value;
}
