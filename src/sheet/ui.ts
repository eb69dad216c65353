/** What the add-on menu offers: a caption and the entry it calls. */
export interface MenuEntry {
  readonly caption: string;
  readonly entry: string;
}

/** Allowed in every authorisation mode, also before the person has agreed to anything. */
export function addMenu(groups: readonly (readonly MenuEntry[])[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  groups.forEach((entries, index) => {
    if (index > 0) menu.addSeparator();
    for (const { caption, entry } of entries) menu.addItem(caption, entry);
  });
  menu.addToUi();
}

export function showSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title));
}

export function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** BCP 47 or Google's own code, for example `ko`. */
export function userLocale(): string {
  return Session.getActiveUserLocale();
}
