import { type AutomationLevel, automationLevels } from '../../sheets-templates/automation-levels';
import { runState, runsWell } from '../domain/work/runs';
import type { Work } from '../domain/work/work';
import { type Evidence, type Judgement, type Mark, mark, routines, sorted, unwritten, workCell } from './evidence';
import type { Rule } from './rule';

/** Step 5: a service does part of what runs well by hand, and what it costs and saves is written. */
export const machines = [
  { key: 'automated', isBase: true, turn: 12, minutes: 30, tab: 'automation', waitsIn: 'digilog', judge: automated },
  {
    key: 'savingsKnown',
    isBase: false,
    turn: 16,
    minutes: 5,
    tab: 'automation',
    judge: savingsKnown,
  },
] as const satisfies readonly Rule[];

const SERVICE = 2;

function rankOf(level: AutomationLevel | null): number {
  return level === null ? 0 : Object.keys(automationLevels).indexOf(level);
}

function isAutomated({ automation }: Work): boolean {
  return rankOf(automation?.levelNow ?? null) >= SERVICE;
}

function boardMark(evidence: Evidence, work: Work, column: string): Mark {
  const { automation, name, stage } = work;
  return automation
    ? mark(workCell(automation, 'automation', column), name, stage)
    : unwritten(evidence, 'automation', work);
}

/** Half of it is a form, or a machine that the roles tab alone speaks of. A service that is chosen is a plan, and shows nothing yet. Until a piece of work is stable there is nothing to automate. */
function automated(evidence: Evidence): Judgement {
  const { works, past, today } = evidence;
  const whole = works.filter(isAutomated);
  const toMark = (work: Work) => boardMark(evidence, work, 'levelNow');
  if (whole.length > 0) return { have: whole.length, need: 1, proofs: whole.map(toMark), lacks: [] };
  const half = works.filter(
    ({ automation, roles }) =>
      rankOf(automation?.levelNow ?? null) === 1 || roles.some(({ state }) => state === 'automated'),
  );
  const begun = works.filter(work => half.includes(work) || rankOf(work.automation?.levelTarget ?? null) >= SERVICE);
  if (begun.length > 0) {
    const have = half.length > 0 ? 0.5 : 0;
    return { have, need: 1, proofs: half.map(toMark), lacks: begun.map(toMark), isBegun: true };
  }
  const ready = routines(evidence).filter(work => runsWell(runState(work, past, today)));
  return { have: 0, need: 1, proofs: [], lacks: ready.map(toMark) };
}

function savingsKnown(evidence: Evidence): Judgement | null {
  const asked = evidence.works.filter(isAutomated);
  if (asked.length === 0) return null;
  const isKnown = ({ automation, minutes }: Work) => automation?.monthlyCost != null && minutes !== null;
  return sorted(
    asked,
    isKnown,
    work => boardMark(evidence, work, 'monthlyCost'),
    work => (work.automation?.monthlyCost == null ? boardMark(evidence, work, 'monthlyCost') : minutesMark(work)),
  );
}

function minutesMark(work: Work): Mark {
  return mark(workCell(work, 'spa', 'minutes'), work.name, work.stage);
}
