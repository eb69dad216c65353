import type { Area, Style, Styled } from '../report/output-tab';
import { columnLetter } from '../schema/column-letter';
import type { Tab } from './workbook';

type Setters = Pick<
  GoogleAppsScript.Spreadsheet.RangeList,
  | 'setBackground'
  | 'setFontColor'
  | 'setFontWeight'
  | 'setFontSize'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setNumberFormat'
  | 'setBorder'
>;

/** Each call goes over the network, so areas far apart that look the same are set together. */
export function rangesOf(tab: Tab, areas: readonly Area[]): Setters {
  return tab.getRangeList(areas.map(a1Of));
}

/** A style that comes later wins where two overlap. */
export function applyStyles(tab: Tab, styles: readonly Styled[]): void {
  const apply = <T extends string | number | boolean>(
    choose: (style: Style) => T | undefined,
    set: (ranges: Setters, value: T) => unknown,
  ) => {
    for (const { value, areas } of alike(styles, choose)) set(rangesOf(tab, areas), value);
  };
  apply(
    ({ background }) => background,
    (ranges, color) => ranges.setBackground(color),
  );
  apply(
    ({ color }) => color,
    (ranges, color) => ranges.setFontColor(color),
  );
  apply(
    ({ bold }) => bold,
    (ranges, isBold) => ranges.setFontWeight(isBold ? 'bold' : 'normal'),
  );
  apply(
    ({ size }) => size,
    (ranges, size) => ranges.setFontSize(size),
  );
  apply(
    ({ align }) => align,
    (ranges, align) => ranges.setHorizontalAlignment(align),
  );
  apply(
    ({ vertical }) => vertical,
    (ranges, vertical) => ranges.setVerticalAlignment(vertical),
  );
  apply(
    ({ wrap }) => wrap,
    (ranges, isWrapped) => ranges.setWrap(isWrapped),
  );
  apply(
    ({ format }) => format,
    (ranges, format) => ranges.setNumberFormat(format),
  );
  apply(({ border }) => border, setBorder);
}

interface Group<T> {
  readonly value: T;
  readonly areas: Area[];
}

/** Areas of one value together, unless another value set between them covers part of the same cells. */
function alike<T>(styles: readonly Styled[], choose: (style: Style) => T | undefined): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const { area, style } of styles) {
    const value = choose(style);
    if (value === undefined) continue;
    let at = groups.length - 1;
    while (at >= 0 && groups[at]?.value !== value) at--;
    const same = groups[at];
    const isCovered = groups.slice(at + 1).some(({ areas }) => areas.some(other => overlaps(area, other)));
    if (same && !isCovered) same.areas.push(area);
    else groups.push({ value, areas: [area] });
  }
  return groups;
}

function overlaps(a: Area, b: Area): boolean {
  const isBeside = a.column >= b.column + b.columns || b.column >= a.column + a.columns;
  return !isBeside && a.row < b.row + b.rows && b.row < a.row + a.rows;
}

function setBorder(ranges: Setters, kind: NonNullable<Style['border']>): void {
  const isBox = kind === 'box' || kind === 'grid' || null;
  const isGrid = kind === 'grid' || null;
  const isLined = kind === 'lines' || isGrid;
  ranges.setBorder(isBox, isBox, true, isBox, isGrid, isLined, '#dadce0', SpreadsheetApp.BorderStyle.SOLID);
}

function a1Of({ row, column, rows, columns }: Area): string {
  return `${columnLetter(column)}${row}:${columnLetter(column + columns - 1)}${row + rows - 1}`;
}
