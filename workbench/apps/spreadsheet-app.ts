import type { Workbook } from '../engine/workbook';
import type { Context } from '../run/context';
import { strict } from '../run/strict';
import type { App } from './app';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** What scripts find as `SpreadsheetApp`. `ui` is what `getUi()` gives. */
export function createSpreadsheetApp(context: Context, workbook: Workbook, ui: object = {}) {
  const app: App = {
    context,
    workbook,
    spreadsheet: () => strict('Spreadsheet', new Spreadsheet(app), context),
    sheet: sheetId => strict('Sheet', new Sheet(app, sheetId), context),
    range: (sheetId, zone) => strict('Range', new Range(app, sheetId, zone), context),
    seen: (type, target) => strict(type, target, context),
  };
  const service = {
    getActiveSpreadsheet: () => app.spreadsheet(),
    getActive: () => app.spreadsheet(),
    getActiveSheet: () => app.spreadsheet().getActiveSheet(),
    getUi: () => ui,
    flush(): void {},
  };
  return strict('SpreadsheetApp', service, context);
}
