import { alignment, computedStyle, headerStyle, numberFormat } from '../../sheets-templates/style';
import type { ColumnSpec } from '../../sheets-templates/types';
import type { Area, Style, Styled } from '../report/output-tab';
import { applyStyles } from './apply-styles';
import type { Tab } from './workbook';

/** A run of columns side by side, by column number from 1. */
interface Stretch<T> {
  readonly from: number;
  readonly count: number;
  readonly value: T;
  readonly first: ColumnSpec;
}

export interface PlacedColumn {
  readonly spec: ColumnSpec;
  /** Column number from 1. */
  readonly column: number;
}

export function styleHeader(tab: Tab, headerRow: number, columns: readonly PlacedColumn[]): void {
  const { background, color, bold, vertical } = headerStyle;
  applyStyles(
    tab,
    styled(columns, { row: headerRow, rows: 1 }, ({ computed }) => ({
      background,
      color: computed ? computedStyle.color : color,
      bold,
      vertical,
      wrap: true,
    })),
  );
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
  const body = { row: headerRow + 1, rows };
  // beside a text of several lines the short cells stand at its first
  const isTall = columns.some(({ spec }) => spec.type === 'long');
  applyStyles(tab, [
    ...styled(columns, body, spec => formatOf(spec, currencyDigits)),
    ...styled(columns, { row: headerRow, rows: rows + 1 }, ({ type }) => {
      const align = alignment(type);
      return align === 'left' ? {} : { align };
    }),
    ...styled(columns, body, ({ computed }) => (computed ? computedStyle : {})),
    ...styled(columns, body, ({ type }) => (type === 'long' ? { wrap: true } : {})),
    ...styled(columns, body, () => (isTall ? { vertical: 'top' } : {})),
  ]);
}

/** Text of ours is marked as text; under '@' that mark would show. */
function formatOf(spec: ColumnSpec, currencyDigits: number): Style {
  const format = numberFormat(spec, currencyDigits);
  return spec.computed && format === '@' ? {} : { format };
}

/** Columns side by side that look the same are one area. */
function styled(
  columns: readonly PlacedColumn[],
  rows: Pick<Area, 'row' | 'rows'>,
  styleOf: (spec: ColumnSpec) => Style,
): Styled[] {
  return stretches(columns, spec => JSON.stringify(styleOf(spec))).map(({ from, count, first }) => ({
    area: { ...rows, column: from, columns: count },
    style: styleOf(first),
  }));
}

function stretches<T>(columns: readonly PlacedColumn[], choose: (spec: ColumnSpec) => T): Stretch<T>[] {
  const sorted = [...columns].sort((a, b) => a.column - b.column);
  const found: Stretch<T>[] = [];
  for (const { spec, column } of sorted) {
    const value = choose(spec);
    const last = found[found.length - 1];
    if (last && last.value === value && last.from + last.count === column) {
      found[found.length - 1] = { ...last, count: last.count + 1 };
    } else found.push({ from: column, count: 1, value, first: spec });
  }
  return found;
}
