import type { ChartDefinition, Zone } from '@odoo/o-spreadsheet';
import type { App } from './app';

/** A chart as Google describes it. */
export interface ChartSpec {
  type: string;
  ranges: readonly { sheetId: string; zone: Zone }[];
  options: Readonly<Record<string, unknown>>;
  /** -1: guessed from the first row */
  headers: number;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
}

export const CHART_TYPES = [
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'LINE',
  'ORG',
  'PIE',
  'RADAR',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TIMELINE',
  'TREEMAP',
  'WATERFALL',
  'FUNNEL',
] as const;

/** The engine's chart nearest to Google's; options it does not know are kept beside it, not drawn. */
export function engineChart(app: App, spec: ChartSpec): ChartDefinition<string> {
  const columns = spec.ranges.flatMap(range => columnsOf(app, range));
  const labels = columns.length > 1 ? columns[0] : undefined;
  const series = columns.length > 1 ? columns.slice(1) : columns;
  const dataSets = series.map((dataRange, index) => ({ dataSetId: String(index), dataRange }));
  const dataSource = {
    type: 'range' as const,
    dataSets,
    dataSetsHaveTitle: hasTitles(app, spec),
    ...(labels ? { labelRange: labels } : {}),
  };
  const common = {
    dataSource,
    dataSetStyles: seriesStyles(spec, dataSets.length),
    title: { text: text(spec.options, 'title') ?? '' },
    legendPosition: legend(spec),
    axesDesign: axes(spec.options),
    ...(text(spec.options, 'backgroundColor') ? { background: text(spec.options, 'backgroundColor')! } : {}),
  };
  const stacked = option(spec.options, 'isStacked') === true || option(spec.options, 'isStacked') === 'absolute';
  switch (spec.type) {
    case 'PIE':
      return { ...common, type: 'pie', isDoughnut: Number(option(spec.options, 'pieHole') ?? 0) > 0 };
    case 'LINE':
    case 'AREA':
    case 'STEPPED_AREA':
      return {
        ...common,
        type: 'line',
        labelsAsText: true,
        stacked,
        cumulative: false,
        fillArea: spec.type !== 'LINE',
      };
    case 'SCATTER':
      return { ...common, type: 'scatter', labelsAsText: false };
    case 'COMBO':
      return { ...common, type: 'combo' };
    case 'COLUMN':
    case 'BAR':
      return { ...common, type: 'bar', stacked, horizontal: spec.type === 'BAR' };
    default:
      throw new Error(`not in the local host: a chart of type ${spec.type}`);
  }
}

function columnsOf(app: App, { sheetId, zone }: { sheetId: string; zone: Zone }): string[] {
  const { getters } = app.workbook.model;
  return Array.from({ length: zone.right - zone.left + 1 }, (_, i) =>
    getters.getRangeString(
      getters.getRangeFromZone(sheetId, { ...zone, left: zone.left + i, right: zone.left + i }),
      '',
    ),
  );
}

function hasTitles(app: App, { headers, ranges }: ChartSpec): boolean {
  const first = ranges[0];
  if (headers >= 0 || !first) return headers > 0;
  const cell = app.workbook.getters.getEvaluatedCell({
    sheetId: first.sheetId,
    row: first.zone.top,
    col: first.zone.right,
  });
  return cell.type === 'text';
}

/** `legend.position` may be set as one key or inside an object. */
export function option(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in options) return options[path];
  const [head = '', ...rest] = path.split('.');
  const inner = options[head];
  return rest.length > 0 && typeof inner === 'object' && inner !== null
    ? option(inner as Record<string, unknown>, rest.join('.'))
    : undefined;
}

function text(options: Readonly<Record<string, unknown>>, path: string): string | undefined {
  const value = option(options, path);
  return typeof value === 'string' ? value : undefined;
}

function legend({ options }: ChartSpec): 'none' | 'top' | 'bottom' | 'left' | 'right' {
  const position = text(options, 'legend.position') ?? text(options, 'legend');
  return position === 'none' || position === 'bottom' || position === 'left' || position === 'top' ? position : 'right';
}

function axes(options: Readonly<Record<string, unknown>>) {
  const x = text(options, 'hAxis.title');
  const y = text(options, 'vAxis.title') ?? text(options, 'vAxes.0.title');
  return { ...(x ? { x: { title: { text: x } } } : {}), ...(y ? { y: { title: { text: y } } } : {}) };
}

function seriesStyles(spec: ChartSpec, count: number) {
  const colors = option(spec.options, 'colors');
  const styles: Record<string, { backgroundColor?: string; type?: 'bar' | 'line'; yAxisId?: string; label?: string }> =
    {};
  for (let index = 0; index < count; index++) {
    const color =
      text(spec.options, `series.${index}.color`) ??
      (Array.isArray(colors) && typeof colors[index] === 'string' ? colors[index] : undefined);
    const kind = text(spec.options, `series.${index}.type`) ?? text(spec.options, 'seriesType');
    const label = text(spec.options, `series.${index}.labelInLegend`);
    styles[String(index)] = {
      ...(color ? { backgroundColor: color } : {}),
      ...(label ? { label } : {}),
      ...(spec.type === 'COMBO' ? { type: kind === 'line' ? ('line' as const) : ('bar' as const) } : {}),
      ...(Number(option(spec.options, `series.${index}.targetAxisIndex`)) === 1 ? { yAxisId: 'y1' } : {}),
    };
  }
  return styles;
}
