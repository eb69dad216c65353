import { expect, test } from 'vitest';
import { type BoxKey, boxes } from '../../sheets-templates/canvas-boxes';
import { fieldCell } from '../../src/report/canvas/places';
import { findBoxes } from '../../src/schema/canvas';
import { MAY, setCell, shown, studioShop } from './canvas-shop';
import { tabState } from './sheet-state';
import { breakOff, namesOfCalls, openShop, type Shop, type Tab } from './shop';

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

/** As the first layout shows May: what it has no line for is seen in the sidebar. */
const MAY_FIRST = { ...MAY, ...Object.fromEntries(SINCE_SECOND.map(key => [key, key === 'targetPool' ? '↑' : ''])) };

async function firstLayoutShop(): Promise<Shop> {
  const shop = await studioShop();
  shop.api('refresh');
  return openShop({ file: asFirstLayout(shop) });
}

function repair(shop: Shop) {
  shop.api('install', { trade: 'other', lang: 'ko', example: false });
}

function lineOf(shop: Shop, label: string): number {
  return shop.grid('캔버스').findLastIndex(line => line[1] === label) + 1;
}

function unname(tab: Tab) {
  tab
    .getNamedRanges()
    .find(each => each.getName() === 'canvas_figures')!
    .remove();
}

test.each(['refresh', 'install'] as const)('a canvas of the first layout keeps the lines it has by %s', async how => {
  const later = await firstLayoutShop();
  const tab = later.tab('캔버스');
  const place = tab
    .getNamedRanges()
    .find(each => each.getName() === 'canvas_message')!
    .getRange();
  tab.getRange(place.getLastRow(), place.getColumn() + 1).setValue('간판부터 바꾸기');
  tab.getRange(lineOf(later, '결정'), 2).setValue('마음을 정하는 때');
  tab.getRange(later.grid('캔버스').length + 2, 2).setValue('표 아래에 적은 것');
  const before = later.grid('캔버스');
  const [picked, looks] = [pickedRows(tab), tabState(tab)];
  if (how === 'refresh') later.api('refresh');
  else repair(later);
  expect(later.grid('캔버스')).toEqual(before);
  expect(shown(later)).toEqual(MAY_FIRST);
  expect(tabState(tab)).toEqual(looks);
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
});

test('what the owner wrote below the table stays when a line of ours is deleted', async () => {
  const later = await firstLayoutShop();
  const tab = later.tab('캔버스');
  const row = later.grid('캔버스').length + 1;
  tab.getRange(row, 2, 1, 2).setValues([['가게 메모', '5월에 간판 바꾸기로 함']]);
  later.api('refresh');
  repair(later);
  tab.deleteRow(lineOf(later, '결정'));
  later.api('refresh');
  repair(later);
  expect(later.grid('캔버스')[row - 2]?.slice(1, 3)).toEqual(['가게 메모', '5월에 간판 바꾸기로 함']);
});

test('a renamed line goes on with its figure beside a note, and a repair adds no second one', async () => {
  const later = await firstLayoutShop();
  const tab = later.tab('캔버스');
  const row = lineOf(later, '수익 목표');
  tab.getRange(row, 2).setValue('이달의 돈');
  tab.insertRowsAfter(row, 1);
  tab.getRange(row + 1, 2, 1, 2).setValues([['메모', '세금 내는 달']]);
  tab.getRange(later.grid('캔버스').length + 1, 2).setValue('표 아래에 적은 것');
  later.api('refresh');
  const lines = later.grid('캔버스').length;
  const goal = findBoxes(later.grid('캔버스')).get('revenue')!.get('goal')!;
  tab.getRange(goal.row + 1, goal.column + 1).setValue(300_000);
  later.api('refresh');
  expect(tab.getRange(row, 3).getValue()).toBe('단골매출 1,655,000원 · 손익분기 도달 · 2026-05');
  expect(tab.getRange(row + 1, 3).getValue()).toBe('세금 내는 달');
  repair(later);
  repair(later);
  expect(later.grid('캔버스')).toHaveLength(lines);
});

test('a table that has lost its name is known by its lines, and nothing else is written or shaded', async () => {
  const later = await firstLayoutShop();
  const tab = later.tab('캔버스');
  unname(tab);
  const end = later.grid('캔버스').length;
  const notes = Array.from({ length: 10 }, (_, line) => [`메모 ${line}`, `적은 것 ${line}`]);
  tab.getRange(end + 1, 2, 10, 2).setValues(notes);
  repair(later);
  expect(shown(later)).toEqual(MAY_FIRST);
  expect(tab.getRange(end + 1, 2, 10, 2).getValues()).toEqual(notes);
  expect(
    new Set(
      tab
        .getRange(end + 1, 2, 10, 2)
        .getBackgrounds()
        .flat(),
    ).size,
  ).toBe(1);
  expect(tab.getRange(end + 1, 2).getBackground()).not.toBe(tab.getRange(end, 2).getBackground());
});

test('a line of the owner’s under a name of ours is left alone beside our own line', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  const row = lineOf(shop, '결정');
  tab.insertRowsBefore(row, 1);
  tab.getRange(row, 2, 1, 2).setValues([['결정', '우리 메모']]);
  shop.api('refresh');
  expect(tab.getRange(row, 3).getValue()).toBe('우리 메모');
  expect(shown(shop)).toEqual(MAY);
});

test('an upgrade that was cut short is finished by the next refresh, with every line once and as it looks', async () => {
  const older = asOlder(await studioShop());
  const straight = await openShop({ file: older });
  const names = namesOfCalls(straight);
  straight.api('refresh');
  const whole = tabState(straight.tab('캔버스'));
  const from = names.indexOf('Spreadsheet.getRangeByName') + 1;
  const to = names.lastIndexOf('Range.setFormula') + 2;
  expect(names.slice(from, to)).toContain('Spreadsheet.setNamedRange');
  for (let call = from; call <= to; call += 9) {
    const shop = await openShop({ file: older });
    const mend = breakOff(shop, call);
    expect(shop.answer('refresh'), `call ${call}`).toMatchObject({ ok: false });
    mend();
    shop.api('refresh');
    expect(tabState(shop.tab('캔버스')), `cut short before call ${call} of ${to}`).toEqual(whole);
  }
}, 600_000);

/** Rows and columns of the cells that offer states. */
function pickedRows(tab: Tab): string[] {
  const rules = tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns()).getDataValidations();
  return rules.flatMap((line, row) => line.flatMap((rule, column) => (rule ? [`${row},${column}`] : [])));
}
