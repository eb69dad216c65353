import { type Day, NO_DAY } from '../../schema/table';
import type { ChannelSplit } from '../ledger/channel-book';
import type { Ledger } from '../ledger/ledger';
import { addOnce, type Periods, periodOf } from '../ledger/periods';

/**
 * Distinct customers with an application in the period, or what the KPI ledger says for the days it covers. Periods
 * before the shop's first recorded application take first experiences: the shop did not record them yet.
 */
export function addApplications(
  ledger: Ledger,
  periods: Periods,
  split: ChannelSplit,
  applications: Float64Array,
): void {
  const { typed, firstApplication, firstExperience, firstChannel } = ledger;
  const recordedFrom = firstApplication === NO_DAY ? Infinity : periodOf(periods, firstApplication);
  for (const entry of typed.entries) {
    const place = periodOf(periods, entry.day) * split.width + split.columnOf[entry.channel]!;
    applications[place] = applications[place]! + entry.applications;
  }
  for (let customer = 0; customer < firstChannel.length; customer++) {
    const channel = firstChannel[customer]!;
    const first = firstExperience[customer]!;
    if (first !== NO_DAY && periodOf(periods, first) < recordedFrom && !typed.covers(channel, first)) {
      addOnce(applications, periods, first, split.columnOf[channel]!, split.width);
    }
    if (recordedFrom !== Infinity) addRecorded(ledger, periods, split, applications, customer);
  }
}

function addRecorded(
  ledger: Ledger,
  periods: Periods,
  split: ChannelSplit,
  applications: Float64Array,
  customer: number,
): void {
  const { kinds, typed } = ledger;
  const { starts, day: days, kind } = ledger.customers;
  const channel = ledger.firstChannel[customer]!;
  let counted = -1;
  for (let index = starts[customer]!; index < starts[customer + 1]!; index++) {
    if (kind[index] !== kinds.application) continue;
    const day = days[index]!;
    const period = periodOf(periods, day);
    if (period === counted || typed.covers(channel, day)) continue;
    counted = period;
    addOnce(applications, periods, day, split.columnOf[channel]!, split.width);
  }
}

/**
 * Before the first recorded application (yyyy-MM-dd, null: never) first experiences stand in: no number to show as
 * applications. `period`: a month as yyyy-MM, or the last day of something shorter.
 */
export function areApplicationsRecorded(applicationsFrom: string | null, period: string | undefined): boolean {
  return applicationsFrom !== null && period !== undefined && period >= applicationsFrom.slice(0, period.length);
}

/** The first day on which either ledger records an application, NO_DAY where neither does. */
export function firstRecordedApplication({ firstApplication, typed }: Ledger): Day {
  let first = firstApplication;
  for (const { day, applications } of typed.entries) {
    if (applications > 0 && (first === NO_DAY || day < first)) first = day;
  }
  return first;
}
