import { stages } from '../../../sheets-templates/stages';
import { firstDayOfWeek } from '../../schema/day';
import type { Day } from '../../schema/table';
import { changedValues, type HistoryRow } from '../history/history';
import { OWNER_MINUTES, ownerShare, ownerTime } from '../work/owner-time';
import type { StageKey, Work } from '../work/work';

const stageKeys = Object.keys(stages) as StageKey[];

/** Minutes a week that were the owner's, as they stood in one week. */
export interface OwnerWeek {
  /** First day of the week. */
  readonly week: Day;
  readonly minutes: number;
}

/** How the owner's time went from the first week that was kept until now. */
export interface OwnerCourse {
  /** null: not known. */
  readonly now: number | null;
  readonly start: OwnerWeek | null;
  /** The fullest week: work is written down bit by bit, so the first week may know little of it. */
  readonly most: OwnerWeek | null;
  /** Every week from the first to this one; in this one what stands now. */
  readonly weeks: readonly OwnerWeek[];
  /** Only stages in which there was some. */
  readonly byStage: readonly StageCourse[];
}

export interface StageCourse {
  readonly stage: StageKey;
  readonly start: number | null;
  readonly now: number;
}

export interface CourseContext {
  readonly past: readonly HistoryRow[];
  readonly today: Day;
  readonly weekStart: 'monday' | 'sunday';
}

export function ownerCourse(works: readonly Work[], context: CourseContext): OwnerCourse {
  const { weekStart } = context;
  const { minutes: now, byStage } = ownerTime(works);
  const kept = keptRows(context).filter(({ subject }) => subject === OWNER_MINUTES);
  const weeks = weekByWeek(kept, now, context);
  const first = kept[0] ? firstDayOfWeek(kept[0].day, weekStart) : null;
  const most = weeks.reduce<OwnerWeek | null>((top, week) => (top && top.minutes >= week.minutes ? top : week), null);
  const stageCourses = stageKeys.map(stage => ({
    stage,
    start: first === null ? null : (valueIn(context, `${OWNER_MINUTES}.${stage}`, first) ?? 0),
    now: byStage.get(stage) ?? 0,
  }));
  return {
    now,
    start: weeks[0] && first !== null ? weeks[0] : null,
    most,
    weeks,
    byStage: stageCourses.filter(({ start, now }) => now > 0 || (start ?? 0) > 0),
  };
}

/** IDs of the work that the history has known as the owner's. */
export function notedOwners(past: readonly HistoryRow[]): ReadonlySet<string> {
  const rows = past.filter(({ kind, subject }) => kind === 'progress' && subject === OWNER_MINUTES);
  return new Set(rows.flatMap(({ after }) => after.split(' ')));
}

/** The rows to keep: the time in total and by stage where it changed, once a week or where the owner has new work; in the first week as it is written down. */
export function newOwnerRows(works: readonly Work[], context: CourseContext) {
  const { minutes, byStage } = ownerTime(works);
  const { past, today } = context;
  const ids = works.flatMap(work => ((ownerShare(work) ?? 0) > 0 && work.id !== '' ? [work.id] : []));
  // once it is in other hands, only this tells that it was the owner's
  const isNoted = ids.every(id => notedOwners(past).has(id));
  if (minutes === null || (isNoted && isKeptThisWeek(context))) return [];
  const known = new Set(keptRows(context).map(({ subject }) => subject));
  const ofStages = stageKeys.map(stage => ({
    subject: `${OWNER_MINUTES}.${stage}`,
    name: stage,
    value: whole(byStage.get(stage) ?? 0),
  }));
  const now = [{ subject: OWNER_MINUTES, name: '', value: whole(minutes), after: ids.join(' ') }, ...ofStages];
  const worth = now.filter(({ subject, value }, index) => index === 0 || value > 0 || known.has(subject));
  return changedValues(past, worth, today);
}

function whole(minutes: number): number {
  return Math.round(minutes);
}

function keptRows({ past, today }: CourseContext): HistoryRow[] {
  const isOurs = ({ kind, subject }: HistoryRow) =>
    kind === 'progress' && (subject === OWNER_MINUTES || subject.startsWith(`${OWNER_MINUTES}.`));
  return past.filter(row => isOurs(row) && row.value !== null && row.day <= today);
}

function isKeptThisWeek(context: CourseContext): boolean {
  const { today, weekStart } = context;
  const weeks = keptRows(context).map(({ day }) => firstDayOfWeek(day, weekStart));
  const thisWeek = firstDayOfWeek(today, weekStart);
  return weeks[0] !== thisWeek && weeks[weeks.length - 1] === thisWeek;
}

/** What was known of a subject when a week was over. */
function valueIn(context: CourseContext, subject: string, week: Day): number | null {
  const rows = keptRows(context).filter(row => row.subject === subject && row.day < week + 7);
  return rows[rows.length - 1]?.value ?? null;
}

/** A number that is kept where it changes, in every week from its first row on; in this one what stands now. */
export function weekByWeek(
  kept: readonly Pick<HistoryRow, 'day' | 'value'>[],
  now: number | null,
  { today, weekStart }: CourseContext,
): OwnerWeek[] {
  const thisWeek = firstDayOfWeek(today, weekStart);
  const weeks: OwnerWeek[] = [];
  let at = 0;
  let minutes = 0;
  for (let week = kept[0] ? firstDayOfWeek(kept[0].day, weekStart) : thisWeek; week < thisWeek; week += 7) {
    for (; kept[at] && kept[at]!.day < week + 7; at++) minutes = kept[at]?.value ?? minutes;
    weeks.push({ week, minutes });
  }
  return now === null ? weeks : [...weeks, { week: thisWeek, minutes: now }];
}
