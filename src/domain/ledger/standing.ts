import { type Day, NO_DAY } from '../../schema/table';

/** Where a customer stands while their rows are read day by day. */
export interface Standing {
  isRegular: boolean;
  hasDecided: boolean;
  leftOn: Day;
}

export function newcomer(): Standing {
  return { isRegular: false, hasDecided: false, leftOn: NO_DAY };
}

/** The next row of a customer: 1 where it makes them a regular, -1 where it ends that, else 0. */
export function stepStanding(
  standing: Standing,
  day: Day,
  decision: Day,
  isLeave: boolean,
  isMembership: boolean,
): -1 | 0 | 1 {
  const wasRegular = standing.isRegular;
  if (isLeave) {
    standing.leftOn = day;
    standing.isRegular = false;
  }
  const decidesNow = !standing.hasDecided && decision !== NO_DAY && day >= decision;
  if (decidesNow) standing.hasDecided = true;
  // On one and the same day leaving is the last word, whichever row stands first.
  const joins = decidesNow || (standing.hasDecided && isMembership);
  if (joins && standing.leftOn !== day) standing.isRegular = true;
  if (standing.isRegular === wasRegular) return 0;
  return standing.isRegular ? 1 : -1;
}
