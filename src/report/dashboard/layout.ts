import { headerStyle, moneyFormat, palette } from '../../../sheets-templates/style';
import type { Lang } from '../../../sheets-templates/types';
import type { Area, Layout, Style, Styled } from '../output-tab';
import { CARD_SPAN, cardAreas, cardColumn, cards } from './cards';
import { dashboardCharts } from './charts';
import { type ColumnFormat, formatOf } from './columns';
import {
  BANNER,
  CARDS,
  chartAreas,
  HEIGHT,
  dashboardPlaces as places,
  ROWS_LINE,
  SUBTITLE,
  type TablePlace,
  TITLE,
  WIDTH,
} from './places';
import { dashboardWords } from './words';

const FIRST_WIDTH = 116;
const OTHER_WIDTH = 82;
/** The last heading of months and of weeks is the longest word. */
const LAST_WIDTH = 94;
/** Two lines of the longest heading. */
const HEADER_HEIGHT = 36;

const tables: readonly TablePlace[] = [places.inForce, places.other].flatMap(at => [at.months, at.weeks, at.channels]);

/** One page wide. Laid out by an installation; a refresh never touches any of it. */
export function dashboardLayout(lang: Lang, currencyDigits: number): Layout {
  return {
    rows: HEIGHT,
    columns: WIDTH,
    frozenRows: TITLE,
    widths: Array.from({ length: WIDTH }, (_, i) => (i === 0 ? FIRST_WIDTH : i < WIDTH - 2 ? OTHER_WIDTH : LAST_WIDTH)),
    heights: [
      { row: TITLE, pixels: 42 },
      { row: CARDS.value, pixels: 36 },
      ...tables.map(({ header }) => ({ row: header, pixels: HEADER_HEIGHT })),
    ],
    merges: [...[TITLE, SUBTITLE, ROWS_LINE, BANNER, places.smallNumbers].map(line), ...cardAreas()],
    styles: [
      styled({ color: palette.ink, vertical: 'middle' }, { row: 1, column: 1, rows: HEIGHT, columns: WIDTH }),
      styled({ size: 18, bold: true }, line(TITLE)),
      ...[SUBTITLE, ROWS_LINE, places.smallNumbers].map(row => styled({ color: palette.faint }, line(row))),
      styled({ color: palette.amber, bold: true }, line(BANNER)),
      ...cardStyles(currencyDigits),
      ...tables.flatMap(table => tableStyles(table, currencyDigits)),
      styled({ size: 13, bold: true, color: palette.deepBlue, border: 'bottom' }, line(places.otherHeading)),
      styled({ color: palette.faint, bold: true }, line(places.chartHeading)),
      ...Object.values(chartAreas).flatMap(area => [
        styled({ color: palette.faint, size: 8 }, area),
        styled({ format: '@' }, { ...area, columns: 1 }),
      ]),
    ],
    charts: dashboardCharts(dashboardWords[lang]),
  };
}

function styled(style: Style, area: Area): Styled {
  return { area, style };
}

function line(row: number): Area {
  return { row, column: 1, rows: 1, columns: WIDTH };
}

function cardStyles(currencyDigits: number): Styled[] {
  const width = 1 + cards.length * CARD_SPAN;
  return [
    styled(
      { background: palette.stripe, align: 'center', color: palette.faint },
      { row: CARDS.label, column: 1, rows: 3, columns: width },
    ),
    styled({ size: 16, bold: true, color: palette.ink }, { row: CARDS.value, column: 1, rows: 1, columns: width }),
    styled({ format: '@' }, { row: CARDS.value, column: 1, rows: 1, columns: 1 }),
    ...cards.map((column, card) =>
      styled(
        { format: numberFormat(formatOf(column), currencyDigits) },
        { row: CARDS.value, column: cardColumn(card), rows: 1, columns: CARD_SPAN },
      ),
    ),
  ];
}

function tableStyles({ heading, header, first, rows, columns }: TablePlace, currencyDigits: number): Styled[] {
  const width = columns.length;
  return [
    styled({ size: 12, bold: true }, line(heading)),
    styled(
      { ...headerStyle, size: 9, wrap: true, align: 'right', border: 'bottom' },
      { row: header, column: 1, rows: 1, columns: width },
    ),
    styled({ align: 'left' }, { row: header, column: 1, rows: rows + 1, columns: 1 }),
    styled({ align: 'right' }, { row: first, column: 2, rows, columns: width - 1 }),
    ...columns.map((column, i) =>
      styled(
        { format: numberFormat(formatOf(column), currencyDigits) },
        { row: first, column: i + 1, rows, columns: 1 },
      ),
    ),
    styled({ border: 'lines' }, { row: first, column: 1, rows, columns: width }),
  ];
}

function numberFormat(format: ColumnFormat, currencyDigits: number): string {
  switch (format) {
    case 'text':
      return '@';
    case 'count':
      return '#,##0';
    case 'money':
      return moneyFormat(currencyDigits);
    case 'rate':
      return '0.0%';
  }
}
