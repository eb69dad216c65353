import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import type { ChannelFigures, Figures } from '../../domain/figures';
import { UNKNOWN_CHANNEL } from '../../domain/ledger/channel-book';
import { areApplicationsRecorded } from '../../domain/stages/applications';
import { formatDay, parseIsoDay } from '../../schema/day';
import { filled } from '../pages/fill';
import { channelLine, type Line } from './columns';
import { addMonths, dayFromText, daysInMonth } from './months';
import { CHANNELS, MONTHS, NAMED_CHANNELS, WEEKS } from './places';

/** `channel`: its name in the figures; none of several together. */
interface ChannelLine {
  readonly label: string;
  readonly channel?: string;
  readonly line: Line | null;
}

export interface PeriodLine {
  /** '' where there is nothing to show. */
  readonly label: string;
  readonly line: Line | null;
  /** It is not over yet. */
  readonly isRunning?: boolean;
}

export interface LineRules {
  /** Day of the last line. */
  readonly upTo: string;
  /** yyyy-MM-dd, null for never. */
  readonly applicationsFrom: string | null;
  /** By week of the figures: do the ledgers tell of it? */
  readonly keptWeeks: readonly boolean[];
}

/** The months up to the one of `upTo`, newest last; those before the first record are blank. */
export function monthLines(figures: Figures, { upTo, applicationsFrom }: Omit<LineRules, 'keptWeeks'>): PeriodLine[] {
  const visits = visitsByMonth(figures.channels);
  const last = upTo.slice(0, 7);
  return Array.from({ length: MONTHS }, (_, i) => {
    const label = addMonths(last, i + 1 - MONTHS);
    const month = figures.months.find(one => one.month === label);
    if (!month) return { label: '', line: null };
    const isRunning = label === figures.asOf.slice(0, 7) && dayFromText(figures.asOf) < daysInMonth(label);
    const hasApplications = areApplicationsRecorded(applicationsFrom, label);
    return { label, line: { ...month, label, visits: visits.get(label) ?? null, hasApplications }, isRunning };
  });
}

export function weekLines(figures: Figures, { upTo, applicationsFrom, keptWeeks }: LineRules): PeriodLine[] {
  const today = parseIsoDay(figures.asOf) ?? 0;
  const weeks = figures.weeks
    .map((week, place) => {
      const last = (parseIsoDay(week.week) ?? 0) + 6;
      const hasApplications = areApplicationsRecorded(applicationsFrom, formatDay(last));
      const line = keptWeeks[place] ? { ...week, label: week.week, hasApplications } : null;
      return { label: week.week, line, isRunning: last > today };
    })
    .filter(({ label }) => label <= upTo)
    .slice(-WEEKS);
  const missing = Array.from({ length: WEEKS - weeks.length }, () => ({ label: '', line: null }));
  return [...missing, ...weeks];
}

/** The channels of one month: the biggest by name, the rest as one, the unknown last; blank lines fill the table. */
export function channelLines(
  figures: Figures,
  month: string | null,
  hasApplications: boolean,
  words: DashboardTexts,
  { named: most, rows } = { named: NAMED_CHANNELS, rows: CHANNELS },
) {
  const all = figures.channels.filter(one => one.month === month);
  const known = all.filter(one => one.channel !== UNKNOWN_CHANNEL).sort(byWeight);
  const named = known.slice(0, most);
  const rest = known.slice(most);
  const lines: ChannelLine[] = named.map(one => place(one, one.channel, hasApplications));
  if (rest.length > 0) lines.push(place(sum(rest), filled(words.otherChannels, { n: rest.length }), hasApplications));
  for (const one of all.filter(one => one.channel === UNKNOWN_CHANNEL)) {
    lines.push(place(one, words.unknownChannel, hasApplications));
  }
  while (lines.length < rows) lines.push({ label: '', line: null });
  return lines;
}

function place(figures: ChannelFigures, label: string, hasApplications: boolean): ChannelLine {
  return { label, channel: figures.channel, line: channelLine(figures, label, hasApplications) };
}

function byWeight(one: ChannelFigures, other: ChannelFigures): number {
  return (
    other.firstExperience - one.firstExperience ||
    other.sales - one.sales ||
    (other.visits ?? 0) - (one.visits ?? 0) ||
    (one.channel < other.channel ? -1 : 1)
  );
}

function sum(channels: readonly ChannelFigures[]): ChannelFigures {
  const total = (pick: (one: ChannelFigures) => number | null) =>
    channels.reduce<number | null>((all, one) => (pick(one) === null ? all : (all ?? 0) + pick(one)!), null);
  return {
    month: channels[0]!.month,
    channel: '',
    visits: total(one => one.visits),
    cost: total(one => one.cost),
    applications: total(one => one.applications) ?? 0,
    firstExperience: total(one => one.firstExperience) ?? 0,
    decisions: total(one => one.decisions) ?? 0,
    sales: total(one => one.sales) ?? 0,
  };
}

function visitsByMonth(channels: readonly ChannelFigures[]): ReadonlyMap<string, number> {
  const visits = new Map<string, number>();
  for (const one of channels) {
    if (one.visits !== null) visits.set(one.month, (visits.get(one.month) ?? 0) + one.visits);
  }
  return visits;
}
