import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import type { Lang } from '../../../sheets-templates/types';
import type { Figures, MonthFigures } from '../../domain/figures';
import type { Anomalies } from '../../domain/guidance/anomalies';
import type { GuidanceFigures } from '../../domain/guidance/guidance';
import type { Cohort } from '../../domain/repeat/cohorts';
import { areApplicationsRecorded } from '../../domain/stages/applications';
import { currencyDigits } from '../../schema/currency';
import { parseIsoDay } from '../../schema/day';
import type { Rules, Settings } from '../../schema/settings';
import type { Cell, Values } from '../output-tab';
import { filled } from '../pages/fill';
import { NOTHING } from '../rate';
import { adviceLines } from './advice';
import { cardColumn, cards } from './cards';
import { funnelBlock, type MonthParts, salesBlock, weeksBlock } from './chart-data';
import { cellOf, type FigureColumn, formatOf, type Line } from './columns';
import { lastFullMonth } from './full-month';
import { heatRows } from './heat';
import { monthLines } from './lines';
import { type ChannelCost, pageChannelRows, pageColumns } from './page-channels';
import {
  ADVICE,
  AGES,
  BANNER,
  CARDS,
  chartAreas,
  HEAT_NOTE,
  HEIGHT,
  heatMap,
  pageChannels,
  dashboardPlaces as places,
  ROWS_LINE,
  SCORES_NOTE,
  SUBTITLE,
  scores,
  TITLE,
  WIDTH,
} from './places';
import { scoreRows } from './scores';
import { grouped, shownNumber } from './shown-number';
import { type Put, putTables } from './tables';
import { dashboardTexts } from './words';

/** What goes beyond the stage figures. */
export interface Insight {
  readonly cohorts: readonly Cohort[];
  readonly guidance: GuidanceFigures;
  readonly anomalies: Anomalies;
  /** By month; [] where there are no sales. */
  readonly parts: readonly MonthParts[];
  readonly channelCosts: readonly ChannelCost[];
  /** Who became regulars, by month. */
  readonly newRegulars: readonly { readonly month: string; readonly new: number }[];
}

export interface DashboardInput {
  readonly lang: Lang;
  readonly settings: Settings;
  /** Under the rules of the settings. */
  readonly figures: Figures;
  /** The same rows under the other decision rule. */
  readonly other: { readonly figures: Figures; readonly rules: Rules };
  /** yyyy-MM-dd since when applications are recorded, null for never: before it rates from them mean nothing. */
  readonly applicationsFrom: string | null;
  readonly exampleRows: number;
  /** Day of the last row of either ledger, yyyy-MM-dd; null without one. */
  readonly lastRecord: string | null;
  /** By week of the figures: do the ledgers tell of it? */
  readonly keptWeeks: readonly boolean[];
  readonly insight: Insight;
}

function rowsLine({ rowCounts, issues }: Figures, words: DashboardTexts): string {
  const { read, counted, notDone, leftOut } = rowCounts;
  const shown = (count: number) => grouped(String(count));
  if (read > 0) {
    return [
      filled(words.rows, { read: shown(read), counted: shown(counted) }),
      ...(notDone > 0 ? [filled(words.notDone, { n: shown(notDone) })] : []),
      ...(leftOut > 0 ? [filled(words.leftOut, { n: shown(leftOut) })] : []),
    ].join(' ');
  }
  const isGone = issues.some(({ code, tab }) => code === 'tab-missing' && tab === 'deals');
  return isGone ? words.noLedger : words.noRows;
}

/** The whole tab, always of the same size: a refresh writes it in one go and touches nothing else. */
export function dashboardValues(input: DashboardInput): Values {
  const words = dashboardTexts(input.lang);
  const sheet: Cell[][] = Array.from({ length: HEIGHT }, () => Array.from({ length: WIDTH }, () => ''));
  const put = (row: number, column: number, value: Cell) => {
    sheet[row - 1]![column - 1] = value;
  };
  const { figures, settings, other } = input;
  const decision = ({ decisionRule, decisionPurchases }: Rules) =>
    filled(words.decisionBy[decisionRule], { n: decisionPurchases });
  put(TITLE, 1, [settings.businessName, words.title].filter(Boolean).join(' '));
  const rulesText = filled(words.rules, { decision: decision(settings), active: words.activeBy[settings.activeRule] });
  put(SUBTITLE, 1, `${filled(words.upTo, { day: figures.asOf })} ${rulesText}`);
  put(ROWS_LINE, 1, rowsLine(figures, words));
  const ended = endOf(input);
  const banner = [
    input.exampleRows > 0 ? words.exampleBanner : '',
    ended ? filled(words.lastRecord, { day: ended }) : '',
  ];
  put(BANNER, 1, banner.filter(Boolean).join(' '));
  putAdvice(put, input);
  putCards(put, input, words);
  putPageBlocks(put, input, words);
  const { applicationsFrom, keptWeeks } = input;
  const rules = { upTo: ended ?? figures.asOf, applicationsFrom, keptWeeks };
  putTables(put, places.inForce, { figures, decision: decision(settings) }, rules, words);
  put(places.otherHeading, 1, filled(words.otherRule, { decision: decision(other.rules) }));
  putTables(put, places.other, { figures: other.figures, decision: decision(other.rules) }, rules, words);
  put(places.smallNumbers, 1, words.smallNumbers);
  put(places.chartHeading, 1, words.chartData);
  putChartData(put, input, words);
  return sheet;
}

/** The last record where it is more than a month old: what comes after it was not a bad month, nobody wrote it down. */
export function endOf({
  lastRecord,
  figures,
}: Pick<DashboardInput, 'lastRecord'> & { figures: Pick<Figures, 'asOf'> }): string | null {
  if (lastRecord === null) return null;
  const age = (parseIsoDay(figures.asOf) ?? 0) - (parseIsoDay(lastRecord) ?? 0);
  return age > LONG_AGO ? lastRecord : null;
}

/** Days. */
const LONG_AGO = 31;

function putCards(put: Put, { figures, settings }: DashboardInput, words: DashboardTexts): void {
  const digits = currencyDigits(settings.currency);
  const { shown, before } = lastFullMonth(figures.months, figures.asOf);
  put(CARDS.label, 1, words.lastFullMonth);
  put(CARDS.value, 1, shown?.month ?? NOTHING);
  cards.forEach((column, card) => {
    put(CARDS.label, cardColumn(card), words.columns[column]);
    put(CARDS.value, cardColumn(card), cellOf(shown && labelled(shown), column));
    put(CARDS.before, cardColumn(card), beforeText(before, column, digits, words));
  });
}

function beforeText(before: MonthFigures | null, column: FigureColumn, digits: number, words: DashboardTexts): string {
  const text = before ? asText(labelled(before), column, digits) : NOTHING;
  return text === NOTHING ? words.noBefore : filled(words.before, { value: text });
}

function labelled(month: MonthFigures): Line {
  return { ...month, label: month.month };
}

function asText(line: Line, column: FigureColumn, digits: number): string {
  const cell = cellOf(line, column);
  return typeof cell === 'number' ? shownNumber(cell, formatOf(column), digits) : String(cell);
}

function putAdvice(put: Put, { insight, settings, lang }: DashboardInput): void {
  const digits = currencyDigits(settings.currency);
  const { guidance, anomalies } = insight;
  const { currency } = settings;
  adviceLines({ ...guidance, anomalies, digits, currency, lang }).forEach(([label, sentence], index) => {
    put(ADVICE.first + index, 1, label);
    put(ADVICE.first + index, 1 + ADVICE.label, sentence);
  });
}

/** The short table of channels, who came back, and the scorecard. */
function putPageBlocks(put: Put, input: DashboardInput, words: DashboardTexts): void {
  const { figures, insight, settings } = input;
  const ended = endOf(input);
  const month = lastFullMonth(figures.months, figures.asOf).shown?.month ?? null;
  put(
    pageChannels.heading,
    pageChannels.column,
    month ? filled(words.pageChannels, { month }) : words.pageChannelsEmpty,
  );
  putBlock(put, { row: pageChannels.header, column: pageChannels.column }, [
    pageColumns.map(column => (column === 'acquisition' || column === 'roas' ? words[column] : words.columns[column])),
    ...pageChannelRows(figures, month, insight.channelCosts, words),
  ]);
  put(heatMap.heading, heatMap.column, words.heat);
  putBlock(put, { row: heatMap.header, column: heatMap.column }, [
    [words.cohort, words.cohortSize, ...AGES.map(age => filled(words.age, { n: age }))],
    ...heatRows(insight.cohorts, ended ?? figures.asOf, words),
  ]);
  put(HEAT_NOTE, heatMap.column, words.heatNote);
  put(scores.heading, 1, words.scores);
  put(SCORES_NOTE, 1, words.scoresNote);
  const digits = currencyDigits(settings.currency);
  const scorecard = ended ? null : insight.guidance.scorecard;
  putBlock(
    put,
    { row: scores.header, column: 1 },
    scoreRows(scorecard, digits, words, ended ? words.scoresEnded : words.scoresLater),
  );
}

function putChartData(put: Put, input: DashboardInput, words: DashboardTexts): void {
  const { figures, insight } = input;
  const { shown } = lastFullMonth(figures.months, figures.asOf);
  const ended = endOf(input);
  const { applicationsFrom } = input;
  const months = monthLines(figures, { upTo: ended ?? figures.asOf, applicationsFrom });
  const visits = months.find(({ label }) => label === shown?.month)?.line?.visits ?? null;
  const isRecorded = areApplicationsRecorded(applicationsFrom, shown?.month);
  const joined = insight.newRegulars.find(({ month }) => month === shown?.month)?.new ?? null;
  putBlock(put, chartAreas.funnel, funnelBlock(shown, visits, isRecorded, joined, words));
  putBlock(
    put,
    chartAreas.weeks,
    weeksBlock(ended ? null : insight.guidance.scorecard, words, words.charts[ended ? 'ended' : 'afterWeek']),
  );
  const labels = months.map(({ label }) => label);
  putBlock(put, chartAreas.sales, salesBlock(labels, insight.parts, words));
}

function putBlock(put: Put, area: { row: number; column: number }, block: readonly (readonly Cell[])[]): void {
  block.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      put(area.row + r, area.column + c, cell);
    });
  });
}
