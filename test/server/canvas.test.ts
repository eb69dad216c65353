import { expect, test } from 'vitest';
import { rangeName } from '../../sheets-templates/canvas';
import { boxes, type neededBoxes } from '../../sheets-templates/canvas-boxes';
import { boxPlaces, fieldCell } from '../../src/report/canvas/places';
import { canvasTab } from '../../src/report/canvas/tab';
import { installedShop, type Shop, totalCalls } from './shop';

function write(shop: Shop, box: (typeof neededBoxes)[number], field: 'design' | 'present', text: string): void {
  const cell = fieldCell(box, field);
  if (!cell) throw new Error(`no ${field} in ${box}`);
  shop.tab('캔버스').getRange(cell.row, cell.column).setValue(text);
}

function engineBoxes(shop: Shop): { have: number; need: number } | undefined {
  shop.api('refresh');
  const [, have, need] = /엔진 칸마다.*\((\d+)\/(\d+)\)/.exec(shop.grid('시작').flat().join('\n')) ?? [];
  return have === undefined ? undefined : { have: Number(have), need: Number(need) };
}

test('the canvas has a name for each box, a warning around the white cells, and coloured states', async () => {
  const shop = await installedShop();
  const tab = shop.tab('캔버스');
  const drawn = canvasTab('ko');
  expect(
    tab
      .getNamedRanges()
      .map(each => each.getName())
      .sort(),
  ).toEqual([...boxes.map(({ key }) => rangeName(key)), 'canvas_figures'].sort());
  const [protection] = tab.getProtections('SHEET');
  expect(protection?.isWarningOnly()).toBe(true);
  expect(protection?.getUnprotectedRanges()).toHaveLength(drawn.inputs.length);
  expect(tab.getConditionalFormatRules()).toHaveLength(drawn.conditions.length);
  const status = drawn.statusCells[0];
  expect(
    tab
      .getRange(status?.row ?? 0, status?.column ?? 0)
      .getDataValidation()
      ?.getAllowInvalid(),
  ).toBe(true);
});

test('a box counts when it says both what is wanted and what is', async () => {
  const shop = await installedShop();
  expect(engineBoxes(shop)).toEqual({ have: 0, need: 7 });
  write(shop, 'experience', 'design', '체험 수업과 리포트');
  write(shop, 'decision', 'design', 'QR로 가입');
  write(shop, 'decision', 'present', '종이, 가끔');
  expect(engineBoxes(shop)).toEqual({ have: 1, need: 7 });
});

test('boxes are read where rows and columns moved them, at the same price; with a new title by their name', async () => {
  const shop = await installedShop();
  write(shop, 'decision', 'design', 'QR로 가입');
  write(shop, 'decision', 'present', '종이, 가끔');
  // the first week is kept, and the tab for it made
  engineBoxes(shop);
  shop.resetCalls();
  engineBoxes(shop);
  const before = totalCalls(shop);
  const tab = shop.tab('캔버스');
  tab.insertRowsBefore(1, 3);
  tab.insertColumnsBefore(1, 2);
  shop.resetCalls();
  expect(engineBoxes(shop)?.have).toBe(1);
  expect(totalCalls(shop)).toBe(before);
  const place = boxPlaces.find(({ box }) => box.key === 'decision');
  tab.getRange((place?.area.row ?? 0) + 3, (place?.area.column ?? 0) + 2).setValue('마음을 정하는 때');
  expect(engineBoxes(shop)?.have).toBe(1);
});

test('what was written in the canvas outlives another installation', async () => {
  const shop = await installedShop();
  write(shop, 'decision', 'design', '=우리만의 방법');
  const written = () =>
    canvasTab('ko').inputs.map(({ row, column }) => shop.tab('캔버스').getRange(row, column).getValue());
  const before = written();
  shop.api('install', { trade: 'academy', lang: 'ko', example: true });
  expect(written()).toEqual(before);
});

test('a deleted name and dropdown come back', async () => {
  const shop = await installedShop();
  const tab = shop.tab('캔버스');
  const status = canvasTab('ko').statusCells[0];
  tab.getNamedRanges()[0]?.remove();
  tab.getRange(status?.row ?? 0, status?.column ?? 0).clearDataValidations();
  shop.api('install', { trade: 'other', lang: 'ko', example: false });
  expect(tab.getNamedRanges()).toHaveLength(boxes.length + 1);
  expect(tab.getRange(status?.row ?? 0, status?.column ?? 0).getDataValidation()).not.toBeNull();
});

test('a state that is none becomes an issue, and its jump selects the very cell', async () => {
  const shop = await installedShop();
  const cell = fieldCell('decision', 'status');
  if (!cell) throw new Error('no status');
  shop.tab('캔버스').getRange(cell.row, cell.column).setValue('그럭저럭');
  const issue = shop.api('refresh').issues.shown.find(({ code }) => code === 'not-an-option');
  if (!issue) throw new Error('no issue');
  expect(shop.api('jump', issue.place)).toEqual({ found: true, isHidden: false });
  const selected = shop.app.getActiveSpreadsheet().getActiveSheet().getActiveRange();
  expect([selected.getRow(), selected.getColumn()]).toEqual([cell.row, cell.column]);
});
