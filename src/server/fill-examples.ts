import { tableTabs } from '../../sheets-templates/tabs';
import type { TabSpec } from '../../sheets-templates/types';
import { canvasTextCells } from '../report/canvas/tab';
import { type ExampleRow, exampleRows } from '../report/examples/rows';
import { isBlankCell } from '../schema/clean-text';
import { SERIAL_OF_EPOCH } from '../schema/day';
import { fillCanvas } from '../sheet/canvas-cells';
import type { ListTab } from '../sheet/list-tab';
import type { CellValue } from '../sheet/literal-text';
import { writeBlock } from '../sheet/write-block';
import type { Site } from './install';
import type { Example } from './memory';

export const exampleTabs = ['kpis', 'deals', 'spa', 'roles'] as const;

/** The example business, in tabs that hold nothing yet. */
export function fillExamples({ tabs, tables }: Site, example: Example | null): void {
  if (!example) return;
  const rows = exampleRows(example.trade, example.lang, example.day);
  for (const key of exampleTabs) {
    const tab = tabs.get(key);
    const table = tables.get(key);
    const spec = tableTabs.find(each => each.key === key);
    if (!tab || !table || !spec || !isUnused(table)) continue;
    const columns = spec.columns.map(each => table.columns.find(({ spec }) => spec.key === each.key)?.column ?? 0);
    writeBlock(
      tab,
      { columns },
      table.headerRow + 1,
      rows[key].map(row => asWritten(spec, row)),
    );
  }
  const canvas = tabs.get('canvas');
  if (canvas) fillCanvas(canvas, canvasTextCells(rows.canvas));
}

function isUnused({ cells, headerRow, columns }: ListTab): boolean {
  return cells.slice(headerRow).every(line => columns.every(({ column }) => isBlankCell(line[column - 1])));
}

/** Days are written as the numbers that a spreadsheet keeps them as. */
function asWritten(spec: TabSpec, row: ExampleRow): CellValue[] {
  return row.map((cell, index) =>
    typeof cell === 'number' && spec.columns[index]?.type === 'day' ? cell + SERIAL_OF_EPOCH : cell,
  );
}
