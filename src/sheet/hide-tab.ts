import type { Tab, Workbook } from './workbook';

/** Not the only tab that can be seen: a spreadsheet shows one at least. */
export function hideTab(workbook: Workbook, tab: Tab): boolean {
  const others = workbook.getSheets().filter(other => other.getSheetId() !== tab.getSheetId());
  if (others.every(other => other.isSheetHidden())) return false;
  tab.hideSheet();
  return true;
}
