import type { Comparisons } from '../money/comparisons';
import type { Concentration } from '../money/concentration';
import type { MoneyFigures } from '../money/money';
import type { MoneyPart } from '../money/money-parts';
import type { Measure, Metric } from './metric';

type MoneyMetric = Metric<MoneyFigures>;
type Dimension = 'customer' | 'channel' | 'product' | 'staff';

/** Whose money it is, what it hangs on, how it compares, and what was unlike the shop's own weeks. */
export const moneyMetrics: readonly MoneyMetric[] = [
  buyers(),
  partSales('newSales', 'new'),
  partSales('returningSales', 'returning'),
  partSales('regularsSales', 'regulars'),
  partShare('newSalesShare', 'new', null),
  partShare('regularsSalesShare', 'regulars', 'more'),
  change('weekSalesChange', 'weekSoFar'),
  change('lastWeekSalesChange', 'lastWeek'),
  change('monthSalesChange', 'monthSoFar'),
  change('yearSalesChange', 'lastMonthLastYear'),
  topShare('topCustomerShare', 'customer'),
  topShare('topChannelShare', 'channel'),
  topShare('topProductShare', 'product'),
  topShare('topStaffShare', 'staff'),
  salesWithout('salesWithoutTopCustomer', 'customer'),
  salesWithout('salesWithoutTopChannel', 'channel'),
  regularsOfTopChannel(),
  unusualNumbers(),
];

function buyers(): MoneyMetric {
  return {
    ...byMonth('buyers', 'count', 'more'),
    measure: ({ money }, month) => ({ value: money.months[month]?.customers ?? null }),
  };
}

function partSales(key: string, part: MoneyPart): MoneyMetric {
  return {
    ...byMonth(key, 'money', 'more'),
    measure: ({ money }, month) => ({ value: money.months[month]?.from[part].sales ?? null }),
  };
}

function partShare(key: string, part: MoneyPart, better: 'more' | null): MoneyMetric {
  return {
    ...byMonth(key, 'rate', better),
    measure: ({ money }, month) => ({ value: money.months[month]?.from[part].share ?? null }),
  };
}

function change(key: string, comparison: keyof Comparisons): MoneyMetric {
  return upToToday(key, 'change', 'more', ({ comparisons }) => comparisons[comparison]?.sales.rate ?? null);
}

function topShare(key: string, dimension: Dimension): MoneyMetric {
  return ofWindow(key, 'rate', 'fewer', concentration => concentration[dimension].top?.share ?? null);
}

function salesWithout(key: string, dimension: Dimension): MoneyMetric {
  return ofWindow(key, 'money', 'more', concentration => concentration[dimension].salesPerMonthWithout);
}

/** With the number of months it was counted over: a young shop has few. */
function ofWindow(
  key: string,
  unit: MoneyMetric['unit'],
  better: MoneyMetric['better'],
  read: (concentration: Concentration) => number | null,
): MoneyMetric {
  return {
    ...upToToday(key, unit, better, () => null),
    measure: ({ concentration }) =>
      concentration ? { value: read(concentration), cases: concentration.months } : { value: null },
  };
}

function regularsOfTopChannel(): MoneyMetric {
  return upToToday(
    'regularsOfTopChannel',
    'count',
    null,
    ({ concentration }) => concentration?.channel.regularsLost ?? null,
  );
}

/** Of the latest week that is over; null while no limits are known. */
function unusualNumbers(): MoneyMetric {
  return upToToday('unusualNumbers', 'count', 'fewer', ({ anomalies }) => {
    const { lastWeek, series, signals } = anomalies;
    const isJudged = series.some(({ points }) =>
      points.some(({ week, limits }) => week === lastWeek && limits !== null),
    );
    const metrics = new Set(signals.filter(({ week }) => week === lastWeek).map(({ metric }) => metric));
    return isJudged ? metrics.size : null;
  });
}

function byMonth(key: string, unit: MoneyMetric['unit'], better: MoneyMetric['better']) {
  return { key, subject: 'money', unit, window: 'month', minimumCases: 0, better } as const;
}

function upToToday(
  key: string,
  unit: MoneyMetric['unit'],
  better: MoneyMetric['better'],
  read: (figures: MoneyFigures) => Measure['value'],
): MoneyMetric {
  return {
    key,
    subject: 'money',
    unit,
    window: 'upToToday',
    minimumCases: 0,
    better,
    measure: figures => ({ value: read(figures) }),
  };
}
