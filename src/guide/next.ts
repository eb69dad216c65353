import type { Bottleneck, RateKey } from '../domain/guidance/bottleneck';
import type { HistoryRow } from '../domain/history/history';
import type { StageKey } from '../domain/work/work';
import type { PageAsked, Place } from '../server/contract';
import { isTired } from './asked';
import type { Mark } from './evidence';
import type { RuleState, StepKey, StepState } from './steps';

export interface NextStep {
  readonly step: StepKey;
  readonly rule: RuleState;
  /** What to begin with; null: nothing can be done just now. */
  readonly first: Mark | null;
  readonly place: Place;
  /** The page that writes it, where there is one. */
  readonly page: PageAsked | null;
  /** The rate that keeps the most regulars away, where the step is about its stage. */
  readonly because: RateKey | null;
}

const stageOfRate: Readonly<Record<RateKey, StageKey>> = {
  applicationRate: 'application',
  experienceRate: 'experience',
  decisionRate: 'decision',
  activeRate: 'regular',
};
/** Turns by which the box and the processes of the bottleneck's stage come earlier; ledgers that lapse stay first. */
const EARLIER = 6;
const SOONER: readonly StepKey[] = ['structure', 'processes'];

/** The rate whose target would bring the most regulars; one that may be chance where none is sure. */
export function focusOf(bottleneck: Bottleneck | null): RateKey | null {
  const [largest] = [...(bottleneck?.missed ?? []), ...(bottleneck?.unclear ?? [])];
  return largest && largest.extraRegulars > 0 ? largest.rate : null;
}

/** By which what was asked for weeks in vain stands behind all else. */
const BEHIND = 100;

/**
 * The one thing to do next: by the turn of the rules, sooner where it is about the bottleneck, last where it was asked in
 * vain (`past`). null: nothing is open.
 */
export function nextStep(
  steps: readonly StepState[],
  focus: RateKey | null = null,
  past: readonly HistoryRow[] = [],
): NextStep | null {
  const stage = focus && stageOfRate[focus];
  const open = steps
    .filter(({ decision }) => decision === null)
    .flatMap(({ key, rules }) => rules.filter(isOpen).map(rule => proposal(key, rule, stage, focus)));
  const rank = ({ step, rule, because }: NextStep) =>
    rule.turn - (because !== null && SOONER.includes(step) ? EARLIER : 0) + (isTired(rule, past) ? BEHIND : 0);
  const ranked = open.sort((one, other) => rank(one) - rank(other) || one.rule.turn - other.rule.turn);
  return ranked.find(({ first }) => first !== null) ?? ranked[0] ?? null;
}

function isOpen({ met, decision }: RuleState): boolean {
  return met < 1 && decision === null;
}

function proposal(step: StepKey, rule: RuleState, stage: StageKey | null, focus: RateKey | null): NextStep {
  const atStage = stage === null ? undefined : rule.lacks.find(lack => lack.stage === stage);
  const first = atStage ?? rule.lacks[0] ?? null;
  const place = first?.place ?? { tab: rule.waitsIn ?? rule.tab, row: null, column: null };
  return { step, rule, first, place, page: first?.page ?? null, because: atStage ? focus : null };
}
