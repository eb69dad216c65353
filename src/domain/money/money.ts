import type { Settings } from '../../schema/settings';
import { type Day, NO_DAY } from '../../schema/table';
import type { WeekFigures } from '../figures';
import { type Anomalies, anomalies } from '../guidance/anomalies';
import { lastWholeWeek } from '../guidance/scorecard';
import { decisionDays } from '../ledger/decision';
import { keptWeeks } from '../ledger/kept-weeks';
import type { Ledger } from '../ledger/ledger';
import { monthPeriods, periodOf, weeksOf } from '../ledger/periods';
import { firstRecordedApplication } from '../stages/applications';
import { visitsByPeriod } from '../stages/channel-figures';
import { type Comparisons, comparisons } from './comparisons';
import { type Concentration, concentration } from './concentration';
import { dailyMoney } from './daily-money';
import { moneyNamings } from './money-naming';
import type { PeriodMoney } from './money-parts';
import type { NamedMoney } from './money-tables';
import { walkMoney } from './money-walk';

/** Whose money it is and what it came for, by month and week. */
export interface Money {
  months: ({ month: string } & PeriodMoney)[];
  weeks: ({ week: string } & PeriodMoney)[];
  products: NamedMoney[];
  staff: NamedMoney[];
  /** By the customers' first channel. */
  channels: NamedMoney[];
}

export interface MoneyFigures {
  money: Money;
  concentration: Concentration | null;
  comparisons: Comparisons;
  anomalies: Anomalies;
}

/** `weeks` are those of the same ledger's figures. */
export function moneyFigures(
  ledger: Ledger,
  weeks: readonly WeekFigures[],
  settings: Settings,
  asOf: Day,
): MoneyFigures {
  const decisions = decisionDays(ledger.deals, ledger.customers, settings);
  const daily = dailyMoney(ledger, asOf);
  const { digits } = ledger.deals;
  return {
    money: money(ledger, decisions, settings, asOf),
    concentration: concentration({ ledger, decisions, firstDay: daily.firstDay }, settings, asOf),
    comparisons: comparisons({ daily, digits }, asOf, settings.weekStart),
    anomalies: anomaliesOf(ledger, weeks, settings, asOf),
  };
}

function money(ledger: Ledger, decisions: Int32Array, settings: Settings, asOf: Day): Money {
  if (ledger.firstDay === NO_DAY) return { months: [], weeks: [], products: [], staff: [], channels: [] };
  const months = monthPeriods(ledger.firstDay, asOf);
  const weeks = weeksOf(ledger, settings, asOf);
  const { product, staff, channel } = moneyNamings(ledger, settings);
  const walked = walkMoney({ ledger, decisions, months, weeks, namings: [product, staff, channel] });
  const [products = [], ofStaff = [], channels = []] = walked.tables;
  return {
    months: walked.byMonth.map((figures, index) => ({ month: months.labels[index]!, ...figures })),
    weeks: walked.byWeek.map((figures, index) => ({ week: weeks.labels[index]!, ...figures })),
    products,
    staff: ofStaff,
    channels,
  };
}

function anomaliesOf(ledger: Ledger, weeks: readonly WeekFigures[], settings: Settings, asOf: Day): Anomalies {
  const periods = weeksOf(ledger, settings, asOf);
  const application = firstRecordedApplication(ledger);
  const source = {
    weeks,
    kept: keptWeeks(ledger, periods),
    visits: visitsByPeriod(ledger, periods),
    recordedFrom: application === NO_DAY ? weeks.length : periodOf(periods, application),
    digits: ledger.deals.digits,
  };
  return anomalies(source, lastWholeWeek(weeks, asOf));
}
