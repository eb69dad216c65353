import type { fandom } from '../../../sheets-templates/fandom';
import { type FandomStage, fandomStages } from '../../../sheets-templates/fandom-stages';
import { dayOfParts, monthLength, partsOfDay } from '../../schema/day';
import type { Table } from '../../schema/decode-grid';
import { type Day, dayAt, nameAt, optionAt } from '../../schema/table';

/** The stages that have a day of their own, in their order. */
export type DatedStage = Exclude<FandomStage, 'targetPool' | 'left'>;

export interface TeamMember {
  readonly id: string;
  /** Row number in the tab, from 1. */
  readonly row: number;
  readonly person: string;
  /** As typed, but who has a day of leaving has left; where blank as the days say. */
  readonly stage: FandomStage;
  readonly days: Readonly<Record<DatedStage, Day | null>>;
  readonly left: Day | null;
  readonly channel: string | null;
  readonly referredBy: string | null;
}

/** One stage to the next. Who still stands in the first of a hiring step is not counted yet. */
export interface FandomStep {
  readonly from: FandomStage;
  readonly to: DatedStage;
  readonly part: number;
  readonly whole: number;
  readonly open: number;
}

export interface FandomFigures {
  readonly members: readonly TeamMember[];
  /** How many stand in each stage now. */
  readonly standing: Readonly<Record<FandomStage, number>>;
  readonly steps: readonly FandomStep[];
  /** Of those who settled six months ago or more, who stayed six months. `unknown`: left, nobody wrote when. */
  readonly retention: { readonly part: number; readonly whole: number; readonly unknown: number };
  /** Who ever applied, and in the twelve months up to today. */
  readonly applications: { readonly all: number; readonly year: number };
  /** Of those who settled, who was brought by somebody. */
  readonly referrals: { readonly part: number; readonly whole: number };
  /** By where they heard of us, as typed; null where it is blank. */
  readonly channels: readonly { readonly channel: string | null; readonly applied: number; readonly settled: number }[];
}

const order = Object.keys(fandomStages) as FandomStage[];
const dated: readonly DatedStage[] = ['applied', 'trial', 'settled', 'fan'];
const MONTHS_KEPT = 6;

/** The engine model for staff; days to come have not happened. `method.md` 10.6. */
export function fandomFigures(table: Table<typeof fandom> | null, today: Day): FandomFigures {
  const members = table ? Array.from({ length: table.length }, (_, row) => memberAt(table, row, today)) : [];
  const settled = members.filter(member => hasReached(member, 'settled'));
  const applied = members.filter(member => hasReached(member, 'applied'));
  return {
    members,
    standing: standingOf(members),
    steps: dated.map(to => stepTo(members, to)),
    retention: retentionOf(settled, today),
    applications: { all: applied.length, year: applied.filter(({ days }) => isInYear(days.applied, today)).length },
    referrals: { part: settled.filter(({ referredBy }) => referredBy !== null).length, whole: settled.length },
    channels: [...new Set(members.map(({ channel }) => channel))].map(channel => ({
      channel,
      applied: applied.filter(member => member.channel === channel).length,
      settled: settled.filter(member => member.channel === channel).length,
    })),
  };
}

/** The same day of a later month, or that month's last. */
export function monthsLater(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  const at = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return dayOfParts(laterYear, laterMonth, Math.min(dayOfMonth, monthLength(laterYear, laterMonth))) ?? day;
}

function memberAt({ columns, row: rows }: Table<typeof fandom>, row: number, today: Day): TeamMember {
  const past = (column: Int32Array) => {
    const day = dayAt(column, row);
    return day !== null && day <= today ? day : null;
  };
  const days = {
    applied: past(columns.applied),
    trial: past(columns.trial),
    settled: past(columns.settled),
    fan: past(columns.fan),
  };
  const left = past(columns.left);
  return {
    id: columns.id[row] ?? '',
    row: rows[row] ?? 0,
    person: nameAt(columns.person, row) ?? '',
    stage: left === null ? (optionAt(columns.stage, row) ?? stageByDays(days)) : 'left',
    days,
    left,
    channel: nameAt(columns.channel, row),
    referredBy: nameAt(columns.referredBy, row),
  };
}

function stageByDays(days: TeamMember['days']): FandomStage {
  return [...dated].reverse().find(stage => days[stage] !== null) ?? 'targetPool';
}

/** Who came further has been here too, written down or not; of who left only the days tell. */
function hasReached({ stage, days }: TeamMember, at: FandomStage): boolean {
  const byDays = order.indexOf(stageByDays(days));
  const typed = stage === 'left' ? 0 : order.indexOf(stage);
  return Math.max(byDays, typed) >= order.indexOf(at);
}

function standingOf(members: readonly TeamMember[]): FandomFigures['standing'] {
  const count: Record<FandomStage, number> = { targetPool: 0, applied: 0, trial: 0, settled: 0, fan: 0, left: 0 };
  for (const { stage } of members) count[stage]++;
  return count;
}

function stepTo(members: readonly TeamMember[], to: DatedStage): FandomStep {
  const from = order[order.indexOf(to) - 1]!;
  const reached = members.filter(member => hasReached(member, from));
  const part = reached.filter(member => hasReached(member, to)).length;
  // who settled is not on the way to anything: to become a fan has no deadline
  const stillThere = reached.filter(member => member.stage === from && !hasReached(member, to));
  const open = from === 'settled' ? 0 : stillThere.length;
  return { from, to, part, whole: reached.length - open, open };
}

function retentionOf(settled: readonly TeamMember[], today: Day): FandomFigures['retention'] {
  let [part, whole, unknown] = [0, 0, 0];
  for (const { stage, days, left } of settled) {
    if (days.settled === null) continue;
    const due = monthsLater(days.settled, MONTHS_KEPT);
    if (due > today) continue;
    if (stage === 'left' && left === null) unknown++;
    else {
      whole++;
      if (left === null || left >= due) part++;
    }
  }
  return { part, whole, unknown };
}

function isInYear(day: Day | null, today: Day): boolean {
  return day !== null && day > monthsLater(today, -12);
}
