import { expect, test } from 'vitest';
import { type BoxKey, boxes } from '../../sheets-templates/canvas-boxes';
import { fieldCell } from '../../src/report/canvas/places';
import { MAY, setCell, shown, studioShop } from './canvas-shop';
import { openShop, type Shop, type Tab } from './shop';

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
