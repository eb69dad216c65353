import { exception } from '../run/exception';
import { type App, check } from './app';
import { type ChartSpec, engineChart, option } from './chart-definition';
import type { Range } from './range';

const DEFAULT_SIZE = { width: 600, height: 371 };

export class EmbeddedChart {
  constructor(
    protected readonly app: App,
    /** The engine's id; null until the chart is in a sheet. */
    readonly chartId: string | null,
    public spec: ChartSpec,
  ) {}
  getChartId(): number | null {
    return this.chartId === null ? null : (this.app.workbook.meta.chartExtras[this.chartId]?.number ?? null);
  }
  getRanges(): Range[] {
    return this.spec.ranges.map(range => this.app.range(range.sheetId, range.zone));
  }
  getNumHeaders(): number {
    return this.spec.headers;
  }
  getOptions() {
    const { options } = this.spec;
    return this.app.seen('ChartOptions', { get: (name: string) => option(options, name) ?? null });
  }
  getContainerInfo() {
    const { row, column, offsetX, offsetY } = this.spec;
    return this.app.seen('ContainerInfo', {
      getAnchorRow: () => row,
      getAnchorColumn: () => column,
      getOffsetX: () => offsetX,
      getOffsetY: () => offsetY,
    });
  }
  modify(): EmbeddedChartBuilder {
    return this.app.seen('EmbeddedChartBuilder', new EmbeddedChartBuilder(this.app, this.chartId, this.spec));
  }
}

export class EmbeddedChartBuilder extends EmbeddedChart {
  build(): EmbeddedChart {
    return this.app.seen('EmbeddedChart', new EmbeddedChart(this.app, this.chartId, this.spec));
  }
  getChartType(): string {
    return this.spec.type;
  }
  setChartType(type: string): this {
    return this.with({ type });
  }
  asAreaChart(): this {
    return this.setChartType('AREA');
  }
  asBarChart(): this {
    return this.setChartType('BAR');
  }
  asColumnChart(): this {
    return this.setChartType('COLUMN');
  }
  asComboChart(): this {
    return this.setChartType('COMBO');
  }
  asLineChart(): this {
    return this.setChartType('LINE');
  }
  asPieChart(): this {
    return this.setChartType('PIE');
  }
  asScatterChart(): this {
    return this.setChartType('SCATTER');
  }
  addRange(range: Range): this {
    return this.with({ ranges: [...this.spec.ranges, { sheetId: range.sheetId, zone: range.zone }] });
  }
  clearRanges(): this {
    return this.with({ ranges: [] });
  }
  removeRange(range: Range): this {
    const gone = range.getA1Notation();
    return this.with({
      ranges: this.spec.ranges.filter(
        each => each.sheetId !== range.sheetId || this.app.range(each.sheetId, each.zone).getA1Notation() !== gone,
      ),
    });
  }
  setOption(name: string, value: unknown): this {
    return this.with({ options: { ...this.spec.options, [name]: value } });
  }
  setNumHeaders(headers: number): this {
    return this.with({ headers });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (row < 1 || column < 1) throw exception('The position of the chart is outside the sheet.');
    return this.with({ row, column, offsetX, offsetY });
  }
  // the builders of one type name some options as methods of their own
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setColors(colors: readonly string[]): this {
    return this.setOption('colors', [...colors]);
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  setLegendPosition(position: string): this {
    return this.setOption('legend', { position: position.toLowerCase() });
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  private with(change: Partial<ChartSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
}

export function newChart(app: App): EmbeddedChartBuilder {
  const spec: ChartSpec = {
    type: 'COLUMN',
    ranges: [],
    options: {},
    headers: -1,
    row: 1,
    column: 1,
    offsetX: 0,
    offsetY: 0,
  };
  return app.seen('EmbeddedChartBuilder', new EmbeddedChartBuilder(app, null, spec));
}

export function insertChart(app: App, sheetId: string, chart: EmbeddedChart): void {
  const chartId = app.workbook.newId('chart');
  const definition = engineChart(app, chart.spec);
  const placed = place(chart.spec);
  check(
    app.workbook.dispatch('CREATE_CHART', { sheetId, chartId, figureId: `${chartId}-figure`, definition, ...placed }),
    'insertChart',
  );
  keepExtra(app, chartId, app.workbook.meta.chartsEver + 1, chart.spec);
}

export function updateChart(app: App, sheetId: string, chart: EmbeddedChart): void {
  const chartId = known(app, chart);
  const figureId = figureOf(app, chartId);
  const definition = engineChart(app, chart.spec);
  check(app.workbook.dispatch('UPDATE_CHART', { sheetId, chartId, figureId, definition }), 'updateChart');
  const { size, ...anchor } = place(chart.spec);
  check(app.workbook.dispatch('UPDATE_FIGURE', { sheetId, figureId, ...anchor, ...size }), 'updateChart');
  keepExtra(app, chartId, chart.getChartId() ?? app.workbook.meta.chartsEver + 1, chart.spec);
}

export function removeChart(app: App, sheetId: string, chart: EmbeddedChart): void {
  const chartId = known(app, chart);
  check(app.workbook.dispatch('DELETE_FIGURE', { sheetId, figureId: figureOf(app, chartId) }), 'removeChart');
  check(app.workbook.send({ type: 'GAS_SET_CHART_EXTRA', id: chartId, extra: null }), 'removeChart');
}

/** The charts that scripts have put there; a chart made by hand is left to the hand that made it. */
export function chartsOf(app: App, sheetId: string): EmbeddedChart[] {
  const { getters } = app.workbook.model;
  return getters.getChartIds(sheetId).flatMap(chartId => {
    const extra = app.workbook.meta.chartExtras[chartId];
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId));
    if (!extra || !figure) return [];
    const { type, options, headers, ranges } = extra;
    const anchor = { row: figure.row + 1, column: figure.col + 1, offsetX: figure.offset.x, offsetY: figure.offset.y };
    return [app.seen('EmbeddedChart', new EmbeddedChart(app, chartId, { type, options, headers, ranges, ...anchor }))];
  });
}

function keepExtra(app: App, id: string, number: number, { type, options, headers, ranges }: ChartSpec): void {
  const data = ranges.map(range => app.workbook.model.getters.getRangeDataFromZone(range.sheetId, range.zone));
  check(
    app.workbook.send({ type: 'GAS_SET_CHART_EXTRA', id, extra: { number, type, options, headers, ranges: data } }),
    'chart',
  );
}

function known(app: App, chart: EmbeddedChart): string {
  if (chart.chartId === null || !app.workbook.model.getters.isChartDefined(chart.chartId))
    throw exception('The chart does not exist.');
  return chart.chartId;
}

const figureOf = (app: App, chartId: string): string => app.workbook.model.getters.getFigureIdFromChartId(chartId);

function place(spec: ChartSpec) {
  const width = Number(option(spec.options, 'width') ?? DEFAULT_SIZE.width);
  const height = Number(option(spec.options, 'height') ?? DEFAULT_SIZE.height);
  return {
    col: spec.column - 1,
    row: spec.row - 1,
    offset: { x: spec.offsetX, y: spec.offsetY },
    size: { width, height },
  };
}
