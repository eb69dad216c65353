import { stages as stageWords } from '../../../sheets-templates/stages';
import type { Day } from '../../schema/table';
import type { HistoryRow } from '../history/history';
import { type Preparation, preparation, projectState } from './process-state';
import type { StageKey, Work } from './work';

/** What a piece of work can lack, in the order in which it is written: the customer's scene first. */
const parts = ['scenario', 'process', 'task', 'doneWhen', 'due', 'metric', 'minutes', 'timesPerWeek', 'owner'] as const;
export type WorkPart = (typeof parts)[number];

export interface MapModule {
  readonly work: Work;
  readonly preparation: Preparation;
  readonly missing: readonly WorkPart[];
  readonly project: ReturnType<typeof projectState>;
}

/** A stage lacks the first of these that it does not have. */
export type StageGap = 'work' | 'scenario' | 'process';

export interface MapStage {
  readonly stage: StageKey;
  readonly modules: readonly MapModule[];
  readonly gap: StageGap | null;
}

export interface ProcessMap {
  /** Every stage, in the order of the customer's way. */
  readonly stages: readonly MapStage[];
  /** Work that no stage is named for. */
  readonly unplaced: readonly MapModule[];
  /** How many pieces of work lack each part; only parts that are lacking. */
  readonly missing: ReadonlyMap<WorkPart, number>;
  readonly late: readonly MapModule[];
}

/** The next thing to write: a stage without work, or a part of a piece of work. */
export interface NextToWrite {
  readonly stage: StageKey | null;
  readonly module: MapModule | null;
  readonly part: WorkPart | 'work';
}

/** All work by stage and order, and what is missing where. */
export function processMap(works: readonly Work[], past: readonly HistoryRow[], today: Day): ProcessMap {
  const modules = works.map((work): MapModule => {
    const project = projectState(work, today);
    return { work, preparation: preparation(work, past), missing: missingParts(work, project), project };
  });
  const ordered = [...modules].sort((one, other) => placeIn(one) - placeIn(other));
  const keys = Object.keys(stageWords) as StageKey[];
  const missing = new Map<WorkPart, number>();
  for (const part of modules.flatMap(module => module.missing)) missing.set(part, (missing.get(part) ?? 0) + 1);
  return {
    stages: keys.map(stage => {
      const own = ordered.filter(({ work }) => work.stage === stage);
      return { stage, modules: own, gap: gapOf(own) };
    }),
    unplaced: modules.filter(({ work }) => work.stage === null),
    missing,
    late: modules.filter(({ project }) => project === 'late'),
  };
}

/** Stages come first, along the customer's way; then what the written work lacks. null: nothing is missing. */
export function nextToWrite({ stages, unplaced }: ProcessMap): NextToWrite | null {
  for (const { stage, modules, gap } of stages) {
    if (gap === null) continue;
    if (gap === 'work') return { stage, module: null, part: 'work' };
    const module = modules.find(({ missing }) => missing.includes(gap)) ?? modules[0] ?? null;
    return { stage, module, part: gap };
  }
  for (const part of parts) {
    const module = [...stages.flatMap(({ modules }) => modules), ...unplaced].find(each => each.missing.includes(part));
    if (module) return { stage: module.work.stage, module, part };
  }
  return null;
}

/** What is done is not asked for more; a project has a day instead of a rhythm. */
function missingParts(work: Work, project: MapModule['project']): WorkPart[] {
  if (project === 'done') return [];
  const isProject = project !== null;
  const lacks: Readonly<Record<WorkPart, boolean>> = {
    scenario: work.scenario === '',
    process: work.process === '',
    task: work.task === '',
    doneWhen: work.doneWhen === '',
    due: isProject && work.due === null,
    metric: work.metric === null,
    minutes: work.minutes === null,
    timesPerWeek: !isProject && work.timesPerWeek === null,
    owner: work.roles.every(({ now, person }) => now === null && person === null),
  };
  return parts.filter(part => lacks[part]);
}

function gapOf(modules: readonly MapModule[]): StageGap | null {
  if (modules.length === 0) return 'work';
  if (modules.every(({ work }) => work.scenario === '')) return 'scenario';
  return modules.every(({ work }) => work.process === '') ? 'process' : null;
}

/** Work without an order stands behind the others. */
function placeIn({ work }: MapModule): number {
  return work.order ?? Number.MAX_SAFE_INTEGER;
}
