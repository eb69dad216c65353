// in Google's reference, and missing from the published types
declare namespace GoogleAppsScript {
  namespace Spreadsheet {
    interface FilterCriteria {
      getVisibleBackgroundColor(): Color | null;
      getVisibleForegroundColor(): Color | null;
    }
  }
}
