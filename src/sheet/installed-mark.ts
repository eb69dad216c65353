import { readMark, writeMark } from './mark';
import type { Workbook } from './workbook';

const INSTALLED_MARK = 'jangbu.installed';

/** What an installation wrote down on the spreadsheet itself: a copy of the file loses its properties, but not its metadata. */
export function readInstalledMark(workbook: Workbook): string | undefined {
  return readMark(workbook, INSTALLED_MARK);
}

export function writeInstalledMark(workbook: Workbook, text: string): void {
  writeMark(workbook, INSTALLED_MARK, text);
}
