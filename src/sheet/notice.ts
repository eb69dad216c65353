import { palette } from '../../sheets-templates/style';
import { applyStyles } from './apply-styles';
import type { Tab } from './workbook';

/** A line over the header that stays in sight; the new row looks like the header until told otherwise. */
export function putNotice(tab: Tab, text: string): void {
  tab.insertRowsBefore(1, 1);
  const first = tab.getRange(1, 1, 1, tab.getMaxColumns());
  first.clearNote();
  const area = { row: 1, column: 1, rows: 1, columns: tab.getMaxColumns() };
  applyStyles(tab, [
    { area, style: { background: palette.paleRed, color: palette.red, bold: false, align: 'left', wrap: false } },
  ]);
  tab.getRange(1, 1).setValue(text);
  tab.setFrozenRows(2);
}
