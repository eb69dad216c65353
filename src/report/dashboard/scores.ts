import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import type { Scorecard, ScorecardNumber } from '../../domain/guidance/scorecard';
import type { DutyKey } from '../../schema/decode-roles';
import type { Cell } from '../output-tab';
import { NOTHING, rateCell } from '../rate';
import { type FigureColumn, formatOf } from './columns';
import { SCORES, WEEKS } from './places';
import { shownNumber } from './shown-number';

/** Before a number that missed its target: colours follow it, and it reads without them too. */
export const MISSED = '▼';

/** Number, target, thirteen weeks: the header, then a line for each number. Texts, for every line has its own unit. */
export function scoreRows(
  scorecard: Scorecard | null,
  digits: number,
  words: DashboardTexts,
  instead: string = words.scoresLater,
): Cell[][] {
  const weeks = scorecard?.weeks ?? [];
  const missing = Array.from({ length: WEEKS - weeks.length }, () => '');
  const header = [words.scoreNumber, words.target, ...missing, ...weeks.map(week => week.slice(5))];
  const lines = (scorecard?.numbers ?? []).slice(0, SCORES).map(number => {
    const { target, counts } = number;
    const values = number.values.map((value, week) => weekCell(number, value, counts[week] ?? null, digits));
    const goal = target === null ? NOTHING : shownScore(number, target, digits);
    return [withOwner(number, words), goal, ...missing, ...values];
  });
  const shown = lines.length > 0 ? lines : [[instead, ...Array.from({ length: WEEKS + 1 }, () => '')]];
  const blank = Array.from({ length: SCORES - shown.length }, () => Array.from({ length: WEEKS + 2 }, () => ''));
  return [header, ...shown, ...blank];
}

/** The last week's number, as the line of the scorecard ends with it. */
export function lastScore(number: ScorecardNumber, digits: number): string {
  const { values, of } = number;
  return weekCell(number, values[values.length - 1] ?? null, of, digits);
}

/** A rate of few people stands as its counts, and misses nothing. */
function weekCell(
  number: ScorecardNumber,
  value: number | null,
  of: { readonly part: number; readonly whole: number } | null,
  digits: number,
): string {
  if (value === null) return NOTHING;
  const few = of && rateCell(of.part, of.whole);
  if (typeof few === 'string') return few;
  const shown = shownScore(number, value, digits);
  return number.target !== null && value < number.target ? `${MISSED} ${shown}` : shown;
}

export function shownScore({ metric }: Pick<ScorecardNumber, 'metric'>, value: number, digits: number): string {
  return shownNumber(value, formatOf(metric satisfies FigureColumn), digits);
}

function withOwner({ metric, owner }: ScorecardNumber, words: DashboardTexts): string {
  const beside = [isOfFourWeeks(metric) ? words.fourWeeks : '', owner?.person ?? ''].filter(Boolean).join(', ');
  return beside ? `${words.columns[metric]} (${beside})` : words.columns[metric];
}

/** Rates and active regulars are of four weeks, unlike those of one week under the same name further down. */
export function scoreName(metric: DutyKey, words: DashboardTexts): string {
  return isOfFourWeeks(metric) ? `${words.columns[metric]} (${words.fourWeeks})` : words.columns[metric];
}

function isOfFourWeeks(metric: DutyKey): boolean {
  return metric === 'activeRegulars' || formatOf(metric) === 'rate';
}

/** The number that the weekly chart draws: what is off track longest, else the first held against a target, else sales. */
export function chartedScore(scorecard: Scorecard | null): ScorecardNumber | null {
  if (!scorecard) return null;
  const { numbers, todo } = scorecard;
  const first = todo[0]?.metric ?? numbers.find(({ state }) => state === 'onTrack')?.metric ?? 'sales';
  return numbers.find(({ metric }) => metric === first) ?? numbers[0] ?? null;
}
