import type { WeekFigures } from '../../../src/domain/figures';
import type { ScorecardSource } from '../../../src/domain/guidance/scorecard-measures';
import { formatDay } from '../../../src/schema/day';
import { day } from '../ledger-grid';
import { NO_FIGURES } from '../no-figures';

export const START = day('2026-01-05');

export function week(place: number, changes: Partial<WeekFigures> = {}): WeekFigures {
  return { week: formatDay(START + 7 * place), ...NO_FIGURES, ...changes };
}

/** Weeks with these figures, one after the other, without visits or regulars. */
export function source(
  weeks: readonly Partial<WeekFigures>[],
  changes: Partial<ScorecardSource> = {},
): ScorecardSource {
  return {
    weeks: weeks.map((one, place) => week(place, one)),
    kept: weeks.map(() => true),
    visits: weeks.map(() => null),
    recordedFrom: 0,
    active: weeks.map(() => ({ base: 0, active: 0 })),
    ...changes,
  };
}
