import type { Area, ChartSpec, Condition, Layout, Styled, Values } from '../report/output-tab';
import { applyStyles } from './apply-styles';
import { literal } from './literal-text';
import type { Tab } from './workbook';

/** How a tab of fixed size looks. Done once: afterwards colours, widths and formats are the owner's. */
export function layOut(tab: Tab, layout: Layout, { keepsText = false } = {}): void {
  ensureSize(tab, layout.rows, layout.columns);
  // what we rewrite is marked as text where it is text; under '@' that mark would show
  const withoutText = ({ area, style: { format, ...style } }: Styled): Styled => ({
    area,
    style: format && format !== '@' ? { ...style, format } : style,
  });
  applyStyles(tab, keepsText ? layout.styles : layout.styles.map(withoutText));
  for (const area of acrossRows(layout.merges)) {
    if (area.isAcross) rangeOf(tab, area).mergeAcross();
    else rangeOf(tab, area).merge();
  }
  const widths = layout.widths.map((pixels, index) => ({ at: index + 1, pixels }));
  for (const { from, count, pixels } of runsOf(widths)) tab.setColumnWidths(from, count, pixels);
  const heights = layout.heights.map(({ row, pixels }) => ({ at: row, pixels }));
  for (const { from, count, pixels } of runsOf(heights)) tab.setRowHeights(from, count, pixels);
  tab.setHiddenGridlines(true);
  if (layout.colours) addConditions(tab, layout.colours);
}

/** Behind those that a person has made. */
function addConditions(tab: Tab, conditions: readonly Condition[]): void {
  const rules = conditions.map(({ area, when, background, color }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule().setBackground(background).setFontColor(color);
    if ('startsWith' in when) rule.whenTextStartsWith(when.startsWith);
    // what is counted lies apart by far more than this
    else rule.whenNumberBetween(when.from, when.below - 1e-9);
    return rule.setRanges([rangeOf(tab, area)]).build();
  });
  tab.setConditionalFormatRules([...tab.getConditionalFormatRules(), ...rules]);
}

/** A refresh rewrites the whole area in one go. Every text is kept text, whoever it came from. */
export function writeValues(tab: Tab, values: Values): void {
  const columns = values[0]?.length ?? 0;
  if (columns === 0) return;
  ensureSize(tab, values.length, columns);
  const whole = values.map(cells => cells.map(cell => literal(cell)));
  tab.getRange(1, 1, values.length, columns).setValues(whole);
}

/** Rows or columns a person deleted from a computed tab come back, or the next write would not fit. */
export function ensureSize(tab: Tab, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (hasRows < rows) tab.insertRowsAfter(hasRows, rows - hasRows);
  if (hasColumns < columns) tab.insertColumnsAfter(hasColumns, columns - hasColumns);
}

export function rangeOf(tab: Tab, { row, column, rows, columns }: Area) {
  return tab.getRange(row, column, rows, columns);
}

/** Rows of one cell each under one another are merged in one go. */
function acrossRows(merges: readonly Area[]): (Area & { readonly isAcross: boolean })[] {
  const found: (Area & { readonly isAcross: boolean })[] = [];
  for (const area of [...merges].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = found[found.length - 1];
    const isNext =
      last?.isAcross &&
      last.column === area.column &&
      last.columns === area.columns &&
      last.row + last.rows === area.row;
    if (isNext && area.rows === 1) found[found.length - 1] = { ...last, rows: last.rows + 1 };
    else found.push({ ...area, isAcross: area.rows === 1 });
  }
  return found;
}

interface Run {
  readonly from: number;
  readonly count: number;
  readonly pixels: number;
}

/** Neighbours of one size, as one. */
function runsOf(sizes: readonly { readonly at: number; readonly pixels: number }[]): Run[] {
  const runs: Run[] = [];
  for (const { at, pixels } of [...sizes].sort((a, b) => a.at - b.at)) {
    const last = runs[runs.length - 1];
    if (last && last.pixels === pixels && last.from + last.count === at)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: at, count: 1, pixels });
  }
  return runs;
}

/** Native charts over their own number blocks, each made once; of one that is there, however changed, only a title of ours follows
 *  the language. */
export function ensureCharts(tab: Tab, charts: readonly ChartSpec[]): void {
  if (charts.length === 0) return;
  const drawn = new Map(tab.getCharts().flatMap(each => each.getRanges().map(range => [range.getA1Notation(), each])));
  for (const chart of charts) {
    const standing = drawn.get(rangeOf(tab, chart.area).getA1Notation());
    if (!standing) tab.insertChart(build(tab, chart));
    else if (hasOurOtherTitle(standing, chart))
      tab.updateChart(standing.modify().setOption('title', chart.title).build());
  }
}

function hasOurOtherTitle(standing: GoogleAppsScript.Spreadsheet.EmbeddedChart, { title, titles }: ChartSpec): boolean {
  const shown = String(standing.getOptions()?.get('title') ?? '');
  return shown !== title && titles.includes(shown);
}

function chartType(type: ChartSpec['type']) {
  const { BAR, COLUMN, LINE, COMBO } = Charts.ChartType;
  return { bar: BAR, column: COLUMN, line: LINE, combo: COMBO }[type];
}

function build(tab: Tab, { type, title, area, at, series, isStacked, axisTop, colors }: ChartSpec) {
  const chart = tab
    .newChart()
    .setChartType(chartType(type))
    .addRange(rangeOf(tab, area))
    .setNumHeaders(1)
    .setPosition(at.row, at.column, 0, 0)
    .setOption('title', title)
    .setOption('width', at.width)
    .setOption('height', at.height)
    .setOption('colors', [...colors])
    .setOption('legend', { position: area.columns > 2 ? 'bottom' : 'none' });
  if (isStacked) chart.setOption('isStacked', true);
  if (axisTop !== undefined) {
    const axis = type === 'bar' ? 'hAxis' : 'vAxis';
    chart.setOption(`${axis}.minValue`, 0).setOption(`${axis}.maxValue`, axisTop);
  }
  series?.forEach(({ type, axis }, index) => {
    chart.setOption(`series.${index}.type`, type);
    chart.setOption(`series.${index}.targetAxisIndex`, axis === 'left' ? 0 : 1);
  });
  return chart.build();
}

export interface Warning {
  readonly description: string;
  /** Where typing needs no warning. */
  readonly open: readonly Area[];
  /** Nothing was ever finished here: a lock without a description is the beginning of ours, not a person's. */
  readonly isFirst: boolean;
}

/** A warning, never a lock: the person should know before typing where we write, or draw. */
export function ensureWarning(tab: Tab, { description, open, isFirst }: Warning): void {
  const protections = tab.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const ours = isFirst ? ['', description] : [description];
  const isUnfinished = (each: GoogleAppsScript.Spreadsheet.Protection) =>
    !each.isWarningOnly() && ours.includes(each.getDescription());
  const protection = protections.length === 0 ? tab.protect() : protections.find(isUnfinished);
  if (!protection) return;
  protection.setDescription(description);
  if (open.length > 0) protection.setUnprotectedRanges(open.map(area => rangeOf(tab, area)));
  protection.setWarningOnly(true);
}
