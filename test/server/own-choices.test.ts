import { expect, test } from 'vitest';
import { protections } from './sheet-state';
import { installedShop, type Shop, typeRows } from './shop';

const choice = { trade: 'other', lang: 'ko', example: false } as const;
const columns = ['거래ID', '거래일', '구분', '고객', '유입채널', '상품', '금액'];

function paymentRules(shop: Shop, rows: readonly number[]): unknown[] {
  const at = (shop.grid('거래장부')[0] ?? []).indexOf('결제수단') + 1;
  return rows.map(row => shop.tab('거래장부').getRange(row, at).getDataValidation()?.getCriteriaType());
}

test("a person's own lock on a computed tab stays a lock", async () => {
  const shop = await installedShop();
  const tab = shop.tab('대시보드');
  for (const each of tab.getProtections('SHEET')) each.remove();
  tab.protect();
  shop.api('install', choice);
  expect(protections(tab)).toEqual(['SHEET  false']);
});

test('a dropdown of their own stays in its rows, the rows that have none get ours', async () => {
  const shop = await installedShop();
  const tab = shop.tab('거래장부');
  const at = (shop.grid('거래장부')[0] ?? []).indexOf('결제수단') + 1;
  const own = shop.app.newDataValidation().requireValueInList(['쿠폰'], true).build();
  tab.getRange(2, at, tab.getMaxRows() - 1, 1).clearDataValidations();
  tab.getRange(3, at, 200, 1).setDataValidation(own);
  shop.api('install', choice);
  expect(paymentRules(shop, [2, 3, 202, 203, tab.getMaxRows()])).toEqual([
    'VALUE_IN_RANGE',
    'VALUE_IN_LIST',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'VALUE_IN_RANGE',
  ]);
});

test('rows and columns cut off a computed tab come back with the next refresh', async () => {
  const shop = await installedShop();
  const tab = shop.tab('대시보드');
  const whole = shop.grid('대시보드');
  tab.deleteRows(20, tab.getMaxRows() - 25);
  tab.deleteColumns(5, tab.getMaxColumns() - 8);
  shop.api('refresh');
  expect(shop.grid('대시보드')).toEqual(whole);
});

test('a ledger that its owner locked is one clear refusal to the staff, and the lock of the spreadsheet is free again', async () => {
  const shop = await installedShop();
  typeRows(shop, '거래장부', [columns, ['', '2026-05-01', '거래', '김', '', '', 1]]);
  const lock = shop.tab('거래장부').protect();
  lock.setDescription('주인만').removeEditors(['staff@example.com']);
  lock.addEditor('owner@example.com');
  shop.setUser({ email: 'staff@example.com', locale: 'ko', role: 'editor' });
  expect(shop.answer('refresh')).toMatchObject({ ok: false, error: { code: 'protected' } });
  shop.setUser({ email: 'owner@example.com', locale: 'ko', role: 'owner' });
  expect(shop.answer('refresh')).toMatchObject({ ok: true, value: { idsGiven: 1 } });
});

test('a jump to a hidden column or a hidden row says that it cannot be seen; a hidden tab is shown', async () => {
  const shop = await installedShop();
  const tab = shop.tab('거래장부');
  typeRows(shop, '거래장부', [columns, ['', '어제', '거래', '김', '', '', 1]]);
  const place = { tab: 'deals', row: 2, column: 'day' } as const;
  tab.hideSheet();
  expect(shop.api('jump', place)).toEqual({ found: true, isHidden: false });
  expect(tab.isSheetHidden()).toBe(false);
  tab.hideColumns(2);
  expect(shop.api('jump', place)).toEqual({ found: true, isHidden: true });
  tab.showColumns(2);
  tab.hideRows(2);
  expect(shop.api('jump', place)).toEqual({ found: true, isHidden: true });
});

test('what a repair brings back has the decimals of the currency in the settings, not those of the locale', async () => {
  const shop = await installedShop({ locale: 'en_US' });
  const format = () => shop.tab('거래장부').getRange('H2').getNumberFormat();
  expect(format()).toBe('#,##0.00');
  const row = shop.grid('설정').findIndex(cells => cells[1] === 'USD');
  shop
    .tab('설정')
    .getRange(row + 1, 2)
    .setValue('KRW');
  shop.api('refresh');
  shop.app.getActiveSpreadsheet().deleteSheet(shop.tab('거래장부'));
  shop.api('install', choice);
  expect(format()).toBe('#,##0');
});

test('in another language our charts get that language’s titles; a title the owner wrote stays', async () => {
  const shop = await installedShop();
  const tab = shop.tab('대시보드');
  const titles = () => tab.getCharts().map(chart => chart.getOptions().get('title'));
  expect(titles()).toEqual(['유입에서 단골까지', '주마다 보는 숫자', '누가 산 매출인가']);
  const [, weeks] = tab.getCharts();
  tab.updateChart(weeks!.modify().setOption('title', '우리 결정').setOption('colors', ['#000000']).build());
  shop.api('install', { ...choice, lang: 'en' });
  expect(titles()).toEqual(['From visit to regular', '우리 결정', 'Whose sales they are']);
  expect(tab.getCharts()[1]?.getOptions().get('colors')).toEqual(['#000000']);
});
