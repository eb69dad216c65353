import { palette } from '../../sheets-templates/style';
import { areaAt } from '../report/output-tab';
import { applyStyles } from './apply-styles';
import type { ListTab } from './list-tab';
import type { Tab } from './workbook';

/** A line over the header, in the row that a run cut short left for it, else in a new one, which looks like the header until told otherwise. Returns the row number of the header. */
export function putNotice(tab: Tab, { cells, headerRow }: ListTab, text: string): number {
  const hasRow = headerRow === 2 && cells[0]?.every(cell => cell === '' || cell === text);
  if (!hasRow) tab.insertRowsBefore(1, 1);
  const first = tab.getRange(1, 1, 1, tab.getMaxColumns());
  first.clearNote();
  const area = areaAt(1, 1, 1, tab.getMaxColumns());
  applyStyles(tab, [
    { area, style: { background: palette.paleRed, color: palette.red, bold: false, align: 'left', wrap: false } },
  ]);
  tab.getRange(1, 1).setValue(text);
  return hasRow ? headerRow : headerRow + 1;
}
