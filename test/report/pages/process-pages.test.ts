import { expect, test } from 'vitest';
import type { FourWeeks } from '../../../src/domain/guidance/four-weeks';
import { processSpeaker, standing } from '../../../src/report/pages/process-shop';
import { processesPage } from '../../../src/report/pages/processes';
import { stepsOf } from '../../../src/report/pages/steps-of';
import { day } from '../../domain/ledger-grid';
import { cellDay } from '../../domain/work/work-tabs';
import { blocksOf, card, greeting, itemsOf, runs, shopOf, textsOf } from './process-card';

test('numbers in front of the steps are not shown twice; numbers that belong to them stay', () => {
  expect(stepsOf('1 예약 확인\n2. 문자\n3)적기\n\n④ 전화\n- 끝')).toEqual(['예약 확인', '문자', '적기', '전화', '끝']);
  expect(stepsOf('10시 전에 보내기\n3개 세기')).toEqual(['10시 전에 보내기', '3개 세기']);
  expect(stepsOf('')).toEqual([]);
});

test('the card has the scene, the steps, done when, rhythm and minutes, who, and the figure with how sure it is', () => {
  const weeks: FourWeeks = (metric, week) =>
    metric === 'experienceRate' && week === day('2026-05-25') ? { value: 0.5, of: { part: 20, whole: 40 } } : null;
  const roles = [{ work: '안내', now: '오너', target: '알바', state: '기록됨' }];
  const sections = card({ spa: [greeting], roles }, { fourWeeks: weeks });
  expect(textsOf(sections).slice(0, 3)).toEqual([
    '고객 시스템 · 신청 · 루틴 · 단순',
    '아침에 안내를 받는다',
    '완료 기준: 당일 안내',
  ]);
  const items = itemsOf(sections).map(({ text, aside, note }) => [text, aside, note]);
  expect(items.slice(0, 3).map(([text]) => text)).toEqual(['예약 확인', '문자', '적기']);
  expect(items.slice(3, 9)).toEqual([
    ['담당', '오너 → 알바', null],
    ['주기', '매일', null],
    ['1회 소요(분)', '6', '주 8번 · 일주일에 모두 48분'],
    ['연결 지표', '경험률', '지난 네 주: 50% (35–65%)'],
    ['준비 상태', '1회 이상 수정됨', null],
    ['버전', '2', '2026-04-15'],
  ]);
});

test('work without steps says that it cannot be handed over, and what is blank leads to its cell', () => {
  const sections = card({ spa: [{ id: 'S-1', stage: '신청', task: '안내', process: '' }] });
  expect(textsOf(sections)).toContain('프로세스 없음: 적기 전에는 맡길 수 없습니다.');
  const process = itemsOf(sections).find(({ text }) => text === '업무 프로세스');
  expect(process).toMatchObject({
    aside: '비어 있음',
    lead: { to: 'cell', place: { tab: 'spa', row: 2, column: 'process', id: 'S-1' } },
  });
  expect(sections.some(({ isFolded }) => isFolded)).toBe(false);
});

test('a project shows how long it has, and once done no button', () => {
  const project = { ...greeting, workType: '프로젝트', due: cellDay('2026-06-10'), doneOn: '' };
  const told = (changes: object) => {
    const sections = card({ spa: [{ ...project, ...changes }] });
    return [textsOf(sections)[1], blocksOf(sections)[2]?.kind];
  };
  expect(told({})).toEqual(['마감 2026-06-10까지 10일 남았습니다.', 'buttons']);
  expect(told({ due: cellDay('2026-05-29') })).toEqual(['마감 2026-05-29에서 2일 지났습니다.', 'buttons']);
  expect(told({ due: '' })).toEqual(['마감일이 없습니다.', 'buttons']);
  expect(told({ doneOn: cellDay('2026-05-30') })[0]).toBe('2026-05-30에 끝냈습니다.');
});

test('the card of work that nobody has run for long does not call it stable', () => {
  const steady = (cycle: string) =>
    textsOf(card({ spa: [{ ...greeting, version: 1, revised: '', cycle }], digilog: runs(3, '그대로 됨') }));
  const stable = '안정: 마지막 세 번이 적힌 그대로 되었습니다.';
  expect(steady('매월')).toContain(stable);
  expect(steady('매일')).not.toContain(stable);
});

test.each([
  ['정체', {}, [...runs(4, '그대로 됨'), ...runs(1, '막힘')]],
  ['안정', { cycle: '매월' }, runs(3, '그대로 됨')],
  ['오래 안 함', {}, runs(1, '막힘')],
  ['프로세스 없음', { process: '' }, runs(3, '그대로 됨')],
  [undefined, { cycle: '매월' }, runs(1, '막힘')],
  ['마감 지남', { workType: '프로젝트', due: cellDay('2026-05-30') }, []],
  ['2026-06-30까지', { workType: '프로젝트', due: cellDay('2026-06-30') }, []],
  ['끝남', { workType: '프로젝트', doneOn: cellDay('2026-05-30') }, []],
])('the map says %s of work', (word, changes, digilog) => {
  const spa = [{ ...greeting, version: 1, revised: '', ...changes }];
  const shop = shopOf({ spa, ...(digilog.length > 0 && { digilog }) });
  expect(standing(shop.works[0]!, shop, processSpeaker('ko'))?.text).toBe(word);
});

test('the map of a shop without work offers the starters of each stage, and all at once', () => {
  const starters = [
    { key: 'a', stage: 'inflow' as const, task: '지도 고치기' },
    { key: 'b', stage: 'support' as const, task: '마감' },
  ];
  const sections = processesPage(shopOf({}, { starters }), 'ko');
  const leads = itemsOf(sections).flatMap(({ text, lead }) => (lead?.to === 'act' ? [[text, lead.act.item]] : []));
  expect(leads).toEqual([
    ['지도 고치기', 'a'],
    ['마감', 'b'],
  ]);
  const [buttons] = blocksOf(sections).filter(block => block.kind === 'buttons');
  expect(buttons?.buttons.map(({ text }) => text)).toEqual(['SPA 탭에서 적기', '시작 업무 2개 모두 넣기']);
});

test('starters of stages that have work stand folded at the end, late projects at the top', () => {
  const late = { ...greeting, id: 'S-2', task: '저녁반', workType: '프로젝트', due: cellDay('2026-05-01') };
  const starters = [{ key: 'a', stage: 'application' as const, task: '예약 답하기' }];
  const sections = processesPage(shopOf({ spa: [greeting, late] }, { starters }), 'en');
  expect(sections[1]).toMatchObject({ title: 'Projects past their day' });
  expect(sections[sections.length - 1]).toMatchObject({ title: 'Starter work of your trade: 1', isFolded: true });
});
