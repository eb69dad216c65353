import { firstDayOfWeek, formatDay, parseIsoDay } from '../../schema/day';
import type { Day, KpisTable } from '../../schema/table';
import { dayAt, numberAt } from '../../schema/table';
import type { ComputedFigures } from '../compute-figures';
import type { WeekFigures } from '../figures';
import { lastWholeWeek } from '../guidance/scorecard';
import type { StageKey } from '../work/work';

/** Stages of the customer's way: each has a figure that shows how it goes. */
export type CustomerStage = Exclude<StageKey, 'production' | 'support'>;
export type WeeksOfData = Readonly<Record<CustomerStage, number>>;

export interface DataSource {
  readonly computed: Pick<ComputedFigures, 'figures' | 'applicationsFrom' | 'keptWeeks'>;
  readonly kpis: Pick<KpisTable, 'length' | 'start' | 'visits'>;
  readonly weekStart: 'monday' | 'sunday';
  readonly today: Day;
}

/** How many weeks of each stage's figure there are: visits as far as they are typed, the rest from its first record, of which the ledgers tell. */
export function weeksOfData({ computed, kpis, weekStart, today }: DataSource): WeeksOfData {
  const { figures, applicationsFrom, keptWeeks } = computed;
  const over = figures.weeks.slice(0, lastWholeWeek(figures.weeks, today) + 1);
  const since = (has: (week: WeekFigures) => boolean) => {
    const first = over.findIndex(has);
    return first < 0 ? 0 : over.filter((_, place) => place >= first && keptWeeks[place]).length;
  };
  const applied = applicationsFrom === null ? null : firstDayOfWeek(parseIsoDay(applicationsFrom) ?? 0, weekStart);
  return {
    inflow: visitWeeks(kpis, weekStart, today),
    application: applied === null ? 0 : since(({ week }) => week >= formatDay(applied)),
    experience: since(({ firstExperience }) => firstExperience > 0),
    decision: since(({ decisions }) => decisions > 0),
    regular: since(({ baseRegulars }) => baseRegulars > 0),
  };
}

function visitWeeks({ length, start, visits }: DataSource['kpis'], weekStart: 'monday' | 'sunday', today: Day): number {
  const weeks = new Set<Day>();
  for (let row = 0; row < length; row++) {
    const day = dayAt(start, row);
    if (day !== null && day <= today && numberAt(visits, row) !== null) weeks.add(firstDayOfWeek(day, weekStart));
  }
  return weeks.size;
}
