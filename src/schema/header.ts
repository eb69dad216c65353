import type { ColumnSpec, TabSpec } from '../../sheets-templates/types';
import { halfWidth, normaliseText } from './clean-text';
import type { Grid } from './grid';

/** Where a tab's columns are. Column numbers count from 0 here: they index a row of cells. */
export interface Header {
  /** Index of the header row in the grid; -1 when there is none. */
  readonly row: number;
  /** Index of each column by its place in the spec; -1 when it is not there. */
  readonly at: readonly number[];
  /** Keys that no header word led to. */
  readonly missing: readonly string[];
  /** Keys that two headers claim equally well; the leftmost is used until metadata says otherwise. */
  readonly twice: readonly string[];
}

const SEARCHED_ROWS = 100;
const SEARCHED_COLUMNS = 200;

/** Header words are compared without case, blanks, line breaks, width or decoration: `거래 일*` is `거래일`. */
export function normaliseHeader(text: string): string {
  return normaliseText(halfWidth(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s_\-*:.·'’"]+/g, '');
}

function withoutUnit(word: string): string {
  return word.replace(/[([][^()[\]]*[)\]]$/, '');
}

interface Claim {
  readonly column: number;
  /** Own name or key beats an alias: a person may well keep a column `채널` of their own beside `유입채널`. */
  readonly strength: 1 | 2;
}

/** Every word that leads to a column of this tab. */
function headerWords(columns: readonly ColumnSpec[]): ReadonlyMap<string, Claim> {
  const words = new Map<string, Claim>();
  columns.forEach((column, index) => {
    for (const alias of column.aliases ?? []) {
      const word = normaliseHeader(alias);
      if (!words.has(word)) words.set(word, { column: index, strength: 1 });
    }
  });
  columns.forEach((column, index) => {
    for (const name of [column.key, column.name.en, column.name.ko]) {
      words.set(normaliseHeader(name), { column: index, strength: 2 });
    }
  });
  return words;
}

interface RowMatch {
  readonly at: number[];
  readonly strength: number[];
  readonly twice: Set<number>;
  readonly found: number;
}

function matchRow(cells: readonly unknown[], words: ReadonlyMap<string, Claim>, columns: number): RowMatch {
  const at = new Array<number>(columns).fill(-1);
  const strength = new Array<number>(columns).fill(0);
  const twice = new Set<number>();
  let found = 0;
  for (let place = 0; place < cells.length && place < SEARCHED_COLUMNS; place++) {
    const cell = cells[place];
    if (typeof cell !== 'string' || cell === '' || cell.length > 100) continue;
    const word = normaliseHeader(cell);
    const claim = words.get(word) ?? words.get(withoutUnit(word));
    if (!claim) continue;
    const before = strength[claim.column] ?? 0;
    if (before === 0) found++;
    if (before === claim.strength) twice.add(claim.column);
    if (claim.strength <= before) continue;
    twice.delete(claim.column);
    at[claim.column] = place;
    strength[claim.column] = claim.strength;
  }
  return { at, strength, twice, found };
}

function bestRow(grid: Grid, spec: TabSpec): { row: number; match: RowMatch } | null {
  const words = headerWords(spec.columns);
  const needed = Math.min(2, spec.columns.length);
  let best: { row: number; match: RowMatch } | null = null;
  for (let row = 0; row < grid.cells.length && row < SEARCHED_ROWS; row++) {
    const match = matchRow(grid.cells[row] ?? [], words, spec.columns.length);
    if (match.found >= needed && match.found > (best?.match.found ?? 0)) best = { row, match };
  }
  return best;
}

/** Where the columns' metadata lead to, as column numbers from 1. */
function markedPlaces({ metadata }: Grid): number[] {
  return [...(metadata?.values() ?? [])].filter(place => place >= 1);
}

/** With most headers renamed only metadata knows the columns: the first row with words in most of them is the header. */
function rowByMetadata(grid: Grid, places: readonly number[]): number {
  if (places.length === 0) return -1;
  return grid.cells.findIndex((cells, row) => {
    if (row >= SEARCHED_ROWS) return false;
    const filled = places.filter(place => typeof cells[place - 1] === 'string' && cells[place - 1] !== '');
    return filled.length * 2 > places.length;
  });
}

/** The row with most of our words; where it has fewer than half of the marked columns, a row below may just hold two of them. */
function headerRow(grid: Grid, spec: TabSpec): { row: number; match: RowMatch } | null {
  const best = bestRow(grid, spec);
  const places = markedPlaces(grid);
  if (best && best.match.found * 2 >= places.length) return best;
  const row = rowByMetadata(grid, places);
  if (row < 0) return best;
  return { row, match: matchRow(grid.cells[row] ?? [], headerWords(spec.columns), spec.columns.length) };
}

/** Finds the header row under title rows and blank rows, and each column by its words, else by its metadata. */
export function findHeader(spec: TabSpec, grid: Grid): Header {
  const best = headerRow(grid, spec);
  const at = best?.match.at ?? new Array<number>(spec.columns.length).fill(-1);
  const row = best?.row ?? -1;
  const taken = new Set(at);
  const twice: string[] = [];
  spec.columns.forEach((column, index) => {
    const isTwice = best?.match.twice.has(index) ?? false;
    const known = grid.metadata?.get(column.key);
    const isKnown = known !== undefined && known >= 1;
    if (isKnown && row >= 0 && (isTwice || (at[index] === -1 && !taken.has(known - 1)))) at[index] = known - 1;
    else if (isTwice) twice.push(column.key);
  });
  const missing = spec.columns.filter((_, index) => at[index] === -1).map(column => column.key);
  return { row, at, missing, twice };
}

/**
 * From which column on (from 1) the sheet's developer metadata must be asked, which costs calls; null: the words tell all. A
 * column of ours can only be where no word of ours stands: a tab of an older version simply lacks the newer ones.
 */
export function metadataFrom({ row, at, missing, twice }: Header, { cells }: Grid): number | null {
  if (missing.length === 0 && twice.length === 0) return null;
  // with half of the words or fewer the row may be one of data
  if (twice.length > 0 || missing.length * 2 >= at.length) return 1;
  const taken = new Set(at);
  const free = (cells[row] ?? []).findIndex((_, place) => !taken.has(place));
  return free < 0 ? null : free + 1;
}

/** Columns that are not there although the tab needs them, or this work does. */
export function columnsGone({ columns }: TabSpec, { missing }: Header, keys: readonly string[]): readonly ColumnSpec[] {
  return columns.filter(({ key, required }) => missing.includes(key) && (required || keys.includes(key)));
}

/** Place (from 0) of the column with this key; -1 where it is not there. */
export function placeOf({ columns }: TabSpec, { at }: Pick<Header, 'at'>, wanted: string | null): number {
  return at[columns.findIndex(({ key }) => key === wanted)] ?? -1;
}
