import { expect, test } from 'vitest';
import { logPage } from '../../../src/report/pages/log';
import { cellDay } from '../../domain/work/work-tabs';
import { blocksOf, card, greeting, itemsOf, runs, shopOf, textsOf } from './process-card';

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
