import { expect, test } from 'vitest';
import { COLUMN_MARK } from '../../src/sheet/read-tab';
import { protections, stateOf, tabState } from './sheet-state';
import { freshlyInstalledShop, installedShop, openShop, type Shop, totalCalls, typeRows } from './shop';

const choice = { trade: 'academy', lang: 'ko', example: false } as const;

function column(shop: Shop, tab: string, header: string): number {
  const at = (shop.grid(tab)[0] ?? []).indexOf(header) + 1;
  if (at === 0) throw new Error(`no column ${header}`);
  return at;
}

test('an empty spreadsheet gets every tab of ours beside the one that was there', async () => {
  const shop = await freshlyInstalledShop({}, choice);
  expect(shop.tabNames()).toEqual([
    '시트1',
    '시작',
    '대시보드',
    '캔버스',
    '지표장부',
    '거래장부',
    'SPA',
    '업무분담',
    '설정',
  ]);
  expect(shop.grid('거래장부')[0]).toEqual([
    '거래ID',
    '거래일',
    '구분',
    '고객',
    '유입채널',
    '상품',
    '수량',
    '금액',
    '상태',
    '담당',
    '결제수단',
    '증빙',
    '메모',
  ]);
  const tab = shop.tab('거래장부');
  expect(tab.getFrozenRows()).toBe(1);
  expect(tab.getRange('B2').getNumberFormat()).toBe('yyyy-mm-dd');
  expect(tab.getRange('H300').getNumberFormat()).toBe('#,##0');
  expect(tab.getRange('D2').getNumberFormat()).toBe('@');
  // automatic: under '#,##0.##' 8 times a week would be shown as ‘8.’
  expect(shop.tab('SPA').getRange('N2').getNumberFormat()).toBe('0.###############');
  expect(tab.getRange('B1').getNote()).toBe('일이 일어난 날입니다. 예: 2026-05-11');
});

test('an installation stays within the minutes that Google gives it, and opened another day it is as it was left', async () => {
  const shop = await freshlyInstalledShop({ newTabRows: 300 }, { ...choice, example: true });
  expect(totalCalls(shop)).toBeLessThan(1700);
  const opened = await installedShop({}, { ...choice, example: true });
  expect(stateOf(opened)).toEqual(stateOf(shop));
});

test('a second installation changes nothing', async () => {
  const shop = await installedShop({}, choice);
  const once = stateOf(shop);
  shop.api('install', choice);
  expect(stateOf(shop)).toEqual(once);
});

test('English headers, settings and dropdowns for an English shop', async () => {
  const shop = await installedShop({ locale: 'en_US', lang: 'en', timeZone: 'America/New_York' }, { lang: 'en' });
  expect(shop.tabNames()).toContain('Transactions');
  expect(shop.grid('Transactions')[0]?.slice(0, 4)).toEqual(['Deal ID', 'Date', 'Kind', 'Customer']);
  expect(shop.tab('Transactions').getRange('H2').getNumberFormat()).toBe('#,##0.00');
  const items = shop.grid('Settings').map(cells => cells.slice(0, 2));
  expect(items).toContainEqual(['Currency', 'USD']);
  expect(items).toContainEqual(['Decision rule', 'Membership']);
});

test('dropdowns offer the fixed words or the list of the settings tab, and only warn', async () => {
  const shop = await installedShop({}, choice);
  const tab = shop.tab('거래장부');
  const kind = tab.getRange(2, column(shop, '거래장부', '구분')).getDataValidation();
  expect(kind?.getCriteriaValues()[0]).toEqual(['신청', '거래', '멤버십가입', '환불', '탈퇴']);
  expect(kind?.getAllowInvalid()).toBe(true);
  const channel = tab.getRange(300, column(shop, '거래장부', '유입채널')).getDataValidation();
  expect(channel?.getCriteriaType()).toBe('VALUE_IN_RANGE');
  expect(channel?.getAllowInvalid()).toBe(true);
});

test('a deleted tab comes back, and the dropdowns that read it read the new one', async () => {
  const shop = await installedShop({ newTabRows: 300 }, choice);
  const before = stateOf(shop);
  for (const name of ['설정', '지표장부', '대시보드', '캔버스']) {
    shop.app.getActiveSpreadsheet().deleteSheet(shop.tab(name));
  }
  shop.api('install', choice);
  expect(shop.tabNames().sort()).toEqual(Object.keys(before).sort());
  const after = stateOf(shop);
  for (const name of ['설정', '지표장부', '거래장부', '대시보드', '캔버스']) expect(after[name]).toEqual(before[name]);
  const rule = shop
    .tab('거래장부')
    .getRange(2, column(shop, '거래장부', '유입채널'))
    .getDataValidation();
  const source: unknown = rule?.getCriteriaValues()[0];
  expect(source).toMatchObject({ sheetId: shop.tab('설정').sheetId });
});

test('a deleted column comes back at the right end with its note, format and dropdown; typed rows stay', async () => {
  const shop = await installedShop({}, choice);
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-01', '거래', '김소라', 20000],
  ]);
  const tab = shop.tab('거래장부');
  tab.deleteColumns(column(shop, '거래장부', '상태'), 1);
  shop.api('install', choice);
  const at = column(shop, '거래장부', '상태');
  expect(at).toBe(13);
  expect(tab.getRange(1, at).getNote()).toContain('완료만 지표에');
  expect(tab.getRange(2, at).getDataValidation()?.getCriteriaValues()[0]).toEqual(['예약', '완료', '취소']);
  expect(shop.grid('거래장부')[1]?.slice(1, 4)).toEqual([expect.any(Date), '거래', '김소라']);
});

test('a dropdown, a note and a protection that were removed come back', async () => {
  const shop = await installedShop({}, choice);
  const before = stateOf(shop);
  const tab = shop.tab('거래장부');
  tab.getRange(2, column(shop, '거래장부', '구분'), 299, 1).clearDataValidations();
  tab.getRange('B1').clearNote();
  for (const each of shop.tab('대시보드').getProtections('SHEET')) each.remove();
  shop.api('install', choice);
  expect(stateOf(shop)).toEqual(before);
  expect(protections(shop.tab('대시보드'))).toHaveLength(1);
  expect(protections(shop.tab('대시보드'))[0]).toMatch(/^SHEET .+ true$/);
});

test('what a person changed stays: renamed header, colour, width, format, own column, hidden and moved columns', async () => {
  const shop = await installedShop({}, choice);
  const tab = shop.tab('거래장부');
  const amount = column(shop, '거래장부', '금액');
  tab.getRange(1, amount).setValue('받은 돈');
  tab.getRange(1, amount, 5, 1).setBackground('#ffeeaa');
  tab.getRange(2, amount, 200, 1).setNumberFormat('#,##0"원"');
  tab.setColumnWidth(amount, 222);
  tab.insertColumnsBefore(1, 1);
  tab.getRange('A1').setValue('내 표시');
  tab.getRange('A2').setValue('중요');
  tab.hideColumns(3);
  tab.setTabColor('#00ff00');
  tab.setFrozenRows(0);
  const before = tabState(tab);
  shop.api('install', choice);
  expect(tabState(tab)).toEqual(before);
});

test('renamed and reordered tabs are known again', async () => {
  const shop = await installedShop({}, choice);
  shop.tab('거래장부').setName('2026 매출');
  shop.tab('설정').setName('우리 가게');
  const names = shop.tabNames();
  shop.api('install', choice);
  expect(shop.tabNames()).toEqual(names);
});

test('without its memory, as after a copy of the file, the tabs are known by their marks', async () => {
  const shop = await installedShop({}, choice);
  shop.tab('거래장부').setName('2026 매출');
  const saved = shop.save();
  const copy = await openShop({ file: { ...saved, properties: { document: {}, user: {}, script: {} } } });
  expect(copy.api('open').installed).toBe(true);
  copy.api('install', choice);
  expect(copy.tabNames()).toEqual(shop.tabNames());
});

test("a person's own tab of our name is left alone, and ours is made beside it", async () => {
  const shop = await openShop();
  const own = shop.app.getActiveSpreadsheet().insertSheet('거래장부');
  own.getRange('A1:B2').setValues([
    ['메모', '연락처'],
    ['김밥', '010'],
  ]);
  const board = shop.app.getActiveSpreadsheet().insertSheet('대시보드');
  board.getRange('A1').setValue('내가 만든 표');
  shop.api('install', choice);
  expect(shop.grid('거래장부')).toEqual([
    ['메모', '연락처'],
    ['김밥', 10],
  ]);
  expect(shop.grid('대시보드')).toEqual([['내가 만든 표']]);
  expect(shop.tabNames()).toEqual(expect.arrayContaining(['거래장부 (장부)', '대시보드 (장부)']));
  shop.api('install', choice);
  expect(shop.tabNames()).toHaveLength(11);
});

test("a person's own tab that has our headers is adopted with its rows and its looks", async () => {
  const shop = await openShop();
  const own = shop.app.getActiveSpreadsheet().insertSheet('거래장부');
  own.getRange('A1:D2').setValues([
    ['날짜', '구분', '고객명', '결제금액'],
    ['2026-05-01', '거래', '김소라', 20000],
  ]);
  own.getRange('A1:D1').setBackground('#ff0000');
  shop.api('install', choice);
  expect(shop.tabNames()).not.toContain('거래장부 (장부)');
  expect(own.getRange('A1:D1').getBackgrounds()).toEqual([['#ff0000', '#ff0000', '#ff0000', '#ff0000']]);
  expect(shop.grid('거래장부')[0]?.slice(0, 5)).toEqual(['날짜', '구분', '고객명', '결제금액', '거래ID']);
  expect(shop.api('refresh').rows.counted).toBe(1);
});

test('a deleted header row comes back over the rows, which stay', async () => {
  const shop = await installedShop({}, choice);
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-01', '거래', '김소라', 20000],
  ]);
  const header = shop.grid('거래장부')[0];
  shop.tab('거래장부').deleteRows(1, 1);
  expect(shop.api('refresh').issues.errors).toBeGreaterThan(0);
  shop.api('install', choice);
  expect(shop.grid('거래장부')[0]).toEqual(header);
  expect(shop.api('refresh').rows).toMatchObject({ read: 1, counted: 1 });
});

test('every column of ours carries its mark once', async () => {
  const shop = await installedShop({}, choice);
  shop.api('install', choice);
  const marks = shop.tab('거래장부').createDeveloperMetadataFinder().withKey(COLUMN_MARK).find();
  expect(marks.map(mark => mark.getValue()).sort()).toEqual([
    'amount',
    'channel',
    'customer',
    'day',
    'evidence',
    'id',
    'kind',
    'note',
    'payment',
    'product',
    'quantity',
    'staff',
    'status',
  ]);
});
