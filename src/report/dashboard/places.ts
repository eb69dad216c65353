import { type Area, areaAt } from '../output-tab';
import { channelColumns, type FigureColumn, monthColumns, weekColumns } from './columns';

/** Thirteen months: this one, and the same month a year ago to hold it against. */
export const MONTHS = 13;
export const WEEKS = 13;
/** Named channels, then the rest together, then the unknown. */
export const NAMED_CHANNELS = 10;
export const CHANNELS = NAMED_CHANNELS + 2;
/** Numbers of the scorecard. */
export const SCORES = 15;
/** Named channels on the first page, where the rest and the unknown follow too. */
export const PAGE_CHANNELS = 8;
/** Months of first purchases in the heat map, and how many months after each is looked at. */
export const COHORTS = 10;
export const AGES = [1, 2, 3, 4, 6] as const;

/** Columns of the whole tab: as many as the widest table. Older layouts had as many: beyond them the tab is the owner's. */
export const WIDTH = monthColumns.length;

export interface TablePlace {
  /** Row of the heading above the table. */
  readonly heading: number;
  readonly header: number;
  readonly first: number;
  readonly rows: number;
  readonly columns: readonly FigureColumn[];
}

/** Page one: how the shop does and what to do, then pictures, then channels and who comes back. */
export const TITLE = 1;
export const SUBTITLE = 2;
export const ROWS_LINE = 3;
export const BANNER = 4;
/** `label`: columns that it takes. */
export const ADVICE = { first: 5, rows: 4, label: 2 } as const;
export const CARDS = { label: 10, value: 11, before: 12 } as const;
const CHARTS = 14;
export const CHART_ROWS = 11;
const BLOCKS = CHARTS + CHART_ROWS;

function block(column: number, columns: number, rows: number) {
  return { heading: BLOCKS, header: BLOCKS + 1, first: BLOCKS + 2, rows, column, columns };
}

/** A short table of the channels, and beside it the heat map with a first line for all. */
export const pageChannels = block(1, 7, COHORTS + 1);
export const heatMap = block(9, 2 + AGES.length, COHORTS + 1);
export const HEAT_NOTE = heatMap.first + heatMap.rows;

const PAGE_END = HEAT_NOTE + 1;

function table(heading: number, rows: number, columns: readonly FigureColumn[]): TablePlace {
  return { heading, header: heading + 1, first: heading + 2, rows, columns };
}

/** Number, target, thirteen weeks; a line between heading and header says what is counted. */
export const scores = { heading: PAGE_END + 1, header: PAGE_END + 3, first: PAGE_END + 4, rows: SCORES } as const;
export const SCORES_NOTE = scores.heading + 1;

const after = (place: { readonly first: number; readonly rows: number }) => place.first + place.rows + 1;

function rulePlaces(from: number) {
  const months = table(from, MONTHS, monthColumns);
  const weeks = table(after(months), WEEKS, weekColumns);
  const channels = table(after(weeks), CHANNELS, channelColumns);
  return { months, weeks, channels };
}

const inForce = rulePlaces(after(scores));
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
  funnel: areaAt(CHART_TOP, 1, 5, 2),
  weeks: areaAt(CHART_TOP, 4, WEEKS + 1, 3),
  sales: areaAt(CHART_TOP, 8, MONTHS + 1, 5),
} as const satisfies Record<string, Area>;

export const HEIGHT = CHART_TOP + MONTHS;
