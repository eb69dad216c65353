import { expect, test } from 'vitest';
import { longText } from '../../sheets-templates/long-text';
import { installedShop, type Shop, totalCalls, typeRows } from './shop';

const criteria = longText('roadmap').roadmapCriteria.map(({ name }) => name.ko);

/** The roadmap as it stands: by criterion, what there is, what it takes, and whether that is met. */
function rowsOf(shop: Shop): Record<string, unknown[]> {
  const [header = [], ...rows] = shop.grid('로드맵');
  const cell = (row: readonly unknown[], name: string) => row[header.indexOf(name)];
  return Object.fromEntries(
    rows.map(row => [String(cell(row, '기준')), ['지금', '필요', '충족', '메모'].map(name => cell(row, name))]),
  );
}

async function shopWithRoadmap(): Promise<Shop> {
  const shop = await installedShop({ now: '2026-05-31T09:00:00+09:00' });
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '유입채널', '금액'],
    ...['김', '이', '박'].map(name => ['2026-05-20', '거래', name, '플레이스', 1000]),
    ['2026-05-20', '거래', '최', '지인추천', 1000],
  ]);
  shop.api('addModule', 'roadmap');
  return shop;
}

test('the five steps stand in order, each criterion with what there is and what it takes', async () => {
  const shop = await shopWithRoadmap();
  const rows = rowsOf(shop);
  expect(Object.keys(rows)).toEqual(criteria);
  expect(shop.grid('로드맵').map(([step]) => step)).toEqual([
    '단계',
    ...Array(4).fill('1 설계'),
    ...Array(3).fill('2 시운전'),
    ...Array(3).fill('3 완성'),
    ...Array(3).fill('4 운영'),
    ...Array(3).fill('5 확산'),
  ]);
  expect(rows['지인이 아닌 손님이 경험함']).toEqual(['3명', '10명', '하는 중', '']);
  expect(rows['신규 경험 가운데 소개']).toEqual(['–', '10%', '알 수 없음', '']);
  expect(rows['손익분기 단골을 셈함']).toEqual(['없음', '있음', '아직', '']);
});

test('thresholds come into the settings with the tab, and a changed one holds at the next refresh', async () => {
  const shop = await shopWithRoadmap();
  const at = (item: string) => shop.grid('설정').findIndex(([cell]) => cell === item) + 1;
  expect(shop.grid('설정')[at('확산: 소개로 온 몫') - 1]?.[1]).toBe('10%');
  shop.tab('설정').getRange(at('시운전: 경험한 손님(명)'), 2).setValue(3);
  shop.tab('설정').getRange(at('확산: 소개로 온 몫'), 2).setValue('25%');
  shop.api('refresh');
  expect(rowsOf(shop)['지인이 아닌 손님이 경험함']).toEqual(['3명', '3명', '충족', '']);
  expect(rowsOf(shop)['신규 경험 가운데 소개']?.[1]).toBe('25%');
});

test('sorted rows keep their notes, own rows and columns stay, and a deleted criterion comes back below', async () => {
  const shop = await shopWithRoadmap();
  const tab = shop.tab('로드맵');
  tab.getRange(6, 6).setValue('다음 달에 다시 본다');
  tab.deleteRow(2);
  tab.insertRowsBefore(3, 1);
  tab.getRange(3, 2, 1, 2).setValues([['내 기준', '=2+3']]);
  tab.insertColumnsBefore(2, 1);
  tab.getRange(1, 2).setValue('내 칸');
  tab.getRange(5, 2).setValue('내 글');
  const noted = rowsOf(shop)['지인이 아닌 손님이 경험함']?.[3];
  shop.tab('로드맵').moveRows(tab.getRange(2, 1), 10);
  shop.api('refresh');
  const rows = rowsOf(shop);
  expect(rows['지인이 아닌 손님이 경험함']?.[3]).toBe(noted);
  expect(noted).toBe('다음 달에 다시 본다');
  expect(rows['내 기준']).toEqual([5, '', '', '']);
  expect(tab.getRange(2, 4).getFormula()).toBe('=2+3');
  expect(shop.grid('로드맵').map(row => row[1])).toContain('내 글');
  const names = shop.grid('로드맵').map(row => row[2]);
  expect(names[names.length - 1]).toBe(criteria[0]);
  expect([...names].sort()).toEqual(['기준', '내 기준', ...criteria].sort());
});

test('refreshing again writes nothing more', async () => {
  const shop = await shopWithRoadmap();
  const before = shop.grid('로드맵');
  shop.resetCalls();
  shop.api('refresh');
  const withRoadmap = totalCalls(shop);
  expect(shop.grid('로드맵')).toEqual(before);
  shop.app.getActiveSpreadsheet().deleteSheet(shop.tab('로드맵') as never);
  shop.resetCalls();
  shop.api('refresh');
  // the tab's own read
  expect(withRoadmap - totalCalls(shop)).toBeLessThanOrEqual(9);
});

test('without its criterion column nothing is written, and the check says so', async () => {
  const shop = await shopWithRoadmap();
  const tab = shop.tab('로드맵');
  tab.deleteColumn(2);
  const before = shop.grid('로드맵');
  const { issues } = shop.api('refresh');
  expect(shop.grid('로드맵')).toEqual(before);
  expect(JSON.stringify(issues.shown)).toContain('column-missing');
});
