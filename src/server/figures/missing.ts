import type { WholeFigures } from '../../domain/compute-figures';
import type { Measure, Metric } from '../../domain/metrics/metric';

/** What has to be there before a figure can be worked out, as far as it is known. */
export type Missing =
  | 'applications'
  | 'visits'
  | 'adCost'
  | 'costs'
  | 'margins'
  | 'time'
  | 'lag'
  | 'buyers'
  | 'compared'
  | 'few'
  | 'doubt'
  | NonNullable<WholeFigures['regulars']['months'][number]['noBreakEven']>;

interface Known {
  readonly whole: WholeFigures;
  /** Place in `whole.months`. */
  readonly month: number;
  readonly isApplied: boolean;
}

const OF_APPLICATIONS = ['applications', 'applicationRate', 'experienceRate', 'costPerApplication'];
const OF_APPLICANTS = ['appliedExperienceRate', 'appliedDecisionRate'];
const OF_VISITS = ['visits', 'applicationRate', 'visitExperienceRate', 'visitDecisionRate', 'costPerVisit'];
const OF_PROFIT = ['profitPerRegular', 'breakEvenRegulars', 'toBreakEven'];
const OF_COMPARISONS = ['weekSalesChange', 'lastWeekSalesChange', 'monthSalesChange', 'yearSalesChange'];
const PER_HEAD = ['costPerApplication', 'costPerDecision', 'paidCac', 'blendedCac', 'fullCac'];
const OF_MARGINS = ['marginIn90', 'marginIn180', 'marginIn365'];

/** null where nobody can tell, or where it is only a matter of there being more records. */
export function missingFor({ key, subject }: Metric<WholeFigures>, { unripe }: Measure, known: Known): Missing | null {
  const { whole, month, isApplied } = known;
  if (OF_PROFIT.includes(key)) return whole.regulars.months[month]?.noBreakEven ?? null;
  if (!isApplied && [...OF_APPLICATIONS, ...OF_APPLICANTS].includes(key)) return 'applications';
  const cost = costOf(known);
  if (key === 'fullCac' && cost?.lines == null) return 'costs';
  if (subject === 'cost' && cost?.adCost == null) return 'adCost';
  if (OF_VISITS.includes(key) && (whole.funnel.months[month]?.visits ?? null) === null) return 'visits';
  if (subject === 'cost' && whole.costs.lagDays > 0 && cost?.isOpen) return 'lag';
  if (PER_HEAD.includes(key)) return 'buyers';
  if (key === 'contributionRoas') return 'margins';
  if (OF_COMPARISONS.includes(key)) return 'compared';
  const doubt = whole.bgnbd.reason;
  if (key === 'expectedPurchases' && doubt) return doubt.startsWith('few') ? 'few' : 'doubt';
  if (unripe) return 'time';
  return OF_MARGINS.includes(key) ? 'margins' : null;
}

function costOf({ whole, month }: Known) {
  const name = whole.months[month]?.month;
  return whole.costs.months.find(each => each.month === name);
}
