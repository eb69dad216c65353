import { formatDay } from '../schema/day';
import type { Duty } from '../schema/decode-roles';
import type { Issue } from '../schema/issue';
import type { Rules, Settings } from '../schema/settings';
import { type Day, NO_DAY } from '../schema/table';
import { checkAdLines } from './costs/ad-line-checks';
import { countedCosts } from './costs/cost-book';
import { type MarketingFigures, marketingFigures } from './costs/marketing';
import {
  type CustomerFigureOptions,
  type CustomerFigures,
  type CustomerTables,
  customerFigures,
  customerTables,
} from './customers/customer-figures';
import { withLists } from './customers/customer-list';
import type { Figures } from './figures';
import { type FourWeeks, fourWeeks } from './guidance/four-weeks';
import { type GuidanceFigures, guidanceFigures, scorecardOf } from './guidance/guidance';
import type { Scorecard } from './guidance/scorecard';
import { allChannelsInOne, byChannel, type ChannelSplit } from './ledger/channel-book';
import { checkCustomers } from './ledger/customer-checks';
import { inReadingOrder, issueLog } from './ledger/issue-log';
import { keptWeeks, lastRecord } from './ledger/kept-weeks';
import { type Ledger, type LedgerInput, readLedger } from './ledger/ledger';
import { monthPeriods, type Periods, weeksOf } from './ledger/periods';
import { type MoneyFigures, moneyFigures } from './money/money';
import { once } from './once';
import { type RosterEntry, roster } from './regulars/roster';
import { firstRecordedApplication } from './stages/applications';
import { channelFigures } from './stages/channel-figures';
import { type StageRules, stageFigures } from './stages/stage-figures';
import { tallyStages } from './stages/stage-tally';
import { tallyRules } from './stages/tally-rules';

export interface FigureInput extends LedgerInput {
  /** What decoding the tabs found; comes out again among `issues`, in the order of tabs and rows. */
  readonly issues?: readonly Issue[];
  /** Who answers for which number, from the roles tab. */
  readonly duties?: readonly Duty[];
}

/** All that the engine works out of one shop. */
export type WholeFigures = Figures & CustomerFigures & GuidanceFigures & MoneyFigures & MarketingFigures;

export interface ComputedFigures {
  readonly figures: Figures;
  /** The same issues as in `figures`, with level and place for a jump. */
  readonly issues: readonly Issue[];
  /** yyyy-MM-dd of the first recorded application, in either ledger; before it first experiences stand in. null: never. */
  readonly applicationsFrom: string | null;
  /** yyyy-MM-dd of the last row of either ledger, null without one. */
  readonly lastRecord: string | null;
  /** By week of the figures: do the ledgers tell of it? */
  readonly keptWeeks: readonly boolean[];
  /** Months and channels under other rules, from the same rows: both decision rules are shown side by side. */
  under(rules: Partial<Rules>): Pick<Figures, 'months' | 'weeks' | 'channels'>;
  /** With those of the customers, worked out only when asked for: a refresh shows none of them. */
  whole(options?: CustomerFigureOptions): WholeFigures;
  /** What to look at first, what to do this week, what is to come; the numbers of other duties on request. */
  guidance(duties?: readonly Duty[]): GuidanceFigures;
  /** The week's numbers alone. */
  scorecard(): Scorecard | null;
  /** What any four weeks of the ledger say: before and after a change of how something is done. */
  fourWeeks(): FourWeeks;
  /** Whose money it is, what it hangs on, how it compares, and which weeks were unlike the others. */
  money(): MoneyFigures;
  /** How people come, and what their coming costs. */
  marketing(): MarketingFigures;
  /** What there is of customers without a model and without naming them. */
  customerTables(): CustomerTables;
  /** Everybody in the ledger, for the list of customers. */
  roster(): RosterEntry[];
}

export function computeFigures(input: FigureInput): ComputedFigures {
  const { deals, kpis, settings, asOf } = input;
  const found: Issue[] = [...(input.issues ?? [])];
  const dealsLog = issueLog('deals', deals, found);
  const ledger = readLedger(input, dealsLog, issueLog('kpis', kpis, found));
  checkCustomers(ledger, settings, dealsLog);
  const costs = countedCosts(input, found);
  checkAdLines(ledger, costs, input, found);
  const issues = inReadingOrder(found);
  const { counted, leftOut, notDone } = ledger.verdicts;
  const figures: Figures = {
    asOf: formatDay(asOf),
    rows: deals.length,
    rowCounts: { read: deals.length, counted, leftOut, notDone },
    issues: issues.map(({ code, tab, row, column, read }) => ({ code, tab, row, column, read })),
    ...periodFigures(ledger, settings, asOf),
  };
  const applicationsFrom = dayText(firstRecordedApplication(ledger));
  const kept = keptWeeks(ledger, weeksOf(ledger, settings, asOf));
  const source = (duties: readonly Duty[]) => ({ ledger, figures, applicationsFrom, duties, keptWeeks: kept });
  const ownGuidance = once(() => guidanceFigures(source(input.duties ?? []), settings, asOf));
  const guidance = (duties?: readonly Duty[]) =>
    duties ? guidanceFigures(source(duties), settings, asOf) : ownGuidance();
  const money = once(() => moneyFigures(ledger, figures.weeks, settings, asOf));
  const marketing = () => marketingFigures(ledger, costs, settings, asOf);
  const whole = (options?: CustomerFigureOptions) => {
    const { blocks, lists } = customerFigures(ledger, { asOf, settings, months: figures.months }, options);
    return withLists({ ...figures, ...blocks, ...guidance(), ...money(), ...marketing() }, lists);
  };
  const ownWhole = once(() => whole());
  return {
    figures,
    issues,
    applicationsFrom,
    lastRecord: dayText(lastRecord(ledger, asOf)),
    keptWeeks: kept,
    guidance,
    scorecard: () => scorecardOf(source(input.duties ?? []), settings, asOf),
    fourWeeks: once(() => fourWeeks(ledger, figures.weeks, settings, asOf)),
    money,
    marketing,
    under: rules => periodFigures(ledger, { ...settings, ...rules }, asOf),
    customerTables: () => customerTables(ledger, asOf, settings),
    roster: () => roster(ledger, settings, asOf),
    whole: options => (options ? whole(options) : ownWhole()),
  };
}

function dayText(day: Day): string | null {
  return day === NO_DAY ? null : formatDay(day);
}

function periodFigures(ledger: Ledger, settings: Settings, asOf: number) {
  if (ledger.firstDay === NO_DAY) return { months: [], weeks: [], channels: [] };
  const months = monthPeriods(ledger.firstDay, asOf);
  const weeks = weeksOf(ledger, settings, asOf);
  const rules = tallyRules(ledger, settings);
  const channels = ledger.book.names.length;
  const hasRegularProduct = settings.products.some(product => product.kind === 'regular');
  const stageRules: StageRules = {
    digits: ledger.deals.digits,
    hasRegularProduct,
    knowsActive: hasRegularProduct || settings.activeRule === 'any',
  };
  const tallied = (periods: Periods, split: ChannelSplit) => {
    const tally = tallyStages(ledger, rules, periods, split);
    return { tally, stages: stageFigures(tally, periods.labels.length, split.width, stageRules) };
  };
  const byMonth = tallied(months, byChannel(channels));
  const byWeek = tallied(weeks, allChannelsInOne(channels));
  return {
    months: byMonth.stages.map((stage, index) => ({ month: months.labels[index] ?? '', ...stage })),
    weeks: byWeek.stages.map((stage, index) => ({ week: weeks.labels[index] ?? '', ...stage })),
    channels: channelFigures(ledger, byMonth.tally, months),
  };
}
