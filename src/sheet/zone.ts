import { dayOfParts, FIRST_DAY, LAST_DAY } from '../schema/day';
import type { Day } from '../schema/table';

const DAY = 86_400_000;
// no zone has changed its clock off the quarter hour since 1990
const QUARTER_HOUR = 900_000;

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
export type OffsetAt = (instant: number) => number;

interface Knot {
  readonly at: number;
  readonly offset: number;
}

/** These have put their summer time on hold for Ramadan: more than one change in half a year. */
const RAMADAN_ZONES = ['Africa/Casablanca', 'Africa/El_Aaiun', 'Africa/Cairo', 'Egypt', 'Asia/Gaza', 'Asia/Hebron'];

/** Asks the service, which knows the zone's whole history; each question is a call. */
export function offsetOf(timeZone: string): OffsetAt {
  return instant => {
    const whole = Math.floor(instant / 1000) * 1000;
    const text = Utilities.formatDate(new Date(whole), timeZone, 'yyyy-MM-dd-HH-mm-ss');
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split('-').map(Number);
    return (dayOfParts(year, month, day) ?? 0) * DAY + ((hour * 60 + minute) * 60 + second) * 1000 - whole;
  };
}

/**
 * The day of a date cell on the spreadsheet's own calendar. Costs questions by the year of data, never by the cell: the
 * clock is looked at where each half of a year begins, and a change between is closed in on only as far as a cell needs.
 */
export function createDayOf(timeZone: string, offsetAt: OffsetAt = offsetOf(timeZone)): (cell: unknown) => Day | null {
  const dayAt = createCalendar(offsetAt, RAMADAN_ZONES.includes(timeZone) ? 6 : 1);
  return cell => {
    if (!isDate(cell)) return null;
    const instant = cell.getTime();
    return Number.isNaN(instant) ? null : dayAt(instant);
  };
}

/** `instanceof` fails on dates of another realm, and is quicker on all others. */
export function isDate(cell: unknown): cell is Date {
  return cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]';
}

function createCalendar(offsetAt: OffsetAt, partsOfHalf: number): (instant: number) => Day {
  const starts = new Map<number, Knot>();
  const halves = new Map<number, Knot[]>();
  const knot = (at: number): Knot => ({ at, offset: offsetAt(at) });
  const startOf = (half: number): Knot => {
    const known = starts.get(half) ?? knot(Date.UTC(Math.floor(half / 2), (half % 2) * 6, 1));
    starts.set(half, known);
    return known;
  };
  const knotsOf = (half: number): Knot[] => {
    const first = startOf(half);
    const last = startOf(half + 1);
    const between = Array.from({ length: partsOfHalf - 1 }, (_, part) =>
      knot(quarterHour(first.at + ((last.at - first.at) * (part + 1)) / partsOfHalf)),
    );
    const knots = [first, ...between, last];
    halves.set(half, knots);
    return knots;
  };
  // Between two looks at the clock that show the same, no day has to be looked for: most cells lie there.
  let calm = { from: 1, to: 0, offset: 0 };
  return instant => {
    if (instant >= calm.from && instant < calm.to) return Math.floor((instant + calm.offset) / DAY);
    const roughly = Math.floor(instant / DAY);
    // no ledger reaches there: the decoder refuses such a day whichever it is
    if (roughly < FIRST_DAY - 1 || roughly > LAST_DAY + 1) return roughly;
    const half = halfOf(instant);
    const knots = halves.get(half) ?? knotsOf(half);
    for (;;) {
      const next = knots.findIndex(({ at }) => at > instant);
      const [before, after] = [knots[next - 1]!, knots[next]!];
      const day = Math.floor((instant + before.offset) / DAY);
      const isSettled = day === Math.floor((instant + after.offset) / DAY) || after.at - before.at <= QUARTER_HOUR;
      if (before.offset === after.offset) calm = { from: before.at, to: after.at, offset: before.offset };
      if (isSettled) return day;
      const likely = likelyChanges(halves, half, before, after);
      const asked = likely.length > 0 ? likely : [quarterHour((before.at + after.at) / 2)];
      knots.push(...asked.map(knot));
      knots.sort((a, b) => a.at - b.at);
    }
  };
}

function halfOf(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 2 + (date.getUTCMonth() < 6 ? 0 : 1);
}

function quarterHour(instant: number): number {
  return Math.floor(instant / QUARTER_HOUR) * QUARTER_HOUR;
}

/** Clocks change on a weekday of a month, so the same change lies 52 or 53 weeks from that of the year beside. */
function likelyChanges(
  halves: ReadonlyMap<number, readonly Knot[]>,
  half: number,
  before: Knot,
  after: Knot,
): number[] {
  if (after.at - before.at < 100 * DAY) return [];
  for (const [beside, direction] of [[half - 2, 1] as const, [half + 2, -1] as const]) {
    const knots = halves.get(beside) ?? [];
    const change = knots.findIndex(({ at, offset }, index) => {
      const next = knots[index + 1];
      return next && offset === before.offset && next.offset === after.offset && next.at - at < 8 * DAY;
    });
    const [from, to] = [knots[change], knots[change + 1]];
    if (change < 0 || !from || !to) continue;
    const shifted = [364, 371].flatMap(days => [from.at, to.at].map(at => at + direction * days * DAY));
    return [...new Set(shifted)].filter(at => at > before.at && at < after.at);
  }
  return [];
}
