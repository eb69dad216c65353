import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Named by whoever runs the tests in a copy of the repository. */
const FOLDER = process.env.JANGBU_SHARED_DATA ?? join(import.meta.dirname, '../../shared/data');

/** The text of a public data file; they lie beside the repository, because they are not ours to give away. */
export function sharedText(path: string): string {
  const file = join(FOLDER, path);
  if (!existsSync(file)) {
    throw new Error(
      `The data file ${path} is missing: put the folder of shared data at ../shared/data, beside this repository.`,
    );
  }
  return readFileSync(file, 'utf8');
}

/** Lines of a plain CSV without quoted cells. */
export function sharedLines(path: string): string[][] {
  return sharedText(path)
    .trimEnd()
    .split(/\r?\n/)
    .map(line => line.split(','));
}

export type CsvRow = Readonly<Record<string, string>>;

/** One record per line, by the header's words. */
export function sharedRows(path: string): CsvRow[] {
  const [header = [], ...lines] = sharedLines(path);
  return lines.map(line => Object.fromEntries(header.map((key, place) => [key, line[place] ?? ''])));
}

export function columnOf(rows: readonly CsvRow[], key: string): string[] {
  return rows.map(row => {
    const cell = row[key];
    if (cell === undefined) throw new Error(`The data file has no column ${key}.`);
    return cell;
  });
}

export function sharedJson(path: string): unknown {
  return JSON.parse(sharedText(path));
}
