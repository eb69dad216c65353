import { machines } from './machines';
import { monitoring } from './monitoring';
import { people } from './people';
import { processes } from './processes';
import type { Rule } from './rule';
import { type StepKey, stepKeys } from './step-keys';
import { structure } from './structure';

/** What each of the five steps asks for. */
export const rulesOf = { structure, monitoring, processes, people, machines } as const satisfies Record<
  StepKey,
  readonly Rule[]
>;
export type RuleKey = (typeof rulesOf)[StepKey][number]['key'];
export const ruleKeys = stepKeys.flatMap(step => rulesOf[step].map(({ key }): RuleKey => key));
