import { type Decision, decisionsOf } from './decisions';
import type { Evidence, Judgement } from './evidence';
import { type FallBack, fallBacksOf } from './fall-back';
import type { Rule } from './rule';
import { type RuleKey, rulesOf } from './rules';
import { type StepKey, stepKeys } from './step-keys';

export { type RuleKey, ruleKeys } from './rules';
export { type StepKey, stepKeys } from './step-keys';

export interface RuleState extends Omit<Rule, 'judge' | 'key' | 'isFor'>, Judgement {
  readonly key: RuleKey;
  /** 0..1 */
  readonly met: number;
  readonly decision: Decision | null;
}

export interface StepState {
  readonly key: StepKey;
  /** 0..1: the mean over what the step asks of such a shop, sooner or later; what it does not ask yet proves nothing. */
  readonly met: number;
  /** Those that ask something now. */
  readonly rules: readonly RuleState[];
  /** Of the whole step. */
  readonly decision: Decision | null;
  readonly fallBacks: readonly FallBack[];
}

/** The five steps of an existing business and what shows that one is taken. What the owner put aside is not counted. */
export function judgeSteps(evidence: Evidence): StepState[] {
  const decisions = decisionsOf(evidence.past, evidence.today);
  return stepKeys.map(key => {
    const decided = (rule: RuleKey) => decisions.get(`rule.${rule}`) ?? null;
    const asked = (rulesOf[key] as readonly KeyedRule[]).filter(({ isFor }) => isFor?.(evidence) ?? true);
    const rules = asked.flatMap(rule => judged(rule, evidence, decided(rule.key)) ?? []);
    const counted = rules.filter(({ decision }) => decision?.kind !== 'notForUs');
    const count = asked.filter(rule => decided(rule.key)?.kind !== 'notForUs').length;
    const met = count === 0 ? 1 : counted.reduce((sum, rule) => sum + rule.met, 0) / count;
    const fallBacks = fallBacksOf(key, counted, evidence);
    return { key, met, rules, decision: decisions.get(`step.${key}`) ?? null, fallBacks };
  });
}

type KeyedRule = Rule & { readonly key: RuleKey };

function judged(rule: KeyedRule, evidence: Evidence, decision: Decision | null): RuleState | null {
  const judgement = rule.judge(evidence);
  return judgement && { ...rule, ...judgement, met: Math.min(1, judgement.have / judgement.need), decision };
}

/** What a gate asks for before work goes to people (after steps 1 to 3) or machines (after 1 to 4): what is open of it. */
export function openBefore(states: readonly StepState[], step: StepKey): RuleState[] {
  const before = states.slice(0, stepKeys.indexOf(step)).filter(({ decision }) => decision?.kind !== 'notForUs');
  return before.flatMap(({ rules }) =>
    rules.filter(({ isBase, met, decision }) => isBase && met < 1 && decision?.kind !== 'notForUs'),
  );
}
