import { createSpreadsheetApp } from '../../../workbench/apps/spreadsheet-app';
import { createWorkbook, type WorkbookOptions } from '../../../workbench/engine/workbook';
import { createContext } from '../../../workbench/run/context';

/** A new spreadsheet and the SpreadsheetApp that scripts see. */
export function openApp(options: WorkbookOptions = {}) {
  const context = createContext();
  const workbook = createWorkbook({ locale: 'en_US', timeZone: 'Asia/Seoul', ...options });
  const app = createSpreadsheetApp(context, workbook);
  const spreadsheet = app.getActiveSpreadsheet();
  return { app, context, workbook, spreadsheet, sheet: spreadsheet.getActiveSheet() };
}
