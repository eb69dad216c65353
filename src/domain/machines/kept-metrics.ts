import type { DutyKey } from '../../schema/decode-roles';
import { type Day, type KpisTable, NO_DAY } from '../../schema/table';
import type { WeekFigures } from '../figures';

const WEEKS = 4;

export interface KeptInput {
  readonly weeks: readonly WeekFigures[];
  /** Do the ledgers tell of the week? */
  readonly keptWeeks: readonly boolean[];
  /** Before the first recorded application first experiences stand in for them. */
  readonly hasApplications: boolean;
  readonly kpis: KpisTable;
  readonly today: Day;
}

/** The figures for which something stands in the ledgers of the last four weeks. */
export function keptMetrics({ weeks, keptWeeks, hasApplications, kpis, today }: KeptInput): Set<DutyKey> {
  const recent = weeks.filter((_, place) => place >= weeks.length - WEEKS && keptWeeks[place]);
  const has = (key: keyof Omit<WeekFigures, 'week'>) => recent.some(week => (week[key] ?? 0) > 0);
  const visits = [...kpis.start].some(
    (day, row) => day !== NO_DAY && day <= today && day > today - 7 * WEEKS && (kpis.visits[row] ?? 0) > 0,
  );
  const applications = hasApplications && has('applications');
  const kept: Readonly<Record<DutyKey, boolean>> = {
    visits,
    applications,
    applicationRate: visits && applications,
    firstExperience: has('firstExperience'),
    experienceRate: applications,
    decisions: has('decisions'),
    decisionRate: has('firstExperience'),
    activeRegulars: has('baseRegulars'),
    activeRate: has('baseRegulars'),
    sales: has('orders'),
    averageOrder: has('orders'),
    regularSales: has('regularSales'),
  };
  // the keys are those of the record above
  return new Set((Object.keys(kept) as DutyKey[]).filter(key => kept[key]));
}
