import { expect, test } from 'vitest';
import { type BoxKey, boxes } from '../../sheets-templates/canvas-boxes';
import { fieldCell } from '../../src/report/canvas/places';
import { installedShop, meanwhile, openShop, type Shop, studio, type Tab, totalCalls, typeExample } from './shop';

/** May of the worked example, as the canvas tells it. */
const MAY = {
  company: '매출 1,675,000원 · 2026-05',
  customer: '산 고객 4 · 2026-05',
  core: '90일 안 재구매 –',
  message: '유입 대비 경험 0.9% · 2026-05',
  action: '재구매 주기 16.5일 · 다시 산 횟수 4',
  targetPool: '유입당 비용 1,165원 · 2026-05',
  holdingPool: '첫 경험 후 결정 전환 3 / 5',
  visit: '유입 106 · 2026-05',
  application: '신청률 0.9% · 2026-05',
  experience: '경험률 1 / 1 · 2026-05',
  decision: '결정률 1 / 1 · 2026-05',
  regular: '활성률 2 / 2 · 2026-05',
  regularsPool: '활성 단골 2 · 손익분기 40 · 2026-05',
  revenue: '단골매출 1,655,000원 · 손익분기까지 단골 38 · 2026-05',
};

async function studioShop(): Promise<Shop> {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  setCell(shop, 'revenue', 'goal', 6_000_000);
  setCell(shop, 'revenue', 'perRegular', 150_000);
  return shop;
}

function setCell(
  shop: Shop,
  box: BoxKey,
  field: 'goal' | 'perRegular' | 'design' | 'next' | 'status',
  value: string | number,
) {
  const cell = fieldCell(box, field);
  if (!cell) throw new Error(`no ${field} in ${box}`);
  shop.tab('캔버스').getRange(cell.row, cell.column).setValue(value);
}

/** The cell under the box's last line, as drawn, with rows and columns put before it. */
function under(tab: Tab, key: BoxKey, moved = { rows: 0, columns: 0 }): unknown {
  const box = boxes.find(each => each.key === key);
  const place = tab
    .getNamedRanges()
    .find(named => named.getName() === `canvas_${key}`)
    ?.getRange();
  if (!box || !place) throw new Error(`no box ${key}`);
  return tab.getRange(place.getRow() + place.getNumRows() + moved.rows, place.getColumn() + moved.columns).getValue();
}

function shown(shop: Shop): Record<string, unknown> {
  const tab = shop.tab('캔버스');
  return Object.fromEntries(
    Object.keys(MAY).map(key => [key, String(under(tab, key as BoxKey)).replace(/^[→←↑↓] {2}/u, '')]),
  );
}

test('each box shows the figure it is measured by, of the last full month, and its goal', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  expect(shown(shop)).toEqual(MAY);
});

test('they follow rows and columns put in between, new titles and new names in the table', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  tab
    .getRange(
      tab
        .getNamedRanges()
        .find(each => each.getName() === 'canvas_decision')!
        .getRange()
        .getRow(),
      8,
    )
    .setValue('마음을 정하는 때');
  const label = shop.grid('캔버스').findIndex(line => line[1] === '결정') + 1;
  tab.getRange(label, 2).setValue('마음을 정하는 때');
  tab.insertRowsBefore(1, 3);
  tab.insertRowsAfter(30, 2);
  tab.insertColumnsBefore(1, 2);
  tab.insertColumnsAfter(4, 1);
  shop.api('refresh');
  expect(shown(shop)).toEqual(MAY);
});

test('what a person puts between the lines of the table stays, formulas too', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  const label = shop.grid('캔버스').findIndex(line => line[1] === '결정') + 1;
  tab.insertRowsBefore(label, 3);
  tab.getRange(label, 3).setValue('우리 메모');
  tab.getRange(label + 1, 3).setFormula('=1+2');
  shop.api('refresh');
  expect(shown(shop)).toEqual(MAY);
  expect(tab.getRange(label, 3).getValue()).toBe('우리 메모');
  expect(tab.getRange(label + 1, 3).getFormula()).toBe('=1+2');
});

test('what is typed between the lines of the table during a refresh stays', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  const label = shop.grid('캔버스').findIndex(line => line[1] === '결정') + 1;
  tab.insertRowsBefore(label, 1);
  tab.getRange(label, 3).setValue('우리 메모');
  meanwhile(shop, () => tab.getRange(label, 3).setValue('방금 적은 것'));
  shop.api('refresh');
  expect(shown(shop)).toEqual(MAY);
  expect(tab.getRange(label, 3).getValue()).toBe('방금 적은 것');
});

test('a refresh spends five calls on them, eight where a row of the owner’s stands in between', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  const calls = () => {
    shop.resetCalls();
    shop.api('refresh');
    return totalCalls(shop);
  };
  const usual = calls();
  const tab = shop.tab('캔버스');
  const label = shop.grid('캔버스').findIndex(line => line[1] === '결정') + 1;
  tab.insertRowsBefore(label, 1);
  tab.getRange(label, 3).setValue('우리 메모');
  const torn = calls();
  tab
    .getNamedRanges()
    .find(each => each.getName() === 'canvas_figures')
    ?.remove();
  // asking for the name is the first of them
  const without = calls() - 1;
  expect(usual - without).toBe(5);
  expect(torn - without).toBe(8);
});

test('a link that was cleared, and a table that was deleted, come back with a repair and not before', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  const link = fieldCell('regular', 'next')!;
  tab.getRange(link.row + 1, link.column - 1).clearContent();
  shop.api('refresh');
  expect(shown(shop)).toEqual({ ...MAY, regular: '' });
  const heading = shop.grid('캔버스').findIndex(line => String(line[1]).startsWith('칸마다 보는 숫자')) + 1;
  tab.deleteRows(heading, 16);
  shop.api('refresh');
  expect(shop.grid('캔버스').some(line => String(line[1]).startsWith('칸마다 보는 숫자'))).toBe(false);
  shop.api('install', { trade: 'other', lang: 'ko', example: false });
  expect(shown(shop)).toEqual(MAY);
});

/** As it was before boxes had figures: no table, no links, no name, and nothing remembered of a layout. */
function asOlder(shop: Shop) {
  const tab = shop.tab('캔버스');
  tab
    .getNamedRanges()
    .find(each => each.getName() === 'canvas_figures')
    ?.remove();
  const formulas = tab.getDataRange().getFormulas();
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      const arrow = /[→←↑↓]/.exec(formula)?.[0] ?? '';
      if (/^=(?:"|C\d)/.test(formula)) tab.getRange(row + 1, column + 1).setValue(arrow);
    });
  });
  const heading = shop.grid('캔버스').findIndex(line => String(line[1]).startsWith('칸마다 보는 숫자')) + 1;
  tab.deleteRows(heading, 16);
  const saved = shop.save();
  const { layouts: _layouts, ...document } = saved.properties.document;
  return { ...saved, properties: { ...saved.properties, document } };
}

test.each(['refresh', 'install'] as const)('an older canvas gets its figures by %s and loses nothing', async how => {
  const shop = await studioShop();
  setCell(shop, 'decision', 'design', 'QR로 가입');
  const tab = shop.tab('캔버스');
  const visit = boxes.findIndex(({ key }) => key === 'visit');
  const gap = (fieldCell(boxes[visit]!.key, 'next')?.row ?? 0) + 1;
  tab.getRange(gap, 5).setValue('칸 아래에 적은 것');
  const below = shop.grid('캔버스').findIndex(line => String(line[1]).startsWith('칸마다 보는 숫자')) - 1;
  const older = asOlder(shop);
  const later = await openShop({ file: older });
  const canvas = later.tab('캔버스');
  canvas.getRange(below, 3).setValue('맨 아래에 적은 것');
  canvas.insertColumnsBefore(5, 1);
  const title = fieldCell('regular', 'design')!;
  canvas.getRange(title.row - 1, title.column).setValue('다시 오는 까닭');
  const before = later.grid('캔버스');
  if (how === 'refresh') later.api('refresh');
  else later.api('install', { trade: 'other', lang: 'ko', example: false });
  const after = later.grid('캔버스');
  const typed = before.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === '' || /^[→←↑↓]$/u.test(String(cell)) ? [] : [{ row, column, cell }])),
  );
  for (const { row, column, cell } of typed) expect(after[row]?.[column]).toEqual(cell);
  expect(shown(later)).toEqual({ ...MAY, visit: '칸 아래에 적은 것' });
  expect(canvas.getRange(below, 3).getValue()).toBe('맨 아래에 적은 것');
  const once = later.grid('캔버스');
  later.api('refresh');
  expect(later.grid('캔버스')).toEqual(once);
});

const SINCE_SECOND: readonly BoxKey[] = [
  'company',
  'customer',
  'core',
  'message',
  'action',
  'targetPool',
  'holdingPool',
];

/** As the first version with figures drew it: frames without tools, a revenue goal without a next step, seven lines in the table. */
function asFirstLayout(shop: Shop) {
  const tab = shop.tab('캔버스');
  const lineOf = (label: string) => shop.grid('캔버스').findLastIndex(line => line[1] === label) + 1;
  tab.getRange(3, 2).clearContent();
  for (const key of SINCE_SECOND) {
    const box = tab.getNamedRanges().find(each => each.getName() === `canvas_${key}`)!;
    const link = tab.getRange(box.getRange().getLastRow() + 1, box.getRange().getColumn());
    link.setValue(/[→←↑↓]/u.exec(link.getFormula())?.[0] ?? '');
  }
  for (const label of ['모델', '회사', '고객', '핵심역량', '마케팅 문장', '행동', '타겟풀', '임시풀']) {
    tab.deleteRow(lineOf(label));
  }
  const [tools, next] = [fieldCell('message', 'channel')!, fieldCell('message', 'next')!];
  for (const column of [tools.column - 1, fieldCell('value', 'channel')!.column - 1]) {
    tab.getRange(tools.row, column).setValue('다음 할 일');
  }
  tab.deleteRow(next.row);
  tab.deleteRow(fieldCell('company', 'channel')!.row);
  tab.deleteRow(fieldCell('action', 'channel')!.row);
  const saved = shop.save();
  const document = { ...saved.properties.document, layouts: JSON.stringify({ start: 99, dashboard: 99, canvas: 1 }) };
  return { ...saved, properties: { ...saved.properties, document } };
}

test.each(['refresh', 'install'] as const)(
  'a canvas of the first layout gets the new figures by %s, and nothing moves',
  async how => {
    const first = await studioShop();
    first.api('refresh');
    const later = await openShop({ file: asFirstLayout(first) });
    const tab = later.tab('캔버스');
    const place = tab
      .getNamedRanges()
      .find(each => each.getName() === 'canvas_message')!
      .getRange();
    tab.getRange(place.getLastRow(), place.getColumn() + 1).setValue('간판부터 바꾸기');
    const label = later.grid('캔버스').findLastIndex(line => line[1] === '결정') + 1;
    tab.getRange(label, 2).setValue('마음을 정하는 때');
    const end = later.grid('캔버스').length;
    tab.getRange(end + 2, 2).setValue('표 아래에 적은 것');
    const before = later.grid('캔버스');
    const picked = pickedRows(tab);
    if (how === 'refresh') later.api('refresh');
    else later.api('install', { trade: 'other', lang: 'ko', example: false });
    expect(shown(later)).toEqual(MAY);
    expect(tab.getRange(3, 2).getValue()).toMatch(/^지금은 퍼널입니다\./);
    const after = later.grid('캔버스');
    const typed = before.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell === '' || /^[→←↑↓]$/u.test(String(cell)) ? [] : [{ row, column, cell }])),
    );
    for (const { row, column, cell } of typed) expect(after[row]?.[column]).toEqual(cell);
    // eight lines under what the owner put below the table; the renamed line is not added again
    expect(after.slice(end + 2).map(line => line[1])).toEqual([
      '모델',
      '회사',
      '고객',
      '핵심역량',
      '마케팅 문장',
      '행동',
      '타겟풀',
      '임시풀',
    ]);
    expect(pickedRows(tab)).toEqual(picked);
    const fields = later
      .api('page', 'ko', { page: 'box', item: 'message', options: {} })
      .sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'form' ? block.fields : [])));
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['design', ''],
      ['present', ''],
      ['status', ''],
      ['next', '간판부터 바꾸기'],
      ['seen', expect.any(String)],
    ]);
    later.api('refresh');
    expect(later.grid('캔버스')).toEqual(after);
  },
);

/** Rows and columns of the cells that offer states. */
function pickedRows(tab: Tab): string[] {
  const rules = tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns()).getDataValidations();
  return rules.flatMap((line, row) => line.flatMap((rule, column) => (rule ? [`${row},${column}`] : [])));
}

test('the verdict stands on the canvas with its reason and follows the states', async () => {
  const shop = await installedShop();
  const verdict = () => {
    shop.api('refresh');
    return shop.tab('캔버스').getRange(3, 2).getValue();
  };
  expect(verdict()).toBe(
    '지금은 퍼널입니다. 손님이 한 번으로 끝나기 쉽습니다. 엔진이 되려면 일부라도 작동해야 하는 칸: 결정(비어 있음), 단골풀(비어 있음)',
  );
  setCell(shop, 'decision', 'status', '작동');
  setCell(shop, 'regularsPool', 'status', '일부 작동');
  expect(verdict()).toBe('지금은 엔진입니다. 결정과 단골풀이 모두 작동해서 손님이 단골이 되어 다시 돕니다.');
});

test('the revenue goal says how many regulars are missing, and that none are', async () => {
  const shop = await studioShop();
  setCell(shop, 'revenue', 'goal', 300_000);
  shop.api('refresh');
  expect(shown(shop)).toMatchObject({ revenue: '단골매출 1,655,000원 · 손익분기 도달 · 2026-05' });
});

test('a canvas that its owner locked is left as it is, and the rest of the refresh goes on', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  const tab = shop.tab('캔버스');
  for (const each of tab.getProtections('SHEET')) each.remove();
  const lock = tab.protect();
  lock.removeEditors(lock.getEditors());
  shop.setUser({ email: 'staff@example.com', locale: 'ko', role: 'editor' });
  const before = shop.grid('캔버스');
  expect(shop.answer('refresh')).toMatchObject({ ok: true });
  expect(shop.grid('캔버스')).toEqual(before);
});

test('a canvas in English speaks English', async () => {
  const shop = await installedShop({ locale: 'en_US', lang: 'en' }, { lang: 'en', trade: 'academy', example: true });
  const cells = shop.grid('Canvas').flat().map(String);
  expect(cells.filter(cell => cell === 'Active rate 88.9% · target 70% · 2026-06')).toHaveLength(2);
  expect(cells).toContain('The figure of each box  Last full month, worked out at each refresh');
});

test('before anything is recorded there are names and dashes', async () => {
  const shop = await installedShop();
  expect(shown(shop)).toMatchObject({ visit: '유입 –', decision: '결정률 –', revenue: '단골매출 –' });
});
