import { expect, test } from 'vitest';
import { installedShop, type Shop, typeRows } from './shop';

const choice = { trade: 'academy', lang: 'ko', example: false } as const;

async function shopWithSale(): Promise<Shop> {
  const shop = await installedShop({}, choice);
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-01', '거래', '김소라', 11000],
  ]);
  return shop;
}

test('the cost ledger is a tab that an owner adds, with its choices and what each column is for', async () => {
  const shop = await installedShop({}, choice);
  expect(shop.tabNames()).not.toContain('비용장부');
  shop.api('addModule', 'costs');
  expect(shop.tabNames().indexOf('비용장부')).toBe(shop.tabNames().indexOf('지표장부') + 1);
  const tab = shop.tab('비용장부');
  const header = shop.grid('비용장부')[0] ?? [];
  expect(header.slice(0, 6)).toEqual(['지출일', '비용구분', '유입채널', '거래처', '내용', '금액']);
  expect(tab.getRange('A1').getNote()).toContain('돈을 쓴 날');
  expect(tab.getRange('F2').getNumberFormat()).toBe('#,##0');
  const kinds = tab.getRange('B2').getDataValidation()?.getCriteriaValues()[0];
  expect(kinds).toEqual(['광고비', '대행·외주', '인건비', '도구·구독', '임차료·공과금', '재료·상품', '기타']);
  expect(tab.getRange('C2').getDataValidation()?.getCriteriaType()).toBe('VALUE_IN_RANGE');
});

test('lines of the cost ledger go into the full cost of a customer, and a line without a day is told of', async () => {
  const shop = await shopWithSale();
  const fullCac = () => shop.api('figures', {}).costs.months.find(({ month }) => month === '2026-05')?.fullCac;
  expect(fullCac()).toBeNull();
  expect(shop.api('metrics', 'ko').hasCosts).toBe(false);
  shop.api('addModule', 'costs');
  expect(shop.api('metrics', 'ko').hasCosts).toBe(true);
  typeRows(shop, '비용장부', [
    ['지출일', '비용구분', '금액'],
    ['2026-05-02', '도구·구독', 33000],
    ['', '도구·구독', 1000],
  ]);
  const { issues } = shop.api('refresh');
  expect(fullCac()).toBe(30000);
  expect(issues.shown.map(({ code, place }) => [code, place.tab, place.row])).toContainEqual([
    'day-missing',
    'costs',
    3,
  ]);
});

test('a repair brings back a column of the cost ledger and leaves its rows', async () => {
  const shop = await shopWithSale();
  shop.api('addModule', 'costs');
  typeRows(shop, '비용장부', [
    ['지출일', '비용구분', '금액'],
    ['2026-05-02', '도구·구독', 33000],
  ]);
  shop.tab('비용장부').deleteColumns(3, 1);
  shop.api('install', choice);
  expect(shop.grid('비용장부')[0]?.at(-1)).toBe('유입채널');
  expect(shop.api('figures', {}).costs.total.fullCost).toBe(30000);
});
