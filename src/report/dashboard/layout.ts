import { headerStyle, palette } from '../../../sheets-templates/style';
import type { Lang } from '../../../sheets-templates/types';
import { type Area, areaAt, type Layout, type Styled, styled } from '../output-tab';
import { CARD_SPAN, cardAreas, cardColumn, cards } from './cards';
import { dashboardCharts } from './charts';
import { formatOf } from './columns';
import { numberFormat } from './number-format';
import { adviceMerges, pageConditions, pageStyles } from './page-styles';
import {
  ADVICE,
  BANNER,
  CARDS,
  chartAreas,
  HEAT_NOTE,
  HEIGHT,
  heatMap,
  dashboardPlaces as places,
  ROWS_LINE,
  SCORES_NOTE,
  SUBTITLE,
  scores,
  type TablePlace,
  TITLE,
  WIDTH,
} from './places';
import { dashboardTexts } from './words';

/** Together as wide as a page on its side, and as a screen beside the sidebar. */
const FIRST_WIDTH = 125;
const OTHER_WIDTH = 72;
/** Under the longest word of a heading. */
const LAST_WIDTH = 84;
/** Two lines of the longest heading. */
const HEADER_HEIGHT = 36;
const ADVICE_HEIGHT = 22;
/** Page one, so that all of it fits on one. */
const ROW_HEIGHT = 17;
/** A number of the scorecard and who answers for it: two lines. */
const SCORE_HEIGHT = 36;
const GAP = 8;

const tables: readonly TablePlace[] = [places.inForce, places.other].flatMap(at => [at.months, at.weeks, at.channels]);

/** One page wide. Laid out by an installation; a refresh never touches any of it. */
export function dashboardLayout(lang: Lang, currencyDigits: number): Layout {
  return {
    rows: HEIGHT,
    columns: WIDTH,
    frozenRows: TITLE,
    widths: Array.from({ length: WIDTH }, (_, i) => (i === 0 ? FIRST_WIDTH : i < WIDTH - 1 ? OTHER_WIDTH : LAST_WIDTH)),
    heights: [
      { row: TITLE, pixels: 38 },
      { row: CARDS.value, pixels: 32 },
      ...[SUBTITLE, ROWS_LINE, BANNER, CARDS.label, CARDS.before, HEAT_NOTE].map(row => ({ row, pixels: ROW_HEIGHT })),
      ...[CARDS.label - 1, CARDS.before + 1].map(row => ({ row, pixels: GAP })),
      ...run(ADVICE.first, ADVICE.rows, ADVICE_HEIGHT),
      ...run(heatMap.first, heatMap.rows, ROW_HEIGHT),
      ...run(scores.first, scores.rows, SCORE_HEIGHT),
      ...[...tables, heatMap, scores].map(({ header }) => ({ row: header, pixels: HEADER_HEIGHT })),
    ],
    merges: [
      ...[TITLE, SUBTITLE, ROWS_LINE, BANNER, SCORES_NOTE, places.smallNumbers].map(line),
      ...adviceMerges(),
      ...cardAreas(),
      areaAt(HEAT_NOTE, heatMap.column, 1, heatMap.columns),
    ],
    styles: [
      styled({ color: palette.ink, vertical: 'middle' }, areaAt(1, 1, HEIGHT, WIDTH)),
      styled({ size: 18, bold: true }, line(TITLE)),
      ...[SUBTITLE, ROWS_LINE, SCORES_NOTE, places.smallNumbers].map(row =>
        styled({ color: palette.faint }, line(row)),
      ),
      styled({ color: palette.amber, bold: true }, line(BANNER)),
      ...cardStyles(currencyDigits),
      ...pageStyles(currencyDigits),
      ...tables.flatMap(table => tableStyles(table, currencyDigits)),
      styled({ size: 13, bold: true, color: palette.deepBlue, border: 'bottom' }, line(places.otherHeading)),
      styled({ color: palette.faint, bold: true }, line(places.chartHeading)),
      // not those of the weeks: an axis takes the format of its numbers, and halves would repeat
      ...[chartAreas.funnel, chartAreas.sales].map(area => styled({ format: '#,##0' }, area)),
      ...Object.values(chartAreas).flatMap(area => [
        styled({ color: palette.faint, size: 8 }, area),
        styled({ format: '@' }, { ...area, columns: 1 }),
      ]),
    ],
    charts: dashboardCharts(dashboardTexts(lang)),
    colours: pageConditions(),
  };
}

function run(first: number, rows: number, pixels: number) {
  return Array.from({ length: rows }, (_, index) => ({ row: first + index, pixels }));
}

function line(row: number): Area {
  return areaAt(row, 1, 1, WIDTH);
}

function cardStyles(currencyDigits: number): Styled[] {
  const width = 1 + cards.length * CARD_SPAN;
  return [
    styled({ background: palette.stripe, align: 'center', color: palette.faint }, areaAt(CARDS.label, 1, 3, width)),
    styled({ size: 16, bold: true, color: palette.ink }, areaAt(CARDS.value, 1, 1, width)),
    styled({ format: '@' }, areaAt(CARDS.value, 1)),
    ...cards.map((column, card) =>
      styled(
        { format: numberFormat(formatOf(column), currencyDigits) },
        areaAt(CARDS.value, cardColumn(card), 1, CARD_SPAN),
      ),
    ),
  ];
}

function tableStyles({ heading, header, first, rows, columns }: TablePlace, currencyDigits: number): Styled[] {
  const width = columns.length;
  return [
    styled({ size: 12, bold: true }, line(heading)),
    styled({ ...headerStyle, size: 9, wrap: true, align: 'right', border: 'bottom' }, areaAt(header, 1, 1, width)),
    styled({ align: 'left' }, areaAt(header, 1, rows + 1)),
    styled({ align: 'right' }, areaAt(first, 2, rows, width - 1)),
    ...columns.map((column, i) =>
      styled({ format: numberFormat(formatOf(column), currencyDigits) }, areaAt(first, i + 1, rows)),
    ),
    styled({ border: 'lines', size: 9 }, areaAt(first, 1, rows, width)),
  ];
}
