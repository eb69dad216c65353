import type { DispatchResult, Zone } from '@odoo/o-spreadsheet';
import { isProtectedResult, type Workbook } from '../engine/workbook';
import type { Context } from '../run/context';
import { exception } from '../run/exception';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** What every object of one SpreadsheetApp shares; makes the objects that scripts see. */
export interface App {
  readonly context: Context;
  readonly workbook: Workbook;
  spreadsheet(): Spreadsheet;
  sheet(sheetId: string): Sheet;
  range(sheetId: string, zone: Zone): Range;
  /** The object as scripts see it: strict and counted. */
  seen<T extends object>(type: string, target: T): T;
}

const HARMLESS = new Set(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName']);

/** Throws what Google throws when the engine refuses a write. */
export function check(result: DispatchResult, doing: string): void {
  if (result.isSuccessful) return;
  if (isProtectedResult(result))
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  const reasons = result.reasons.map(String).filter(reason => !HARMLESS.has(reason));
  if (reasons.length > 0) throw exception(`${doing}: ${reasons.join(', ')}`);
}
