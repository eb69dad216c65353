import { stages } from '../../sheets-templates/stages';
import { runState } from '../domain/work/runs';
import type { StageKey, Work } from '../domain/work/work';
import {
  type Evidence,
  freeCell,
  isWritten,
  type Judgement,
  type Mark,
  mark,
  routines,
  sorted,
  unwritten,
  workCell,
} from './evidence';
import type { Rule } from './rule';

/** Step 3: what is done at each stage written down, whole enough to hand over, and done as it is written. */
export const processes = [
  { key: 'stagesWithProcess', isBase: true, turn: 7, minutes: 15, tab: 'spa', judge: stagesWithProcess },
  { key: 'doneWhen', isBase: false, turn: 8, minutes: 3, tab: 'spa', judge: doneWhen },
  { key: 'processesRun', isBase: false, turn: 13, minutes: 2, tab: 'digilog', judge: processesRun },
] as const satisfies readonly Rule[];

const stageKeys = Object.keys(stages) as StageKey[];

function stagesWithProcess(evidence: Evidence): Judgement {
  const { works } = evidence;
  const writtenIn = (stage: StageKey) => works.find(work => work.stage === stage && isWritten(work));
  const spaMark = (stage: StageKey, work: Work | undefined) =>
    mark(work ? workCell(work, 'spa', 'process') : freeCell(evidence, 'spa', 'stage'), stages[stage], stage);
  return sorted(
    stageKeys,
    stage => writtenIn(stage) !== undefined,
    stage => spaMark(stage, writtenIn(stage)),
    stage =>
      spaMark(
        stage,
        works.find(work => work.stage === stage),
      ),
  );
}

function missingOf({
  doneWhen,
  minutes,
  timesPerWeek,
  workType,
}: Work): 'doneWhen' | 'minutes' | 'timesPerWeek' | null {
  if (doneWhen === '') return 'doneWhen';
  if (minutes === null) return 'minutes';
  return timesPerWeek === null && workType !== 'project' ? 'timesPerWeek' : null;
}

function doneWhen({ works }: Evidence): Judgement | null {
  const written = works.filter(isWritten);
  if (written.length === 0) return null;
  const spaMark = (work: Work) => mark(workCell(work, 'spa', missingOf(work) ?? 'doneWhen'), work.name, work.stage);
  return sorted(written, work => missingOf(work) === null, spaMark, spaMark);
}

/** There is something to do once every stage is written, or somebody began to keep a record. */
function processesRun(evidence: Evidence): Judgement | null {
  const { past, today } = evidence;
  const asked = routines(evidence);
  if (asked.length === 0) return null;
  const { have, need } = stagesWithProcess(evidence);
  const isDue = have === need || asked.some(({ runs }) => runs.length > 0);
  const judgement = sorted(
    asked,
    work => {
      const { lastRun, isStale } = runState(work, past, today);
      return lastRun !== null && !isStale;
    },
    work => runMark(evidence, work),
    work => unwritten(evidence, 'digilog', work),
  );
  return isDue ? judgement : { ...judgement, lacks: [] };
}

/** The latest record of a piece of work, else where it would be written. */
export function runMark(evidence: Evidence, work: Work): Mark {
  const run = work.runs[work.runs.length - 1];
  return run ? mark(workCell(run, 'digilog', 'day'), work.name, work.stage) : unwritten(evidence, 'digilog', work);
}
