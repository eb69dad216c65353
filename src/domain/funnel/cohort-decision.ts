import { firstDayOfMonth, formatDay, monthOfDay } from '../../schema/day';
import { type Day, NO_DAY } from '../../schema/table';
import type { Ledger } from '../ledger/ledger';
import type { Periods } from '../ledger/periods';
import type { StageDays } from '../stages/stage-days';
import { rate } from '../stages/stage-figures';
import { type Interval, wilson } from '../wilson';
import { type Reached, type ReachedTable, reachedWithin } from './within-window';

/** Of those who bought first in a month, who decided within the days; `method.md` 10.4. null while the month is open. */
interface DecisionShare {
  decided: number | null;
  rate: number | null;
  interval: Interval | null;
}

export interface CohortDecisionMonth extends DecisionShare {
  /** yyyy-MM of the first experience */
  month: string;
  size: number;
  /** yyyy-MM-dd: the first day on which everybody has had the days. */
  closesOn: string;
  isClosed: boolean;
}

export interface CohortDecision {
  windowDays: number;
  months: CohortDecisionMonth[];
  /** All closed months together, by first channel; channels nobody came on are left out. */
  channels: ({ channel: string; size: number } & DecisionShare)[];
  /** Closed months only. */
  channelMonths: ({ month: string; channel: string; size: number } & DecisionShare)[];
}

export function cohortDecision(
  { firstChannel, book }: Pick<Ledger, 'firstChannel' | 'book'>,
  { experience, decision }: Pick<StageDays, 'experience' | 'decision'>,
  months: Periods,
  windowDays: number,
  asOf: Day,
): CohortDecision {
  const first = monthOfDay(months.firstDay);
  const closing = months.labels.map((_, at) => firstDayOfMonth(first + at + 1) - 1 + windowDays);
  const open = closing.findIndex(day => day > asOf);
  const firstOpenDay = open < 0 ? Number.POSITIVE_INFINITY : firstDayOfMonth(first + open);
  const follow = (entry: Int32Array) =>
    reachedWithin(
      { entry, steps: [decision], window: windowDays },
      months,
      { firstChannel, channels: book.names.length },
      asOf,
    );
  const everybody = follow(experience);
  // who came in an open month stays out of the channels, though some of them have had their days
  const closed = follow(experience.map(day => (day < firstOpenDay ? day : NO_DAY)));
  return {
    windowDays,
    months: months.labels.map((month, at) => {
      const isClosed = closing[at]! <= asOf;
      const share = isClosed ? shareOf(everybody.month(at)) : OPEN;
      return { month, size: everybody.month(at).entrants, closesOn: formatDay(closing[at]!), isClosed, ...share };
    }),
    ...channelsOf(closed, months.labels, book.names),
  };
}

const OPEN: DecisionShare = { decided: null, rate: null, interval: null };

function channelsOf(closed: ReachedTable, months: readonly string[], channels: readonly string[]) {
  const { cell } = closed;
  const sized = (reached: Reached) => ({ size: reached.entrants, ...shareOf(reached) });
  const cells = cell
    ? months.flatMap((month, at) => channels.map((channel, place) => ({ month, channel, ...sized(cell(at, place)) })))
    : [];
  return {
    channels: channels
      .map((channel, place) => ({ channel, ...sized(closed.channel(place)) }))
      .filter(({ size }) => size > 0),
    channelMonths: cells.filter(({ size }) => size > 0),
  };
}

function shareOf({ entrants, reached: [decided = 0] }: Reached): DecisionShare {
  return { decided, rate: rate(decided, entrants), interval: wilson(decided, entrants) };
}
