import { expect, test } from 'vitest';
import type { Lang } from '../../../sheets-templates/types';
import type { DelegationGate } from '../../../src/domain/people/delegation-gate';
import { loads } from '../../../src/domain/people/load';
import { ownerCourse } from '../../../src/domain/people/owner-course';
import { performances } from '../../../src/domain/people/performance';
import { timeFreed } from '../../../src/domain/people/role-times';
import { stageHands } from '../../../src/domain/people/single-points';
import { dueReviews } from '../../../src/domain/work/due-reviews';
import { ownerTime } from '../../../src/domain/work/owner-time';
import { handOverSections } from '../../../src/report/pages/hand-over';
import { peopleSections } from '../../../src/report/pages/people';
import { peopleTalk } from '../../../src/report/pages/people-talk';
import { personSections } from '../../../src/report/pages/person';
import type { Section } from '../../../src/server/contract';
import { day, figuresOf } from '../../domain/ledger-grid';
import { run, team } from '../../domain/people/team';
import { cellDay, pastOf, type Rows } from '../../domain/work/work-tabs';
import { STUDIO_DEALS } from '../../domain/worked-examples';
import { lines } from './page-lines';

const roles: Rows = [
  {
    id: 'R-1',
    work: '신청 안내',
    now: '오너',
    target: '알바',
    person: '지은',
    state: '시범 위임',
    metric: '경험률',
    goal: '85%',
  },
  {
    id: 'R-2',
    work: '리포트 보내기',
    now: '직원',
    person: '이강사',
    state: '위임 완료',
    metric: '매출',
    goal: '500000',
  },
  { id: 'R-3', work: '청소', now: '알바', state: '위임 완료' },
];
const past = pastOf([
  { day: cellDay('2026-05-04'), kind: '주간 기록', subject: 'ownerMinutes', value: 248, after: 'S-1 S-2 S-5' },
]);

const place = { tab: 'canvas', row: 30, column: null, at: 28 } as const;
const open: DelegationGate = {
  conditions: [{ key: 'box', isMet: true, place }],
  isOpen: true,
  override: null,
  warns: false,
};
const shut: DelegationGate = {
  conditions: [
    { key: 'box', isMet: false, place },
    { key: 'weeks', isMet: false, place: { tab: 'deals', row: null, column: 'kind', at: null }, weeks: 1 },
    { key: 'written', isMet: true, place: { tab: 'spa', row: 2, column: 'process', at: 6 } },
  ],
  isOpen: false,
  override: null,
  warns: true,
};

function people(given: Rows = roles, lang: Lang = 'ko', gate = open, absent: readonly string[] = []): Section[] {
  const works = team(given);
  const { unassigned, unknown } = ownerTime(works);
  return peopleSections(
    {
      works,
      course: ownerCourse(works, { past, today: day('2026-05-20'), weekStart: 'monday' }),
      freed: timeFreed(works, past),
      due: dueReviews(works, day('2026-05-20')),
      unassigned,
      withoutMinutes: unknown,
      loads: loads(works),
      hands: stageHands(works),
      hasFandom: false,
      absent,
      gateOf: () => gate,
    },
    peopleTalk(lang),
  );
}

test('the owner reads how much of a week is theirs now and at the start, and what was won back', () => {
  const [owner] = people();
  expect(lines([owner!])).toEqual([
    '# 오너의 시간',
    '지금 한 주에 | 48분',
    '처음 적은 주 (2026-05-04) | 4시간 8분',
    // 200 and 90
    '덜어 낸 시간 | 4시간 50분 | 오너가 맡았다가 시범 위임부터 다른 손에 있는 일',
    '덜어 낼 시간 | 48분 | 목표 담당이 맡으면 오너에게 돌아올 시간',
    '신청 | 0분 | 48분',
    '누가 하는지 적지 않은 일이 한 주에 1시간 24분 더 있습니다.',
  ]);
  const [list] = owner!.blocks;
  expect(list?.kind === 'list' && list.items[0]?.trend).toEqual([248, 248, 48]);
});

test('the owner’s weeks since the start can be read one by one, the latest first', () => {
  const weeks = people().find(({ title }) => title === '주마다 오너의 시간');
  expect(weeks?.isFolded).toBe(true);
  expect(lines(weeks ? [weeks] : [])).toEqual([
    '# 주마다 오너의 시간',
    '2026-05-18 | 48분',
    '2026-05-11 | 4시간 8분',
    '2026-05-04 | 4시간 8분',
  ]);
});

test('a tab without the columns that a refresh fills says which, and where they come from', () => {
  const said = (absent: readonly string[]) => JSON.stringify(people(roles, 'en', open, absent));
  expect(said([])).not.toContain('Bring back');
  expect(said(['Result', 'Won back'])).toContain('Not in Roles: Result, Won back. “Bring back what is missing”');
});

test('each piece of work stands with its state and what its gate says, the warned ones unfolded', () => {
  const warned = people(roles, 'ko', shut);
  const titles = (sections: readonly Section[]) => sections.map(({ title, isFolded }) => [title, isFolded]);
  expect(titles(warned).slice(2, 5)).toEqual([
    ['오너가 하는 일', false],
    ['맡긴 일 2', false],
    ['누가 할지 적지 않은 일 4', false],
  ]);
  expect(titles(people()).slice(2, 5)).toEqual([
    ['오너가 하는 일', false],
    ['맡긴 일 2', true],
    ['누가 할지 적지 않은 일 4', true],
  ]);
  expect(lines([warned[2]!])[1]).toBe('신청 안내 | 48분 | 시범 위임 · 부족: 캔버스 칸, 4주 숫자');
  expect(lines([people()[2]!])[1]).toBe('신청 안내 | 48분 | 시범 위임 · 맡겨도 됩니다');
  const went = { ...shut, override: { day: day('2026-05-09'), reason: '바빠서' }, warns: false };
  expect(lines([people(roles, 'ko', went)[2]!])[1]).toBe('신청 안내 | 48분 | 시범 위임 · 이유를 적고 진행함');
});

test('who does how much, and what hangs on one person', () => {
  const said = lines(people());
  expect(said).toEqual(
    expect.arrayContaining([
      '이강사 | 3시간 20분 | 일 1가지',
      '알바 | 1시간 30분 | 일 1가지',
      '오너 | 48분 | 일 1가지',
    ]),
  );
  expect(said).toContain('경험 | 이강사 | 단계 전체');
  expect(said).not.toContain('신청 | 오너 | 단계 전체');
});

test('before anybody is named the page says what to do, and in English too', () => {
  expect(lines(people([])).slice(0, 2)).toEqual(['# 오너의 시간', expect.stringContaining('업무분담 탭에')]);
  expect(lines(people(roles, 'en')).slice(0, 3)).toEqual([
    '# Owner’s time',
    'Now, a week | 48 min',
    'First week kept (2026-05-04) | 4 h 8 min',
  ]);
});

test('one person: the figures they answer for, their work, and how their runs went', () => {
  const runs = [
    run('2026-05-14', '신청 안내', '지은', '다르게 함'),
    run('2026-05-20', '신청 안내', '지은', '그대로 됨'),
  ];
  const scorecard = figuresOf({ deals: STUDIO_DEALS, asOf: '2026-05-31' }).scorecard();
  const all = performances(team(roles, runs), scorecard, day('2026-05-31'));
  const of = (name: string) =>
    lines(
      personSections(
        { performance: all.find(({ doer }) => doer.person === name)!, due: [], hasDigilog: false, currencyDigits: 0 },
        peopleTalk('ko'),
      ),
    );
  expect(of('지은')).toEqual([
    '# 책임 지표',
    // the ledger alone shows its usual numbers, and this is none of them
    '경험률 (4주) | – | 아직 숫자가 없습니다',
    '# 맡은 일',
    '신청 안내 | 시범 위임 · 지금은 오너가 합니다',
    '# 해 본 기록 (13주)',
    '그대로 됨 | 1',
    '막힘 | 0',
    '다르게 함 | 1',
    '마지막 기록 | 2026-05-20',
  ]);
  // nothing was written down in the week of 25 May
  expect(of('이강사').slice(0, 2)).toEqual(['# 책임 지표', '매출 | – | 목표 없음']);
  expect(of('이강사').slice(-2)).toEqual(['디지로그에 남긴 기록이 없습니다.', '[디지로그 탭 더하기]']);
});

test('handing over: what is missing leads to its cell, and only then a reason is asked for', () => {
  const [work] = team(roles);
  const page = (gate: DelegationGate) =>
    handOverSections({ work: work!, gate, staff: ['지은', '이강사'] }, peopleTalk('ko'));
  expect(lines(page(shut)).slice(0, 5)).toEqual([
    '# 맡기기 전에',
    '캔버스의 그 단계가 일부라도 작동 | 부족',
    '그 단계의 숫자가 4주 이상 | 부족 | 지금 1주',
    '업무 프로세스와 완료 기준 | 갖춤',
    '부족한 것이 있습니다. 채우고 맡기면 안전하고, 이유를 적으면 그대로 진행할 수 있습니다.',
  ]);
  expect(lines(page(shut)).slice(6, 12)).toEqual([
    '위임 상태: trial',
    '현재 담당: owner',
    '목표 담당: partTimer',
    '맡은 사람: 지은',
    '점검일: ',
    '그래도 맡기는 이유: ',
  ]);
  expect(lines(page(open)).some(line => line.startsWith('그래도'))).toBe(false);
  const [list] = page(shut)[0]!.blocks;
  const lead = list?.kind === 'list' ? list.items[0]?.lead : null;
  // the 28th column of the canvas
  expect(lead).toEqual({ to: 'cell', place: { tab: 'canvas', row: 30, column: 'AB' } });
});

test('work in several hands has a form for each, and one blue button', () => {
  const [work] = team([roles[0]!, { ...roles[0]!, id: 'R-9', now: '직원' }]);
  const sections = handOverSections({ work: work!, gate: open, staff: [] }, peopleTalk('ko'));
  const forms = sections.flatMap(({ blocks }) => blocks.filter(block => block.kind === 'form'));
  expect(forms.map(({ isMain, fields }) => [isMain, fields[0]?.value])).toEqual([
    [true, 'R-1'],
    [false, 'R-9'],
  ]);
  expect(sections.map(({ title }) => title)).toContain('함께하는 일 2');
});

test('what was to be looked at together by now stands there, the longest overdue first, and leads to its form', () => {
  const reviewed: Rows = [
    { ...roles[0], review: cellDay('2026-05-20') },
    { ...roles[1], review: cellDay('2026-05-06') },
    { ...roles[2], review: cellDay('2026-05-21') },
  ];
  const due = people(reviewed).find(({ title }) => title === '함께 볼 때가 된 일');
  expect(lines(due ? [due] : [])).toEqual([
    '# 함께 볼 때가 된 일',
    '리포트 보내기 | 14일 지남 | 2026-05-06 · 이강사 · 위임 완료',
    '신청 안내 | 오늘 | 2026-05-20 · 지은 · 시범 위임',
  ]);
  const [list] = due!.blocks;
  expect(list?.kind === 'list' && list.items[0]?.lead).toMatchObject({ asked: { page: 'handOver', item: 'S-2' } });
  expect(people().some(({ title }) => title === '함께 볼 때가 된 일')).toBe(false);
});
