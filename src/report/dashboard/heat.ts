import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import type { Cohort } from '../../domain/repeat/cohorts';
import type { Cell } from '../output-tab';
import { rateCell } from '../rate';
import { addMonths, dayFromText, daysInMonth } from './months';
import { AGES, COHORTS } from './places';

/** A month that not all of them have lived through yet. */
export const UNRIPE = '·';

/** Who came back how many months after the first purchase: one line for all, then one for each month of first purchases. */
export function heatRows(cohorts: readonly Cohort[], asOf: string, words: DashboardTexts): Cell[][] {
  const last = lastWholeMonth(asOf);
  const isRipe = ({ cohort }: Cohort, age: number) => addMonths(cohort, age) <= last;
  const lines = cohorts
    .slice(-COHORTS)
    .map(cohort => [
      cohort.cohort,
      cohort.size,
      ...AGES.map(age => (isRipe(cohort, age) ? rateCell(cohort.active[age] ?? 0, cohort.size) : UNRIPE)),
    ]);
  const blank = Array.from({ length: COHORTS - lines.length }, () => ['', '', ...AGES.map(() => '')]);
  if (cohorts.length === 0) return [...blank, ['', '', ...AGES.map(() => '')]];
  const sum = (of: readonly Cohort[], count: (cohort: Cohort) => number) =>
    of.reduce((total, cohort) => total + count(cohort), 0);
  const all = AGES.map(age => {
    const ripe = cohorts.filter(cohort => isRipe(cohort, age));
    const came = sum(ripe, cohort => cohort.active[age] ?? 0);
    return ripe.length === 0
      ? UNRIPE
      : rateCell(
          came,
          sum(ripe, ({ size }) => size),
        );
  });
  return [[words.allCohorts, sum(cohorts, ({ size }) => size), ...all], ...lines, ...blank];
}

function lastWholeMonth(asOf: string): string {
  const month = asOf.slice(0, 7);
  return dayFromText(asOf) === daysInMonth(month) ? month : addMonths(month, -1);
}
