import { longText } from '../../../sheets-templates/long-text';
import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import { palette } from '../../../sheets-templates/style';
import type { ChartSpec } from '../output-tab';
import { chartAreas, dashboardPlaces } from './places';

const HEIGHT = 228;
/** Lines at 0, 1, 2, 3 and 4; what is higher stretches the axis. */
const AXIS_TOP = 4;
/** Columns a chart spans, and its width in them: the first column of the tab is wider than the rest. */
const SPAN = 5;
const WIDTHS = [404, 354, 373] as const;

/** Three native charts side by side. A refresh changes the cells behind them, nothing else: their looks are the owner's. */
export function dashboardCharts(words: DashboardTexts): ChartSpec[] {
  const named = (key: 'chartFunnel' | 'chartWeeks' | 'chartSales') => ({
    title: words[key],
    titles: Object.values(longText('dashboard')).map(each => each[key]),
  });
  const at = (place: 0 | 1 | 2) => ({
    row: dashboardPlaces.charts,
    column: 1 + place * SPAN,
    width: WIDTHS[place],
    height: HEIGHT,
  });
  return [
    {
      key: 'funnel',
      type: 'bar',
      ...named('chartFunnel'),
      axisTop: AXIS_TOP,
      area: chartAreas.funnel,
      at: at(0),
      colors: [palette.blue],
    },
    {
      key: 'weeks',
      type: 'line',
      ...named('chartWeeks'),
      area: chartAreas.weeks,
      at: at(1),
      colors: [palette.blue, palette.amber],
    },
    {
      key: 'sales',
      type: 'column',
      ...named('chartSales'),
      area: chartAreas.sales,
      at: at(2),
      isStacked: true,
      colors: [palette.green, palette.blue, palette.sky, palette.line],
    },
  ];
}
