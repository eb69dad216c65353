import { expect, test } from 'vitest';
import { listTabs } from '../../sheets-templates/tabs';
import { fieldCell } from '../../src/report/canvas/places';
import type { Place, Summary } from '../../src/server/contract';
import { kpiWeeks, spaOf, weeklySales } from '../guide/evidence-of';
import { installedShop, type Shop, typeRows } from './shop';

const now = '2026-05-31T03:00:00Z';
const deals = (rows: readonly (readonly unknown[])[]) => [['거래일', '구분', '고객', '금액'], ...rows];
const kpis = (rows: readonly (readonly unknown[])[]) => [['시작일', '채널', '유입'], ...rows];

function drawBoxes(shop: Shop): void {
  const fields = { design: '바라는 모습', present: '지금 모습', status: '작동' } as const;
  const keys = ['targetPool', 'visit', 'application', 'experience', 'decision', 'regular', 'regularsPool'] as const;
  for (const box of keys) {
    for (const field of ['design', 'present', 'status'] as const) {
      const cell = fieldCell(box, field);
      if (cell) shop.tab('캔버스').getRange(cell.row, cell.column).setValue(fields[field]);
    }
  }
}

function selected(shop: Shop): { tab: string; header: unknown; row: number; column: number } {
  const sheet = shop.app.getActiveSpreadsheet().getActiveSheet();
  const range = sheet.getActiveRange();
  const [row, column] = [range.getRow(), range.getColumn()];
  return { tab: sheet.getName(), header: sheet.getRange(1, column).getValue(), row, column };
}

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
    place: { tab: 'canvas', row: null, column: 'targetPool.design' },
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

test('progress is kept once a week and only where it changed; examples leave none', async () => {
  let today = now;
  const shop = await installedShop({ now: () => Date.parse(today) });
  expect(shop.tabNames()).not.toContain('이력');
  drawBoxes(shop);
  typeRows(shop, '거래장부', deals(weeklySales(3)));
  shop.api('refresh');
  const kept = rows(shop, '주간 기록');
  expect(kept.map(cells => [cells[2], cells[7]])).toEqual([
    ['step.structure', 66],
    ['step.monitoring', 15],
    ['dependence.customer', 33],
  ]);
  typeRows(shop, '거래장부', deals(weeklySales(2)));
  shop.api('refresh');
  expect(rows(shop, '주간 기록')).toEqual(kept);
  today = '2026-06-01T03:00:00Z';
  shop.api('refresh');
  expect(
    rows(shop, '주간 기록')
      .slice(kept.length)
      .map(cells => cells[2]),
  ).toContain('step.monitoring');
  const example = await installedShop({ now }, { example: true, trade: 'cafe' });
  example.api('refresh');
  expect(example.tabNames()).not.toContain('이력');
});

test('deleting evidence makes the step fall back and say so', async () => {
  const shop = await installedShop({ now });
  typeRows(shop, '지표장부', kpis(kpiWeeks(4)));
  shop.api('refresh');
  shop.tab('지표장부').deleteRows(2, 3);
  const { steps } = shop.api('refresh');
  expect(steps.find(({ key }) => key === 'monitoring')?.fell).toEqual({
    ko: '지표장부에 네 주의 기록이 있습니다: 4/4 → 1/4 (2026-05-31부터)',
    en: 'The KPI ledger has four weeks: 4/4 → 1/4 (since 2026-05-31)',
  });
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

const page = (shop: Shop, item: string, options: Record<string, string> = {}) =>
  shop.api('page', 'ko', { page: 'step', item, options });
const act = (shop: Shop, action: string, item: string, values: Record<string, string> = {}) =>
  shop.api('act', 'ko', { action, item, values }, { page: 'step', item: 'structure', options: {} });

test('later, not for us, taken up again: each is kept, and the next step goes on', async () => {
  const shop = await installedShop({ now });
  drawBoxes(shop);
  expect(shop.api('refresh').next?.rule).toBe('kpiWeeks');
  const later = act(shop, 'later', 'rule.kpiWeeks', { until: '2026-06-03' });
  expect(later).toMatchObject({
    said: '2026-06-03까지 미뤘습니다.',
    isPoor: false,
    summary: { next: { rule: 'deals' } },
  });
  const no = act(shop, 'notForUs', 'rule.deals', { reason: ' 다른 장부가 있습니다 ' });
  expect(no.summary?.next?.rule).toBe('breakEven');
  const kept = shop.grid('이력').filter(cells => String(cells[2]).startsWith('rule.'));
  expect(kept.map(cells => [cells[1], cells[2], cells[8]])).toEqual([
    ['나중에', 'rule.kpiWeeks', ''],
    ['하지 않음', 'rule.deals', '다른 장부가 있습니다'],
  ]);
  expect(JSON.stringify(page(shop, 'monitoring').sections)).toContain('하지 않기로 했습니다. 다른 장부가 있습니다');
  expect(act(shop, 'resume', 'rule.deals').summary?.next?.rule).toBe('deals');
  expect(act(shop, 'later', 'rule.deals', { until: '2026-05-31' })).toMatchObject({ isPoor: true, summary: null });
  expect(
    shop.answer(
      'act',
      'ko',
      { action: 'later', item: 'rule.none', values: {} },
      { page: 'add', item: '', options: {} },
    ),
  ).toMatchObject({
    error: { code: 'bad-request' },
  });
});

test('the page of people warns while the steps before are open, until the owner goes ahead with a reason', async () => {
  const shop = await installedShop({ now });
  const gate = () => page(shop, 'people').sections.find(({ title }) => title === '먼저 채우면 좋은 것');
  expect(gate()?.blocks.map(({ kind }) => kind)).toEqual(['text', 'list', 'form']);
  act(shop, 'goAhead', 'step.people', { reason: '직원이 먼저 왔습니다' });
  expect(gate()?.blocks[0]).toMatchObject({ text: '그래도 진행하기로 했습니다(2026-05-31): 직원이 먼저 왔습니다' });
  expect(page(shop, 'structure').sections.some(({ title }) => title === '먼저 채우면 좋은 것')).toBe(false);
});

test('a tab that is taken out is hidden and not read, and comes back whole', async () => {
  const shop = await installedShop({ now });
  shop.api('addModule', 'digilog');
  typeRows(shop, '디지로그', [
    ['날짜', '업무', '결과'],
    ['2026-05-30', '없는 업무', '그대로 됨'],
  ]);
  const unknown = (summary: Summary) => summary.issues.shown.filter(({ code }) => code === 'unknown-work').length;
  expect(unknown(shop.api('refresh'))).toBe(1);
  const before = shop.grid('디지로그');
  const { summary, said } = act(shop, 'takeOut', 'digilog');
  expect(said).toBe('디지로그 탭을 뺐습니다. 적은 것은 그대로 있습니다.');
  expect(summary && unknown(summary)).toBe(0);
  expect(shop.tab('디지로그').isSheetHidden()).toBe(true);
  expect(unknown(shop.api('addModule', 'digilog'))).toBe(1);
  expect(shop.tab('디지로그').isSheetHidden()).toBe(false);
  expect(shop.grid('디지로그')).toEqual(before);
  expect(shop.tabNames().filter(name => name.startsWith('디지로그'))).toEqual(['디지로그']);
});

test('a review says what happened, and is kept once a day when it is done', async () => {
  const shop = await installedShop({ now }, { example: true, trade: 'academy' });
  const review = () => shop.api('page', 'ko', { page: 'review', item: '', options: {} });
  expect(review().sections.map(({ title }) => title)).toEqual([
    null,
    '두 목표',
    '지난주 숫자',
    '목표에 못 미친 숫자',
    '막히거나 묵은 업무',
    '초대할 고객',
    '그동안 바뀐 것',
    '이번 주에 할 일 하나',
  ]);
  act(shop, 'reviewed', '');
  act(shop, 'reviewed', '');
  expect(shop.grid('이력').filter(cells => cells[2] === 'review')).toHaveLength(1);
  expect(review().sections[0]?.blocks[0]).toMatchObject({ text: '지난 점검: 2026-05-31' });
});

test('every kind of cell that the guide names is found after columns have moved', async () => {
  const shop = await installedShop({ now }, { example: true, trade: 'academy' });
  for (const module of ['digilog', 'automation'] as const) shop.api('addModule', module);
  const [first = [], second = []] = shop.grid('SPA').slice(1);
  typeRows(shop, '디지로그', [
    ['날짜', '업무', '결과'],
    ['2026-05-30', first[6], '그대로 됨'],
  ]);
  typeRows(shop, '자동화', [
    ['업무', '지금 수준'],
    [second[6], '2 SaaS 하나'],
  ]);
  shop.api('refresh');
  const steps = ['structure', 'monitoring', 'processes', 'people', 'machines'];
  const leads = steps
    .flatMap(step => page(shop, step).sections.flatMap(({ blocks }) => blocks))
    .flatMap(block =>
      block.kind === 'list'
        ? block.items.map(({ lead }) => lead)
        : block.kind === 'buttons'
          ? block.buttons.map(({ lead }) => lead)
          : [],
    );
  const places = new Map<string, Place>();
  for (const lead of leads) {
    if (lead?.to === 'cell')
      places.set(`${lead.place.tab} ${lead.place.column} ${lead.place.row === null}`, lead.place);
  }
  expect(places.size).toBeGreaterThan(12);
  for (const name of ['캔버스', '지표장부', '거래장부', 'SPA', '업무분담', '설정', '디지로그', '자동화']) {
    shop.tab(name).insertColumnsBefore(1, 2);
  }
  for (const [name, place] of places) {
    expect([name, shop.api('jump', place)]).toEqual([name, { found: true, isHidden: false }]);
    const spec = listTabs.find(({ key }) => key === place.tab);
    const column = spec?.columns.find(({ key }) => key === place.column);
    if (column) expect([name, selected(shop).header]).toEqual([name, column.name.ko]);
    if (place.id)
      expect(shop.grid(selected(shop).tab)[selected(shop).row - 1]).toContain(
        place.tab === 'settings' ? '목표 신청률' : place.id,
      );
  }
});
