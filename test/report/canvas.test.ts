import { expect, test } from 'vitest';
import { type BoxKey, neededBoxes } from '../../sheets-templates/canvas-boxes';
import { boxPlaces } from '../../src/report/canvas/places';
import { canvasTab, canvasTextCells } from '../../src/report/canvas/tab';
import type { Area } from '../../src/report/output-tab';

const tab = canvasTab('ko');

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`);
}

function placeOf(key: BoxKey): Area {
  return boxPlaces.find(({ box }) => box.key === key)!.area;
}

test('each of the sixteen boxes has its own cells', () => {
  const cells = boxPlaces.flatMap(({ area }) => cellsOf(area));
  expect(boxPlaces).toHaveLength(16);
  expect(new Set(cells).size).toBe(cells.length);
});

test('no two merged areas share a cell, and merging hides nothing that is written', () => {
  const merged = tab.merges.flatMap(cellsOf);
  expect(new Set(merged).size).toBe(merged.length);
  const hidden = tab.merges.flatMap(area => cellsOf(area).slice(1));
  const written = hidden.filter(place => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return tab.values[row - 1]?.[column - 1] !== '';
  });
  expect(written).toEqual([]);
});

test('the frame has the company left, the customer right, action above, value below and the core between', () => {
  const [company, customer, action, value, core] = (['company', 'customer', 'action', 'value', 'core'] as const).map(
    placeOf,
  );
  expect(company!.row === core!.row && core!.row === customer!.row).toBe(true);
  expect(company!.column < core!.column && core!.column < customer!.column).toBe(true);
  expect(action!.column === core!.column && value!.column === core!.column).toBe(true);
  expect(action!.row < core!.row && core!.row < value!.row).toBe(true);
});

test('the engine runs round: down on the right, back on the left', () => {
  const [regulars, regular, experience, apply, visit, pool, decide] = neededBoxes.map(placeOf);
  expect(pool!.column < visit!.column && visit!.column < apply!.column).toBe(true);
  expect(apply!.column === experience!.column && experience!.column === decide!.column).toBe(true);
  expect(apply!.row < experience!.row && experience!.row < decide!.row).toBe(true);
  expect(decide!.column > regular!.column && regular!.column > regulars!.column).toBe(true);
  expect(regulars!.row === decide!.row && regulars!.column === pool!.column).toBe(true);
});

test('texts land in cells a person writes in, and the break-even is worked out beside the goal', () => {
  const open = new Set(tab.inputs.flatMap(cellsOf));
  const texts = canvasTextCells({ decision: { design: 'QR', status: '작동' }, revenue: { goal: 6_000_000 } });
  expect(texts).toHaveLength(3);
  expect(texts.every(({ row, column }) => open.has(`${row},${column}`))).toBe(true);
  const goal = texts.find(({ value }) => value === 6_000_000)!;
  const [formula] = tab.formulas;
  const letter = String.fromCharCode(64 + goal.column);
  expect(formula?.formula).toBe(`=IFERROR(ROUNDUP(${letter}${goal.row}/${letter}${goal.row + 1}),"")`);
  expect(open.has(`${formula?.row},${formula?.column}`)).toBe(false);
});

test('both languages are drawn on the same cells', () => {
  const english = canvasTab('en');
  const filledIn = (values: typeof tab.values) => values.map(line => line.map(cell => cell !== ''));
  expect(filledIn(english.values)).toEqual(filledIn(tab.values));
});

test('it is about as wide as a page and every column has its width', () => {
  expect(tab.widths).toHaveLength(tab.columns);
  expect(tab.widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(1200);
  expect(tab.values.every(line => line.length === tab.columns)).toBe(true);
  expect(tab.values).toHaveLength(tab.rows);
});
