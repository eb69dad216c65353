import { rangeName } from '../../sheets-templates/canvas';
import type { BoxKey } from '../../sheets-templates/canvas-boxes';
import type { CanvasTab } from '../report/canvas/tab';
import { type Area, areaAt } from '../report/output-tab';
import type { FoundBox } from '../schema/canvas';
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

/** What comes back when it was deleted: names, dropdowns, the warning around the white cells; each where the box is now. */
export function ensureCanvas(
  workbook: Workbook,
  tab: Tab,
  boxes: ReadonlyMap<BoxKey, FoundBox>,
  { options, ...warning }: Omit<Warning, 'open'> & { readonly options: readonly string[] },
): void {
  const named = new Set(tab.getNamedRanges().map(range => range.getName()));
  for (const [key, lines] of boxes) {
    if (!named.has(rangeName(key))) workbook.setNamedRange(rangeName(key), rangeOf(tab, areaOf(lines)));
  }
  ensureStatusPicks(tab, boxes, options);
  const written = [...boxes.values()].flatMap(lines => [...lines].filter(([field]) => field !== 'breakEven'));
  ensureWarning(tab, { ...warning, open: written.map(([, { row, column }]) => cellAt(row, column)) });
}

function cellAt(row: number, column: number): Area {
  return areaAt(row + 1, column + 1);
}

/** Its title, and its lines with their labels. */
function areaOf(lines: FoundBox): Area {
  const places = [...lines.values()];
  const rows = places.map(({ row }) => row);
  const [top, column] = [Math.min(...rows), places[0]?.labelColumn ?? 0];
  return areaAt(top, column + 1, Math.max(...rows) - top + 2, 2);
}

/** Beside the label or, where columns were put in between, further right. */
const PICKED_WITHIN = 3;

function ensureStatusPicks(tab: Tab, boxes: ReadonlyMap<BoxKey, FoundBox>, options: readonly string[]): void {
  const statuses = [...boxes.values()].flatMap(lines => lines.get('status') ?? []);
  if (statuses.length === 0) return;
  const rows = Math.max(...statuses.map(({ row }) => row)) + 1;
  const columns = Math.max(...statuses.map(({ column }) => column)) + PICKED_WITHIN;
  const rules = tab.getRange(1, 1, rows, Math.min(columns, tab.getMaxColumns())).getDataValidations();
  const missing = statuses.filter(
    ({ row, labelColumn }) => !rules[row]?.slice(labelColumn + 1, labelColumn + 1 + PICKED_WITHIN).some(Boolean),
  );
  if (missing.length === 0) return;
  const rule = SpreadsheetApp.newDataValidation()
    .setAllowInvalid(true)
    .requireValueInList([...options], true)
    .build();
  for (const { row, column } of missing) tab.getRange(row + 1, column + 1).setDataValidation(rule);
}

function colourStatuses(tab: Tab, { conditions, statusCells }: CanvasTab): void {
  const ranges = statusCells.map(area => rangeOf(tab, area));
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
