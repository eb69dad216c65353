import { expect, test } from 'vitest';
import { fieldCell } from '../../src/report/canvas/places';
import type { Place, Summary } from '../../src/server/contract';
import { kpiWeeks, spaOf, weeklySales } from '../guide/evidence-of';
import { drawBoxes, now, selected } from './guide-shop';
import { installedShop, type Shop, typeRows } from './shop';

const deals = (rows: readonly (readonly unknown[])[]) => [['거래일', '구분', '고객', '금액'], ...rows];
const kpis = (rows: readonly (readonly unknown[])[]) => [['시작일', '채널', '유입'], ...rows];

function rows(shop: Shop, kind: string): unknown[][] {
  return shop
    .grid('이력')
    .slice(1)
    .filter(cells => cells[1] === kind);
}

const next = (summary: Summary) => summary.next && { rule: summary.next.rule, place: summary.next.place };

test('from empty tabs on, one next step at a time', async () => {
  const shop = await installedShop({ now });
  expect(next(shop.api('refresh'))).toEqual({
    rule: 'engineBoxes',
    place: { tab: 'canvas', row: null, column: 'regularsPool.design' },
  });
  drawBoxes(shop);
  expect(shop.api('refresh').next).toMatchObject({
    rule: 'kpiWeeks',
    minutes: 5,
    text: { ko: '지표장부에 이번 주 채널마다 유입 수를 한 줄씩 적으세요.' },
  });
  typeRows(shop, '지표장부', kpis(kpiWeeks(1)));
  expect(next(shop.api('refresh'))).toEqual({ rule: 'deals', place: { tab: 'deals', row: 2, column: 'day' } });
});

test('progress is kept once a week, where it changed, and where a step got further; examples leave none', async () => {
  let today = now;
  const shop = await installedShop({ now: () => Date.parse(today) });
  expect(shop.tabNames()).not.toContain('이력');
  drawBoxes(shop);
  typeRows(shop, '거래장부', deals(weeklySales(3)));
  const inFront = () => shop.app.getActiveSpreadsheet().getActiveSheet().getName();
  const before = inFront();
  shop.api('refresh');
  expect(inFront()).toBe(before);
  const kept = rows(shop, '주간 기록');
  expect(kept.map(cells => [cells[2], cells[7]])).toEqual([
    ['step.structure', 66],
    ['step.monitoring', 7],
    ['dependence.customer', 33],
    ['asked.kpiWeeks', 1],
  ]);
  typeRows(shop, '거래장부', deals(weeklySales(2)));
  shop.api('refresh');
  const further = rows(shop, '주간 기록').slice(kept.length);
  expect(further.map(cells => [cells[2], cells[7]])).toEqual([['step.monitoring', 12]]);
  shop.api('refresh');
  expect(rows(shop, '주간 기록')).toHaveLength(kept.length + 1);
  today = '2026-06-01T03:00:00Z';
  shop.api('refresh');
  expect(
    rows(shop, '주간 기록')
      .slice(kept.length + 1)
      .map(cells => cells[2]),
  ).toContain('step.monitoring');
  const example = await installedShop({ now }, { example: true, trade: 'cafe' });
  example.api('refresh');
  expect(example.tabNames()).not.toContain('이력');
});

test('deleting evidence makes the step fall back and say so, also what came and went within one week', async () => {
  const shop = await installedShop({ now });
  const [first, ...others] = kpiWeeks(4);
  typeRows(shop, '지표장부', kpis(first ? [first] : []));
  shop.api('refresh');
  typeRows(shop, '지표장부', kpis(others));
  shop.api('refresh');
  shop.tab('지표장부').deleteRows(2, 3);
  const { steps } = shop.api('refresh');
  expect(steps.find(({ key }) => key === 'monitoring')?.fell).toEqual({
    ko: '지표장부에 네 주의 기록이 있습니다: 4/4 → 1/4 (2026-05-31부터)',
    en: 'The KPI ledger has four weeks: 4/4 → 1/4 (since 2026-05-31)',
  });
});

test('within one week the next step stays what it is, on Home and in the review, also when it is asked for the third week', async () => {
  let today = '2026-05-13T03:00:00Z';
  const shop = await installedShop({ now: () => Date.parse(today) });
  typeRows(shop, '거래장부', deals(weeklySales(1, '2026-05-12')));
  const week = () => shop.api('refresh').next?.text.ko ?? '';
  const first = week();
  today = '2026-05-20T03:00:00Z';
  expect(week()).toBe(first);
  today = '2026-05-27T03:00:00Z';
  expect([week(), week()]).toEqual([first, first]);
  const review = shop.api('page', 'ko', { page: 'review', item: '', options: {} });
  expect(JSON.stringify(review.sections)).toContain(first);
  today = '2026-06-03T03:00:00Z';
  expect(week()).not.toBe(first);
});

test.each<[Place, { tab: string; header?: string; row: number }]>([
  [
    { tab: 'canvas', row: null, column: 'decision.status' },
    { tab: '캔버스', row: (fieldCell('decision', 'status')?.row ?? 0) + 2 },
  ],
  [
    { tab: 'canvas', row: null, column: 'revenue.goal' },
    { tab: '캔버스', row: (fieldCell('revenue', 'goal')?.row ?? 0) + 2 },
  ],
  [
    { tab: 'kpis', row: 3, column: 'start' },
    { tab: '지표장부', header: '시작일', row: 3 },
  ],
  [
    { tab: 'deals', row: 2, column: 'day', id: 'D-000001' },
    { tab: '거래장부', header: '거래일', row: 4 },
  ],
  [
    { tab: 'spa', row: 2, column: 'doneWhen', id: 'S-1' },
    { tab: 'SPA', header: '완료 기준', row: 8 },
  ],
  [
    { tab: 'settings', row: null, column: 'value', id: 'targetDecisionRate' },
    { tab: '설정', header: '값', row: 13 },
  ],
])('a jump to %o lands after columns have moved and rows were sorted', async (place, expected) => {
  const shop = await installedShop({ now });
  typeRows(shop, '거래장부', deals(weeklySales(3)));
  typeRows(shop, '지표장부', kpis(kpiWeeks(3)));
  const works = spaOf();
  const names = { id: '업무ID', stage: '단계', process: '업무 프로세스', task: '할 일' } as const;
  const keys = Object.keys(names) as (keyof typeof names)[];
  typeRows(shop, 'SPA', [Object.values(names), ...works.map(work => keys.map(key => work[key]))]);
  shop.api('refresh');
  shop.tab('캔버스').insertRowsBefore(1, 2).insertColumnsBefore(1, 1);
  for (const name of ['지표장부', '거래장부', 'SPA', '설정']) shop.tab(name).insertColumnsBefore(1, 2);
  shop.tab('거래장부').getRange('C2:O4').sort({ column: 4, ascending: false });
  shop.tab('SPA').getRange('C2:V8').sort({ column: 3, ascending: false });
  expect(shop.api('jump', place)).toEqual({ found: true, isHidden: false });
  const at = selected(shop);
  expect({ tab: at.tab, row: at.row }).toEqual({ tab: expected.tab, row: expected.row });
  if (expected.header) expect(at.header).toBe(expected.header);
  if (place.tab === 'settings') {
    expect(shop.grid('설정')[at.row - 1]).toContain('목표 결정률');
  }
});
