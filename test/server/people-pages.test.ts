import { expect, test } from 'vitest';
import { roles } from '../../sheets-templates/roles';
import type { FormBlock, PageAsked, PageView } from '../../src/server/contract';
import { installedShop, type Shop, typeRows } from './shop';

const asked: PageAsked = { page: 'handOver', item: 'S-000001', options: {} };

async function shopWithWork(): Promise<Shop> {
  const shop = await installedShop();
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일', '완료 기준', '1회 소요(분)', '주간 횟수'],
    ['지원', '1 쓸기', '청소', '바닥이 마름', 15, 6],
    ['신청', '1 예약 확인', '신청 안내', '당일 100%', 6, 8],
  ]);
  typeRows(shop, '업무분담', [
    ['업무', '현재 담당', '위임 상태', '메모'],
    ['청소', '오너', '기록됨', '열쇠는 서랍'],
  ]);
  shop.api('refresh');
  return shop;
}

function formOf({ sections }: PageView): FormBlock {
  const [form] = sections.flatMap(({ blocks }) => blocks.filter(block => block.kind === 'form'));
  if (!form) throw new Error('no form');
  return form;
}

/** Sends the form as it was drawn, with what was changed in it. */
function send(shop: Shop, page: PageView, changes: Readonly<Record<string, string>>) {
  const form = formOf(page);
  const drawn = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  return shop.api('act', 'ko', { action: form.action, item: form.item, values: { ...drawn, ...changes } }, page.asked);
}

function row(shop: Shop, number: number): Record<string, unknown> {
  const [header = []] = shop.grid('업무분담');
  const cells = shop.grid('업무분담')[number - 1] ?? [];
  return Object.fromEntries(roles.columns.map(({ key, name }) => [key, cells[header.indexOf(name.ko)]]));
}

test('handing work over from the sidebar changes its row, begins it today, and the owner’s time follows', async () => {
  const shop = await shopWithWork();
  const done = send(shop, shop.api('page', 'ko', asked), {
    state: 'trial',
    now: 'partTimer',
    target: 'partTimer',
    person: '지은',
    review: '2026-07-14',
  });
  expect(done).toMatchObject({ isPoor: false, said: '업무분담에 적었습니다.' });
  expect(row(shop, 2)).toMatchObject({
    work: '청소',
    state: '시범 위임',
    now: '알바',
    target: '알바',
    person: '지은',
    note: '열쇠는 서랍',
    ownerMinutes: 0,
    freed: 90,
  });
  const days = [row(shop, 2).since, row(shop, 2).review].map(cell => Number(cell) + 9 * 3_600_000);
  expect(days.map(at => new Date(at).toISOString().slice(0, 10))).toEqual(['2026-06-30', '2026-07-14']);
  expect(formOf(done.page).fields.find(({ name }) => name === 'state')?.value).toBe('trial');
});

test('while the settings list no staff a name is typed, and nothing is said to be missing; from a list it is picked', async () => {
  const shop = await shopWithWork();
  const person = () => formOf(shop.api('page', 'ko', asked)).fields.find(({ name }) => name === 'person');
  expect(person()).toMatchObject({ kind: 'text', label: '맡은 사람' });
  send(shop, shop.api('page', 'ko', asked), { person: '지은' });
  expect(row(shop, 2).person).toBe('지은');
  expect(shop.api('refresh').issues.shown).toEqual([]);
  typeRows(shop, '설정', [['담당자'], ['지은'], ['미나']]);
  expect(person()).toMatchObject({ kind: 'pick', value: '지은' });
  expect(person()?.options?.map(({ value }) => value)).toEqual(['', '지은', '미나']);
});

test('the hand-over form saved as it was drawn says that nothing has changed', async () => {
  const shop = await shopWithWork();
  const page = shop.api('page', 'ko', asked);
  const before = shop.grid('업무분담');
  expect(send(shop, page, {})).toMatchObject({ isPoor: true, said: '바뀐 것이 없습니다.' });
  expect(shop.grid('업무분담')).toEqual(before);
});

test('a row changed or sorted meanwhile: found by its ID, and refused where it says something else', async () => {
  const shop = await shopWithWork();
  const page = shop.api('page', 'ko', asked);
  shop.tab('업무분담').insertRowsBefore(2, 1);
  expect(send(shop, page, { state: 'delegated', now: 'partTimer' })).toMatchObject({ isPoor: false });
  expect(row(shop, 3).state).toBe('위임 완료');
  expect(send(shop, page, { state: 'ownerOnly' })).toMatchObject({ isPoor: true });
  expect(row(shop, 3).state).toBe('위임 완료');
});

test('work without a row gets one; before its time only with a reason, which is kept in the history and ends the warning', async () => {
  const shop = await shopWithWork();
  const page = shop.api('page', 'ko', { ...asked, item: 'S-000002' });
  const wanted = { state: 'trial', now: 'owner', target: 'partTimer' };
  expect(send(shop, page, wanted)).toMatchObject({ isPoor: true, said: expect.stringContaining('이유를 적어') });
  expect(shop.grid('업무분담')).toHaveLength(2);
  const done = send(shop, page, { ...wanted, reason: '=바쁜 철' });
  expect(done).toMatchObject({ isPoor: false, said: expect.stringContaining('이유를 이력에') });
  expect(row(shop, 3)).toMatchObject({
    id: 'R-000002',
    work: '신청 안내',
    state: '시범 위임',
    now: '오너',
    target: '알바',
    ownerMinutes: 48,
    toFree: 48,
  });
  const [header = [], ...kept] = shop.grid('이력');
  const override = kept.find(cells => cells[header.indexOf('구분')] === '그래도 진행');
  expect(override?.[header.indexOf('대상')]).toBe('S-000002');
  expect(override?.[header.indexOf('이유')]).toBe('=바쁜 철');
  expect(shop.api('refresh').issues.shown.filter(({ code }) => code.startsWith('gate-'))).toEqual([]);
  expect(formOf(done.page).fields.some(({ name }) => name === 'reason')).toBe(false);
});

test('a column that is gone is said, and nothing is written', async () => {
  const shop = await shopWithWork();
  const at = (shop.grid('업무분담')[0] ?? []).indexOf('목표 담당') + 1;
  shop.tab('업무분담').deleteColumns(at, 1);
  const done = send(shop, shop.api('page', 'ko', asked), { state: 'trial', target: 'staff' });
  expect(done).toMatchObject({ isPoor: true, said: expect.stringContaining('목표 담당') });
  expect(row(shop, 2).state).toBe('기록됨');
});

function cellOf(shop: Shop, name: string) {
  return shop.tab('업무분담').getRange(2, (shop.grid('업무분담')[0] ?? []).indexOf(name) + 1);
}

test('a day that cannot be read is no blank: it stays, and is said where another should go there', async () => {
  const shop = await shopWithWork();
  cellOf(shop, '시작일').setValue('지난 추석부터 조금씩');
  cellOf(shop, '점검일').setValue('설 지나고');
  const changed = { state: 'trial', now: 'partTimer' };
  expect(send(shop, shop.api('page', 'ko', asked), { ...changed, review: '2026-07-14' })).toMatchObject({
    isPoor: true,
    said: expect.stringMatching(/업무분담 탭 [A-Z]2 칸\(‘점검일’\)의 ‘설 지나고’ 내용을 읽을 수 없어/),
  });
  expect(row(shop, 2).state).toBe('기록됨');
  expect(send(shop, shop.api('page', 'ko', asked), changed)).toMatchObject({ isPoor: false });
  expect(row(shop, 2)).toMatchObject({ state: '시범 위임', since: '지난 추석부터 조금씩', review: '설 지나고' });
});

test('a review day that is none is refused, and the day that stands there is kept', async () => {
  const shop = await shopWithWork();
  send(shop, shop.api('page', 'ko', asked), { review: '2026-07-14' });
  const day = row(shop, 2).review;
  const refused = send(shop, shop.api('page', 'ko', asked), { review: '내일', person: '지은' });
  expect(refused).toMatchObject({
    isPoor: true,
    said: expect.stringContaining('점검일 ‘내일’ 내용을 날짜로 읽을 수 없어'),
  });
  expect(row(shop, 2)).toMatchObject({ review: day, person: '' });
});

test('a formula in the row is said and stays, and nothing else of the row is written', async () => {
  const shop = await shopWithWork();
  cellOf(shop, '맡은 사람').setNumberFormat('General').setFormula('="지"&"은"');
  const done = send(shop, shop.api('page', 'ko', asked), { person: '하나', state: 'trial' });
  expect(done).toMatchObject({ isPoor: true, said: expect.stringContaining('(‘맡은 사람’)에 수식이 있어') });
  expect(cellOf(shop, '맡은 사람').getFormula()).toBe('="지"&"은"');
  expect(row(shop, 2).state).toBe('기록됨');
});

test('of two pieces of work with one name the one that was opened is handed over', async () => {
  const shop = await shopWithWork();
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일', '완료 기준'],
    ['지원', '1 닦기', '청소', '유리가 맑음'],
  ]);
  shop.api('refresh');
  const lower = { ...asked, item: 'S-000003' };
  send(shop, shop.api('page', 'ko', lower), { state: 'trial', now: 'partTimer' });
  expect(row(shop, 3)).toMatchObject({ work: 'S-000003', state: '시범 위임' });
  expect(formOf(shop.api('page', 'ko', lower)).fields.find(({ name }) => name === 'state')?.value).toBe('trial');
});

test('going ahead with the whole step asks for no reason again', async () => {
  const shop = await shopWithWork();
  const act = { action: 'goAhead', item: 'step.people', values: { reason: '바쁜 철' } };
  shop.api('act', 'ko', act, { page: 'step', item: 'people', options: {} });
  const page = shop.api('page', 'ko', { ...asked, item: 'S-000002' });
  expect(formOf(page).fields.some(({ name }) => name === 'reason')).toBe(false);
  expect(send(shop, page, { state: 'trial', now: 'partTimer' })).toMatchObject({ isPoor: false });
});

test('the pages of people are drawn in both languages, also of somebody who is gone', async () => {
  const shop = await shopWithWork();
  expect(shop.api('page', 'ko', { page: 'people', item: '', options: {} })).toMatchObject({
    title: '사람',
    step: 'people',
  });
  expect(shop.api('page', 'en', { page: 'person', item: '', options: {} })).toMatchObject({
    title: 'Owner',
    up: { text: 'People' },
  });
  expect(shop.api('page', 'ko', { page: 'person', item: '없는 이', options: {} }).sections[0]?.blocks[0]).toMatchObject(
    {
      text: expect.stringContaining('찾지 못했습니다'),
    },
  );
  expect(shop.api('page', 'ko', { ...asked, item: 'S-9' }).title).toBe('맡기기');
});

test('the tab about staff is hidden with one click, which says that this protects nothing', async () => {
  const shop = await shopWithWork();
  const page: PageAsked = { page: 'fandom', item: '', options: {} };
  const hide = () => shop.api('act', 'ko', { action: 'hideFandom', item: '', values: {} }, page);
  expect(hide()).toMatchObject({ isPoor: true });
  shop.api('addModule', 'fandom');
  expect(hide()).toMatchObject({ isPoor: false, said: expect.stringContaining('보호된 것은 아닙니다') });
  expect(shop.tab('직원팬덤').isSheetHidden()).toBe(true);
});

test.each([
  [{ state: 'delegated' }, '위임 상태는 ‘위임 완료’인데 현재 담당은 ‘오너’입니다.'],
  [{ state: 'delegated', now: '' }, '현재 담당은 ‘–’입니다.'],
  [{ state: 'ownerOnly', now: 'staff' }, '위임 상태는 ‘오너 전담’인데 현재 담당은 ‘직원’입니다.'],
  [{ state: 'automated' }, '위임 상태는 ‘자동화’인데 현재 담당은 ‘오너’입니다.'],
  [{ state: 'automated', now: 'machine' }, '자동화 탭에 이 일을 하는 서비스가 없습니다'],
  [{ state: 'trial', review: '2026-06-29' }, '지난 날이라'],
])('a row that contradicts itself is not written: %o', async (changes, said) => {
  const shop = await shopWithWork();
  const before = shop.grid('업무분담');
  const done = send(shop, shop.api('page', 'ko', asked), { ...changes, reason: '바쁜 철' });
  expect(done).toMatchObject({ isPoor: true, said: expect.stringContaining(said) });
  expect(shop.grid('업무분담')).toEqual(before);
});

test('what contradicts itself in the tab is told in Check; a review day gone by stands on the page of people', async () => {
  const shop = await shopWithWork();
  cellOf(shop, '위임 상태').setValue('위임 완료');
  cellOf(shop, '점검일').setValue('2026-06-23');
  const told = shop.api('refresh').issues.shown.filter(({ code }) => code === 'cells-disagree');
  expect(told).toMatchObject([{ level: 'warning', read: '청소', place: { tab: 'roles', row: 2, column: 'state' } }]);
  for (const item of ['people', 'person'] as const) {
    const { sections } = shop.api('page', 'ko', { page: item, item: '', options: {} });
    expect(JSON.stringify(sections)).toContain('7일 지남');
  }
  // the day stays as it is where something else is saved
  expect(send(shop, shop.api('page', 'ko', asked), { now: 'partTimer' })).toMatchObject({ isPoor: false });
});

test('the warning about the tab of staff stays as long as the tab is in the file', async () => {
  const shop = await shopWithWork();
  const warns = () => JSON.stringify(shop.api('page', 'ko', { page: 'people', item: '', options: {} }));
  expect(warns()).not.toContain('직원팬덤 탭이 이 파일에 있고');
  shop.api('addModule', 'fandom');
  shop.api('act', 'ko', { action: 'takeOut', item: 'fandom', values: {} }, { page: 'add', item: '', options: {} });
  expect(shop.tab('직원팬덤').isSheetHidden()).toBe(true);
  expect(warns()).toContain('직원팬덤 탭이 이 파일에 있고');
});
