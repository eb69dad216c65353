interface Marked {
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  addDeveloperMetadata(
    key: string,
    value: string,
    visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): unknown;
}

/** What we wrote down on a spreadsheet or a tab itself. */
export function readMark(on: Marked, key: string): string | undefined {
  return markOf(on, key)?.getValue() ?? undefined;
}

export function writeMark(on: Marked, key: string, value: string): void {
  const mark = markOf(on, key);
  if (mark) mark.setValue(value);
  else on.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

function markOf(on: Marked, key: string) {
  return on.createDeveloperMetadataFinder().withKey(key).find()[0];
}
