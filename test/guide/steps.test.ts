import { expect, test } from 'vitest';
import { wholePercent } from '../../src/domain/whole-percent';
import type { Evidence } from '../../src/guide/evidence';
import { judgeSteps, nextStep } from '../../src/guide/steps';

const nothing: Evidence = {
  engineBoxes: 8,
  engineBoxesFilled: 0,
  kpiWeeks: 0,
  deals: 0,
  stages: 7,
  stagesWithProcess: 0,
  delegated: 0,
  automated: 0,
};
const all: Evidence = {
  ...nothing,
  engineBoxesFilled: 8,
  kpiWeeks: 4,
  deals: 10,
  stagesWithProcess: 7,
  delegated: 1,
  automated: 1,
};
const met = (evidence: Partial<Evidence>) =>
  Object.fromEntries(judgeSteps({ ...nothing, ...evidence }).map(step => [step.key, step.met]));

test('empty tabs have met nothing, and the canvas comes first', () => {
  expect(met({})).toEqual({ structure: 0, monitoring: 0, processes: 0, people: 0, machines: 0 });
  expect(nextStep(judgeSteps(nothing))).toEqual({ step: 'structure', evidence: 'engineBoxes' });
});

test('everything there: every step is taken and nothing is left to do', () => {
  expect(Object.values(met(all))).toEqual([1, 1, 1, 1, 1]);
  expect(nextStep(judgeSteps(all))).toBeNull();
});

test.each([
  ['half of the canvas', { engineBoxesFilled: 4 }, { structure: 0.5 }],
  ['two weeks of channel figures and no deals', { kpiWeeks: 2 }, { monitoring: 0.25 }],
  ['ten deals and no channel figures', { deals: 10 }, { monitoring: 0.5 }],
  ['more than is asked counts once', { kpiWeeks: 40, deals: 5 }, { monitoring: 0.75 }],
  ['a process in one stage of seven', { stagesWithProcess: 1 }, { processes: 1 / 7 }],
  ['one piece of work delegated', { delegated: 1 }, { people: 1 }],
  ['one piece of work automated', { automated: 3 }, { machines: 1 }],
])('%s', (_name, evidence, expected) => {
  expect(met(evidence)).toMatchObject(expected);
});

test('the next step is what lacks most in the first step that is not taken', () => {
  const next = (evidence: Partial<Evidence>) => nextStep(judgeSteps({ ...nothing, engineBoxesFilled: 8, ...evidence }));
  expect(next({ kpiWeeks: 1 })).toEqual({ step: 'monitoring', evidence: 'deals' });
  expect(next({ kpiWeeks: 1, deals: 9 })).toEqual({ step: 'monitoring', evidence: 'kpiWeeks' });
  expect(next({ kpiWeeks: 4, deals: 12 })).toEqual({ step: 'processes', evidence: 'stagesWithProcess' });
});

test.each([
  [6 / 7, 0.85],
  [0.29, 0.29],
  [0.999, 0.99],
  [1, 1],
  [0, 0],
])('%s of a step reads as %s on every screen', (met, shown) => {
  expect(wholePercent(met)).toBe(shown);
});
