import { expect, test } from 'vitest';
import { digilog } from '../../../sheets-templates/digilog';
import type { WeekFigures } from '../../../src/domain/figures';
import type { Scorecard } from '../../../src/domain/guidance/scorecard';
import { nextStep } from '../../../src/guide/next';
import { judgeSteps } from '../../../src/guide/steps';
import { type ReviewInput, reviewSections } from '../../../src/report/pages/guide-review';
import { day } from '../../domain/ledger-grid';
import { cellDay, pastOf } from '../../domain/work/work-tabs';
import { evidenceOf } from '../../guide/evidence-of';
import { lines } from './page-lines';

const sales: Scorecard['numbers'][number] = {
  metric: 'sales',
  owner: null,
  target: 500,
  targetFrom: 'settings',
  values: [400, 900],
  counts: [null, null],
  of: null,
  state: 'onTrack',
  weeksOff: 0,
};

const quiet: ReviewInput = {
  lang: 'ko',
  digits: 0,
  weeks: [null, null],
  lastReview: null,
  nextReview: null,
  changes: [],
  scorecard: null,
  hasApplications: true,
  overdue: [],
  stuck: [],
  hasRuns: false,
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

test('a week in which nothing was written down is shown as such, not as a row of noughts', () => {
  const week = { week: '2026-05-18', sales: 0, applications: 0, firstExperience: 0, decisions: 0, activeRegulars: 4 };
  const drawn = JSON.stringify(
    reviewSections({ ...quiet, weeks: [week as WeekFigures, { ...week, orders: 2, sales: 5000 } as WeekFigures] }),
  );
  expect(drawn).toContain('["매출","–","5,000"]');
  expect(drawn).toContain('["신청","–","0"]');
  const before = { ...week, sales: 5000 } as WeekFigures;
  const unwritten = reviewSections({ ...quiet, hasApplications: false, weeks: [before, before] });
  expect(JSON.stringify(unwritten)).toContain('["신청","–","–"]');
});

test('nothing is praised where nothing is known: no record beside a target, no run of any work', () => {
  const said = (changes: Partial<ReviewInput>) => JSON.stringify(reviewSections({ ...quiet, ...changes }));
  const none = said({});
  expect(none).toContain('목표가 있는 숫자 가운데 지난주에 기록된 것이 없습니다.');
  expect(none).toContain('실행 기록이 아직 없습니다.');
  expect(none).not.toContain('"tone":"good"');
  const known = said({
    hasRuns: true,
    scorecard: { weeks: ['2026-05-18'], numbers: [sales], todo: [], unreadGoals: 0 },
  });
  expect(known).toContain('목표에 못 미친 숫자가 없습니다.');
  expect(known).toContain('막히거나 오래 쉰 업무가 없습니다.');
  const unrecorded = { ...sales, values: [900, null] };
  expect(said({ scorecard: { weeks: [], numbers: [unrecorded], todo: [], unreadGoals: 0 } })).toContain(
    '지난주에 기록된 것이',
  );
});

test('once it is done it says when, what comes next and when again; the rest is folded, and nothing asks for it again', () => {
  const next = nextStep(judgeSteps(evidenceOf({})));
  const due = { ...quiet, next, lastReview: day('2026-05-25') };
  const done = { ...due, lastReview: day('2026-05-31'), nextReview: day('2026-06-07') };
  const sections = reviewSections(done);
  expect(lines(sections.slice(0, 2))).toEqual([
    '# ',
    '✓ 이번 주 점검을 마쳤습니다(2026-05-31). 다음 점검은 2026-06-07입니다.',
    '# 이번 주에 할 일 하나',
    '캔버스의 ‘단골풀’ 칸에 바라는 모습과 지금 모습을 한 줄씩 적으세요.',
    '[하러 가기]',
  ]);
  expect(sections.map(({ isFolded }) => isFolded)).toEqual([false, false, true, true, true, true, true, true]);
  const titles = (of: typeof sections) => of.map(({ title }) => title).sort();
  expect(titles(sections)).toEqual(titles(reviewSections(due)));
  const forms = (of: typeof sections) =>
    of.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'form').length;
  expect([forms(sections), forms(reviewSections(due))]).toEqual([0, 1]);
  expect(reviewSections(due).every(({ isFolded }) => !isFolded)).toBe(true);
  expect(lines(reviewSections({ ...done, lang: 'en' }))[1]).toBe(
    '✓ This week’s review is done (2026-05-31). The next one is due on 2026-06-07.',
  );
});

test('work that was added and work that was changed are told apart', () => {
  const row = { day: cellDay('2026-05-30'), kind: '업무 고침', subject: 'S-1', name: '안내' };
  const changes = pastOf([
    { ...row, before: '', after: '1. 전화한다' },
    { ...row, before: '1. 전화한다', after: '1. 문자한다' },
    { ...row, field: 'task', before: '', after: '안내' },
  ]);
  const told = (lang: 'ko' | 'en') =>
    lines(reviewSections({ ...quiet, lang, changes }).filter(({ title }) => /바뀐|changed/.test(title ?? '')));
  expect(told('ko').slice(1)).toEqual([
    '업무 더함 · 안내 | 05-30 | 1. 전화한다',
    '업무 고침 · 안내 | 05-30 | 1. 문자한다',
    '업무 고침 · 안내 | 05-30 | 안내',
  ]);
  expect(told('en')[1]).toBe('Work added · 안내 | 05-30 | 1. 전화한다');
});
