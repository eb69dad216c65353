import { zoneTime } from '../engine/zone-time';
import { exception } from '../run/exception';

const dayMs = 86_400_000;
const serialEpoch = Date.UTC(1899, 11, 30);
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The zone's wall clock, held in a Date's UTC fields. */
interface Wall {
  at: Date;
  offsetMinutes: number;
}

/** Java's SimpleDateFormat in English, as `Utilities.formatDate` has it. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const wall = wallClock(instant, timeZone);
  return pattern.replace(/''|'(?:[^']|'')*'|'|([A-Za-z])\1*/g, token => {
    if (token === "''") return "'";
    if (token === "'") throw exception(`Unterminated quote in date pattern: ${pattern}`);
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    return field(token, wall);
  });
}

function wallClock(instant: number, timeZone: string): Wall {
  const offset = fixedOffset(timeZone) ?? zoneOffset(instant, timeZone);
  return { at: new Date(instant + offset), offsetMinutes: Math.round(offset / 60_000) };
}

/** `GMT+9`, `GMT+09:00`, `GMT-0330`: zones that Java knows and Intl does not. */
function fixedOffset(timeZone: string): number | null {
  const found = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return (found[1] === '-' ? -minutes : minutes) * 60_000;
}

function zoneOffset(instant: number, timeZone: string): number {
  try {
    const wall = Math.round(zoneTime(timeZone).serial(instant) * dayMs) + serialEpoch;
    return wall - instant;
  } catch {
    // Java would silently use GMT, which only hides the slip
    throw exception(`Invalid argument: timeZone. ${timeZone} is not a time zone`);
  }
}

function field(token: string, { at, offsetMinutes }: Wall): string {
  const width = token.length;
  const padded = (value: number) => String(value).padStart(width, '0');
  const hour = at.getUTCHours();
  switch (token[0]) {
    case 'G':
      return at.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return yearText(at.getUTCFullYear(), width);
    case 'Y':
      return yearText(weekYear(at), width);
    case 'M':
    case 'L':
      return width > 2 ? named(months[at.getUTCMonth()], width) : padded(at.getUTCMonth() + 1);
    case 'd':
      return padded(at.getUTCDate());
    case 'D':
      return padded(dayOfYear(at));
    case 'E':
      return named(weekdays[at.getUTCDay()], width);
    case 'u':
      return padded(at.getUTCDay() || 7);
    case 'F':
      return padded(Math.ceil(at.getUTCDate() / 7));
    case 'w':
      return padded(weekOfYear(at));
    case 'W':
      return padded(Math.ceil((at.getUTCDate() + startOfMonth(at).getUTCDay()) / 7));
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour);
    case 'k':
      return padded(hour || 24);
    case 'K':
      return padded(hour % 12);
    case 'h':
      return padded(hour % 12 || 12);
    case 'm':
      return padded(at.getUTCMinutes());
    case 's':
      return padded(at.getUTCSeconds());
    case 'S':
      return padded(at.getUTCMilliseconds());
    case 'Z':
      return offsetText(offsetMinutes, '');
    case 'X':
      return isoOffset(offsetMinutes, width);
    default:
      // zone names (`z`) differ between Java and browsers; the rest Java refuses too
      throw exception(`not in the local host: date pattern letter ${token[0]}`);
  }
}

function yearText(year: number, width: number): string {
  const shown = year > 0 ? year : 1 - year;
  return width === 2 ? String(shown % 100).padStart(2, '0') : String(shown).padStart(width, '0');
}

function named(name: string | undefined, width: number): string {
  return width > 3 ? (name ?? '') : (name ?? '').slice(0, 3);
}

function startOfMonth(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
}

function dayOfYear(at: Date): number {
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  return (midnight - Date.UTC(at.getUTCFullYear(), 0, 1)) / dayMs + 1;
}

/** American weeks, as Google's server counts: from Sunday, and the week with 1 January is the first. */
function weekYear(at: Date): number {
  const saturday = new Date(at.getTime() + (6 - at.getUTCDay()) * dayMs);
  return saturday.getUTCFullYear();
}

function weekOfYear(at: Date): number {
  const year = weekYear(at);
  const first = new Date(Date.UTC(year, 0, 1));
  const firstSunday = first.getTime() - first.getUTCDay() * dayMs;
  return Math.floor((at.getTime() - firstSunday) / (7 * dayMs)) + 1;
}

function offsetText(minutes: number, between: string): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
}

function isoOffset(minutes: number, width: number): string {
  if (minutes === 0) return 'Z';
  if (width === 1) return offsetText(minutes, '').slice(0, 3);
  return offsetText(minutes, width === 2 ? '' : ':');
}
