import { expect, test } from 'vitest';
import { shownMonths } from './dashboard-figures';
import { installedShop, type Shop, sideDishes, studio, typeExample, typeRows } from './shop';

// method.md 10.10 and 10.11: visits, applications, first experience, decisions, decision rate, regulars at the start, active,
// active rate, regulars at the end, sales, orders, average order, regulars' sales, unregistered sales
const studioMembership = {
  '2026-04': ['–', 4, 4, 2, '2 / 4', 0, 0, '–', 2, 630000, 5, 126000, 550000, 0],
  '2026-05': [106, 1, 1, 1, '1 / 1', 2, 2, '2 / 2', 3, 1675000, 4, 418750, 1655000, 0],
};
const studioPurchases = {
  '2026-04': ['–', 4, 4, 1, '1 / 4', 0, 0, '–', 1, 630000, 5, 126000, 550000, 0],
  '2026-05': [106, 1, 1, 2, '2 / 1', 1, 1, '1 / 1', 3, 1675000, 4, 418750, 1655000, 0],
};
// no application was ever recorded: the engine's stand-in is no number to show
const sideDishesMembership = {
  '2026-04': ['–', '–', 4, 2, '2 / 4', 0, 0, '–', 2, 156600, 7, 22371, 78000, 0],
  '2026-05': [458, '–', 1, 1, '1 / 1', 2, 1, '1 / 2', 2, 126900, 4, 31725, 78000, 0],
};
const sideDishesPurchases = {
  '2026-04': ['–', '–', 4, 2, '2 / 4', 0, 0, '–', 2, 156600, 7, 22371, 117000, 0],
  '2026-05': [458, '–', 1, 0, '0 / 1', 2, 2, '2 / 2', 2, 126900, 4, 31725, 117000, 0],
};

function expectStudio(shop: Shop, tabName = '대시보드'): void {
  const { inForce, other } = shownMonths(shop, tabName);
  expect(inForce).toMatchObject(studioMembership);
  expect(other).toMatchObject(studioPurchases);
}

test.each([
  ['a studio by membership', studio, 'membership', studioMembership, studioPurchases],
  ['a studio by purchases', studio, 'purchases', studioPurchases, studioMembership],
  ['an online shop by membership', sideDishes, 'membership', sideDishesMembership, sideDishesPurchases],
  ['an online shop by purchases', sideDishes, 'purchases', sideDishesPurchases, sideDishesMembership],
] as const)('%s: typed in, refreshed, read from the dashboard', async (_, example, rule, inForce, other) => {
  const shop = await installedShop();
  typeExample(shop, example, rule);
  const summary = shop.api('refresh');
  expect(summary.rows.notDone).toBe(1);
  expect(summary.issues).toMatchObject({ errors: 0 });
  const shown = shownMonths(shop);
  expect(shown.inForce).toMatchObject(inForce);
  expect(shown.other).toMatchObject(other);
});

// the average order has the decimals of the currency that the locale brings
test.each([
  ['ko_KR', 'Asia/Seoul', 'America/New_York', 22371],
  ['en_US', 'America/New_York', 'Asia/Seoul', 22371.43],
  ['de_DE', 'Europe/Berlin', 'Asia/Seoul', 22371.43],
  ['en_US', 'Australia/Lord_Howe', 'Europe/Berlin', 22371.43],
])('locale %s in %s while the script lives in %s', async (locale, timeZone, scriptTimeZone, averageOrder) => {
  const studioShop = await installedShop({ locale, timeZone, scriptTimeZone });
  typeExample(studioShop, studio, 'membership');
  studioShop.api('refresh');
  expectStudio(studioShop);
  const dishShop = await installedShop({ locale, timeZone, scriptTimeZone });
  typeExample(dishShop, sideDishes, 'membership');
  dishShop.api('refresh');
  const inAverage = (months: typeof sideDishesMembership) => ({
    ...months,
    '2026-04': months['2026-04'].with(11, averageOrder),
  });
  const { inForce, other } = shownMonths(dishShop);
  expect(inForce).toMatchObject(inAverage(sideDishesMembership));
  expect(other).toMatchObject(inAverage(sideDishesPurchases));
});

test('columns moved, inserted, hidden and renamed', async () => {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  const tab = shop.tab('거래장부');
  tab.moveColumns(tab.getRange('H1:H1'), 2);
  tab.insertColumnsBefore(1, 1);
  tab.getRange('A1').setValue('내 표시');
  tab.insertColumnsAfter(5, 1);
  const header = shop.grid('거래장부')[0] ?? [];
  tab.getRange(1, header.indexOf('금액') + 1).setValue('받은 돈');
  tab.getRange(1, header.indexOf('거래일') + 1).setValue('언제');
  tab.getRange(1, header.indexOf('구분') + 1).setValue('무슨 일');
  tab.hideColumns(header.indexOf('상품') + 1);
  shop.api('refresh');
  expectStudio(shop);
});

test('a title above the header, rows sorted, filtered and blank in between, tabs renamed and reordered', async () => {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  const tab = shop.tab('거래장부');
  tab.getRange('A2:M20').sort({ column: 8, ascending: false });
  tab.insertRowsAfter(9, 3);
  tab.insertRowsBefore(1, 2);
  tab.getRange('A1').setValue('바른숨 필라테스 2026년 거래장부');
  tab.hideRows(6, 4);
  tab.setName('올해 거래');
  shop.tab('설정').setName('가게 설정');
  shop.tab('대시보드').setName('우리 숫자');
  shop.app.getActiveSpreadsheet().setActiveSheet(tab);
  shop.app.getActiveSpreadsheet().moveActiveSheet(1);
  shop.api('refresh');
  expectStudio(shop, '우리 숫자');
});

test('days with times of day fall on the day of the spreadsheet, on both sides of a clock change', async () => {
  const shop = await installedShop({ locale: 'en_US', timeZone: 'America/New_York', scriptTimeZone: 'Asia/Seoul' });
  const rows = ['2026-02-28 23:59', '2026-03-01 00:01', '2026-03-31 23:59', '2026-10-31 23:59', '2026-11-30 23:59'];
  typeRows(shop, '거래장부', [['거래일', '구분', '고객', '금액'], ...rows.map(day => [day, '거래', '김소라', 1000])]);
  const months = shop.api('figures', { asOf: '2026-12-31' }).months.filter(({ orders }) => orders > 0);
  expect(months.map(({ month, orders }) => [month, orders])).toEqual([
    ['2026-02', 1],
    ['2026-03', 2],
    ['2026-10', 1],
    ['2026-11', 1],
  ]);
});
