import type { Day } from '../../schema/table';
import type { Role, Work } from './work';

/** A day on which handed over work was to be looked at together, today or gone by. */
export interface DueReview {
  readonly work: Work;
  readonly role: Role;
  readonly day: Day;
  /** Days since then; 0: today. */
  readonly late: number;
}

/** The longest overdue first. */
export function dueReviews(works: readonly Work[], today: Day): DueReview[] {
  return works
    .flatMap(work =>
      work.roles.flatMap(role => {
        const day = role.review;
        return day === null || day > today ? [] : [{ work, role, day, late: today - day }];
      }),
    )
    .sort((one, other) => one.day - other.day);
}
