import { type Day, NO_DAY } from '../../schema/table';
import type { Ledger } from '../ledger/ledger';
import type { Periods } from '../ledger/periods';
import type { StageDays } from '../stages/stage-days';
import { rate } from '../stages/stage-figures';
import { type Interval, wilson } from '../wilson';
import { type Reached, type ReachedTable, reachedWithin } from './within-window';

/** Who entered, and how many of them have had the whole window: entrants = ripe + unripe. */
interface Entrants {
  entrants: number;
  ripe: number;
  unripe: number;
}

/** Shares of the ripe; null without any. */
interface DecidedShare {
  decided: number;
  decisionRate: number | null;
  decisionInterval: Interval | null;
}

interface ExperiencedShare {
  experienced: number;
  experienceRate: number | null;
  experienceInterval: Interval | null;
}

/** People, once each, followed from their first entry for the window. */
export interface ConversionCounts {
  /** Entered by applying, before they ever bought or decided. */
  fromApplication: Entrants & ExperiencedShare & DecidedShare;
  /** Entered by buying for the first time. */
  fromExperience: Entrants & DecidedShare;
}

export interface Conversion {
  windowDays: number;
  months: ({ month: string } & ConversionCounts)[];
  /** All months together; channels that nobody entered on are left out. */
  channels: ({ channel: string } & ConversionCounts)[];
  channelMonths: ({ month: string; channel: string } & ConversionCounts)[];
}

export function conversion(
  ledger: Ledger,
  { application, experience, decision }: StageDays,
  months: Periods,
  windowDays: number,
  asOf: Day,
): Conversion {
  const people = { firstChannel: ledger.firstChannel, channels: ledger.book.names.length };
  const entry = application.map((day, customer) => {
    const isLate = isBefore(experience[customer]!, day) || isBefore(decision[customer]!, day);
    return isLate ? NO_DAY : day;
  });
  const applied = reachedWithin({ entry, steps: [experience, decision], window: windowDays }, months, people, asOf);
  const bought = reachedWithin({ entry: experience, steps: [decision], window: windowDays }, months, people, asOf);
  return { windowDays, ...tablesOf(applied, bought, months.labels, ledger.book.names) };
}

function isBefore(day: Day, other: Day): boolean {
  return day !== NO_DAY && day < other;
}

function tablesOf(
  applied: ReachedTable,
  bought: ReachedTable,
  months: readonly string[],
  channels: readonly string[],
): Omit<Conversion, 'windowDays'> {
  const isEntered = ({ fromApplication, fromExperience }: ConversionCounts) =>
    fromApplication.entrants + fromExperience.entrants > 0;
  const { cell: appliedCell } = applied;
  const { cell: boughtCell } = bought;
  const channelMonths =
    appliedCell === null || boughtCell === null
      ? []
      : months.flatMap((month, at) =>
          channels.map((channel, place) => ({
            month,
            channel,
            ...countsOf(appliedCell(at, place), boughtCell(at, place)),
          })),
        );
  return {
    months: months.map((month, at) => ({ month, ...countsOf(applied.month(at), bought.month(at)) })),
    channels: channels
      .map((channel, place) => ({ channel, ...countsOf(applied.channel(place), bought.channel(place)) }))
      .filter(isEntered),
    channelMonths: channelMonths.filter(isEntered),
  };
}

function countsOf(applied: Reached, bought: Reached): ConversionCounts {
  const [experienced = 0, decided = 0] = applied.reached;
  return {
    fromApplication: {
      ...entrantsOf(applied),
      experienced,
      experienceRate: rate(experienced, applied.ripe),
      experienceInterval: wilson(experienced, applied.ripe),
      ...decidedOf(decided, applied.ripe),
    },
    fromExperience: { ...entrantsOf(bought), ...decidedOf(bought.reached[0] ?? 0, bought.ripe) },
  };
}

function entrantsOf({ entrants, ripe }: Reached): Entrants {
  return { entrants, ripe, unripe: entrants - ripe };
}

function decidedOf(decided: number, ripe: number): DecidedShare {
  return { decided, decisionRate: rate(decided, ripe), decisionInterval: wilson(decided, ripe) };
}
