import type { automation } from '../../../sheets-templates/automation';
import type { AutomationLevel } from '../../../sheets-templates/automation-levels';
import type { delegationStates } from '../../../sheets-templates/delegation';
import type { digilog } from '../../../sheets-templates/digilog';
import type { runDecisions, runResults } from '../../../sheets-templates/runs';
import type { spa } from '../../../sheets-templates/spa';
import type { stages } from '../../../sheets-templates/stages';
import type { Table } from '../../schema/decode-grid';
import type { DutyKey, Taker } from '../../schema/decode-roles';
import type { Day } from '../../schema/table';

export type StageKey = keyof typeof stages;
export type DelegationState = keyof typeof delegationStates;
export type RunResult = keyof typeof runResults;
export type RunDecision = keyof typeof runDecisions;

export type SpaTable = Table<typeof spa>;
export type DigilogTable = Table<typeof digilog>;
export type AutomationTable = Table<typeof automation>;

/** A piece of work (module): a row of the SPA tab with all that the other tabs say of it. '' where a text is blank. */
export interface Work {
  readonly id: string;
  /** Row number in the SPA tab, from 1. */
  readonly row: number;
  /** The task in one line, by which it is called everywhere; without one the scene or the first step. */
  readonly name: string;
  /** As written; the name may stand in for it. */
  readonly task: string;
  readonly stage: StageKey | null;
  readonly order: number | null;
  readonly scenario: string;
  readonly touchpoint: string;
  readonly process: string;
  readonly doneWhen: string;
  readonly workType: 'routine' | 'project' | null;
  readonly difficulty: 'simple' | 'judgement' | 'expert' | null;
  readonly tool: string;
  readonly cycle: 'daily' | 'weekly' | 'monthly' | 'asNeeded' | null;
  readonly minutes: number | null;
  readonly timesPerWeek: number | null;
  readonly metric: DutyKey | null;
  /** 1 where none is written. */
  readonly version: number;
  readonly revised: Day | null;
  /** Of a project: the day it is to be done by, and the day it was done. */
  readonly due: Day | null;
  readonly doneOn: Day | null;
  /** Rows of the roles tab about it, in their order; more than one where it is shared. */
  readonly roles: readonly Role[];
  /** By day, the earliest first. */
  readonly runs: readonly Run[];
  readonly automation: AutomationPlan | null;
}

export interface Role {
  readonly id: string;
  readonly row: number;
  readonly now: Taker | null;
  readonly target: Taker | null;
  readonly person: string | null;
  readonly state: DelegationState | null;
  readonly since: Day | null;
  readonly review: Day | null;
  readonly metric: DutyKey | null;
}

export interface Run {
  readonly id: string;
  readonly row: number;
  readonly day: Day;
  readonly version: number | null;
  readonly staff: string | null;
  readonly result: RunResult;
  readonly learned: string;
  readonly change: string;
  readonly decision: RunDecision | null;
  readonly newVersion: number | null;
  readonly minutes: number | null;
}

export interface AutomationPlan {
  readonly id: string;
  readonly row: number;
  readonly levelNow: AutomationLevel | null;
  readonly levelTarget: AutomationLevel | null;
  readonly service: string;
  /** Minor units. */
  readonly monthlyCost: number | null;
  readonly setUpCost: number | null;
  readonly minutesAfter: number | null;
  readonly since: Day | null;
  readonly limit: string;
}

/** Minutes a week; null where either number is missing. */
export function weeklyMinutes({ minutes, timesPerWeek }: Pick<Work, 'minutes' | 'timesPerWeek'>): number | null {
  return minutes === null || timesPerWeek === null ? null : minutes * timesPerWeek;
}
