import { type Day, NO_DAY } from '../../schema/table';
import { isSaid } from './kpi-rows';
import type { Ledger } from './ledger';
import { type Periods, periodOf } from './periods';

/** Weeks. Who rests for longer without a word in either ledger has put them aside. */
const LONGEST_REST = 4;

/**
 * By week: do the ledgers tell of it? They do where either has a row, and of a rest between two such weeks: there was nothing.
 * Of weeks after the last row nobody knows yet, and of a longer rest nobody ever will.
 */
export function keptWeeks(ledger: Ledger, weeks: Periods): boolean[] {
  const kept = weeks.labels.map(() => false);
  eachRecord(ledger, day => {
    const place = periodOf(weeks, day);
    if (place >= 0) kept[place] = true;
  });
  let before = -1;
  kept.forEach((isRecorded, place) => {
    if (!isRecorded) return;
    if (before >= 0 && place - before <= LONGEST_REST + 1) kept.fill(true, before, place);
    before = place;
  });
  return kept;
}

/** Days to come are none; NO_DAY without one. */
export function lastRecord(ledger: Ledger, asOf: Day): Day {
  let last: Day = NO_DAY;
  eachRecord(ledger, day => {
    if (day > last && day <= asOf) last = day;
  });
  return last;
}

/** The days of rows of either ledger, counted or not: who writes down what was called off keeps the ledger. */
function eachRecord({ deals, kpis, kpiRows }: Ledger, see: (day: Day) => void): void {
  for (let row = 0; row < deals.day.length; row++) see(deals.day[row]!);
  for (const row of kpiRows.rows) if (isSaid(kpiRows, row)) see(kpis.start[row]!);
}
