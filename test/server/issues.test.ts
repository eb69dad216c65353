import { expect, test } from 'vitest';
import { summaryText } from '../../src/server/books/memory';
import type { IssueView } from '../../src/server/contract';
import { healthy, issue } from '../sidebar/fixtures';
import { installedShop, type Shop, typeRows } from './shop';

const header = ['거래일', '구분', '고객', '유입채널', '금액'];

function column(shop: Shop, name: string): unknown[] {
  const grid = shop.grid('설정');
  const at = (grid[0] ?? []).indexOf(name);
  return grid.slice(1).map(cells => cells[at]);
}

async function importedShop(): Promise<Shop> {
  const shop = await installedShop();
  const lines = Array.from({ length: 30 }, (_, i) => [
    '2026-05-01',
    '거래',
    `손님${i}`,
    i % 3 ? '전단지 ' : '1/2호점',
    1000,
  ]);
  typeRows(shop, '거래장부', [header, ...lines]);
  typeRows(shop, '지표장부', [
    ['시작일', '채널', '유입'],
    ['2026-05-04', '전단지', 30],
  ]);
  return shop;
}

test('names that the list lacks are counted once each, with their rows, the most used first', async () => {
  const { issues } = (await importedShop()).api('refresh');
  expect(issues).toMatchObject({ errors: 0, unread: 0, warnings: 2, kinds: 1 });
  expect(issues.shown.map(({ read, rows, list, more, place }) => [read, rows, list, more, place.tab])).toEqual([
    ['전단지', 21, 'channels', 0, 'deals'],
    ['1/2호점', 10, 'channels', 0, 'deals'],
  ]);
});

test('names are added below the last of their list, as text, and twice adds none', async () => {
  const shop = await importedShop();
  const before = column(shop, '유입채널').filter(name => name !== '');
  const asked = { list: 'channels' as const, names: ['전단지', '1/2호점', '어디에도 없는 이름', before[0] as string] };
  const { added, summary } = shop.api('addNames', asked);
  expect(added).toBe(2);
  expect(summary.issues).toMatchObject({ warnings: 0, kinds: 0, shown: [] });
  expect(column(shop, '유입채널').filter(name => name !== '')).toEqual([...before, '전단지', '1/2호점']);
  const grid = shop.grid('설정');
  expect(shop.api('addNames', asked).added).toBe(0);
  expect(shop.grid('설정')).toEqual(grid);
});

test('what was typed in the list stays, also a formula that shows nothing', async () => {
  const shop = await importedShop();
  const at = (shop.grid('설정')[0] ?? []).indexOf('유입채널') + 1;
  const row = column(shop, '유입채널').filter(name => name !== '').length + 4;
  const cell = shop.tab('설정').getRange(row, at);
  cell.setNumberFormat('0').setFormula('=""');
  shop.api('addNames', { list: 'channels', names: ['전단지'] });
  expect(cell.getFormula()).toBe('=""');
  expect(
    shop
      .tab('설정')
      .getRange(row + 1, at)
      .getValue(),
  ).toBe('전단지');
});

test('names nobody could have seen on the screen are refused', async () => {
  const shop = await importedShop();
  const names = Array.from({ length: 51 }, (_, i) => `이름${i}`);
  expect(shop.answer('addNames', { list: 'channels', names })).toMatchObject({ error: { code: 'bad-request' } });
});

test('of one kind in one column ten places are listed, and the last says how many more there are', async () => {
  const shop = await installedShop();
  const lines = Array.from({ length: 13 }, (_, i) => ['2026-05-01', '거래', `손님${i}`, '', '얼마였더라']);
  typeRows(shop, '거래장부', [header, ...lines]);
  const { issues } = shop.api('refresh');
  const amounts = issues.shown.filter(({ code }) => code === 'not-a-number');
  expect(amounts.map(({ place }) => place.row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(amounts.map(({ more }) => more)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 3]);
  expect(issues.errors).toBe(13);
});

test('a goal, a setting and another name that could not be read are told apart from what was counted', async () => {
  const shop = await installedShop();
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일'],
    ['신청', '1 문자 보내기', '안내'],
  ]);
  typeRows(shop, '업무분담', [
    ['업무', '책임 지표', '목표'],
    ['안내', '결정률', '열심히'],
  ]);
  typeRows(shop, '설정', [
    ['같은 사람의 다른 이름', '남길 이름'],
    ['김소라', '이소라'],
    ['이소라', '김소라'],
  ]);
  const { issues } = shop.api('refresh');
  expect(issues).toMatchObject({ errors: 0, unread: 3, warnings: 0 });
  expect(issues.shown.map(({ code, level, read }) => [code, level, read])).toEqual([
    ['alias-circle', 'unread', '김소라 → 이소라'],
    ['alias-circle', 'unread', '이소라 → 김소라'],
    ['not-a-percent', 'unread', '열심히'],
  ]);
});

test('a word that is none of a few is told with the words that may stand there, once for each column', async () => {
  const shop = await installedShop();
  typeRows(shop, '거래장부', [
    [...header, '상태'],
    ['2026-05-01', '경험', '김', '', 1000, ''],
    ['2026-05-02', '선물', '이', '', 1000, ''],
    ['2026-05-02', '거래', '이', '', 1000, '끝'],
  ]);
  typeRows(shop, 'SPA', [
    ['단계', '할 일'],
    ['화분', '안내'],
  ]);
  const { shown } = shop.api('refresh').issues;
  expect(shown.map(({ code, read, options }) => [code, read, options])).toEqual([
    ['not-an-option', '경험', '신청, 거래, 멤버십가입, 환불, 탈퇴'],
    ['not-an-option', '선물', undefined],
    ['not-an-option', '끝', '예약, 완료, 취소'],
    ['not-an-option', '화분', '유입, 신청, 경험, 결정, 단골, 생산, 지원'],
  ]);
  expect(shop.api('open').summary?.issues.shown).toEqual(shown);
});

test('a day to come in the tab about staff is told as one that is not counted yet', async () => {
  const shop = await installedShop({ now: '2026-05-31T03:00:00Z' });
  shop.api('addModule', 'fandom');
  typeRows(
    shop,
    '직원팬덤',
    [
      ['이름(별칭)', '지원일', '체험근무일'],
      ['가', '2026-05-20', '2026-06-02'],
    ],
    2,
  );
  const { shown } = shop.api('refresh').issues;
  expect(shown).toEqual([
    {
      code: 'future-day',
      level: 'unread',
      place: { tab: 'fandom', row: 3, column: 'trial' },
      header: 'F 체험근무일',
      read: '2026-06-02',
      more: 0,
    },
  ]);
});

const kept = (shown: IssueView[]): IssueView[] => {
  const text = summaryText({ ...healthy, issues: { ...healthy.issues, shown } });
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(9 * 1024);
  return JSON.parse(text).summary.issues.shown;
};

const places = (column: string, count: number, more = 0): IssueView[] =>
  Array.from({ length: count }, (_, i) =>
    issue({
      code: 'not-a-number',
      place: { tab: 'deals', row: i + 2, column },
      read: '가'.repeat(80),
      more: i === count - 1 ? more : 0,
    }),
  );

test('a summary that is too long for its property keeps every kind with fewer places, none uncounted', () => {
  const shown = [...places('amount', 10, 5), ...places('quantity', 10)];
  const left = kept(shown);
  expect(left.map(({ place, more }) => [place.column, more])).toEqual([
    ...Array.from({ length: 7 }, (_, i) => ['amount', i === 6 ? 8 : 0]),
    ...Array.from({ length: 7 }, (_, i) => ['quantity', i === 6 ? 3 : 0]),
  ]);
});

test('with too many kinds the first are kept, one place each', () => {
  const left = kept(Array.from({ length: 40 }, (_, i) => places(`column${i}`, 3)).flat());
  expect(left.length).toBeGreaterThan(10);
  expect(left.length).toBeLessThan(40);
  expect(left.every(({ more }, i) => more === 2 && left[i]?.place.column === `column${i}`)).toBe(true);
});

test('a summary that fits is kept whole', () => {
  const shown = places('amount', 3, 4);
  expect(kept(shown)).toEqual(shown);
});
