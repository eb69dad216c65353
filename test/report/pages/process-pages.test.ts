import { expect, test } from 'vitest';
import type { FourWeeks } from '../../../src/domain/guidance/four-weeks';
import { logPage } from '../../../src/report/pages/log';
import { type ProcessShop, processSpeaker, standing } from '../../../src/report/pages/process-shop';
import { processesPage } from '../../../src/report/pages/processes';
import { stepsOf } from '../../../src/report/pages/steps-of';
import { workPage } from '../../../src/report/pages/work';
import type { Block, Item, Section } from '../../../src/server/contract';
import { day } from '../../domain/ledger-grid';
import { bookOf, cellDay, pastOf, type Rows, type WorkRows } from '../../domain/work/work-tabs';

const TODAY = day('2026-05-31');
const greeting = {
  id: 'S-1',
  stage: '신청',
  task: '안내',
  scenario: '아침에 안내를 받는다',
  process: '1 예약 확인\n2. 문자\n③ 적기',
  doneWhen: '당일 안내',
  workType: '루틴',
  difficulty: '단순',
  cycle: '매일',
  minutes: 6,
  timesPerWeek: 8,
  metric: '경험률',
  version: 2,
  revised: cellDay('2026-04-15'),
};
const kept = {
  day: cellDay('2026-04-15'),
  kind: '업무 고침',
  subject: 'S-1',
  before: '1 전화',
  after: greeting.process,
  version: 2,
  reason: '전화를 안 받아서',
  metric: '경험률',
};

function shopOf(rows: WorkRows, changes: Partial<ProcessShop> = {}, past: Rows = []): ProcessShop {
  return {
    works: bookOf(rows).works,
    past: past.length === 0 ? [] : pastOf(past),
    today: TODAY,
    settings: { weekStart: 'monday', currency: 'KRW', staff: [] },
    fourWeeks: () => null,
    starters: [],
    freeRow: 2,
    ...changes,
  };
}

const blocksOf = (sections: readonly Section[]): Block[] => sections.flatMap(({ blocks }) => blocks);
const itemsOf = (sections: readonly Section[]): Item[] =>
  blocksOf(sections).flatMap(block => (block.kind === 'list' ? block.items : []));
const textsOf = (sections: readonly Section[]): string[] =>
  blocksOf(sections).flatMap(block => (block.kind === 'text' ? [block.text] : []));

function card(rows: WorkRows, changes: Partial<ProcessShop> = {}, past: Rows = []): Section[] {
  const shop = shopOf(rows, changes, past);
  return workPage(shop.works[0]!, shop, 'ko');
}

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
    ['연결 지표', '경험률', '지난 네 주: 50.0% (35–65%)'],
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

test('a version says why, what the figure was before and after, and whether chance explains it', () => {
  const weeks =
    (before: number, after: number): FourWeeks =>
    (_, week) => {
      const part = { [day('2026-04-06')]: before, [day('2026-05-11')]: after }[week];
      return part === undefined ? null : { value: part / 40, of: { part, whole: 40 } };
    };
  const newest = (fourWeeks: FourWeeks) => {
    const [version] = card({ spa: [greeting] }, { fourWeeks }, [kept]).filter(({ isFolded }) => isFolded);
    return [version?.title, ...textsOf(version ? [version] : [])];
  };
  const head = ['버전 2 · 2026-04-15', '이유: 전화를 안 받아서', '움직이려던 지표: 경험률'];
  const told = '앞 네 주 50.0% (35–65%), 뒤 네 주 75.0% (60–86%)';
  expect(newest(weeks(20, 30))).toEqual([...head, told, '우연으로 보기 어려울 만큼 올랐습니다.']);
  expect(newest(weeks(20, 21)).slice(4)).toEqual(['이만한 차이는 우연일 수 있습니다.']);
  expect(newest(() => null)).toEqual([...head, '2026-05-17에 네 주가 차면 앞뒤를 견줄 수 있습니다.']);
});

test('people counted before and after a version have their range too', () => {
  const fourWeeks: FourWeeks = (_, week) => ({ value: week === day('2026-04-06') ? 5 : 10, of: null });
  const change = { ...kept, metric: '신청' };
  const [version] = card({ spa: [greeting] }, { fourWeeks }, [change]).filter(({ isFolded }) => isFolded);
  // 20 and 40 in four weeks: 12.2 to 30.9 and 28.6 to 54.5
  expect(textsOf(version ? [version] : [])).toContain(
    '앞 네 주 한 주 평균 5 (3.1–7.7), 뒤 네 주 한 주 평균 10 (7.1–13.6)',
  );
});

test('money before and after a version has the least and the most of its weeks, and no verdict', () => {
  const fourWeeks: FourWeeks = (_, week) => {
    const weeks =
      week === day('2026-04-06') ? [90_000, 110_000, 80_000, 120_000] : [130_000, 150_000, 140_000, 180_000];
    return { value: weeks.reduce((sum, one) => sum + one, 0) / 4, of: null, weeks };
  };
  const [version] = card({ spa: [greeting] }, { fourWeeks }, [{ ...kept, metric: '매출' }]).filter(
    ({ isFolded }) => isFolded,
  );
  expect(textsOf(version ? [version] : []).slice(2)).toEqual([
    '앞 네 주 한 주 평균 100,000원 (주마다 80,000원–120,000원), 뒤 네 주 한 주 평균 150,000원 (주마다 130,000원–180,000원)',
    '뒤의 네 주가 모두 앞의 어느 주보다 많습니다. 계절이나 다른 일 때문일 수도 있습니다.',
  ]);
});

test('one version alone stands above already and is not shown again', () => {
  expect(card({ spa: [greeting] }).some(({ isFolded }) => isFolded)).toBe(false);
  expect(card({ spa: [greeting] }, {}, [kept]).filter(({ isFolded }) => isFolded)).toHaveLength(2);
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

const runs = (count: number, result: string, work = 'S-1') =>
  Array.from({ length: count }, (_, at) => ({ day: cellDay(`2026-05-${10 + at}`), work, result }));

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

test('what was run lately is chosen first when logging, a finished project not at all', () => {
  const spa = [
    greeting,
    { ...greeting, id: 'S-2', task: '리포트' },
    { ...greeting, id: 'S-3', task: '저녁반', workType: '프로젝트', doneOn: cellDay('2026-05-01') },
  ];
  const digilog = [{ day: cellDay('2026-05-20'), work: '리포트', result: '막힘', change: '먼저 찍기', decision: '' }];
  const [form] = blocksOf(logPage(shopOf({ spa, digilog }), 'S-1', 'ko'));
  if (form?.kind !== 'form') throw new Error('no form');
  expect(form.fields[0]).toMatchObject({ value: 'S-1' });
  expect(form.fields[0]?.options.map(({ text }) => text)).toEqual(['고르세요', '리포트', '안내']);
  expect(form.fields.map(({ name }) => name)).toEqual(['work', 'result', 'learned', 'change', 'minutes']);
  expect(textsOf(logPage(shopOf({}), '', 'ko'))).toEqual(['먼저 SPA 탭에 일을 적습니다. 시작 업무를 넣어도 됩니다.']);
});

test('changes that wait are listed, then work by what needs somebody most', () => {
  const spa = [greeting, { ...greeting, id: 'S-2', task: '리포트' }].map(work => ({
    ...work,
    version: 1,
    revised: '',
  }));
  const digilog = [
    ...runs(4, '그대로 됨'),
    { day: cellDay('2026-05-09'), work: 'S-1', result: '막힘', change: '주차 안내', decision: '' },
    { day: cellDay('2026-05-09'), work: 'S-1', result: '막힘', change: '전화', decision: '보류' },
    ...runs(3, '그대로 됨', 'S-2'),
  ];
  const sections = logPage(shopOf({ spa, digilog }), '', 'ko');
  expect(sections.map(({ title }) => title)).toEqual([
    null,
    '정할 것: 고칠 내용 1',
    '보류한 고칠 내용 1',
    '정체된 일',
    '오래 안 한 일',
    '최근 기록',
  ]);
});

test('work that got stuck and went as written since stands under stuck alone, and it is said why', () => {
  const spa = [{ ...greeting, cycle: '매월', version: 1, revised: '' }];
  const digilog = [...runs(2, '막힘'), ...runs(5, '그대로 됨').slice(2)];
  const sections = logPage(shopOf({ spa, digilog }), '', 'ko');
  expect(sections.map(({ title }) => title)).toEqual([null, '정체된 일', '최근 기록']);
  const why = '마지막 세 번은 적힌 대로 되었습니다. 왜 막혔었는지 프로세스에 적으면 풀립니다.';
  expect(itemsOf(sections)[0]?.note).toBe(`30일 동안 실행 5번, 고침 0번. ${why}`);
  const told = textsOf(card({ spa, digilog }));
  expect(told).toContain(why);
  expect(told.filter(text => /^(정체|안정)/.test(text))).toHaveLength(1);
});
