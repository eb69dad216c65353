import { expect, test } from 'vitest';
import { OWNER } from '../../../src/domain/people/doers';
import { performances } from '../../../src/domain/people/performance';
import { day, figuresOf } from '../ledger-grid';
import { STUDIO_DEALS } from '../worked-examples';
import { run, team } from './team';

const roles = [
  { work: '신청 안내', now: '오너', target: '알바', person: '지은', state: '시범 위임', metric: '경험률', goal: '85%' },
  { work: '리포트 보내기', now: '직원', person: '이강사', state: '위임 완료', metric: '매출' },
  { work: '청소', now: '알바', state: '위임 완료', metric: '유입' },
];
const runs = [
  run('2026-05-14', '신청 안내', '지은', '다르게 함'),
  run('2026-05-20', '신청 안내', '지은', '그대로 됨'),
  run('2026-05-21', '리포트 보내기', '지은', '막힘'),
  run('2026-01-05', '리포트 보내기', '이강사', '그대로 됨'),
  run('2026-05-22', '리포트 보내기', '박강사', '그대로 됨'),
];

function people(asOf = '2026-05-31') {
  const scorecard = figuresOf({ deals: STUDIO_DEALS, asOf }).scorecard();
  return performances(team(roles, runs), scorecard, day(asOf));
}

test('everybody who does, is named for or has run work, the owner first', () => {
  expect(people().map(({ doer }) => doer)).toEqual([
    OWNER,
    { person: '지은', taker: null },
    { person: '이강사', taker: 'staff' },
    { person: '박강사', taker: null },
    { person: null, taker: 'partTimer' },
  ]);
});

test('the part-timer on trial answers for the figure while the owner still does the work', () => {
  const [owner, trial] = people();
  expect(owner?.modules.map(({ work, minutes, isTheirs }) => [work.name, minutes, isTheirs])).toEqual([
    ['신청 안내', 48, true],
  ]);
  expect(owner?.duties).toEqual([]);
  expect(trial?.modules.map(({ work, minutes, isTheirs }) => [work.name, minutes, isTheirs])).toEqual([
    ['신청 안내', null, false],
  ]);
  expect(trial?.duties.map(({ metric }) => metric)).toEqual(['experienceRate']);
});

test('runs of a quarter by how they went, and the last one ever', () => {
  const [, trial, teacher] = people();
  expect(trial?.runs).toEqual({ asWritten: 1, stuck: 1, different: 1, last: day('2026-05-21') });
  expect(teacher?.runs).toEqual({ asWritten: 0, stuck: 0, different: 0, last: day('2026-01-05') });
  // a quarter has 91 days: the run of 5 January is in the one that ends on 5 April
  expect(people('2026-04-05').find(({ doer }) => doer.person === '이강사')?.runs.asWritten).toBe(1);
  expect(people('2026-04-06').find(({ doer }) => doer.person === '이강사')?.runs.asWritten).toBe(0);
});

test('the result is the scorecard’s number of the same name; what the ledgers do not show yet is none', () => {
  const [, , teacher, , cleaner] = people();
  // nothing was written down after 24 May; in the week of 18 May: 550,000 - 165,000
  expect(teacher?.duties[0]?.number?.values.slice(-2)).toEqual([385000, null]);
  expect(cleaner?.duties).toMatchObject([{ metric: 'visits' }]);
});

test('without a scorecard there are duties and no results', () => {
  const all = performances(team(roles), null, day('2026-05-31'));
  expect(all.flatMap(({ duties }) => duties)).toEqual([
    { metric: 'experienceRate', number: null },
    { metric: 'sales', number: null },
    { metric: 'visits', number: null },
  ]);
});
