import { expect, test } from 'vitest';
import { dayOfParts } from '../../src/schema/day';
import { createDayOf } from '../../src/sheet/zone';
import { zoneTime } from '../../workbench/engine/zone-time';

const serialOfEpoch = 25569;

/** A zone whose clock is asked as the service would be, and how often. */
function clockOf(timeZone: string) {
  const zone = zoneTime(timeZone);
  const asked = { count: 0 };
  const offsetAt = (instant: number) => {
    asked.count++;
    return Math.round((zone.serial(instant) - serialOfEpoch) * 86_400_000) - instant;
  };
  const cell = (day: number, timeOfDay = 0) => new Date(zone.instant(day + serialOfEpoch + timeOfDay));
  return { asked, dayOf: createDayOf(timeZone, offsetAt), cell };
}

function day(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return dayOfParts(year, month, date) ?? 0;
}

test.each([
  ['Asia/Seoul', '2022-01-01', '2027-12-31'],
  ['America/New_York', '2022-01-01', '2027-12-31'],
  ['Europe/Berlin', '2022-01-01', '2027-12-31'],
  ['Australia/Lord_Howe', '2023-01-01', '2027-12-31'],
  // clocks there changed at midnight: some days had no 00:00
  ['America/Sao_Paulo', '2014-01-01', '2020-12-31'],
  ['Pacific/Apia', '2010-01-01', '2013-12-31'],
  ['Africa/Casablanca', '2022-01-01', '2027-12-31'],
  ['Asia/Kathmandu', '2024-01-01', '2025-12-31'],
])('every day of %s from %s to %s, early, late and at noon', (timeZone, from, to) => {
  const { dayOf, cell } = clockOf(timeZone);
  const zone = zoneTime(timeZone);
  const wrong: string[] = [];
  for (let at = day(from); at <= day(to); at++) {
    for (const time of [0, 0.02, 0.5, 0.98, 0.999]) {
      const date = cell(at, time);
      const shown = Math.floor(zone.serial(date.getTime()) + 1e-9) - serialOfEpoch;
      if (dayOf(date) !== shown) wrong.push(`${at} ${time}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['2026-03-07', '2026-03-08', '2026-03-09'],
  ['2026-10-31', '2026-11-01', '2026-11-02'],
])('days at midnight in New York around the change of clocks: %s, %s, %s', (...days) => {
  const { dayOf, cell } = clockOf('America/New_York');
  expect(days.map(text => dayOf(cell(day(text))))).toEqual(days.map(day));
});

test('what it costs grows with the years of data, not with the rows', () => {
  const seoul = clockOf('Asia/Seoul');
  for (let row = 0; row < 3000; row++) seoul.dayOf(seoul.cell(day('2026-01-01') + (row % 365)));
  // New Year's midnight in Seoul still lies in the old year of UTC
  expect(seoul.asked.count).toBe(4);
  const newYork = clockOf('America/New_York');
  for (let row = 0; row < 3000; row++) newYork.dayOf(newYork.cell(day('2024-01-01') + (row % 1095), (row % 97) / 97));
  expect(newYork.asked.count).toBeLessThan(60);
});

test('what is no date has no day; far dates cost no question', () => {
  const { asked, dayOf } = clockOf('America/New_York');
  for (const cell of ['2026-05-01', 46143, true, null, undefined, '', new Date(Number.NaN)])
    expect(dayOf(cell)).toBeNull();
  expect(dayOf(new Date(Date.UTC(1899, 11, 30, 12)))).toBe(-25569);
  expect(dayOf(new Date(Date.UTC(9999, 0, 1)))).toBe(2932532);
  expect(asked.count).toBe(0);
});
