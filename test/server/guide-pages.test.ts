import { expect, test } from 'vitest';
import type { BoxKey } from '../../sheets-templates/canvas-boxes';
import type { BoxField } from '../../sheets-templates/canvas-fields';
import { longText } from '../../sheets-templates/long-text';
import { listTabs } from '../../sheets-templates/tabs';
import { fieldCell } from '../../src/report/canvas/places';
import type { Block, Place, Summary } from '../../src/server/contract';
import { crawl, leadsOf } from './crawl';
import { drawBoxes, now, selected } from './guide-shop';
import { installedShop, type Shop, typeRows } from './shop';

const page = (shop: Shop, item: string, options: Record<string, string> = {}) =>
  shop.api('page', 'ko', { page: 'step', item, options });
const act = (shop: Shop, action: string, item: string, values: Record<string, string> = {}) =>
  shop.api('act', 'ko', { action, item, values }, { page: 'step', item: 'structure', options: {} });

test('later, not for us, taken up again: each is kept, and the next step goes on', async () => {
  const shop = await installedShop({ now });
  drawBoxes(shop);
  expect(shop.api('refresh').next?.rule).toBe('kpiWeeks');
  const later = act(shop, 'later', 'rule.kpiWeeks', { until: '2026-06-03' });
  expect(later).toMatchObject({
    said: '2026-06-03까지 미뤘습니다.',
    isPoor: false,
    summary: { next: { rule: 'deals' } },
  });
  const no = act(shop, 'notForUs', 'rule.deals', { reason: ' 다른 장부가 있습니다 ' });
  expect(no.summary?.next?.rule).toBe('breakEven');
  const kept = shop.grid('이력').filter(cells => String(cells[2]).startsWith('rule.'));
  expect(kept.map(cells => [cells[1], cells[2], cells[8]])).toEqual([
    ['나중에', 'rule.kpiWeeks', ''],
    ['하지 않음', 'rule.deals', '다른 장부가 있습니다'],
  ]);
  expect(JSON.stringify(page(shop, 'monitoring').sections)).toContain('하지 않기로 했습니다. 다른 장부가 있습니다');
  expect(act(shop, 'resume', 'rule.deals').summary?.next?.rule).toBe('deals');
  expect(act(shop, 'later', 'rule.deals', { until: '2026-05-31' })).toMatchObject({ isPoor: true, summary: null });
  expect(
    shop.answer(
      'act',
      'ko',
      { action: 'later', item: 'rule.none', values: {} },
      { page: 'add', item: '', options: {} },
    ),
  ).toMatchObject({
    error: { code: 'bad-request' },
  });
});

test('the page of people warns while the steps before are open, until the owner goes ahead with a reason', async () => {
  const shop = await installedShop({ now });
  const gate = () => page(shop, 'people').sections.find(({ title }) => title === '먼저 채우면 좋은 것');
  expect(gate()?.blocks.map(({ kind }) => kind)).toEqual(['text', 'list', 'form']);
  act(shop, 'goAhead', 'step.people', { reason: '직원이 먼저 왔습니다' });
  expect(gate()?.blocks[0]).toMatchObject({ text: '그래도 진행하기로 했습니다(2026-05-31): 직원이 먼저 왔습니다' });
  expect(page(shop, 'structure').sections.some(({ title }) => title === '먼저 채우면 좋은 것')).toBe(false);
});

test('a tab that is taken out is hidden and not read, and comes back whole', async () => {
  const shop = await installedShop({ now });
  shop.api('addModule', 'digilog');
  typeRows(shop, '디지로그', [
    ['날짜', '업무', '결과'],
    ['2026-05-30', '없는 업무', '그대로 됨'],
  ]);
  const unknown = (summary: Summary) => summary.issues.shown.filter(({ code }) => code === 'unknown-work').length;
  expect(unknown(shop.api('refresh'))).toBe(1);
  const before = shop.grid('디지로그');
  const { summary, said } = act(shop, 'takeOut', 'digilog');
  expect(said).toBe('디지로그 탭을 뺐습니다. 적은 것은 그대로 있습니다.');
  expect(summary && unknown(summary)).toBe(0);
  expect(shop.tab('디지로그').isSheetHidden()).toBe(true);
  expect(unknown(shop.api('addModule', 'digilog'))).toBe(1);
  expect(shop.tab('디지로그').isSheetHidden()).toBe(false);
  expect(shop.grid('디지로그')).toEqual(before);
  expect(shop.tabNames().filter(name => name.startsWith('디지로그'))).toEqual(['디지로그']);
});

test('the only tab that can be seen is not taken out, and stays read', async () => {
  const shop = await installedShop({ now });
  shop.api('addModule', 'digilog');
  for (const name of shop.tabNames()) if (name !== '디지로그') shop.tab(name).hideSheet();
  expect(act(shop, 'takeOut', 'digilog')).toMatchObject({
    said: '지금 보이는 탭이 하나뿐이라 뺄 수 없습니다. 다른 탭 하나를 보이게 한 뒤 다시 누르세요.',
    isPoor: true,
  });
  expect(shop.tab('디지로그').isSheetHidden()).toBe(false);
  shop.tab('SPA').showSheet();
  expect(act(shop, 'takeOut', 'digilog').said).toBe('디지로그 탭을 뺐습니다. 적은 것은 그대로 있습니다.');
  expect(shop.tab('디지로그').isSheetHidden()).toBe(true);
});

test('a review says what happened, is kept once a week when it is done, and comes back after seven days', async () => {
  const clock = { day: '2026-05-31' };
  const shop = await installedShop(
    { now: () => Date.parse(`${clock.day}T12:00:00+09:00`) },
    { example: true, trade: 'academy' },
  );
  const review = () => shop.api('page', 'ko', { page: 'review', item: '', options: {} });
  expect(review().sections.map(({ title }) => title)).toEqual([
    null,
    '두 목표',
    '지난주 숫자',
    '목표에 못 미친 숫자',
    '막히거나 오래 쉰 업무',
    '초대할 고객',
    '그동안 바뀐 것',
    '이번 주에 할 일 하나',
  ]);
  act(shop, 'reviewed', '');
  act(shop, 'reviewed', '');
  expect(shop.grid('이력').filter(cells => cells[2] === 'review')).toHaveLength(1);
  const [head, next] = review().sections;
  expect(head?.blocks[0]).toMatchObject({
    text: '✓ 이번 주 점검을 마쳤습니다(2026-05-31). 다음 점검은 2026-06-07입니다.',
  });
  expect([next?.title, next?.blocks.some(({ kind }) => kind === 'form')]).toEqual(['이번 주에 할 일 하나', false]);
  clock.day = '2026-06-06';
  act(shop, 'reviewed', '');
  expect(shop.grid('이력').filter(cells => cells[2] === 'review')).toHaveLength(1);
  clock.day = '2026-06-07';
  expect(review().sections[0]?.blocks[0]).toMatchObject({ text: '지난 점검: 2026-05-31' });
  act(shop, 'reviewed', '');
  expect(shop.grid('이력').flatMap(cells => (cells[2] === 'review' ? [cells[7]] : []))).toEqual([1, 2]);
});

test('every kind of cell that the guide names is found after columns have moved', async () => {
  const shop = await installedShop({ now }, { example: true, trade: 'academy' });
  for (const module of ['digilog', 'automation'] as const) shop.api('addModule', module);
  const [first = [], second = []] = shop.grid('SPA').slice(1);
  typeRows(shop, '디지로그', [
    ['날짜', '업무', '결과'],
    ['2026-05-30', first[6], '그대로 됨'],
  ]);
  typeRows(shop, '자동화', [
    ['업무', '지금 수준'],
    [second[6], '2 SaaS 하나'],
  ]);
  shop.api('refresh');
  const steps = ['structure', 'monitoring', 'processes', 'people', 'machines'];
  const pages = steps.map(step => page(shop, step));
  const texts = pages.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)).flatMap(textsOfDays);
  const leads = pages.flatMap(leadsOf);
  const places = new Map<string, Place>();
  for (const lead of leads) if (lead.to === 'cell') places.set(JSON.stringify(lead.place), lead.place);
  const kinds = new Set([...places.values()].map(({ tab, column, row }) => `${tab} ${column} ${row === null}`));
  expect(kinds.size).toBeGreaterThan(12);
  for (const name of ['캔버스', '지표장부', '거래장부', 'SPA', '업무분담', '설정', '디지로그', '자동화']) {
    shop.tab(name).insertColumnsBefore(1, 2);
  }
  for (const [name, place] of places) {
    expect([name, shop.api('jump', place)]).toEqual([name, { found: true, isHidden: false }]);
    const at = selected(shop);
    const spec = listTabs.find(({ key }) => key === place.tab);
    const column = spec?.columns.find(({ key }) => key === place.column);
    if (column) expect([name, at.header]).toEqual([name, column.name.ko]);
    if (place.id) expect(shop.grid(at.tab)[at.row - 1]).toContain(place.tab === 'settings' ? '목표 신청률' : place.id);
    else if (spec && place.row !== null) expect([name, at.row]).toEqual([name, place.row]);
    if (place.tab === 'canvas') expect([name, { ...at, header: null }]).toEqual([name, lineOf(place)]);
  }
  const weeks = texts.filter(({ place }) => place.tab === 'kpis' && place.row !== null);
  expect(weeks.length).toBeGreaterThan(3);
  for (const { place, text } of weeks) {
    shop.api('jump', place);
    const { tab, row, column } = selected(shop);
    expect(shop.tab(tab).getRange(row, column).getDisplayValue()).toBe(text);
  }
});

/** The line of the box, two columns on from where an installation puts it. */
function lineOf({ column }: Place) {
  const [box = '', field = ''] = (column ?? '').split('.');
  const cell = fieldCell(box as BoxKey, field as BoxField);
  return cell && { tab: '캔버스', header: null, row: cell.row, column: cell.column + 2 };
}

function textsOfDays(block: Block): { text: string; place: Place }[] {
  if (block.kind !== 'list') return [];
  return block.items.flatMap(({ text, lead }) => (lead?.to === 'cell' ? [{ text, place: lead.place }] : []));
}

test('while the tab about staff is in the file, the review warns before it is shared', async () => {
  const shop = await installedShop();
  const said = () => JSON.stringify(shop.api('page', 'ko', { page: 'review', item: '', options: {} }));
  expect(said()).not.toContain('직원팬덤 탭이 이 파일에 있고');
  shop.api('addModule', 'fandom');
  expect(said()).toContain('직원팬덤 탭이 이 파일에 있고');
});

test('the roadmap is reached from the gallery, with its tab and without', async () => {
  const shop = await installedShop();
  const isReached = () => crawl(shop, 'ko', 1).some(({ asked: { page } }) => page === 'roadmap');
  expect(isReached()).toBe(true);
  shop.api('addModule', 'roadmap');
  expect(isReached()).toBe(true);
});

test('Home offers to log a run once there is work', async () => {
  const shop = await installedShop({ now }, { trade: 'cafe' });
  expect(shop.api('refresh').hasWork).toBe(false);
  typeRows(shop, 'SPA', [
    ['단계', '할 일', '업무 프로세스'],
    ['경험', '첫 잔 내기', '1. 내리기'],
  ]);
  expect(shop.api('refresh').hasWork).toBe(true);
});

test('the review names what waits: changes that runs called for, projects past their day, and work to be looked at together', async () => {
  const shop = await installedShop({ now });
  typeRows(shop, 'SPA', [
    ['업무ID', '단계', '할 일', '업무 프로세스', '업무 유형', '마감일'],
    ['S-000001', '지원', '간판 바꾸기', '1. 고르기', '프로젝트', '2026-05-20'],
    ['S-000002', '신청', '예약 안내', '1. 보내기', '루틴', ''],
  ]);
  const review = () => shop.api('page', 'ko', { page: 'review', item: '', options: {} }).sections;
  const lines = (title: string) =>
    review()
      .filter(section => section.title === title)
      .flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'list' ? block.items : [])));
  expect(lines('마감이 지난 프로젝트')).toMatchObject([
    { text: '간판 바꾸기', lead: { asked: { page: 'work', item: 'S-000001' } } },
  ]);
  typeRows(shop, '업무분담', [
    ['업무', '현재 담당', '맡은 사람', '위임 상태', '점검일'],
    ['S-000002', '직원', '김', '시범 위임', '2026-05-25'],
  ]);
  const stuck = { result: 'stuck', learned: '', change: '먼저 전화하기', minutes: '', staff: '' };
  shop.api(
    'act',
    'ko',
    { action: 'logRun', item: 'S-000002', values: stuck },
    { page: 'log', item: 'S-000002', options: {} },
  );
  expect(lines('정할 것: 고칠 내용 1')).toMatchObject([{ text: '먼저 전화하기', lead: { asked: { page: 'change' } } }]);
  const { due } = longText('pages').people;
  expect(lines(due.ko)).toMatchObject([{ text: '예약 안내', lead: { asked: { page: 'handOver', item: 'S-000002' } } }]);
});
