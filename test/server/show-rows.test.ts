import { expect, test } from 'vitest';
import { columnOf, LEDGER, sales, seen, shopWith, story } from './ledger-shop';
import { installedShop, studio, totalCalls, typeExample, typeRows } from './shop';

test('the ledger shows exactly the rows behind a number, and all of them again', async () => {
  const shop = await shopWith(story);
  expect(shop.api('showRows', sales)).toEqual({ asked: sales, name: { ko: '매출', en: 'Sales' }, rows: 2, also: 0 });
  expect(seen(shop)).toEqual([3, 4]);
  expect(shop.app.getActiveSpreadsheet().getActiveSheet().getActiveRange().getA1Notation()).toBe('A3');
  expect(shop.api('open').shown).toMatchObject({ asked: sales, rows: 2 });
  expect(shop.api('showAllRows')).toBeNull();
  expect(seen(shop)).toEqual([2, 3, 4, 5]);
  expect([shop.tab(LEDGER).getFilter(), shop.api('open').shown]).toEqual([null, null]);
});

test('who takes the rows back sees the tab again from which they asked for them', async () => {
  const shop = await shopWith(story);
  const active = () => shop.app.getActiveSpreadsheet().getActiveSheet().getName();
  shop.tab('대시보드').activate();
  shop.api('showRows', sales);
  shop.api('showRows', { customer: '김' });
  expect(active()).toBe(LEDGER);
  shop.api('showAllRows');
  expect(active()).toBe('대시보드');
  shop.api('showRows', sales);
  shop.tab('설정').activate();
  shop.api('showAllRows');
  expect(active()).toBe('설정');
});

test('rows that had no ID yet get one, so that they can be told apart', async () => {
  const shop = await shopWith(story);
  shop.api('showRows', sales);
  expect(shop.grid(LEDGER).map(cells => cells[columnOf(shop, '거래ID') - 1])).toEqual([
    '거래ID',
    'D-000001',
    'D-000002',
    'D-000003',
    'D-000004',
  ]);
  expect(seen(shop)).toEqual([3, 4]);
});

test('a customer’s rows', async () => {
  const shop = await shopWith(story);
  expect(shop.api('showRows', { customer: '김' })).toMatchObject({ name: { ko: '김', en: '김' }, rows: 2 });
  expect(seen(shop)).toEqual([2, 4]);
});

test('the rows of a group of customers', async () => {
  const shop = await shopWith([...story, ['2026-02-01', '거래', '최', 4000]]);
  expect(shop.api('showRows', { group: 'second' })).toMatchObject({
    name: { ko: '두 번째', en: 'Second time' },
    rows: 2,
  });
  expect(seen(shop)).toEqual([2, 4]);
  expect(shop.api('showRows', { group: 'dormant' })).toMatchObject({ name: { ko: '휴면', en: 'Dormant' }, rows: 1 });
  expect(seen(shop)).toEqual([6]);
  expect(shop.api('open').shown).toMatchObject({ asked: { group: 'dormant' } });
});

test('another number takes the place of the one shown, and all come back', async () => {
  const shop = await shopWith(story);
  shop.api('showRows', sales);
  shop.api('showRows', { metric: 'applications', month: '2026-05', part: 'part' });
  expect(seen(shop)).toEqual([5]);
  shop.api('showAllRows');
  expect(seen(shop)).toEqual([2, 3, 4, 5]);
});

test('a refresh counts and numbers hidden rows too, and new ones are seen', async () => {
  const shop = await shopWith(story);
  shop.api('showRows', sales);
  typeRows(shop, LEDGER, [
    ['거래일', '구분', '고객', '금액'],
    ['2026-06-01', '거래', '최', 4000],
  ]);
  expect(shop.api('refresh').rows).toMatchObject({ read: 5, counted: 5 });
  expect(seen(shop)).toEqual([3, 4, 6]);
});

test('rows that are sorted meanwhile stay in sight, for they are known by their IDs', async () => {
  const shop = await shopWith(story);
  shop.api('showRows', { customer: '김' });
  const tab = shop.tab(LEDGER);
  tab.getRange('A2:M5').sort({ column: columnOf(shop, '금액'), ascending: false });
  const customers = shop.grid(LEDGER).map(cells => cells[columnOf(shop, '고객') - 1]);
  expect(seen(shop).map(row => customers[row - 1])).toEqual(['김', '김']);
  shop.api('showAllRows');
  expect(seen(shop)).toEqual([2, 3, 4, 5]);
});

test('a title above the header and moved columns change nothing', async () => {
  const shop = await shopWith(story);
  const tab = shop.tab(LEDGER);
  tab.insertRowsBefore(1, 2);
  tab.getRange('A1').setValue('우리 가게 거래');
  tab.moveColumns(tab.getRange('A1:A1'), 6);
  shop.api('showRows', sales);
  expect([1, 2, 3, 4, 5, 6, 7].filter(row => !tab.isRowHiddenByFilter(row))).toEqual([1, 2, 3, 5, 6]);
});

test('a row under the same ID is seen with the wanted one, and said', async () => {
  const shop = await shopWith(story);
  const id = columnOf(shop, '거래ID');
  shop
    .tab(LEDGER)
    .getRange(2, id, 4, 1)
    .setValues([['A1'], ['A2'], ['A3'], ['A2']]);
  expect(shop.api('showRows', sales)).toMatchObject({ rows: 2, also: 1 });
  expect(seen(shop)).toEqual([3, 4, 5]);
});

test.each([
  ['a figure that is typed elsewhere', { metric: 'visits', month: '2026-05', part: 'part' }],
  ['a month without any', { metric: 'sales', month: '2026-03', part: 'part' }],
  ['nobody', { customer: '없는 사람' }],
] as const)('%s has no rows to show, and nothing is touched', async (_, asked) => {
  const shop = await shopWith(story);
  expect(shop.answer('showRows', asked)).toMatchObject({ ok: false, error: { code: 'no-rows' } });
  expect(shop.tab(LEDGER).getFilter()).toBeNull();
});

test('a month that is none is refused', async () => {
  const shop = await shopWith(story);
  const asked = { metric: 'sales', month: '2026-13', part: 'part' } as const;
  expect(shop.answer('showRows', asked)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});

test('it takes the same calls for many rows as for few', async () => {
  const callsFor = async (copies: number) => {
    const shop = await shopWith(Array.from({ length: copies }, () => story).flat());
    shop.api('refresh');
    shop.resetCalls();
    shop.api('showRows', sales);
    const shown = totalCalls(shop);
    shop.resetCalls();
    shop.api('showAllRows');
    return [shown, totalCalls(shop)];
  };
  const few = await callsFor(2);
  expect(await callsFor(200)).toEqual(few);
  expect(Math.max(...few)).toBeLessThan(60);
});

test('the rows of the worked example’s decision rate', async () => {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  const { figures, month } = shop.api('metrics', 'ko');
  const rate = figures.find(({ key }) => key === 'decisionRate');
  if (!month || !rate?.of) throw new Error('no rate');
  expect(rate.rows).toEqual({ part: rate.of.part, whole: rate.of.whole });
  expect(shop.api('showRows', { metric: 'decisionRate', month, part: 'whole' }).rows).toBe(rate.of.whole);
});
