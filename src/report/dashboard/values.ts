import type { Lang } from '../../../sheets-templates/types';
import type { Figures, MonthFigures } from '../../domain/figures';
import type { DashboardWords } from '../../messages/ko/dashboard';
import { currencyDigits } from '../../schema/currency';
import type { Rules, Settings } from '../../schema/settings';
import type { Cell, Values } from '../output-tab';
import { NOTHING } from '../rate';
import { cardColumn, cards } from './cards';
import { cellOf, type FigureColumn, formatOf, type Line } from './columns';
import { lastFullMonth } from './full-month';
import { channelLines, monthLines, weekLines } from './lines';
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

export interface DashboardInput {
  readonly lang: Lang;
  readonly settings: Settings;
  /** Under the rules of the settings. */
  readonly figures: Figures;
  /** The same rows under the other decision rule. */
  readonly other: { readonly figures: Figures; readonly rules: Rules };
  /** yyyy-MM since when applications are recorded, null for never: before it rates from them mean nothing. */
  readonly applicationsFrom: string | null;
  readonly exampleRows: number;
}

/** The whole tab, always of the same size: a refresh writes it in one go and touches nothing else. */
export function dashboardValues(input: DashboardInput): Values {
  const words = dashboardWords[input.lang];
  const sheet: Cell[][] = Array.from({ length: HEIGHT }, () => Array.from({ length: WIDTH }, () => ''));
  const put = (row: number, column: number, value: Cell) => {
    sheet[row - 1]![column - 1] = value;
  };
  const { figures, settings, other } = input;
  const decision = (rules: Rules) => words.decisionBy(rules.decisionRule, rules.decisionPurchases);
  put(TITLE, 1, [settings.businessName, words.title].filter(Boolean).join(' '));
  put(
    SUBTITLE,
    1,
    `${words.upTo(figures.asOf)} ${words.rules(decision(settings), words.activeBy(settings.activeRule))}`,
  );
  const { read, counted, notDone, leftOut } = figures.rowCounts;
  put(ROWS_LINE, 1, read === 0 ? words.noRows : words.rows(read, counted, notDone, leftOut));
  put(BANNER, 1, input.exampleRows > 0 ? words.exampleBanner : '');
  putCards(put, input, words);
  putTables(put, places.inForce, figures, decision(settings), input, words);
  put(places.otherHeading, 1, words.otherRule(decision(other.rules)));
  putTables(put, places.other, other.figures, decision(other.rules), input, words);
  put(places.smallNumbers, 1, words.smallNumbers);
  put(places.chartHeading, 1, words.chartData);
  putChartData(put, input, words);
  return sheet;
}

type Put = (row: number, column: number, value: Cell) => void;

function putCards(put: Put, { figures, settings }: DashboardInput, words: DashboardWords): void {
  const digits = currencyDigits(settings.currency);
  const { shown, before } = lastFullMonth(figures.months, figures.asOf);
  put(CARDS.label, 1, words.lastFullMonth);
  put(CARDS.value, 1, shown?.month ?? NOTHING);
  cards.forEach((column, card) => {
    put(CARDS.label, cardColumn(card), words.columns[column]);
    put(CARDS.value, cardColumn(card), cellOf(shown && labelled(shown), column));
    put(
      CARDS.before,
      cardColumn(card),
      before ? words.before(asText(labelled(before), column, digits)) : words.noBefore,
    );
  });
}

function labelled(month: MonthFigures): Line {
  return { ...month, label: month.month };
}

/** The month before stands in a sentence, where no number format reaches. */
function asText(line: Line, column: FigureColumn, digits: number): string {
  const cell = cellOf(line, column);
  if (typeof cell !== 'number') return String(cell);
  if (formatOf(column) === 'rate') return `${(cell * 100).toFixed(1)}%`;
  return grouped(formatOf(column) === 'money' ? cell.toFixed(digits) : String(cell));
}

function grouped(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${thousands}.${decimals}` : thousands;
}

function putTables(
  put: Put,
  at: (typeof places)['inForce'] | (typeof places)['other'],
  figures: Figures,
  decision: string,
  input: DashboardInput,
  words: DashboardWords,
): void {
  const month = lastFullMonth(figures.months, figures.asOf).shown?.month ?? null;
  putTable(put, at.months, words.byMonth(decision), monthLines(figures), words);
  putTable(put, at.weeks, words.byWeek(decision), weekLines(figures), words);
  const channels = channelLines(figures, month, hasApplications(input, month), words);
  putTable(put, at.channels, words.byChannel(month ?? NOTHING, decision), channels, words);
}

function putTable(
  put: Put,
  place: TablePlace,
  heading: string,
  lines: readonly { label: string; line: Line | null }[],
  words: DashboardWords,
): void {
  put(place.heading, 1, heading);
  place.columns.forEach((column, c) => {
    put(place.header, c + 1, words.columns[column]);
    lines.forEach(({ label, line }, r) => {
      const isBlank = label === '';
      put(place.first + r, c + 1, isBlank ? '' : c === 0 ? label : cellOf(line, column));
    });
  });
}

function hasApplications({ applicationsFrom }: DashboardInput, month: string | null): boolean {
  return applicationsFrom !== null && month !== null && month >= applicationsFrom;
}

function putChartData(put: Put, input: DashboardInput, words: DashboardWords): void {
  const { figures } = input;
  const { shown } = lastFullMonth(figures.months, figures.asOf);
  const isRecorded = hasApplications(input, shown?.month ?? null);
  const months = monthLines(figures);
  const visits = months.find(({ label }) => label === shown?.month)?.line?.visits ?? null;
  const funnel: [FigureColumn, number | null][] = [
    ['visits', visits],
    ['applications', isRecorded ? (shown?.applications ?? null) : null],
    ['firstExperience', shown?.firstExperience ?? null],
    ['decisions', shown?.decisions ?? null],
    ['activeRegulars', shown?.activeRegulars ?? null],
  ];
  putBlock(put, chartAreas.funnel, [
    [shown?.month ?? NOTHING, words.chartFunnel],
    // the count stands beside the name too: a bar for 5 next to one for 235 cannot be read off
    ...funnel.map(([column, count]) => [
      `${words.columns[column]} ${count === null ? NOTHING : grouped(String(count))}`,
      count ?? '',
    ]),
  ]);
  putBlock(put, chartAreas.sales, [
    [words.columns.month, words.columns.sales, words.columns.activeRegulars],
    ...months.map(({ label, line }) => [label, line?.sales ?? '', line?.activeRegulars ?? '']),
  ]);
  const channels = channelLines(figures, shown?.month ?? null, isRecorded, words);
  putBlock(put, chartAreas.channels, [
    [words.columns.channel, words.columns.decisions],
    ...channels.map(({ label, line }) => [label, line?.decisions ?? '']),
  ]);
}

function putBlock(put: Put, area: { row: number; column: number }, block: readonly (readonly Cell[])[]): void {
  block.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      put(area.row + r, area.column + c, cell);
    });
  });
}
