/** A rectangle of a tab; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Of one cell where nothing more is said. */
export function areaAt(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export type Cell = string | number | boolean | null;

/** What a refresh rewrites: always the same size and places, so formats, charts and widths need no touching. */
export type Values = readonly (readonly Cell[])[];

export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Google's number format; `@` for text. */
  readonly format?: string;
  /** `grid`: the box with lines between its cells; `lines`: a line under each row. */
  readonly border?: 'bottom' | 'box' | 'grid' | 'lines';
}

export interface Styled {
  readonly area: Area;
  readonly style: Style;
}

export function styled(style: Style, area: Area): Styled {
  return { area, style };
}

export interface ChartSpec {
  readonly key: string;
  readonly type: 'bar' | 'column' | 'line' | 'combo';
  readonly title: string;
  /** In each language: one of these is ours, anything else is the owner's. */
  readonly titles: readonly string[];
  /** The axis of values reaches from 0 to here at least: counts below it stand at whole numbers. */
  readonly axisTop?: number;
  /** Side by side: labels first, then one column per series, each with its header on top. */
  readonly area: Area;
  /** Upper left cell and size in pixels. */
  readonly at: { readonly row: number; readonly column: number; readonly width: number; readonly height: number };
  /** For a combo: how each series is drawn, in order. */
  readonly series?: readonly { readonly type: 'bars' | 'line'; readonly axis: 'left' | 'right' }[];
  readonly isStacked?: boolean;
  /** One a series. */
  readonly colors: readonly string[];
}

/** Cells coloured by what stands in them: numbers from one bound up to, not including, the other, or texts by their beginning. */
export interface Condition {
  readonly area: Area;
  readonly when: { readonly from: number; readonly below: number } | { readonly startsWith: string };
  readonly background: string;
  readonly color: string;
}

/** What an installation lays out once; afterwards it belongs to the owner. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** Pixels, from column 1. */
  readonly widths: readonly number[];
  readonly heights: readonly { readonly row: number; readonly pixels: number }[];
  readonly styles: readonly Styled[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly charts: readonly ChartSpec[];
  readonly colours?: readonly Condition[];
}
