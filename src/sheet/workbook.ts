/** The open spreadsheet and its tabs; outside this folder they are handed on, never asked anything. */
export type Workbook = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Tab = GoogleAppsScript.Spreadsheet.Sheet;

export function openWorkbook(): Workbook {
  return SpreadsheetApp.getActiveSpreadsheet();
}

export function toast(workbook: Workbook, message: string, title: string): void {
  workbook.toast(message, title, 8);
}

/** Today and the minute in the spreadsheet's own zone. */
export interface LocalTime {
  readonly timeZone: string;
  /** yyyy-MM-dd */
  readonly day: string;
  /** yyyy-MM-dd HH:mm */
  readonly minute: string;
}

export function localTime(workbook: Workbook): LocalTime {
  const timeZone = workbook.getSpreadsheetTimeZone();
  const minute = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm');
  return { timeZone, day: minute.slice(0, 10), minute };
}

export function localeOf(workbook: Workbook): string {
  return workbook.getSpreadsheetLocale();
}

export function unhideTab(tab: Tab): void {
  tab.showSheet();
}

export function showTab(tab: Tab): void {
  tab.activate();
}

/** A row that was deleted since is answered by the last one there is. Says whether the cell can be seen there. */
export function selectCell(tab: Tab, wantedRow: number, wantedColumn: number): { isHidden: boolean } {
  const row = Math.min(wantedRow, tab.getMaxRows());
  const column = Math.min(wantedColumn, tab.getMaxColumns());
  tab.activate();
  tab.getRange(row, column).activate();
  return {
    isHidden: tab.isRowHiddenByFilter(row) || tab.isRowHiddenByUser(row) || tab.isColumnHiddenByUser(column),
  };
}

/** Where the next row goes: below all that stands there. */
export function selectNextRow(tab: Tab, column: number): void {
  selectCell(tab, tab.getLastRow() + 1, column);
}

/** The tab a person looks at. */
export function activeTabId(workbook: Workbook): number {
  return workbook.getActiveSheet().getSheetId();
}

/** Shows the tab of that id, if it is still there. */
export function showTabOfId(workbook: Workbook, id: number): void {
  workbook.getSheetById(id)?.activate();
}

export function tabId(tab: Tab): number {
  return tab.getSheetId();
}

/** From 1, in the row of tabs. */
export function tabPlace(tab: Tab): number {
  return tab.getIndex();
}
