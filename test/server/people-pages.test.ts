import { expect, test } from 'vitest';
import type { PageAsked } from '../../src/server/contract';
import { asked, cellOf, formOf, row, send, shopWithWork } from './people-form';
import { typeRows } from './shop';

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
