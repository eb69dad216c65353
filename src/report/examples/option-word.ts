import type { Lang, TabSpec } from '../../../sheets-templates/types';

/** What an example cell holds; in a day column a number is a day since 1970-01-01. */
export type ExampleCell = string | number | null;

/** The word of a fixed option in one language, as it is typed into a cell. */
export function optionWord(spec: TabSpec, column: string, code: string | null, lang: Lang): string | null {
  const choices = spec.columns.find(({ key }) => key === column)?.choices;
  return code !== null && choices && 'fixed' in choices ? (choices.fixed[code]?.[lang] ?? null) : null;
}
