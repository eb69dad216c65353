import { beforeAll, expect, test } from 'vitest';
import type { SavedWorkbook } from '../../workbench/contract';
import { installedShop, openShop, type Shop, studio, totalCalls, typeExample, typeRows } from './shop';

const LEDGER = '거래장부';
const sales = { metric: 'sales', month: '2026-05', part: 'part' } as const;

let installed: SavedWorkbook;

beforeAll(async () => {
  installed = (await installedShop()).save();
});

async function shopWith(rows: readonly (readonly unknown[])[]): Promise<Shop> {
  const shop = await openShop({ file: installed });
  typeRows(shop, LEDGER, [['거래일', '구분', '고객', '금액'], ...rows]);
  return shop;
}

const story = [
  ['2026-04-01', '거래', '김', 1000],
  ['2026-05-01', '거래', '이', 2000],
  ['2026-05-02', '거래', '김', 3000],
  ['2026-05-03', '신청', '박', ''],
];

/** Rows of the data that can be seen. */
function seen(shop: Shop): number[] {
  const tab = shop.tab(LEDGER);
  const rows = Array.from({ length: shop.grid(LEDGER).length - 1 }, (_, index) => index + 2);
  return rows.filter(row => !tab.isRowHiddenByFilter(row) && !tab.isRowHiddenByUser(row));
}

const columnOf = (shop: Shop, header: string) => (shop.grid(LEDGER)[0] ?? []).indexOf(header) + 1;

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

test('the owner’s own filter and hidden rows come back as they were', async () => {
  const shop = await shopWith(story);
  const tab = shop.tab(LEDGER);
  const { app } = shop;
  const filter = tab.getDataRange().createFilter();
  filter.setColumnFilterCriteria(columnOf(shop, '고객'), app.newFilterCriteria().setHiddenValues(['이']).build());
  filter.setColumnFilterCriteria(columnOf(shop, '금액'), app.newFilterCriteria().whenNumberGreaterThan(500).build());
  tab.hideRows(2);
  expect(seen(shop)).toEqual([4]);
  shop.api('showRows', sales);
  expect(seen(shop)).toEqual([3, 4]);
  shop.api('showAllRows');
  expect(seen(shop)).toEqual([4]);
  expect(tab.getFilter()?.getRange().getA1Notation()).toBe('A1:M5');
  expect(tab.getFilter()?.getColumnFilterCriteria(columnOf(shop, '고객'))?.getHiddenValues()).toEqual(['이']);
  expect(tab.isRowHiddenByUser(2)).toBe(true);
});

test('a filter of the owner’s that ends before the last rows makes room, and comes back', async () => {
  const shop = await shopWith(story);
  const tab = shop.tab(LEDGER);
  const filter = tab.getRange('A1:M3').createFilter();
  const day = columnOf(shop, '거래일');
  const after = shop.app
    .newFilterCriteria()
    .whenDateAfter(new Date(Date.UTC(2026, 3, 10, 3)))
    .build();
  filter.setColumnFilterCriteria(day, after);
  expect(seen(shop)).toEqual([3, 4, 5]);
  shop.api('showRows', { customer: '김' });
  expect(seen(shop)).toEqual([2, 4]);
  shop.api('showAllRows');
  expect(tab.getFilter()?.getRange().getA1Notation()).toBe('A1:M3');
  expect(tab.getFilter()?.getColumnFilterCriteria(day)?.getCriteriaType()).toBe('DATE_AFTER');
  expect(seen(shop)).toEqual([3, 4, 5]);
});

test('a filter that was moved along with its columns still finds them', async () => {
  const shop = await shopWith(story);
  const tab = shop.tab(LEDGER);
  const filter = tab.getDataRange().createFilter();
  const hidden = shop.app.newFilterCriteria().setHiddenValues(['이']).build();
  filter.setColumnFilterCriteria(columnOf(shop, '고객'), hidden);
  shop.api('showRows', sales);
  tab.insertColumnsBefore(3, 1);
  shop.api('showAllRows');
  expect(tab.getFilter()?.getColumnFilterCriteria(columnOf(shop, '고객'))?.getHiddenValues()).toEqual(['이']);
  expect(seen(shop)).toEqual([2, 4, 5]);
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

test('a person who clears or changes our filter keeps what they made of it', async () => {
  const shop = await shopWith(story);
  const tab = shop.tab(LEDGER);
  shop.api('showRows', sales);
  tab.getFilter()?.remove();
  const own = tab.getDataRange().createFilter();
  own.setColumnFilterCriteria(columnOf(shop, '고객'), shop.app.newFilterCriteria().setHiddenValues(['김']).build());
  shop.api('showAllRows');
  expect(seen(shop)).toEqual([3, 5]);
  expect(shop.api('open').shown).toBeNull();
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

test('a filter too long to be kept is left alone', async () => {
  const shop = await shopWith(story);
  const tab = shop.tab(LEDGER);
  const names = Array.from({ length: 800 }, (_, index) => `아주 긴 이름의 손님 ${index}`);
  const filter = tab.getDataRange().createFilter();
  filter.setColumnFilterCriteria(
    columnOf(shop, '고객'),
    shop.app
      .newFilterCriteria()
      .setHiddenValues([...names, '이'])
      .build(),
  );
  expect(shop.answer('showRows', sales)).toMatchObject({ ok: false, error: { code: 'filter' } });
  expect([seen(shop), shop.api('open').shown]).toEqual([[2, 4, 5], null]);
});

test('cut short at any call, everything can be taken back', async () => {
  for (let calls = 30; calls < 75; calls += 5) {
    const shop = await shopWith(story);
    shop.api('refresh');
    const filter = shop.tab(LEDGER).getDataRange().createFilter();
    filter.setColumnFilterCriteria(
      columnOf(shop, '고객'),
      shop.app.newFilterCriteria().setHiddenValues(['이']).build(),
    );
    shop.interruptAfter(calls);
    shop.answer('showRows', sales);
    shop.api('showAllRows');
    expect([calls, seen(shop)]).toEqual([calls, [2, 4, 5]]);
  }
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
