/** What belongs to this spreadsheet and is not in its cells. Lost with "Make a copy", so nothing here may be all there is. */
export interface Remembered {
  readonly values: Readonly<Record<string, string>>;
  write(changes: Readonly<Record<string, string>>): void;
}

export function ofDocument(): Remembered {
  return remembered(PropertiesService.getDocumentProperties());
}

/** Kept for the person, in every spreadsheet. */
export function ofUser(): Remembered {
  return remembered(PropertiesService.getUserProperties());
}

function remembered(properties: GoogleAppsScript.Properties.Properties): Remembered {
  return {
    values: properties.getProperties(),
    write(changes) {
      properties.setProperties({ ...changes });
    },
  };
}
