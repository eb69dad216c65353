import type { CanvasTab } from '../report/canvas/tab';
import type { Area } from '../report/output-tab';
import { ensureWarning, layOut, rangeOf, type Warning, writeValues } from './lay-out';
import type { Tab, Workbook } from './workbook';

/** Drawn once; from then on people write in it and move its rows and columns. */
export function drawCanvas(tab: Tab, canvas: CanvasTab): void {
  layOut(tab, canvas, { keepsText: true });
  // a drawing that was cut short may have been written in since
  if (tab.getLastRow() === 0) writeValues(tab, canvas.values);
  for (const { row, column, formula } of canvas.formulas) tab.getRange(row, column).setFormula(formula);
  const notes = canvas.values.map((cells, r) =>
    cells.map((_, c) => canvas.notes.find(note => note.row === r + 1 && note.column === c + 1)?.text ?? ''),
  );
  tab.getRange(1, 1, canvas.rows, canvas.columns).setNotes(notes);
  colourStatuses(tab, canvas);
}

/** What comes back when it was deleted: names, dropdowns, the warning around the white cells. */
export function ensureCanvas(workbook: Workbook, tab: Tab, canvas: CanvasTab, warning: Omit<Warning, 'open'>): void {
  const named = new Set(tab.getNamedRanges().map(range => range.getName()));
  for (const { name, area } of canvas.names) {
    if (!named.has(name) && isStillThere(tab, area)) workbook.setNamedRange(name, rangeOf(tab, area));
  }
  ensureStatusPicks(tab, canvas);
  ensureWarning(tab, { ...warning, open: canvas.inputs });
}

function isStillThere(tab: Tab, { row, column, rows, columns }: Area): boolean {
  return row + rows - 1 <= tab.getMaxRows() && column + columns - 1 <= tab.getMaxColumns();
}

function ensureStatusPicks(tab: Tab, { pick, rows, columns }: CanvasTab): void {
  if (!isStillThere(tab, { row: 1, column: 1, rows, columns })) return;
  const rules = tab.getRange(1, 1, rows, columns).getDataValidations();
  // rows that were moved took their dropdowns along: then nothing is at the drawn place, and nothing is put there
  const isAsDrawn = pick.areas.some(({ row, column }) => rules[row - 1]?.[column - 1]);
  const hasAny = rules.some(line => line.some(Boolean));
  if (hasAny && !isAsDrawn) return;
  const missing = pick.areas.filter(({ row, column }) => !rules[row - 1]?.[column - 1]);
  if (missing.length === 0) return;
  const rule = SpreadsheetApp.newDataValidation()
    .setAllowInvalid(true)
    .requireValueInList([...pick.options], true)
    .build();
  for (const area of missing) rangeOf(tab, area).setDataValidation(rule);
}

function colourStatuses(tab: Tab, { conditions, pick }: CanvasTab): void {
  const ranges = pick.areas.map(area => rangeOf(tab, area));
  tab.setConditionalFormatRules(
    conditions.map(({ text, background, color }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground(background)
        .setFontColor(color)
        .setRanges(ranges)
        .build(),
    ),
  );
}
