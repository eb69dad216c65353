import { expect, test } from 'vitest';
import { installedShop, meanwhile, type Shop, totalCalls, typeRows } from './shop';

const greeting = ['신청', '1 예약 확인 2 안내 문자', '체험 예약 안내', '단순', 6, 8, '매출'];
const spaColumns = ['단계', '업무 프로세스', '할 일', '난이도', '1회 소요(분)', '주간 횟수', '연결 지표'];

/** A shop whose greeting is handed over and went as written three times this week, on the board in the given cells. */
async function shopWithBoard(
  board: readonly (readonly unknown[])[] = [
    ['업무', '도입 뒤 1회(분)', '월 비용', '도입 비용'],
    ['체험 예약 안내', 1, 0, 104_000],
  ],
): Promise<Shop> {
  const shop = await installedShop({ now: '2026-05-31T09:00:00+09:00' });
  typeRows(shop, 'SPA', [spaColumns, greeting]);
  typeRows(shop, '업무분담', [
    ['업무', '현재 담당', '위임 상태'],
    ['체험 예약 안내', '알바', '위임 완료'],
  ]);
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-20', '거래', '김', 1000],
  ]);
  shop.api('addModule', 'digilog');
  const runs = ['2026-05-20', '2026-05-21', '2026-05-22'].map(day => [day, '체험 예약 안내', '그대로 됨']);
  typeRows(shop, '디지로그', [['날짜', '업무', '결과'], ...runs]);
  shop.api('addModule', 'automation');
  typeRows(shop, '자동화', board);
  return shop;
}

function setHourValue(shop: Shop, value: number): void {
  const row = shop.grid('설정').findIndex(([item]) => item === '오너 한 시간의 금액') + 1;
  shop.tab('설정').getRange(row, 2).setValue(value);
}

function column(shop: Shop, name: string): unknown[] {
  const [header = [], ...rows] = shop.grid('자동화');
  return rows.map(row => row[header.indexOf(name)]);
}

function computed(shop: Shop): unknown[][] {
  return ['월 절감(분)', '회수 개월', '판정'].map(name => column(shop, name));
}

test('the board says what is saved in a month, when it pays back and what is judged', async () => {
  const shop = await shopWithBoard();
  shop.api('refresh');
  // (6 - 1) x 8 x 52 / 12 = 173.3
  expect(computed(shop)).toEqual([[173], [''], ['앞 단계 먼저: 조건은 모두 채웠고, 앞 단계가 남았습니다.']]);
  setHourValue(shop, 12_000);
  shop.api('refresh');
  // 173.33 minutes are 34,666.67 a month: 104,000 come back in three
  expect(computed(shop)).toEqual([[173], [3], ['앞 단계 먼저: 조건은 모두 채웠고, 앞 단계가 남았습니다.']]);
});

test('the tab and the pages say SaaS first only once a reason to go ahead is kept', async () => {
  const shop = await shopWithBoard();
  const page = (item = '') =>
    JSON.stringify(shop.api('page', 'ko', { page: item ? 'machine' : 'machines', item, options: {} }).sections);
  shop.api('refresh');
  for (const view of [page(), page('체험 예약 안내')]) {
    expect(view).toContain('앞 단계 먼저');
    expect(view).not.toContain('SaaS 먼저');
  }
  const act = { action: 'goAhead', item: 'step.machines', values: { reason: '예약이 밀려서' } };
  shop.api('act', 'ko', act, { page: 'step', item: 'machines', options: {} });
  shop.api('refresh');
  expect(column(shop, '판정')).toEqual(['SaaS 먼저: 조건을 모두 채웠습니다.']);
  for (const view of [page(), page('체험 예약 안내')]) expect(view).toContain('SaaS 먼저');
});

test('what an hour is worth is asked once the board is there, and not before', async () => {
  const shop = await installedShop();
  const items = () => shop.grid('설정').map(([item]) => item);
  expect(items()).not.toContain('오너 한 시간의 금액');
  shop.api('addModule', 'automation');
  shop.api('addModule', 'automation');
  expect(items().filter(item => item === '오너 한 시간의 금액')).toHaveLength(1);
  expect(items()).not.toContain('다음 타겟·상품·지점');
});

test('moved columns are filled where they are now, one that was deleted is passed over', async () => {
  const shop = await shopWithBoard();
  const tab = shop.tab('자동화');
  const at = (name: string) => (shop.grid('자동화')[0] ?? []).indexOf(name) + 1;
  tab.moveColumns(tab.getRange(1, at('판정')), 1);
  tab.deleteColumn(at('회수 개월'));
  shop.api('refresh');
  expect(shop.grid('자동화')[0]?.[0]).toBe('판정');
  expect(column(shop, '판정')).toEqual(['앞 단계 먼저: 조건은 모두 채웠고, 앞 단계가 남았습니다.']);
  expect(column(shop, '월 절감(분)')).toEqual([173]);
});

test('rows of the owner’s between ours keep what they hold, formulas too; unknown work is left blank', async () => {
  const shop = await shopWithBoard([
    ['업무', '도입 뒤 1회(분)', '결정 메모'],
    ['체험 예약 안내', 1, '내 메모'],
    ['', '', '합계'],
    ['없는 일', '', ''],
  ]);
  const [header = []] = shop.grid('자동화');
  const saved = header.indexOf('월 절감(분)') + 1;
  shop.tab('자동화').getRange(3, saved).setFormula('=1+1');
  shop
    .tab('자동화')
    .getRange(3, header.indexOf('판정') + 1)
    .setValue("'=2+2");
  shop.api('refresh');
  expect(shop.tab('자동화').getRange(3, saved).getFormula()).toBe('=1+1');
  expect(column(shop, '월 절감(분)')).toEqual([173, 2, '']);
  expect(column(shop, '판정')).toEqual(['앞 단계 먼저: 조건은 모두 채웠고, 앞 단계가 남았습니다.', '=2+2', '']);
  expect(column(shop, '결정 메모')).toEqual(['내 메모', '합계', '']);
});

test.each([1, 5])(
  'what is typed into rows of the owner’s during a refresh stays, with %i of them between ours',
  async gaps => {
    const rows = Array.from({ length: gaps }, () => [
      ['체험 예약 안내', ''],
      ['', '합계'],
    ]).flat();
    const shop = await shopWithBoard([['업무', '결정 메모'], ...rows, ['체험 예약 안내', '']]);
    const verdict = (shop.grid('자동화')[0] ?? []).indexOf('판정') + 1;
    meanwhile(shop, () => shop.tab('자동화').getRange(3, verdict).setValue('방금 적은 것'));
    shop.api('refresh');
    expect(column(shop, '판정').slice(0, 3)).toEqual([
      '앞 단계 먼저: 조건은 모두 채웠고, 앞 단계가 남았습니다.',
      '방금 적은 것',
      '앞 단계 먼저: 조건은 모두 채웠고, 앞 단계가 남았습니다.',
    ]);
  },
);

test('calls do not grow with the rows of the board, and nothing is written where nothing changed', async () => {
  const counts = [];
  for (const rows of [1, 300]) {
    const shop = await shopWithBoard([['업무'], ...Array.from({ length: rows }, () => ['체험 예약 안내'])]);
    shop.api('refresh');
    shop.resetCalls();
    shop.api('refresh');
    const still = totalCalls(shop);
    typeRows(shop, '디지로그', [
      ['날짜', '업무', '결과'],
      ['2026-05-30', '체험 예약 안내', '막힘'],
    ]);
    shop.resetCalls();
    shop.api('refresh');
    counts.push([still, totalCalls(shop)]);
    expect(column(shop, '판정')[0]).toBe('아직 아님: 2026-05-30에 적힌 대로 되지 않았습니다.');
  }
  expect(counts[1]).toEqual(counts[0]);
});

test('a machine at work before the other steps is told of in the check, at its cell', async () => {
  const shop = await shopWithBoard([
    ['업무', '지금 수준'],
    ['체험 예약 안내', '2 SaaS 하나'],
  ]);
  const { issues } = shop.api('refresh');
  const told = issues.shown.find(({ code }) => code === 'gate-machine');
  expect(told?.place).toMatchObject({ row: 2, column: 'levelNow' });
});

test('in English', async () => {
  const shop = await installedShop({ locale: 'en_US', lang: 'en' }, { lang: 'en' });
  typeRows(shop, 'SPA', [
    ['Stage', 'Task', 'Minutes each time', 'Times a week'],
    ['Apply', 'Answer bookings', 6, 8],
  ]);
  shop.api('addModule', 'automation');
  typeRows(shop, 'Automation', [['Work'], ['Answer bookings']]);
  shop.api('refresh');
  expect(shop.grid('Automation')[1]).toContain('Not yet: The work steps are blank.');
});
