import { expect, test } from 'vitest';
import { roles } from '../../sheets-templates/roles';
import { protections } from './sheet-state';
import { installedShop, type Shop, studio, totalCalls, typeExample, typeRows } from './shop';

type Key = (typeof roles)['columns'][number]['key'];
const FILLED: readonly Key[] = ['result', 'ownerMinutes', 'freed', 'toFree'];

function placeOf(shop: Shop, key: Key): number {
  const name = roles.columns.find(column => column.key === key)?.name.ko;
  return (shop.grid('업무분담')[0] ?? []).indexOf(name) + 1;
}

/** What the tab says, by work, under the columns that are filled in. */
function filled(shop: Shop): Record<string, unknown[]> {
  const [, ...rows] = shop.grid('업무분담');
  const named = rows.filter(row => row[placeOf(shop, 'work') - 1] !== '');
  return Object.fromEntries(
    named.map(row => [String(row[placeOf(shop, 'work') - 1]), FILLED.map(key => row[placeOf(shop, key) - 1])]),
  );
}

async function studioShop(clock = { day: '2026-05-31' }): Promise<Shop> {
  const shop = await installedShop({ now: () => Date.parse(`${clock.day}T12:00:00+09:00`) });
  typeExample(shop, studio, 'membership');
  // the ledger is kept: in its last week a customer called off
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '상태'],
    ['2026-05-29', '거래', 'C005', '취소'],
  ]);
  typeRows(shop, 'SPA', [
    ['업무ID', '단계', '업무 프로세스', '할 일', '완료 기준', '1회 소요(분)', '주간 횟수'],
    ['S-1', '신청', '1 예약 확인', '신청 안내', '당일 100%', 6, 8],
    ['S-2', '경험', '1 사진', '리포트 전송', '3시간 내', 25, 8],
    ['S-3', '결정', '1 QR', '클럽 안내', '가입 기록', 3, 8],
  ]);
  typeRows(shop, '업무분담', [
    ['업무', '현재 담당', '목표 담당', '맡은 사람', '위임 상태', '책임 지표', '목표'],
    ['신청 안내', '오너', '알바', '', '시범 위임', '경험률', '85%'],
    ['리포트 전송', '직원', '직원', '이강사', '위임 완료', '매출', '500000'],
    ['클럽 안내', '오너', '오너', '', '오너 전담', '', ''],
  ]);
  return shop;
}

test('each row says what its figure was and whose minutes it takes', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  // one applied and one came in the four weeks to 31 May; nothing was sold in the last of them
  expect(filled(shop)).toEqual({
    '신청 안내': ['1 / 1', 48, 0, 48],
    // in a teacher’s hands when the books began: nothing says that it was the owner’s
    '리포트 전송': ['▼ 0', 0, '', 0],
    '클럽 안내': ['', 24, 0, 0],
  });
});

test('the result is what the dashboard ends the same line with', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  const line = shop.grid('대시보드').find(row => String(row[0]).startsWith('매출 (이강사)'));
  const last = line?.filter(cell => cell !== '').pop();
  expect(last).toBe('▼ 0');
});

test('columns moved, hidden or renamed are filled where they are now, and nothing typed is touched', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  const expected = filled(shop);
  const tab = shop.tab('업무분담');
  tab.insertColumnsBefore(1, 1);
  tab.getRange(1, 1).setValue('내 열');
  tab.insertColumnsBefore(placeOf(shop, 'ownerMinutes'), 1);
  tab.moveColumns(tab.getRange(1, placeOf(shop, 'note')), 3);
  tab.hideColumns(placeOf(shop, 'freed'));
  const renamedAt = placeOf(shop, 'toFree');
  const ownerAt = placeOf(shop, 'ownerMinutes');
  tab.getRange(2, ownerAt - 1, 3, 1).setValues([['내 메모'], ['=1+2'], ['']]);
  tab.getRange(1, renamedAt).setValue('돌아올 시간');
  tab.insertRowsBefore(1, 1);
  tab.getRange(1, 1).setValue('우리 가게 업무분담');
  for (const at of [ownerAt, renamedAt]) tab.getRange(3, at, 3, 1).clearContent();
  const before = shop.grid('업무분담').map(row => row.map(cell => String(cell)));
  shop.api('refresh');
  const after = shop.grid('업무분담').map(row => row.map(cell => String(cell)));
  const [toFree, ownerMinutes] = [
    after.slice(2, 5).map(row => row[renamedAt - 1]),
    after.slice(2, 5).map(row => row[ownerAt - 1]),
  ];
  expect(toFree).toEqual(['48', '0', '0']);
  expect(ownerMinutes).toEqual(['48', '0', '24']);
  const untouched = (rows: readonly string[][]) =>
    rows.map(row => row.filter((_, at) => at !== ownerAt - 1 && at !== renamedAt - 1));
  expect(untouched(after)).toEqual(untouched(before));
  expect(tab.getRange(4, ownerAt - 1).getFormula()).toBe('=1+2');
  expect(expected['신청 안내']).toEqual(['1 / 1', 48, 0, 48]);
});

test('a column that its owner took away stays away, the others are filled', async () => {
  const shop = await studioShop();
  shop.tab('업무분담').deleteColumns(placeOf(shop, 'result'), 1);
  shop.api('refresh');
  expect(placeOf(shop, 'result')).toBe(0);
  expect(filled(shop)['신청 안내']).toEqual([undefined, 48, 0, 48]);
});

test('a tab of an older version costs a refresh no search; the page says what is missing and where it comes from', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  shop.resetCalls();
  shop.api('refresh');
  const whole = totalCalls(shop);
  const text = () => JSON.stringify(shop.api('page', 'ko', { page: 'people', item: '', options: {} }).sections);
  expect(text()).not.toContain('되살리기');
  const first = placeOf(shop, 'result');
  expect(FILLED.map(key => placeOf(shop, key))).toEqual([0, 1, 2, 3].map(more => first + more));
  shop.tab('업무분담').deleteColumns(first, FILLED.length);
  shop.resetCalls();
  shop.api('refresh');
  expect(totalCalls(shop)).toBeLessThanOrEqual(whole);
  expect(text()).toContain('업무분담 탭에 없는 열: 실적');
  // what was typed stays, the columns come back at the right end
  shop.api('install', { trade: 'other', lang: 'ko', example: false });
  expect(text()).not.toContain('되살리기');
  expect(filled(shop)['신청 안내']).toEqual(['1 / 1', 48, 0, 48]);
});

test('an emptied row is emptied wholly and gets no new number; a sum below the rows stays a sum', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  const tab = shop.tab('업무분담');
  const minutes = tab.getRange(1, placeOf(shop, 'ownerMinutes')).getA1Notation().replace('1', '');
  tab.getRange(6, placeOf(shop, 'ownerMinutes')).setValue(`=SUM(${minutes}2:${minutes}4)`);
  tab.getRange(4, placeOf(shop, 'work'), 1, roles.columns.length - 5).clearContent();
  expect(shop.api('refresh').idsGiven).toBe(0);
  const cells = FILLED.map(key => shop.grid('업무분담')[3]?.[placeOf(shop, key) - 1]);
  expect(cells).toEqual(['', '', '', '']);
  expect(tab.getRange(6, placeOf(shop, 'ownerMinutes')).getFormula()).toBe(`=SUM(${minutes}2:${minutes}4)`);
  expect(shop.grid('업무분담')[5]?.[placeOf(shop, 'ownerMinutes') - 1]).toBe(48);
});

test('a refresh with nothing new makes no call for it, one with something new four, whatever the number of rows', async () => {
  const shop = await studioShop();
  const calls = () => {
    shop.resetCalls();
    shop.api('refresh');
    return totalCalls(shop);
  };
  calls();
  calls();
  const still = calls();
  const meant = (taker: string) => shop.tab('업무분담').getRange(4, placeOf(shop, 'target')).setValue(taker);
  meant('알바');
  expect(calls() - still).toBeLessThanOrEqual(4);
  expect(filled(shop)['클럽 안내']).toEqual(['', 24, 0, 24]);
  const more = Array.from({ length: 200 }, (_, row) => [`일 ${row}`, '오너', '오너 전담']);
  typeRows(shop, '업무분담', [['업무', '현재 담당', '위임 상태'], ...more]);
  calls();
  meant('오너');
  expect(calls() - still).toBeLessThanOrEqual(4);
  expect(filled(shop)['클럽 안내']).toEqual(['', 24, 0, 0]);
});

test('what is filled in is guarded with a warning, and once only', async () => {
  const shop = await studioShop();
  const guarded = () => protections(shop.tab('업무분담'));
  expect(guarded()).toEqual([expect.stringMatching(/^RANGE .+ true$/)]);
  shop.api('install', { trade: 'other', lang: 'ko', example: false });
  expect(guarded()).toHaveLength(1);
});

function gateIssues(shop: Shop): string[] {
  return shop
    .api('refresh')
    .issues.shown.flatMap(({ code, read }) => (code.startsWith('gate-') ? [`${code} ${read}`] : []));
}

test('handed over before its time is told, at the cell that lacks it, until a reason to go ahead is kept', async () => {
  const shop = await studioShop();
  expect(gateIssues(shop)).toEqual(['gate-box 신청 안내', 'gate-box 리포트 전송']);
  const place = shop.api('refresh').issues.shown.find(({ code }) => code === 'gate-box')?.place;
  expect(place).toMatchObject({ tab: 'canvas' });
  shop.tab('캔버스').getRange(`${place?.column}${place?.row}`).setValue('일부 작동');
  expect(gateIssues(shop)).toEqual(['gate-box 리포트 전송']);
  typeRows(shop, '이력', [
    ['날짜', '구분', '대상', '항목', '이유'],
    ['2026-05-31', '그래도 진행', 'S-2', 'delegation', '강사가 이미 하던 일'],
  ]);
  expect(gateIssues(shop)).toEqual([]);
});

test('the owner’s time is kept once a week, in total and by stage, and only where it changed', async () => {
  const clock = { day: '2026-05-29' };
  const shop = await studioShop(clock);
  const rows = () => {
    const [header = [], ...kept] = shop.grid('이력');
    const at = (name: string) => header.indexOf(name);
    return kept
      .filter(row => String(row[at('대상')]).startsWith('ownerMinutes'))
      .map(row => `${row[at('대상')]} ${row[at('값')]}`);
  };
  shop.api('refresh');
  const first = ['ownerMinutes 72', 'ownerMinutes.application 48', 'ownerMinutes.decision 24'];
  expect(rows()).toEqual(first);
  clock.day = '2026-06-03';
  shop.api('refresh');
  expect(rows()).toEqual(first);
  const named = shop.grid('이력').map(row => row[shop.grid('이력')[0]?.indexOf('이름') ?? -1]);
  expect(named).toEqual(
    expect.arrayContaining(['오너의 시간 1시간 12분', '오너의 시간 · 신청 48분', '오너의 시간 · 결정 24분']),
  );
  shop.tab('업무분담').getRange(2, placeOf(shop, 'now')).setValue('알바');
  shop.api('refresh');
  const second = [...first, 'ownerMinutes 24', 'ownerMinutes.application 0'];
  expect(rows()).toEqual(second);
  shop.tab('업무분담').getRange(4, placeOf(shop, 'now')).setValue('알바');
  shop.api('refresh');
  expect(rows()).toEqual(second);
  clock.day = '2026-06-08';
  shop.api('refresh');
  expect(rows()).toEqual([...second, 'ownerMinutes 0', 'ownerMinutes.decision 0']);
});

test('an example business leaves no past behind and warns of nothing', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  expect(shop.tabNames()).not.toContain('이력');
  expect(gateIssues(shop)).toEqual([]);
  expect(shop.api('removeExamples')).toMatchObject({ kept: 0 });
});

test('the tab about staff says before anything else that whoever sees the file sees it, and reads as before', async () => {
  const shop = await installedShop();
  shop.api('addModule', 'fandom');
  const tab = shop.tab('직원팬덤');
  expect(shop.grid('직원팬덤')[0]?.[0]).toMatch(/공유/);
  expect(tab.getFrozenRows()).toBe(2);
  typeRows(
    shop,
    '직원팬덤',
    [
      ['이름(별칭)', '지원일'],
      ['가', '2026-05-01'],
    ],
    2,
  );
  expect(shop.api('refresh')).toMatchObject({ idsGiven: 1, issues: { errors: 0, unread: 0 } });
  expect(shop.grid('직원팬덤')[2]?.[0]).toBe('T-000001');
  shop.api('addModule', 'fandom');
  expect(shop.grid('직원팬덤')).toHaveLength(3);
});
