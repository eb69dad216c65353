const DAY = 86_400_000;
/** The spreadsheet's day 0. */
const EPOCH = Date.UTC(1899, 11, 30);
// no zone changes its offset within a quarter of an hour
const STEP = 900_000;

export interface ZoneTime {
  /** The instant at which the wall clock of the zone shows this serial number. */
  instant(serial: number): number;
  /** What the wall clock of the zone shows at the instant, as a serial number. */
  serial(instant: number): number;
}

const zones = new Map<string, ZoneTime>();

export function zoneTime(timeZone: string): ZoneTime {
  let zone = zones.get(timeZone);
  if (!zone) {
    zone = createZoneTime(timeZone);
    zones.set(timeZone, zone);
  }
  return zone;
}

function createZoneTime(timeZone: string): ZoneTime {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  const offsets = new Map<number, number>();
  const readOffset = (instant: number): number => {
    const whole = Math.floor(instant / 1000) * 1000;
    const parts: Record<string, string> = {};
    for (const part of clock.formatToParts(whole)) parts[part.type] = part.value;
    const wall = Date.UTC(
      Number(parts.year),
      Number(parts.month) - 1,
      Number(parts.day),
      Number(parts.hour),
      Number(parts.minute),
      Number(parts.second),
    );
    return wall - whole;
  };
  const offsetAt = (instant: number): number => {
    const step = Math.floor(instant / STEP);
    let offset = offsets.get(step);
    if (offset === undefined) {
      offset = readOffset(step * STEP);
      offsets.set(step, offset);
    }
    return offset;
  };
  return {
    instant(serial) {
      const wall = EPOCH + Math.round(serial * DAY);
      const first = wall - offsetAt(wall);
      const second = wall - offsetAt(first);
      // a wall time that the clock skips is read with the offset before the change, as Java does
      return offsetAt(second) === offsetAt(first) ? second : Math.max(first, second);
    },
    serial(instant) {
      return (instant + offsetAt(instant) - EPOCH) / DAY;
    },
  };
}
