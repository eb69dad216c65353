import { expect, test } from 'vitest';
import { digilog } from '../../../sheets-templates/digilog';
import { nextStep } from '../../../src/guide/next';
import { judgeSteps } from '../../../src/guide/steps';
import { type ReviewInput, reviewSections } from '../../../src/report/pages/guide-review';
import { evidenceOf } from '../../guide/evidence-of';

const quiet: ReviewInput = {
  lang: 'ko',
  digits: 0,
  weeks: [null, null],
  lastReview: null,
  changes: [],
  scorecard: null,
  stuck: [],
  aims: [],
  toInvite: 0,
  next: null,
  missing: null,
  privacy: null,
};

test('what comes next leads to its cell, and where its tab is not there yet to adding that', () => {
  const next = nextStep(judgeSteps(evidenceOf({})));
  const drawn = (missing: ReviewInput['missing']) => JSON.stringify(reviewSections({ ...quiet, next, missing }).at(-1));
  expect(drawn(null)).toContain('"to":"cell"');
  expect(drawn(digilog)).not.toContain('"to":"cell"');
  expect(drawn(digilog)).toContain('"text":"디지로그 탭 더하기","lead":{"to":"module","module":"digilog"}');
});

test('work that got stuck leads to its card by its number, and by its name before it has one', () => {
  const sections = reviewSections({
    ...quiet,
    stuck: [
      { id: '', name: '체험 예약 안내', isStuck: true, lastRun: null },
      { id: 'S-2', name: '리포트 보내기', isStuck: true, lastRun: null },
    ],
  });
  const drawn = JSON.stringify(sections);
  expect(drawn).toContain('"page":"work","item":"체험 예약 안내"');
  expect(drawn).toContain('"page":"work","item":"S-2"');
  expect(drawn).not.toContain('"page":"work","item":""');
});
