import type { Workbook } from '../engine/workbook';
import type { Context } from '../run/context';
import { strict } from '../run/strict';
import type { App } from './app';
import { CHART_TYPES } from './chart-definition';
import { newConditionalFormatRule } from './condition-rules';
import { enums } from './enums';
import { newFilterCriteria } from './filter-criteria';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { newDataValidation } from './validation-builder';

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
    ...enums(app),
    getActiveSpreadsheet: () => app.spreadsheet(),
    getActive: () => app.spreadsheet(),
    getActiveSheet: () => app.spreadsheet().getActiveSheet(),
    getActiveRange: () => app.spreadsheet().getActiveRange(),
    getCurrentCell: () => app.spreadsheet().getCurrentCell(),
    setActiveSheet: (sheet: Sheet) => app.spreadsheet().setActiveSheet(sheet),
    setActiveRange: (range: Range) => app.spreadsheet().setActiveRange(range),
    newDataValidation: () => newDataValidation(app),
    newConditionalFormatRule: () => newConditionalFormatRule(app),
    newFilterCriteria: () => newFilterCriteria(app),
    getUi: () => ui,
    flush(): void {},
  };
  return strict('SpreadsheetApp', service, context);
}

/** What scripts find as `Charts`: names only, charts are made by a sheet. */
export function createCharts(context: Context) {
  const ChartType = strict('ChartType', namesOf(CHART_TYPES), context);
  const Position = strict('Position', namesOf(['TOP', 'RIGHT', 'BOTTOM', 'NONE'] as const), context);
  return strict('Charts', { ChartType, Position }, context);
}

function namesOf<T extends string>(names: readonly T[]): { [N in T]: N } {
  return Object.fromEntries(names.map(name => [name, name])) as { [N in T]: N };
}
