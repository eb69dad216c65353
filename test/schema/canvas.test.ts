import { expect, test } from 'vitest';
import type { Lang } from '../../sheets-templates/types';
import { boxPlaces } from '../../src/report/canvas/places';
import { canvasTab, canvasTextCells } from '../../src/report/canvas/tab';
import { decodeCanvas, findBoxes } from '../../src/schema/canvas';

const rules = { decimal: '.', currency: 'KRW' } as const;

/** The canvas as drawn, with texts in it. */
function drawn(texts: Parameters<typeof canvasTextCells>[0], lang: Lang = 'ko'): unknown[][] {
  const cells: unknown[][] = canvasTab(lang).values.map(line => [...line]);
  for (const { row, column, value } of canvasTextCells(texts)) cells[row - 1]![column - 1] = value;
  return cells;
}

const filled = {
  core: { design: '경험' },
  decision: { design: 'QR로 가입', present: '종이로 받음', status: '설계만', channel: '구글폼', next: 'QR 만들기' },
  revenue: { goal: 6_000_000, perRegular: 150_000, status: '일부 작동' },
};

test('a canvas as it was drawn gives back what was written in each box', () => {
  const { canvas, issues } = decodeCanvas(drawn(filled), rules);
  expect(canvas.boxes.decision).toEqual({
    design: 'QR로 가입',
    present: '종이로 받음',
    status: 'designed',
    channel: '구글폼',
    next: 'QR 만들기',
  });
  expect(canvas.boxes.visit).toEqual({ design: '', present: '', status: null, channel: '', next: '' });
  expect([canvas.goal, canvas.perRegular, canvas.breakEven]).toEqual([6_000_000, 150_000, 40]);
  expect([canvas.missing, issues]).toEqual([[], []]);
});

test('the name of another box may be a text', () => {
  expect(decodeCanvas(drawn(filled), rules).canvas.boxes.core.design).toBe('경험');
});

test('a canvas drawn in English is read the same', () => {
  const { canvas } = decodeCanvas(drawn({ decision: { design: 'QR', status: 'Stopped' } }, 'en'), rules);
  expect(canvas.boxes.decision).toMatchObject({ design: 'QR', status: 'stopped' });
  expect(canvas.missing).toEqual([]);
});

test('rows and columns put in between move the boxes and lose nothing', () => {
  const before = decodeCanvas(drawn(filled), rules).canvas;
  const withRows = drawn(filled).flatMap((line, row) => (row % 4 === 1 ? [line, line.map(() => '')] : [line]));
  const withColumns = withRows.map(line => ['', ...line.flatMap(cell => [cell, ''])]);
  expect(decodeCanvas(withRows, rules).canvas).toEqual(before);
  expect(decodeCanvas(withColumns, rules).canvas).toEqual(before);
});

test('a box whose title was changed is found by its named range, and reported missing without it', () => {
  const cells = drawn(filled);
  const place = boxPlaces.find(({ box }) => box.key === 'decision')!.area;
  cells[place.row - 1]![place.column - 1] = '우리 편이 되는 순간';
  expect(decodeCanvas(cells, rules).canvas.missing).toEqual(['decision']);
  const { canvas } = decodeCanvas(cells, rules, new Map([['decision', place]]));
  expect(canvas.boxes.decision.design).toBe('QR로 가입');
  expect(canvas.missing).toEqual([]);
});

test('with the labels gone as well the lines of a named range are read in order', () => {
  const cells = drawn(filled);
  const place = boxPlaces.find(({ box }) => box.key === 'decision')!.area;
  for (let row = place.row - 1; row < place.row - 1 + place.rows; row++) cells[row]![place.column - 1] = '';
  const { canvas } = decodeCanvas(cells, rules, new Map([['decision', place]]));
  expect(canvas.boxes.decision).toMatchObject({ design: 'QR로 가입', status: 'designed', next: 'QR 만들기' });
});

test('so are those of a frame from before it had a line for tools', () => {
  const cells = drawn({ vision: { design: '아프지 않은 동네', status: '설계만', next: '벽에 적기' } });
  const place = boxPlaces.find(({ box }) => box.key === 'vision')!.area;
  for (let row = place.row - 1; row < place.row - 1 + place.rows; row++) cells[row]![place.column - 1] = '';
  cells.splice(place.row + 3, 1);
  const { canvas } = decodeCanvas(cells, rules, new Map([['vision', { ...place, rows: place.rows - 1 }]]));
  expect(canvas.boxes.vision).toMatchObject({ status: 'designed', channel: '', next: '벽에 적기' });
});

test('amounts are read as money is, other texts and unknown states become issues with their cell', () => {
  const cells = drawn({
    revenue: { goal: '600만원', perRegular: '많이', status: '그럭저럭' },
    visit: { design: '#REF!', present: '–' },
  });
  const { canvas, issues } = decodeCanvas(cells, rules);
  expect([canvas.goal, canvas.perRegular, canvas.breakEven]).toEqual([6_000_000, null, null]);
  expect(canvas.boxes.visit).toMatchObject({ design: '', present: '' });
  expect(issues.map(({ code, read }) => [code, read]).sort()).toEqual([
    ['error-value', '#REF!'],
    ['not-a-number', '많이'],
    ['not-an-option', '그럭저럭'],
  ]);
  const wrong = issues.find(({ code }) => code === 'not-an-option')!;
  expect(cells[wrong.row! - 1]![wrong.at! - 1]).toBe('그럭저럭');
});

test('nothing is found on a tab that is no canvas', () => {
  expect(decodeCanvas([], rules).canvas.missing).toHaveLength(16);
  expect(
    findBoxes([
      ['단골', '설계'],
      ['아무 글', ''],
    ]).size,
  ).toBe(0);
});
