import type { Evidence } from './evidence';

export type StepKey = 'structure' | 'monitoring' | 'processes' | 'people' | 'machines';
export const evidenceKeys = [
  'engineBoxes',
  'kpiWeeks',
  'deals',
  'stagesWithProcess',
  'delegated',
  'automated',
] as const;
export type EvidenceKey = (typeof evidenceKeys)[number];

export interface Requirement {
  readonly key: EvidenceKey;
  readonly have: number;
  readonly need: number;
}

export interface StepState {
  readonly key: StepKey;
  /** 0..1: the mean over what the step asks for. */
  readonly met: number;
  readonly evidence: readonly Requirement[];
}

interface Rule {
  readonly step: StepKey;
  readonly evidence: EvidenceKey;
  readonly have: (evidence: Evidence) => number;
  readonly need: (evidence: Evidence) => number;
}

const WEEKS = 4;
const DEALS = 10;

/** The five steps of an existing business and what shows that one is taken. `method.md` 10.9, last paragraph. */
const rules: readonly Rule[] = [
  { step: 'structure', evidence: 'engineBoxes', have: e => e.engineBoxesFilled, need: e => e.engineBoxes },
  { step: 'monitoring', evidence: 'kpiWeeks', have: e => e.kpiWeeks, need: () => WEEKS },
  { step: 'monitoring', evidence: 'deals', have: e => e.deals, need: () => DEALS },
  { step: 'processes', evidence: 'stagesWithProcess', have: e => e.stagesWithProcess, need: e => e.stages },
  { step: 'people', evidence: 'delegated', have: e => e.delegated, need: () => 1 },
  { step: 'machines', evidence: 'automated', have: e => e.automated, need: () => 1 },
];

export const stepKeys: readonly StepKey[] = ['structure', 'monitoring', 'processes', 'people', 'machines'];

export function judgeSteps(evidence: Evidence): StepState[] {
  return stepKeys.map(key => {
    const required = rules
      .filter(({ step }) => step === key)
      .map(rule => ({ key: rule.evidence, have: rule.have(evidence), need: rule.need(evidence) }));
    const met = required.reduce((sum, { have, need }) => sum + Math.min(1, have / need), 0) / required.length;
    return { key, met, evidence: required };
  });
}

/** The one thing to do next: what the first step not yet taken lacks most; null when all five are taken. */
export function nextStep(steps: readonly StepState[]): { step: StepKey; evidence: EvidenceKey } | null {
  const step = steps.find(({ met }) => met < 1);
  if (!step) return null;
  const [most] = [...step.evidence].sort((one, other) => one.have / one.need - other.have / other.need);
  return most ? { step: step.key, evidence: most.key } : null;
}
