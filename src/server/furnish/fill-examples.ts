import { boxes } from '../../../sheets-templates/canvas-boxes';
import { settings as settingsTab } from '../../../sheets-templates/settings';
import { listTabs } from '../../../sheets-templates/tabs';
import type { TabSpec } from '../../../sheets-templates/types';
import type { CanvasTexts } from '../../report/canvas/tab';
import { type ExampleRow, type ExampleRows, exampleRows } from '../../report/examples/rows';
import { findBoxes } from '../../schema/canvas';
import { isBlankCell } from '../../schema/clean-text';
import { serialOf } from '../../schema/day';
import type { ListTab } from '../../sheet/list-tab';
import type { CellValue } from '../../sheet/literal-text';
import { readCells, readGrid } from '../../sheet/read-tab';
import { fillUnwritten, type TextCell } from '../../sheet/text-cells';
import type { Tab } from '../../sheet/workbook';
import { writeBlock } from '../../sheet/write-block';
import type { Example } from '../books/memory';
import { listPlaces } from './list-texts';
import type { Site } from './site';

export const exampleTabs = ['kpis', 'deals', 'spa', 'roles', 'digilog', 'automation', 'fandom'] as const;

/** The example business, in tabs that hold nothing yet. */
export function fillExamples({ tabs, tables }: Site, example: Example | null): void {
  if (!example) return;
  const rows = rowsOf(example);
  const settings = tabs.get('settings');
  const deals = tables.get('deals');
  // before the deals, which tell later that this was done: beside the owner's own sales these would be made up
  if (settings && deals && isUnused(deals)) {
    fillUnwritten(settings, listPlaces(readGrid(settings, settingsTab), rows.lists));
  }
  fillTables({ tabs, tables }, rows);
  const canvas = tabs.get('canvas');
  if (canvas) fillUnwritten(canvas, textPlaces(readCells(canvas), rows.canvas));
}

export function rowsOf({ trade, lang, day, currency }: Example): ExampleRows {
  return exampleRows(trade, lang, day, currency);
}

/** The tables that were just brought to their state, where they hold nothing yet. */
export function fillTables({ tabs, tables }: Pick<Site, 'tabs' | 'tables'>, rows: ExampleRows): void {
  for (const key of exampleTabs) {
    const tab = tabs.get(key);
    const table = tables.get(key);
    const spec = listTabs.find(each => each.key === key);
    if (!tab || !table || !spec || !isUnused(table)) continue;
    const hasWork = worksOf(spec, tabs.get('spa'));
    const columns = spec.columns.map(each => table.columns.find(({ spec }) => spec.key === each.key)?.column ?? 0);
    writeBlock(
      tab,
      { columns },
      table.headerRow + 1,
      rows[key].filter(hasWork).map(row => asWritten(spec, row)),
    );
  }
}

/** Rows about work go only beside that work, which the owner may have taken out. */
function worksOf({ columns }: TabSpec, spa: Tab | undefined): (row: ExampleRow) => boolean {
  const at = columns.findIndex(({ key }) => key === 'work');
  if (at < 0 || !spa) return () => true;
  const texts = new Set(readCells(spa).flat());
  return row => texts.has(row[at]);
}

function isUnused({ cells, headerRow, columns }: ListTab): boolean {
  return cells.slice(headerRow).every(line => columns.every(({ column }) => isBlankCell(line[column - 1])));
}

/** Days are written as the numbers that a spreadsheet keeps them as. */
function asWritten(spec: TabSpec, row: ExampleRow): CellValue[] {
  return row.map((cell, index) => (spec.columns[index]?.type === 'day' ? serialOf(cell) : cell));
}

/** Where each text belongs on the canvas as it stands now: rows and columns may have been moved. */
export function textPlaces(cells: readonly (readonly unknown[])[], texts: CanvasTexts): TextCell[] {
  const found = findBoxes(cells);
  return boxes.flatMap(box =>
    box.fields.flatMap(field => {
      const value = texts[box.key]?.[field];
      const place = found.get(box.key)?.get(field);
      if (value === undefined || !place) return [];
      return [{ row: place.row + 1, column: place.column + 1, cell: place.cell, value }];
    }),
  );
}
