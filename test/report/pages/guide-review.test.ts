import { expect, test } from 'vitest';
import { reviewSections } from '../../../src/report/pages/guide-review';

test('work that got stuck leads to its card by its number, and by its name before it has one', () => {
  const sections = reviewSections({
    lang: 'ko',
    digits: 0,
    weeks: [null, null],
    lastReview: null,
    changes: [],
    scorecard: null,
    stuck: [
      { id: '', name: '체험 예약 안내', isStuck: true, lastRun: null },
      { id: 'S-2', name: '리포트 보내기', isStuck: true, lastRun: null },
    ],
    aims: [],
    toInvite: 0,
    next: null,
    privacy: null,
  });
  const drawn = JSON.stringify(sections);
  expect(drawn).toContain('"page":"work","item":"체험 예약 안내"');
  expect(drawn).toContain('"page":"work","item":"S-2"');
  expect(drawn).not.toContain('"page":"work","item":""');
});
