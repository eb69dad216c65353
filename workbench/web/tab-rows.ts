import { settings } from '../../sheets-templates/settings';
import { tableTabs } from '../../sheets-templates/tabs';
import type { Lang, TabSpec } from '../../sheets-templates/types';
import { findHeader, type Header } from '../../src/schema/header';
import type { Runtime } from '../run/runtime';

type Sheet = NonNullable<ReturnType<ReturnType<Runtime['app']['getActiveSpreadsheet']>['getSheetByName']>>;

/** The settings are five lists side by side, so a file of rows has no one place there. */
export const importable: readonly TabSpec[] = tableTabs.filter(tab => tab !== settings);

/** A tab of the open workbook that takes rows. */
export interface OpenTab {
  spec: TabSpec;
  /** As it is called now. */
  name: string;
}

/** The tabs rows can be typed into: by their own name, else the one whose header has the required columns. */
export function openTabs(runtime: Runtime, specs: readonly TabSpec[] = importable): OpenTab[] {
  const sheets = runtime.app.getActiveSpreadsheet().getSheets();
  return specs.flatMap(spec => {
    const named = sheets.find(sheet => sheet.getName() === spec.name.ko || sheet.getName() === spec.name.en);
    const sheet = named ?? bestFit(spec, sheets);
    return sheet ? [{ spec, name: sheet.getName() }] : [];
  });
}

/** The sheet that has every required column, and most of the others. */
function bestFit(spec: TabSpec, sheets: readonly Sheet[]): Sheet | undefined {
  const fits = sheets.flatMap(sheet => {
    const { row, missing } = findHeader(spec, { cells: sheet.getDataRange().getValues() });
    const lacks = spec.columns.some(column => column.required && missing.includes(column.key));
    return row < 0 || lacks ? [] : [{ sheet, missing: missing.length }];
  });
  return fits.sort((a, b) => a.missing - b.missing)[0]?.sheet;
}

export interface MatchedLines {
  /** Where each column of the spec is in the lines; -1: nowhere. */
  header: Header;
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  /** Headings that lead to no column. */
  unmatched: string[];
}

/** Finds the header among the lines, in either language or by column keys. null: there is none. */
export function matchLines(spec: TabSpec, lines: readonly (readonly string[])[]): MatchedLines | null {
  const header = findHeader(spec, { cells: lines });
  if (header.row < 0) return null;
  const headings = lines[header.row] ?? [];
  const unmatched = headings.filter((heading, place) => heading.trim() !== '' && !header.at.includes(place));
  return { header, headings, rows: lines.slice(header.row + 1), unmatched };
}

export class NoHeader extends Error {
  override readonly name = 'NoHeader';
}

/**
 * Types the rows below what is there, each value into the column of its heading. One undo takes all back.
 * `under`: the last row of the whole tab, or only of the columns that are filled, where a tab holds several lists.
 */
export function typeLines(
  runtime: Runtime,
  tab: OpenTab,
  matched: MatchedLines,
  under: 'tab' | 'columns' = 'tab',
): void {
  if (matched.rows.length === 0) return;
  const sheet = runtime.app.getActiveSpreadsheet().getSheetByName(tab.name);
  if (!sheet) throw new NoHeader(tab.name);
  const cells = sheet.getDataRange().getValues();
  const target = findHeader(tab.spec, { cells });
  if (target.row < 0) throw new NoHeader(tab.name);
  const columns = target.at.flatMap((to, index) => {
    const from = matched.header.at[index] ?? -1;
    return to >= 0 && from >= 0 ? [{ to, from }] : [];
  });
  const own = under === 'tab' ? target.at.filter(place => place >= 0) : columns.map(({ to }) => to);
  const first = firstFreeRow(cells, target.row, own);
  runtime.workbook.runScript(() => {
    const missing = first + matched.rows.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    for (const block of neighbours(columns)) {
      const values = matched.rows.map(row => block.map(({ from }) => typedText(row[from] ?? '')));
      sheet.getRange(first, (block[0]?.to ?? 0) + 1, values.length, block.length).setValues(values);
    }
  });
}

/** Counted from 1: the row after the last that has anything in one of the columns. */
function firstFreeRow(cells: readonly (readonly unknown[])[], row: number, own: readonly number[]): number {
  for (let last = cells.length - 1; last > row; last--) {
    if (own.some(place => (cells[last]?.[place] ?? '') !== '' && cells[last]?.[place] !== false)) return last + 2;
  }
  return row + 2;
}

interface Move {
  from: number;
  to: number;
}

/** Columns that lie side by side are written together. */
function neighbours(columns: readonly Move[]): Move[][] {
  const blocks: Move[][] = [];
  for (const column of [...columns].sort((a, b) => a.to - b.to)) {
    const block = blocks.at(-1);
    if (block?.at(-1)?.to === column.to - 1) block?.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

/** What came from a file is never a formula. */
export function typedText(text: string): string {
  const isNumber = /^[+-][\d.,₩$€£\s%]+$/.test(text);
  return /^['=+\-@\t\r]/.test(text) && !isNumber ? `'${text}` : text;
}

/** The fixed choices of a column in the language of the sheet: the same words its dropdown offers. */
export function inLanguage(spec: TabSpec, lines: readonly (readonly string[])[], lang: Lang): string[][] {
  const { at, row } = findHeader(spec, { cells: lines });
  const wordsAt = new Map<number, Map<string, string>>();
  spec.columns.forEach((column, index) => {
    if (!column.choices || !('fixed' in column.choices)) return;
    const words = Object.values(column.choices.fixed);
    wordsAt.set(
      at[index] ?? -1,
      new Map(words.flatMap(word => [word.ko, word.en].map(each => [each, word[lang]] as const))),
    );
  });
  return lines.map((line, index) =>
    index <= row ? [...line] : line.map((cell, place) => wordsAt.get(place)?.get(cell) ?? cell),
  );
}
