import type { Area } from '../output-tab';
import { channelColumns, type FigureColumn, monthColumns, weekColumns } from './columns';

/** Thirteen months: this one, and the same month a year ago to hold it against. */
export const MONTHS = 13;
export const WEEKS = 13;
/** Named channels, then the rest together, then the unknown. */
export const NAMED_CHANNELS = 10;
export const CHANNELS = NAMED_CHANNELS + 2;

/** Columns of the whole tab: as many as the widest table. */
export const WIDTH = monthColumns.length;

export interface TablePlace {
  /** Row of the heading above the table. */
  readonly heading: number;
  readonly header: number;
  readonly first: number;
  readonly rows: number;
  readonly columns: readonly FigureColumn[];
}

export const TITLE = 1;
export const SUBTITLE = 2;
export const ROWS_LINE = 3;
export const BANNER = 4;
export const CARDS = { label: 6, value: 7, before: 8 } as const;
const CHARTS = 10;
const CHART_ROWS = 14;

function table(heading: number, rows: number, columns: readonly FigureColumn[]): TablePlace {
  return { heading, header: heading + 1, first: heading + 2, rows, columns };
}

const after = (place: TablePlace) => place.first + place.rows + 1;

function rulePlaces(from: number) {
  const months = table(from, MONTHS, monthColumns);
  const weeks = table(after(months), WEEKS, weekColumns);
  const channels = table(after(weeks), CHANNELS, channelColumns);
  return { months, weeks, channels };
}

const inForce = rulePlaces(CHARTS + CHART_ROWS + 1);
const otherHeading = after(inForce.channels);
const other = rulePlaces(otherHeading + 1);
const chartData = after(other.channels);

/** Where each table stands; the same in every refresh. */
export const dashboardPlaces = {
  charts: CHARTS,
  inForce,
  otherHeading,
  other,
  smallNumbers: chartData,
  chartHeading: chartData + 1,
} as const;

const CHART_TOP = chartData + 2;

/** The chart's own numbers: header on top, labels first. */
export const chartAreas = {
  funnel: { row: CHART_TOP, column: 1, rows: 6, columns: 2 },
  sales: { row: CHART_TOP, column: 4, rows: MONTHS + 1, columns: 3 },
  channels: { row: CHART_TOP, column: 8, rows: CHANNELS + 1, columns: 2 },
} as const satisfies Record<string, Area>;

export const HEIGHT = CHART_TOP + MONTHS;
