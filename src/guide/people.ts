import { stages } from '../../sheets-templates/stages';
import { isHandedOver, isOwnerName, ownerNames } from '../domain/people/doers';
import { type Role, type StageKey, type Work, weeklyMinutes } from '../domain/work/work';
import {
  type Evidence,
  freeCell,
  isWritten,
  type Judgement,
  mark,
  routines,
  sorted,
  unwritten,
  workCell,
} from './evidence';
import { runMark } from './processes';
import type { Rule } from './rule';

const RECENT = 30;

/** Step 4: work in other hands, with a figure, a record, and somebody who could stand in. */
export const people = [
  { key: 'namedHands', isBase: false, turn: 9, minutes: 2, tab: 'roles', judge: namedHands },
  { key: 'delegated', isBase: true, turn: 10, minutes: 20, tab: 'roles', judge: delegated },
  { key: 'runsLogged', isBase: false, turn: 14, minutes: 2, tab: 'digilog', judge: runsLogged },
  {
    key: 'secondPerson',
    isBase: false,
    turn: 15,
    minutes: 30,
    tab: 'roles',
    isFor: (evidence: Evidence) => staffNames(evidence).size >= 2,
    judge: secondPerson,
  },
] as const satisfies readonly Rule[];

/** Listed in the settings or named for some work. */
function staffNames({ settings, works }: Evidence): Set<string> {
  const named = works.flatMap(({ roles }) => roles.flatMap(({ person }) => person ?? []));
  return new Set([...settings.staff, ...named]);
}

function namedHands(evidence: Evidence): Judgement | null {
  const written = evidence.works.filter(isWritten);
  if (written.length === 0) return null;
  const rolesMark = (work: Work, column: string) => {
    const [role] = work.roles;
    return role ? mark(workCell(role, 'roles', column), work.name, work.stage) : unwritten(evidence, 'roles', work);
  };
  return sorted(
    written,
    ({ roles }) => roles.some(({ now }) => now !== null),
    work => rolesMark(work, 'now'),
    work => rolesMark(work, 'now'),
  );
}

interface Duty {
  readonly work: Work;
  readonly role: Role;
}

/** Half of it is a trial, or work in other hands that answers for no figure yet. */
function delegated(evidence: Evidence): Judgement {
  const duties = evidence.works.flatMap(work => work.roles.map(role => ({ work, role })));
  const answers = ({ work, role }: Duty) => (role.metric ?? work.metric) !== null;
  const begun = duties.filter(({ role }) => isHandedOver(role));
  const whole = begun.filter(duty => duty.role.state !== 'trial' && answers(duty));
  const stateMark = ({ work, role }: Duty, column = 'state') =>
    mark(workCell(role, 'roles', column), work.name, work.stage);
  if (whole.length > 0) return { have: whole.length, need: 1, proofs: whole.map(duty => stateMark(duty)), lacks: [] };
  if (begun.length === 0) return { have: 0, need: 1, proofs: [], lacks: candidates(evidence) };
  return {
    have: 0.5,
    need: 1,
    proofs: begun.map(duty => stateMark(duty)),
    lacks: begun.map(duty => stateMark(duty, answers(duty) ? 'state' : 'metric')),
  };
}

/** The simple ones first, then those that take the owner longest. */
function candidates(evidence: Evidence) {
  const rank = (work: Work) => (work.difficulty === 'simple' ? 1e6 : 0) + (weeklyMinutes(work) ?? 0);
  return routines(evidence)
    .sort((one, other) => rank(other) - rank(one))
    .map(work => {
      const [role] = work.roles;
      return role ? mark(workCell(role, 'roles', 'state'), work.name, work.stage) : unwritten(evidence, 'roles', work);
    });
}

/** Of what is in other hands: done lately, by the record. */
function runsLogged(evidence: Evidence): Judgement | null {
  const { works, today } = evidence;
  const handed = works.filter(({ roles }) => roles.some(isHandedOver));
  if (handed.length === 0) return null;
  const isRecent = ({ runs }: Work) => runs.some(({ day }) => day <= today && day > today - RECENT);
  return sorted(
    handed,
    isRecent,
    work => runMark(evidence, work),
    work => unwritten(evidence, 'digilog', work),
  );
}

/** Stages that somebody besides the owner is named for, or has done where it is written who does it: else it may be the owner's own name. */
function secondPerson(evidence: Evidence): Judgement | null {
  const written = evidence.works.filter(isWritten);
  const asked = (Object.keys(stages) as StageKey[]).filter(stage => written.some(work => work.stage === stage));
  if (asked.length === 0) return null;
  const worksOf = (stage: StageKey) => written.filter(work => work.stage === stage);
  const owners = ownerNames(evidence.works);
  const others = (stage: StageKey) =>
    worksOf(stage).flatMap(({ roles, runs }) => [
      ...roles.map(({ person, now }) => person ?? now),
      ...(roles.some(({ now }) => now !== null) ? runs.map(({ staff }) => staff) : []),
    ]);
  const stageMark = (stage: StageKey) => {
    const role = worksOf(stage).flatMap(({ roles }) => roles)[0];
    return mark(role ? workCell(role, 'roles', 'person') : freeCell(evidence, 'roles', 'work'), stages[stage], stage);
  };
  const isCovered = (stage: StageKey) => others(stage).some(name => name !== null && !isOwnerName(name, owners));
  return sorted(asked, isCovered, stageMark, stageMark);
}
