import { expect, test } from 'vitest';
import { stateOf } from './sheet-state';
import { installedShop, type Shop, typeRows } from './shop';

const choice = { trade: 'cafe', lang: 'ko', example: false } as const;

function place(shop: Shop, tab: string, header: string): number {
  return (shop.grid(tab)[0] ?? []).indexOf(header) + 1;
}

/** Subject, version, before and after of what the history keeps of work. */
function kept(shop: Shop): unknown[][] {
  const [header = [], ...rows] = shop.grid('이력');
  const at = ['구분', '대상', '버전', '이전', '이후'].map(word => header.indexOf(word));
  return rows.map(row => at.map(column => row[column])).filter(([kind]) => kind === '업무 고침');
}

test('steps changed in the SPA tab are kept at the next refresh, word for word, and a refresh without a change adds nothing', async () => {
  const shop = await installedShop({}, choice);
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일'],
    ['신청', "=1+1\n'- 문자", '안내'],
    ['경험', '1 사진', '리포트'],
  ]);
  shop.api('refresh');
  shop.api('refresh');
  const first = [
    ['업무 고침', 'S-000001', 1, '', "=1+1\n'- 문자"],
    ['업무 고침', 'S-000002', 1, '', '1 사진'],
  ];
  expect(kept(shop)).toEqual(first);
  shop.api('refresh');
  expect(kept(shop)).toEqual(first);
  shop
    .tab('SPA')
    .getRange(2, place(shop, 'SPA', '업무 프로세스'))
    .setValue('1 카톡');
  shop
    .tab('SPA')
    .getRange(2, place(shop, 'SPA', '버전'))
    .setValue(2);
  shop.api('refresh');
  shop.api('refresh');
  expect(kept(shop)).toEqual([...first, ['업무 고침', 'S-000001', 2, "=1+1\n'- 문자", '1 카톡']]);
});

test('the example leaves nothing in the history until somebody changes its steps', async () => {
  const shop = await installedShop({}, { ...choice, example: true });
  shop.api('refresh');
  const has = () => shop.app.getActiveSpreadsheet().getSheetByName('이력') !== null;
  expect(has() ? kept(shop) : []).toEqual([]);
  const column = place(shop, 'SPA', '업무 프로세스');
  const before = shop.grid('SPA')[1]?.[column - 1];
  shop.tab('SPA').getRange(2, column).setValue('1 다르게');
  shop.api('refresh');
  expect(kept(shop)).toEqual([['업무 고침', 'EX-001', expect.any(Number), before, '1 다르게']]);
});

test('renamed work keeps who does it and how it went, refresh after refresh', async () => {
  const shop = await installedShop({}, choice);
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일', '1회 소요(분)', '주간 횟수'],
    ['신청', '1 문자', '안내', 6, 8],
    ['경험', '', '리포트', 5, 2],
  ]);
  typeRows(shop, '업무분담', [
    ['업무', '현재 담당'],
    ['안내', '오너'],
    ['리포트', '오너'],
  ]);
  shop.api('refresh');
  shop.api('refresh');
  const minutes = () =>
    [2, 3].map(row => shop.grid('업무분담')[row - 1]?.[place(shop, '업무분담', '주간 오너 시간(분)') - 1]);
  expect(minutes()).toEqual([48, 10]);
  const task = place(shop, 'SPA', '할 일');
  const rename = (first: string, second: string) => {
    shop.tab('SPA').getRange(2, task).setValue(first);
    shop.tab('SPA').getRange(3, task).setValue(second);
    return shop.api('refresh').issues;
  };
  expect(rename('신청 안내', '사진 리포트')).toMatchObject({ errors: 0, warnings: 0 });
  expect(rename('예약 안내', '자세 리포트')).toMatchObject({ errors: 0, warnings: 0 });
  shop.api('refresh');
  expect(minutes()).toEqual([48, 10]);
  expect(
    shop
      .grid('업무분담')
      .slice(1, 3)
      .map(row => row[place(shop, '업무분담', '업무') - 1]),
  ).toEqual(['안내', '리포트']);
  expect(kept(shop).map(row => row.slice(3))).toEqual([
    ['', '1 문자'],
    ['', '리포트'],
    ['안내', '신청 안내'],
    ['리포트', '사진 리포트'],
    ['신청 안내', '예약 안내'],
    ['사진 리포트', '자세 리포트'],
  ]);
});

test('an SPA tab of an older version gets the days of projects behind its columns, and what was typed stays', async () => {
  const shop = await installedShop({}, choice);
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일'],
    ['신청', '1 문자', '안내'],
  ]);
  shop.api('refresh');
  const tab = shop.tab('SPA');
  const at = place(shop, 'SPA', '마감일');
  tab.deleteColumns(at, 2);
  tab.getRange(1, at).setValue('내 칸');
  tab.getRange(2, at).setValue('내 글');
  const older = shop.grid('SPA').map(cells => cells.slice(0, at));
  shop.api('install', choice);
  expect(shop.grid('SPA').map(cells => cells.slice(0, at))).toEqual(older);
  expect(shop.grid('SPA')[0]?.slice(at)).toEqual(['마감일', '완료일']);
  tab.getRange(2, at + 1).setValue('2026-06-30');
  expect(shop.api('refresh').issues).toMatchObject({ errors: 0, warnings: 0 });
  const state = stateOf(shop);
  shop.api('install', choice);
  expect(stateOf(shop)).toEqual(state);
});
