import type { Day, KpisTable } from '../../schema/table';
import { type ChannelBook, channelOf } from './channel-book';
import type { KpiRows } from './kpi-rows';

const WEEK = 7;
/** Who writes day by day may leave out so many days and still does: from Thursday to Monday are four. */
const LONG_WEEKEND = 4;

/** Applications typed into the KPI ledger take the place of those counted in the transactions, on the days they cover. */
export interface TypedApplications {
  readonly entries: readonly { readonly channel: number; readonly day: Day; readonly applications: number }[];
  covers(channel: number, day: Day): boolean;
}

/**
 * An entry covers its channel from its start to the day before that channel's next row, seven days at most, or its own day
 * alone where the owner writes day by day. A later row changes nothing that is covered before its own day.
 */
export function typedApplications(kpis: KpisTable, counted: KpiRows, book: ChannelBook): TypedApplications {
  const rowsOf = new Map<number, number[]>();
  for (const row of counted.rows) {
    const channel = channelOf(book.ofKpis, kpis.channel.codes[row]!, book.unknown);
    const rows = rowsOf.get(channel);
    if (rows) rows.push(row);
    else rowsOf.set(channel, [row]);
  }
  const entries: { channel: number; day: Day; applications: number }[] = [];
  const covered = new Map<number, Set<Day>>();
  for (const [channel, rows] of rowsOf) {
    rows.sort((one, other) => kpis.start[one]! - kpis.start[other]!);
    rows.forEach((row, index) => {
      const start = kpis.start[row]!;
      const next = rows[index + 1];
      const [gap, gapBefore] = [index, index - 1].map(at => daysSince(kpis, rows[at], rows[at - 1]));
      const isDaily = gap === 1 || (gap! <= LONG_WEEKEND && gapBefore === 1);
      const longest = start + (isDaily ? 1 : WEEK);
      const end = next === undefined ? longest : Math.min(longest, kpis.start[next]!);
      const applications = counted.value('applications', row);
      if (Number.isNaN(applications)) return;
      entries.push({ channel, day: start, applications });
      const days = covered.get(channel) ?? new Set<Day>();
      for (let day = start; day < end; day++) days.add(day);
      covered.set(channel, days);
    });
  }
  return { entries, covers: (channel, day) => covered.get(channel)?.has(day) ?? false };
}

function daysSince({ start }: KpisTable, row: number | undefined, before: number | undefined): number {
  return row === undefined || before === undefined ? Number.POSITIVE_INFINITY : start[row]! - start[before]!;
}
