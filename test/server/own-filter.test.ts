import { expect, test } from 'vitest';
import { columnOf, LEDGER, sales, seen, shopWith, story } from './ledger-shop';
import { openShop, totalCalls } from './shop';

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

test('what a person adds to our filter stays when it is taken back, and so does an empty one of their own', async () => {
  const shop = await shopWith(story);
  const tab = shop.tab(LEDGER);
  shop.api('showRows', sales);
  const amount = columnOf(shop, '금액');
  tab.getFilter()?.setColumnFilterCriteria(amount, shop.app.newFilterCriteria().whenNumberGreaterThan(2500).build());
  shop.api('showAllRows');
  expect(tab.getFilter()?.getColumnFilterCriteria(amount)?.getCriteriaType()).toBe('NUMBER_GREATER_THAN');
  expect(tab.getFilter()?.getColumnFilterCriteria(columnOf(shop, '거래ID'))).toBeNull();
  tab.getFilter()?.remove();
  shop.api('showRows', sales);
  tab.getFilter()?.remove();
  tab.getRange('A1:D5').createFilter();
  shop.api('showAllRows');
  expect(tab.getFilter()?.getRange().getA1Notation()).toBe('A1:D5');
});

test('where all rows were asked for, a condition of a person’s is not taken for ours', async () => {
  const shop = await shopWith(story.slice(0, 1));
  const tab = shop.tab(LEDGER);
  shop.api('showRows', { customer: '김' });
  const amount = columnOf(shop, '금액');
  tab.getFilter()?.setColumnFilterCriteria(amount, shop.app.newFilterCriteria().whenNumberGreaterThan(500).build());
  shop.api('showAllRows');
  expect(tab.getFilter()?.getColumnFilterCriteria(amount)?.getCriteriaType()).toBe('NUMBER_GREATER_THAN');
});

test('after a refusal nothing is said to be shown any more', async () => {
  const shop = await shopWith(story);
  const tab = shop.tab(LEDGER);
  shop.api('showRows', sales);
  tab.deleteColumns(columnOf(shop, '거래ID'), 1);
  expect(shop.answer('showRows', { customer: '김' })).toMatchObject({ ok: false });
  expect(shop.api('open').shown).toBeNull();
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

test('cut short at any of the calls that set it up, everything can be taken back', async () => {
  const first = await shopWith(story);
  first.api('refresh');
  const file = first.save();
  const opened = async () => {
    const shop = await openShop({ file });
    const filter = shop.tab(LEDGER).getDataRange().createFilter();
    const { app } = shop;
    filter.setColumnFilterCriteria(columnOf(shop, '고객'), app.newFilterCriteria().setHiddenValues(['이']).build());
    filter.setColumnFilterCriteria(columnOf(shop, '금액'), app.newFilterCriteria().whenNumberGreaterThan(1500).build());
    shop.resetCalls();
    return shop;
  };
  const whole = await opened();
  whole.api('showRows', sales);
  let [calls, between] = [totalCalls(whole), '3,4'];
  // back from the end to where nothing of it was there yet
  while (between !== '4') {
    const shop = await opened();
    shop.interruptAfter(--calls);
    shop.answer('showRows', sales);
    between = String(seen(shop));
    shop.api('showAllRows');
    expect([calls, seen(shop)]).toEqual([calls, [4]]);
  }
  expect(calls).toBeGreaterThan(20);
});

test('where no filter can be made, such as over a table, it is said and nothing is left behind', async () => {
  const shop = await shopWith(story);
  const { getters } = shop.workbook;
  const sheetId = getters.getSheetIdByName(LEDGER) ?? '';
  const ranges = [getters.getRangeDataFromXc(sheetId, 'A1:M5')];
  const table = { sheetId, ranges, tableType: 'static', config: { ...plainTable, hasFilters: false } } as const;
  expect(shop.workbook.dispatch('CREATE_TABLE', table).isSuccessful).toBe(true);
  expect(shop.answer('showRows', sales)).toMatchObject({ ok: false, error: { code: 'filter' } });
  expect([shop.tab(LEDGER).getFilter(), shop.api('open').shown]).toEqual([null, null]);
});

const plainTable = {
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};
