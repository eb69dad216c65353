import { alignment, computedStyle, headerStyle, numberFormat } from '../../sheets-templates/style';
import type { ColumnSpec } from '../../sheets-templates/types';
import type { Tab } from './workbook';

/** A run of columns side by side, by column number from 1. */
interface Stretch<T> {
  readonly from: number;
  readonly count: number;
  readonly value: T;
}

export interface PlacedColumn {
  readonly spec: ColumnSpec;
  /** Column number from 1. */
  readonly column: number;
}

export function styleHeader(tab: Tab, headerRow: number, columns: readonly PlacedColumn[]): void {
  for (const { from, count, value } of stretches(columns, ({ computed }) => Boolean(computed))) {
    tab
      .getRange(headerRow, from, 1, count)
      .setBackground(headerStyle.background)
      .setFontColor(value ? computedStyle.color : headerStyle.color)
      .setFontWeight('bold')
      .setVerticalAlignment(headerStyle.vertical)
      .setWrap(true);
  }
}

/** Widths and formats of columns that were just made: later they are the owner's. */
export function styleColumns(
  tab: Tab,
  headerRow: number,
  columns: readonly PlacedColumn[],
  currencyDigits: number,
): void {
  if (columns.length === 0) return;
  for (const { from, count, value } of stretches(columns, ({ width }) => width)) {
    tab.setColumnWidths(from, count, value);
  }
  const rows = tab.getMaxRows() - headerRow;
  if (rows < 1) return;
  for (const { from, count, value } of stretches(columns, spec => formatOf(spec, currencyDigits))) {
    if (value !== '') tab.getRange(headerRow + 1, from, rows, count).setNumberFormat(value);
  }
  for (const { from, count, value } of stretches(columns, ({ type }) => alignment(type))) {
    if (value !== 'left') tab.getRange(headerRow, from, rows + 1, count).setHorizontalAlignment(value);
  }
  for (const { from, count, value } of stretches(columns, ({ computed }) => Boolean(computed))) {
    if (!value) continue;
    const body = tab.getRange(headerRow + 1, from, rows, count);
    body.setBackground(computedStyle.background).setFontColor(computedStyle.color);
  }
  for (const { from, count } of stretches(columns, ({ type }) => type === 'long').filter(({ value }) => value)) {
    tab.getRange(headerRow + 1, from, rows, count).setWrap(true);
  }
  // beside a text of several lines the short cells stand at its first
  if (columns.some(({ spec }) => spec.type === 'long')) {
    for (const { from, count } of stretches(columns, () => true)) {
      tab.getRange(headerRow + 1, from, rows, count).setVerticalAlignment('top');
    }
  }
}

/** Text of ours is marked as text; under '@' that mark would show. */
function formatOf({ type, computed }: ColumnSpec, currencyDigits: number): string {
  const format = numberFormat(type, currencyDigits);
  return computed && format === '@' ? '' : format;
}

function stretches<T>(columns: readonly PlacedColumn[], choose: (spec: ColumnSpec) => T): Stretch<T>[] {
  const sorted = [...columns].sort((a, b) => a.column - b.column);
  const found: Stretch<T>[] = [];
  for (const { spec, column } of sorted) {
    const value = choose(spec);
    const last = found[found.length - 1];
    if (last && last.value === value && last.from + last.count === column) {
      found[found.length - 1] = { ...last, count: last.count + 1 };
    } else found.push({ from: column, count: 1, value });
  }
  return found;
}
