import { expect, test } from 'vitest';
import { asked, cellOf, send, shopWithWork } from './people-form';

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
