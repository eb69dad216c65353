import type { DashboardWords } from '../../messages/ko/dashboard';
import type { ChartSpec } from '../output-tab';
import { chartAreas, dashboardPlaces } from './places';

const SIZE = { width: 418, height: 284 } as const;
/** Columns a chart is wide. */
const SPAN = 5;

/** Three native charts side by side. A refresh changes the cells behind them, nothing else: their looks are the owner's. */
export function dashboardCharts(words: DashboardWords): ChartSpec[] {
  const at = (place: number) => ({ row: dashboardPlaces.charts, column: 1 + place * SPAN, ...SIZE });
  return [
    { key: 'funnel', type: 'bar', title: words.chartFunnel, area: chartAreas.funnel, at: at(0) },
    {
      key: 'sales',
      type: 'combo',
      title: words.chartSales,
      area: chartAreas.sales,
      at: at(1),
      series: [
        { type: 'bars', axis: 'left' },
        { type: 'line', axis: 'right' },
      ],
    },
    { key: 'channels', type: 'column', title: words.chartChannels, area: chartAreas.channels, at: at(2) },
  ];
}
