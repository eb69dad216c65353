import type { TabSpec } from '../../sheets-templates/types';
import { findHeader } from '../../src/schema/header';
import { PLAIN_NUMBER } from '../../src/schema/number-column';
import type { CsvFile } from './csv-file';
import { InputError } from './input-error';

/** Rows of a file in the order of the tab's columns; a column that the file lacks is blank. */
export interface Ledger {
  readonly spec: TabSpec;
  readonly rows: readonly (readonly (string | number)[])[];
}

function places(spec: TabSpec, { header }: CsvFile, file: string): readonly number[] {
  const found = findHeader(spec, { cells: [header] });
  const unknown = header.find((word, place) => word.trim() !== '' && !found.at.includes(place));
  const name = spec.name.ko;
  if (unknown !== undefined) {
    throw new InputError(`${file}: "${unknown}" is not a column of ${name}, or another column stands for the same.`);
  }
  const lost = spec.columns.find((column, index) => column.required && found.at[index] === -1);
  if (lost) throw new InputError(`${file}: the column "${lost.key}" (${lost.name.ko}, ${lost.name.en}) is missing.`);
  return found.at;
}

/** What a spreadsheet would make a number on entry becomes one here, so that both ways see the same cells. */
function cellReader(type: TabSpec['columns'][number]['type']): (text: string) => string | number {
  const isNumeric = type === 'money' || type === 'count' || type === 'number';
  return text => (isNumeric && PLAIN_NUMBER.test(text.trim()) ? Number(text) : text);
}

export function toLedger(spec: TabSpec, csv: CsvFile, file: string): Ledger {
  const at = places(spec, csv, file);
  const readers = spec.columns.map(column => cellReader(column.type));
  const rows = csv.rows.map(row => readers.map((read, index) => read(row[at[index] ?? -1] ?? '')));
  return { spec, rows };
}
