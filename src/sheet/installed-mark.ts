import type { Workbook } from './workbook';

const INSTALLED_MARK = 'jangbu.installed';

/** What an installation wrote down on the spreadsheet itself: a copy of the file loses its properties, but not its metadata. */
export function readInstalledMark(workbook: Workbook): string | undefined {
  return markOf(workbook)?.getValue() ?? undefined;
}

export function writeInstalledMark(workbook: Workbook, text: string): void {
  const mark = markOf(workbook);
  if (mark) mark.setValue(text);
  else workbook.addDeveloperMetadata(INSTALLED_MARK, text, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

function markOf(workbook: Workbook) {
  return workbook.createDeveloperMetadataFinder().withKey(INSTALLED_MARK).find()[0];
}
