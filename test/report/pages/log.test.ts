import { expect, test } from 'vitest';
import { logPage, logWorkPage } from '../../../src/report/pages/log';
import { withStep } from '../../../src/report/pages/steps-of';
import type { Section } from '../../../src/server/contract';
import { day } from '../../domain/ledger-grid';
import { cellDay } from '../../domain/work/work-tabs';
import { blocksOf, card, greeting, itemsOf, runs, shopOf, textsOf } from './process-card';

test('what was run lately stands first, what is logged for today below, a finished project not at all', () => {
  const spa = [
    greeting,
    { ...greeting, id: 'S-2', task: '리포트' },
    { ...greeting, id: 'S-3', task: '저녁반', workType: '프로젝트', doneOn: cellDay('2026-05-01') },
    { ...greeting, id: 'S-4', task: '청소' },
  ];
  const run = (day: string, work: string) => ({
    day: cellDay(day),
    work,
    result: '그대로 됨',
    change: '',
    decision: '',
  });
  const digilog = [run('2026-05-20', '리포트'), run('2026-06-15', '청소'), run('2026-06-15', '청소')];
  const today = shopOf({ spa, digilog }, { today: day('2026-06-15') });
  const [waiting, logged] = logPage(today, 'ko');
  expect([waiting?.title, logged?.title]).toEqual(['어떤 일을 했습니까?', '오늘 기록한 일']);
  const lines = (section: Section | undefined) => itemsOf(section ? [section] : []);
  expect(lines(waiting).map(({ text, aside }) => [text, aside])).toEqual([
    ['리포트', '2026-05-20'],
    ['안내', null],
  ]);
  expect(lines(logged).map(({ text, aside }) => [text, aside])).toEqual([['청소', '2번']]);
  expect(lines(waiting)[0]?.lead).toEqual({ to: 'page', asked: { page: 'log', item: 'S-2', options: {} } });
  expect(textsOf(logPage(shopOf({}), 'ko'))).toEqual(['먼저 SPA 탭에 일을 적습니다. 시작 업무를 넣어도 됩니다.']);
});

test('a run is logged beside the steps, and its result is the button', () => {
  const shop = shopOf({ spa: [greeting] });
  const [work] = shop.works;
  if (!work) throw new Error('no work');
  const form = blocksOf(logWorkPage(work, shop, 'en')).find(block => block.kind === 'form');
  if (form?.kind !== 'form') throw new Error('no form');
  expect(form).toMatchObject({ action: 'logRun', item: 'S-1', isMain: true });
  expect(form.fields.map(({ name, kind, isRequired }) => [name, kind, isRequired])).toEqual([
    ['learned', 'long', false],
    ['change', 'long', false],
    ['minutes', 'number', false],
    ['result', 'send', false],
  ]);
  expect(form.fields[3]?.options.map(({ text }) => text)).toEqual(['As written', 'Stuck', 'Done differently']);
});

test.each([
  ['1 확인\n2 문자', '전화', '1 확인\n2 문자\n3 전화'],
  ['1. 확인\n2. 문자', '전화', '1. 확인\n2. 문자\n3. 전화'],
  ['①확인\n②문자', '전화', '①확인\n②문자\n③전화'],
  ['- 확인', '전화', '- 확인\n- 전화'],
  ['확인', '전화', '확인\n전화'],
  ['확인\n전화하기', '전화', '확인\n전화하기'],
  ['', '전화', '전화'],
])('the change is put below the steps as they are counted: %j and %j', (process, change, expected) => {
  expect(withStep(process, change)).toBe(expected);
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
  const sections = logPage(shopOf({ spa, digilog }), 'ko');
  expect(sections.map(({ title }) => title)).toEqual([
    '어떤 일을 했습니까?',
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
  const sections = logPage(shopOf({ spa, digilog }), 'ko');
  expect(sections.map(({ title }) => title)).toEqual(['어떤 일을 했습니까?', '정체된 일', '최근 기록']);
  const why = '마지막 세 번은 적힌 대로 되었습니다. 왜 막혔었는지 프로세스에 적으면 풀립니다.';
  expect(itemsOf(sections.slice(1))[0]?.note).toBe(`30일 동안 실행 5번, 고침 0번. ${why}`);
  const told = textsOf(card({ spa, digilog }));
  expect(told).toContain(why);
  expect(told.filter(text => /^(정체|안정)/.test(text))).toHaveLength(1);
});
