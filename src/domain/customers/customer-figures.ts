import type { Settings, Trade } from '../../schema/settings';
import type { Day } from '../../schema/table';
import type { Figures } from '../figures';
import type { Ledger } from '../ledger/ledger';
import { productMargins } from '../ledger/product-margins';
import { buyersInOrder, buyersOf, type PurchaseDays, purchaseDays } from '../ledger/purchase-days';
import { customerStandings } from '../regulars/customer-standing';
import { type Regulars, regulars } from '../regulars/regulars';
import { type Cohort, cohorts, type RetentionPoint, retentionLine } from '../repeat/cohorts';
import { medianIntervals } from '../repeat/median-intervals';
import { observedValue, type ValueFigures } from '../repeat/observed-value';
import { type PurchaseIntervals, purchaseIntervals } from '../repeat/purchase-intervals';
import { type RepeatFigures, repeatFigures } from '../repeat/repeat';
import { type AgePoint, agedCohorts, retentionByAge } from '../repeat/retention-by-age';
import { major } from '../stages/stage-figures';
import { buyingHistory } from './buying-history';
import { applicantList, type CustomerLists, customerList, type ListWriter } from './customer-list';
import { type CustomerState, type StateLimits, stateLimits, stateOf } from './customer-state';
import { outlookOf } from './outlook';
import { type RepeatModel, repeatModel } from './repeat-model';
import { SEGMENTS, type Segments, segmentation } from './segments';
import { type SpendModel, spendModel } from './spend-model';

/** What the ledger says of those who bought, one by one and by the month in which they came. */
export interface CustomerFigures extends CustomerLists {
  intervals: PurchaseIntervals;
  cohorts: (Cohort & { byAge: (number | null)[] })[];
  retention: RetentionPoint[];
  retentionByAge: AgePoint[];
  regulars: Regulars;
  repeat: RepeatFigures;
  value: ValueFigures;
  states: { limits: StateLimits; customers: Record<CustomerState, number> };
  segments: Segments;
  bgnbd: RepeatModel;
  gammaGamma: SpendModel;
  /** Weeks ahead that `expectedPurchases` looks. */
  horizonWeeks: number;
}

/** Of these what needs neither a model nor the list of customers: quick enough for every look at the shop. */
export type CustomerTables = Pick<CustomerFigures, 'intervals' | 'retention' | 'states' | 'segments'> & {
  cohorts: Cohort[];
};

export interface CustomerFigureOptions {
  readonly horizonWeeks?: number;
}

/** A quarter, the length of the weekly scorecard. */
const HORIZON_WEEKS = 13;

export interface CustomerFigureInput {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly months: Figures['months'];
}

export function customerTables(ledger: Ledger, asOf: Day, { trade }: Settings): CustomerTables {
  const { digits } = ledger.deals;
  const days = purchaseDays(ledger);
  const { intervals, limits, states, segments } = standingOfBuyers(days, buyersOf(days), asOf, trade, digits);
  const byMonth = cohorts(days, asOf, digits);
  return {
    intervals,
    cohorts: byMonth,
    retention: retentionLine(byMonth),
    states: { limits, customers: states },
    segments,
  };
}

/** The lists of everybody are written by those who want to read them. */
export function customerFigures(
  ledger: Ledger,
  { asOf, settings, months }: CustomerFigureInput,
  { horizonWeeks = HORIZON_WEEKS }: CustomerFigureOptions = {},
): { blocks: Omit<CustomerFigures, keyof CustomerLists>; lists: ListWriter } {
  const { digits } = ledger.deals;
  const days = purchaseDays(ledger);
  const buyers = buyersInOrder(days, ledger.deals.customer.names);
  const standing = standingOfBuyers(days, buyers, asOf, settings.trade, digits);
  const { amounts, limits, segmented } = standing;
  const history = buyingHistory(days, buyers, asOf, digits);
  const repeat = repeatModel(history, settings);
  const spend = spendModel(history, settings);
  const standings = customerStandings(ledger, days, settings, asOf);
  const medians = medianIntervals(days, buyers);
  const outlook = outlookOf(history, { repeat: repeat.fit, spend: spend.fit }, horizonWeeks);
  const listed = { ledger, standings, days, buyers, amounts, medians, outlook, limits, asOf, segmentation: segmented };
  const blocks = {
    intervals: standing.intervals,
    ...cohortFigures(days, asOf, digits),
    regulars: regulars(ledger, { months, settings, days, buyers, amounts, standings }),
    repeat: repeatFigures(days, ledger.firstDay, asOf, medians),
    value: observedValue(ledger, days, productMargins(ledger.deals, settings), asOf),
    states: { limits, customers: standing.states },
    segments: standing.segments,
    bgnbd: repeat.model,
    gammaGamma: spend.model,
    horizonWeeks,
  };
  const lists = {
    customers: () => customerList(listed),
    applicants: () => applicantList(ledger, days, standings),
  };
  return { blocks, lists };
}

function cohortFigures(days: PurchaseDays, asOf: Day, digits: number) {
  const byMonth = cohorts(days, asOf, digits);
  const byAge = agedCohorts(days, asOf);
  return {
    cohorts: byMonth.map((cohort, index) => ({ ...cohort, byAge: byAge[index]?.byAge ?? [] })),
    retention: retentionLine(byMonth),
    retentionByAge: retentionByAge(byAge),
  };
}

/** Where those who bought stand on the last day; `amounts` (sales less refunds, minor units) in the order of `buyers`. */
function standingOfBuyers(days: PurchaseDays, buyers: Int32Array, asOf: Day, trade: Trade, digits: number) {
  const intervals = purchaseIntervals(days);
  const limits = stateLimits(intervals, trade);
  const amounts = amountsOf(days, buyers);
  const segmented = segmentation(amounts, limits, digits);
  const states: Record<CustomerState, number> = { active: 0, atRisk: 0, dormant: 0, lost: 0 };
  const list = SEGMENTS.map(segment => ({ segment, customers: 0, amount: 0 }));
  const ofSegment = new Map(list.map(entry => [entry.segment, entry]));
  for (let index = 0; index < buyers.length; index++) {
    const first = days.starts[buyers[index]!]!;
    const end = days.starts[buyers[index]! + 1]!;
    const daysSince = asOf - days.day[end - 1]!;
    states[stateOf(daysSince, limits)]++;
    const scores = segmented.scoresOf({ daysSince, purchaseDays: end - first, amount: amounts[index]! });
    const entry = ofSegment.get(scores.segment)!;
    entry.customers++;
    entry.amount += amounts[index]!;
  }
  for (const entry of list) entry.amount = major(entry.amount, digits);
  return { intervals, limits, amounts, segmented, states, segments: { cuts: segmented.cuts, list } };
}

/** Sales less refunds of each buyer, in minor units. */
export function amountsOf({ starts, amount, refunds }: PurchaseDays, buyers: Int32Array): Float64Array {
  const amounts = new Float64Array(buyers.length);
  for (let index = 0; index < buyers.length; index++) {
    const buyer = buyers[index]!;
    let sum = refunds[buyer]!;
    for (let place = starts[buyer]!; place < starts[buyer + 1]!; place++) sum += amount[place]!;
    amounts[index] = sum;
  }
  return amounts;
}
