import { expect, test } from 'vitest';
import { columns, drawnForm, items, page, plan, rowsOf, send, shopWithWork, works } from './machine-form';
import { installedShop, type Shop, typeRows } from './shop';

test('the board lists work by what a machine would save, with what each lacks', async () => {
  const view = page(await shopWithWork(), 'machines');
  expect(view.title).toBe('기계에게 맡길 일');
  // 25 x 8 x 52 / 12 = 866.7 and 6 x 8 x 52 / 12 = 208
  expect(items(view, '아직 아님').map(({ text, aside, note }) => [text, aside, note])).toEqual([
    ['자세 리포트 보내기', '최대 월 14시간 27분', '조건 0/5 · 업무 프로세스가 비어 있습니다.'],
    ['체험 예약 안내', '최대 월 3시간 28분', '조건 2/5 · 실행 기록이 없습니다.'],
  ]);
  expect(items(view, '먼저 할 일이 남았습니다')).toHaveLength(4);
});

test('one piece of work shows every condition and leads to the cell that proves or lacks it', async () => {
  const shop = await shopWithWork();
  const view = page(shop, 'machine', 'S-000001', 'en');
  expect(items(view, 'Before a machine takes over').map(({ text, aside, lead }) => [text, aside, lead])).toEqual([
    ['Work steps', 'Met', { to: 'cell', place: { tab: 'spa', row: 2, column: 'process', id: 'S-000001' } }],
    ['Stable runs', 'Not yet', { to: 'page', asked: { page: 'log', item: 'S-000001', options: {} } }],
    [
      'Handed over, or run by you',
      'Not yet',
      { to: 'page', asked: { page: 'handOver', item: 'S-000001', options: {} } },
    ],
    ['Clear rules', 'Met', { to: 'cell', place: { tab: 'spa', row: 2, column: 'difficulty', id: 'S-000001' } }],
    ['Data in the sheet', 'Not yet', { to: 'cell', place: { tab: 'spa', row: 2, column: 'metric', id: 'S-000001' } }],
  ]);
  expect(page(shop, 'log', 'S-000001', 'en').sections.map(({ title }) => title)).toEqual(['Work steps', 'Notes']);
});

test('a project is no work for a machine, and work that is gone says so', async () => {
  const shop = await shopWithWork();
  typeRows(shop, 'SPA', [
    ['업무ID', '단계', '할 일', '업무 유형'],
    ['S-000003', '지원', '간판 바꾸기', '프로젝트'],
  ]);
  const said = (item: string) => JSON.stringify(page(shop, 'machine', item).sections);
  expect(said('S-000003')).toContain('한 번 하고 끝나는 프로젝트');
  expect(said('S-000009')).toContain('이 일은 SPA 탭에 없습니다.');
});

test('work put on the board before the other steps needs a reason, which is kept and asked once', async () => {
  const shop = await shopWithWork();
  const refused = plan(shop, { levelTarget: 'oneService' });
  expect([refused.isPoor, refused.said]).toEqual([true, '앞 단계가 남았습니다. 그래도 진행하는 이유를 적어 주세요.']);
  expect(shop.tabNames()).not.toContain('자동화');
  const done = plan(shop, { levelTarget: 'oneService', monthlyCost: '30,000', reason: '예약이 밀려서' });
  expect([done.isPoor, done.said]).toEqual([false, '체험 예약 안내를 자동화 탭에 적었습니다.']);
  expect(rowsOf(shop, '자동화', ['자동화ID', '업무', '목표 수준', '월 비용', '월 절감(분)'])).toEqual([
    ['A-000001', '체험 예약 안내', '2 SaaS 하나', 30000, 208],
  ]);
  expect(rowsOf(shop, '이력', ['구분', '대상', '이름', '이유'])).toContainEqual([
    '그래도 진행',
    'machines:S-000001',
    '체험 예약 안내',
    '예약이 밀려서',
  ]);
  expect(JSON.stringify(done.page.sections)).toContain('2026-05-31에 그래도 진행하기로 했습니다: 예약이 밀려서');
  expect(plan(shop, { levelTarget: 'joinedServices', monthlyCost: '30000' }).isPoor).toBe(false);
});

test('changing the plan writes what was changed and leaves the rest as it was typed', async () => {
  const shop = await shopWithWork();
  shop.api('addModule', 'automation');
  typeRows(shop, '자동화', [
    ['업무', '목표 수준', '월 비용', '도입 비용', '결정 메모'],
    ['체험 예약 안내', '2 SaaS 하나', '삼만원쯤', 10000, '내 메모'],
  ]);
  plan(shop, { levelTarget: 'oneService', setUpCost: '10000', since: '2026-03-02', reason: '써 보려고' });
  expect(rowsOf(shop, '자동화', ['월 비용', '도입 비용', '결정 메모'])).toEqual([['삼만원쯤', 10000, '내 메모']]);
  const [[since] = []] = rowsOf(shop, '자동화', ['쓰기 시작한 날']);
  expect(new Date(Number(since) + 9 * 3_600_000).toISOString().slice(0, 10)).toBe('2026-03-02');
  expect(plan(shop, { levelTarget: 'oneService', setUpCost: '10000', since: '2026-03-02' }).said).toBe(
    '바뀐 것이 없습니다.',
  );
});

test('what cannot be read is refused with what was typed, and nothing is written', async () => {
  const shop = await shopWithWork();
  expect(plan(shop, { setUpCost: '많이', reason: '그냥' }).said).toBe('숫자로 읽을 수 없습니다: 많이');
  expect(plan(shop, { since: '언젠가', reason: '그냥' }).said).toBe('날짜로 읽을 수 없습니다: 언젠가');
  expect(shop.tabNames()).not.toContain('자동화');
  expect(plan(shop, {}, 'S-000009').said).toBe('이 일은 SPA 탭에 없습니다.');
});

async function shopWithBoard(row: readonly unknown[]): Promise<Shop> {
  const shop = await shopWithWork();
  shop.api('addModule', 'automation');
  typeRows(shop, '자동화', [['업무', '목표 수준', '월 비용', '도입 비용'], row]);
  shop.api('refresh');
  return shop;
}

function cellOf(shop: Shop, name: string) {
  return shop.tab('자동화').getRange(2, (shop.grid('자동화')[0] ?? []).indexOf(name) + 1);
}

test('what somebody else changed meanwhile is kept, or said where both changed the same cell', async () => {
  const shop = await shopWithBoard(['체험 예약 안내', '2 SaaS 하나', 30000, 10000]);
  const drawn = { ...drawnForm(page(shop, 'machine', 'S-000001')), reason: '써 보려고' };
  cellOf(shop, '월 비용').setValue(50000);
  expect(send(shop, { ...drawn, setUpCost: '20000' }).isPoor).toBe(false);
  expect(rowsOf(shop, '자동화', ['월 비용', '도입 비용'])).toEqual([[50000, 20000]]);
  const refused = send(shop, { ...drawn, monthlyCost: '40000' });
  expect([refused.isPoor, refused.said]).toEqual([true, expect.stringContaining('지금은 ‘50000’입니다')]);
  expect(rowsOf(shop, '자동화', ['월 비용', '도입 비용'])).toEqual([[50000, 20000]]);
});

test('a formula, and what cannot be read, are said with their cell and nothing is written', async () => {
  const shop = await shopWithBoard(['체험 예약 안내', '2 SaaS 하나', '삼만원쯤', 10000]);
  cellOf(shop, '도입 비용').setFormula('=2*5000');
  const changed = (values: Readonly<Record<string, string>>) =>
    send(shop, { ...drawnForm(page(shop, 'machine', 'S-000001')), reason: '그냥', limit: '비쌈', ...values });
  expect(changed({ setUpCost: '20000' })).toMatchObject({
    isPoor: true,
    said: expect.stringMatching(/자동화 탭 [A-Z]2 칸\(‘도입 비용’\)에 수식이 있어/),
  });
  expect(changed({ monthlyCost: '30000' })).toMatchObject({
    isPoor: true,
    said: expect.stringMatching(/자동화 탭 [A-Z]2 칸\(‘월 비용’\)의 ‘삼만원쯤’ 내용을 읽을 수 없어/),
  });
  expect(cellOf(shop, '도입 비용').getFormula()).toBe('=2*5000');
  expect(rowsOf(shop, '자동화', ['월 비용', '도입 비용', '드러난 한계'])).toEqual([['삼만원쯤', 10000, '']]);
});

test('a board that was taken out comes back with its row, and the work has no second one', async () => {
  const shop = await shopWithBoard(['체험 예약 안내', '2 SaaS 하나', 30000, 10000]);
  const out = { action: 'takeOut', item: 'automation', values: {} };
  shop.api('act', 'ko', out, { page: 'add', item: '', options: {} });
  const wanted = { levelTarget: 'joinedServices', reason: '다시 해 보려고' };
  expect(plan(shop, wanted)).toMatchObject({
    isPoor: true,
    said: expect.stringContaining('지금은 ‘2 SaaS 하나’입니다'),
  });
  expect(send(shop, { ...drawnForm(page(shop, 'machine', 'S-000001')), ...wanted }).isPoor).toBe(false);
  expect(rowsOf(shop, '자동화', ['업무', '목표 수준', '월 비용'])).toEqual([['체험 예약 안내', '3 SaaS 연결', 30000]]);
});

test('the reason to go ahead stays with work that had no ID yet', async () => {
  const shop = await installedShop({ now: '2026-05-31T09:00:00+09:00' });
  typeRows(shop, 'SPA', [columns.slice(1), works[0]!.slice(1)]);
  plan(shop, { levelTarget: 'oneService', reason: '예약이 밀려서' }, '체험 예약 안내');
  expect(rowsOf(shop, '이력', ['구분', '대상'])).toContainEqual(['그래도 진행', 'machines:S-000001']);
  expect(JSON.stringify(page(shop, 'machine', 'S-000001').sections)).toContain('그래도 진행하기로 했습니다: 예약이');
});

test('going ahead with the whole step opens it for every piece of work', async () => {
  const shop = await shopWithWork();
  const act = { action: 'goAhead', item: 'step.machines', values: { reason: '이미 쓰고 있어서' } };
  shop.api('act', 'ko', act, { page: 'step', item: 'machines', options: {} });
  expect(plan(shop, { levelTarget: 'oneService' })).toMatchObject({ isPoor: false });
  expect(JSON.stringify(page(shop, 'machine', 'S-000002').sections)).toContain('이미 쓰고 있어서');
});

test('minutes after that are more than those of now are refused in the form, and told of where they are typed in the tab', async () => {
  const shop = await shopWithWork();
  const wanted = { levelTarget: 'oneService', monthlyCost: '30000', reason: '예약이 밀려서' };
  const refused = plan(shop, { ...wanted, minutesAfter: '7' });
  expect([refused.isPoor, refused.said]).toEqual([
    true,
    '도입 뒤 1회(분) 7분은 지금의 6분보다 길어 아끼는 시간이 없습니다. 아무것도 적지 않았습니다. 확인하고 다시 적어 주세요.',
  ]);
  expect(shop.tabNames()).not.toContain('자동화');
  expect(plan(shop, { ...wanted, minutesAfter: '6' }).isPoor).toBe(false);
  typeRows(shop, '자동화', [
    ['업무', '도입 뒤 1회(분)'],
    ['자세 리포트 보내기', 99],
  ]);
  const told = shop.api('refresh').issues.shown.filter(({ code }) => code === 'cells-disagree');
  expect(told).toMatchObject([{ read: '99 / 25', place: { tab: 'automation', column: 'minutesAfter' } }]);
}, 60_000);
