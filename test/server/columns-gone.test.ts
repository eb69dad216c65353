import { expect, test } from 'vitest';
import { installedShop, type Shop } from './shop';

const install = { trade: 'shop', lang: 'ko', example: false } as const;
const check = (shop: Shop) => shop.api('refresh').issues.shown.filter(({ code }) => code === 'column-missing');

function dropColumn(shop: Shop, tab: string, word: string): void {
  const header = shop.grid(tab).find(cells => cells.includes(word)) ?? [];
  shop.tab(tab).deleteColumn(header.indexOf(word) + 1);
}

test('a column that pages go by is named by its tab and its name, one line a tab, until it is brought back', async () => {
  const shop = await installedShop({}, { trade: 'shop' });
  for (const module of ['digilog', 'automation', 'costs', 'fandom'] as const) shop.api('addModule', module);
  expect(check(shop)).toEqual([]);
  for (const [tab, word] of [
    ['업무분담', '현재 담당'],
    ['SPA', '할 일'],
    ['SPA', '완료 기준'],
    ['디지로그', '고칠 내용'],
    ['자동화', '목표 수준'],
    ['직원팬덤', '단계'],
    ['거래장부', '유입채널'],
    ['지표장부', '유입'],
    ['비용장부', '비용구분'],
    ['설정', '상품'],
  ] as const)
    dropColumn(shop, tab, word);
  const told = check(shop);
  expect(Object.fromEntries(told.map(({ place, header, level }) => [place.tab, [header, level]]))).toEqual({
    deals: ['유입채널', 'warning'],
    kpis: ['유입', 'warning'],
    costs: ['비용구분', 'warning'],
    spa: ['할 일, 완료 기준', 'warning'],
    roles: ['현재 담당', 'warning'],
    digilog: ['고칠 내용', 'warning'],
    automation: ['목표 수준', 'warning'],
    fandom: ['단계', 'warning'],
    settings: ['상품', 'warning'],
  });
  expect(told).toHaveLength(9);
  shop.api('install', install);
  expect(check(shop)).toEqual([]);
  expect(shop.grid('업무분담')[0]).toContain('현재 담당');
});

test('a column that is only there to be read may go, and a renamed one is not gone', async () => {
  const shop = await installedShop({}, { trade: 'shop' });
  dropColumn(shop, '거래장부', '메모');
  dropColumn(shop, 'SPA', '접점');
  const place = (shop.grid('업무분담')[0] ?? []).indexOf('현재 담당') + 1;
  shop.tab('업무분담').getRange(1, place).setValue('지금 하는 사람 이름');
  expect(check(shop)).toEqual([]);
});
