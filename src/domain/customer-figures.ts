import type { Settings } from '../schema/settings';
import type { Day } from '../schema/table';
import { buyingHistory } from './buying-history';
import { type Cohort, cohorts, type RetentionPoint, retentionLine } from './cohorts';
import { type ApplicantEntry, applicantList, type CustomerEntry, customerList } from './customer-list';
import { customerStandings } from './customer-standing';
import { type CustomerState, type StateLimits, stateLimits } from './customer-state';
import type { Figures } from './figures';
import type { Ledger } from './ledger';
import { medianIntervals } from './median-intervals';
import { observedValue, type ValueFigures } from './observed-value';
import { productMargins } from './product-margins';
import { buyersInOrder, type PurchaseDays, purchaseDays } from './purchase-days';
import { type PurchaseIntervals, purchaseIntervals } from './purchase-intervals';
import { type Regulars, regulars } from './regulars';
import { type RepeatFigures, repeatFigures } from './repeat';
import { type RepeatModel, repeatModel } from './repeat-model';
import { type AgePoint, agedCohorts, retentionByAge } from './retention-by-age';
import { SEGMENTS, type Segments, segmentation } from './segments';
import { type SpendModel, spendModel } from './spend-model';
import { major } from './stage-figures';

/** What the ledger says of those who bought, one by one and by the month in which they came. */
export interface CustomerFigures {
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
  customers: CustomerEntry[];
  applicants: ApplicantEntry[];
}

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

export function customerFigures(
  ledger: Ledger,
  { asOf, settings, months }: CustomerFigureInput,
  { horizonWeeks = HORIZON_WEEKS }: CustomerFigureOptions = {},
): CustomerFigures {
  const { digits } = ledger.deals;
  const days = purchaseDays(ledger);
  const buyers = buyersInOrder(days, ledger.deals.customer.names);
  const amounts = Float64Array.from(buyers, buyer => amountOf(days, buyer));
  const history = buyingHistory(days, buyers, asOf, digits);
  const intervals = purchaseIntervals(days);
  const limits = stateLimits(intervals, settings.trade);
  const segmented = segmentation(amounts, limits, digits);
  const repeat = repeatModel(history, settings);
  const spend = spendModel(history, settings);
  const standings = customerStandings(ledger, days, settings, asOf);
  const medians = medianIntervals(days, buyers);
  const shared = { ledger, standings, days, buyers, amounts, medians, history, limits, asOf, horizonWeeks };
  const customers = customerList({ ...shared, repeat: repeat.fit, spend: spend.fit, segmentation: segmented });
  return {
    intervals,
    ...cohortFigures(days, asOf, digits),
    regulars: regulars(ledger, { months, settings, days, buyers, amounts, standings }),
    repeat: repeatFigures(days, ledger.firstDay, asOf, medians),
    value: observedValue(ledger, days, productMargins(ledger.deals, settings), asOf),
    states: { limits, customers: countStates(customers) },
    segments: { cuts: segmented.cuts, list: countSegments(customers, amounts, digits) },
    bgnbd: repeat.model,
    gammaGamma: spend.model,
    horizonWeeks,
    customers,
    applicants: applicantList(ledger, days, standings),
  };
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

function amountOf({ starts, amount, refunds }: PurchaseDays, buyer: number): number {
  let sum = refunds[buyer]!;
  for (let place = starts[buyer]!; place < starts[buyer + 1]!; place++) sum += amount[place]!;
  return sum;
}

function countStates(customers: readonly CustomerEntry[]): Record<CustomerState, number> {
  const counts: Record<CustomerState, number> = { active: 0, atRisk: 0, dormant: 0, lost: 0 };
  for (const { state } of customers) counts[state]++;
  return counts;
}

function countSegments(customers: readonly CustomerEntry[], amounts: Float64Array, digits: number) {
  const counts = SEGMENTS.map(() => 0);
  const sums = SEGMENTS.map(() => 0);
  customers.forEach(({ segment }, index) => {
    const place = SEGMENTS.indexOf(segment);
    counts[place] = counts[place]! + 1;
    sums[place] = sums[place]! + amounts[index]!;
  });
  return SEGMENTS.map((segment, place) => ({
    segment,
    customers: counts[place]!,
    amount: major(sums[place]!, digits),
  }));
}
