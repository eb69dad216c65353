import { ENOUGH_INTERVALS } from '../customers/customer-state';
import { type Cohort, REPEAT_WINDOWS } from '../repeat/cohorts';
import type { PurchaseIntervals } from '../repeat/purchase-intervals';
import type { RepeatFigures, RepeatMonth } from '../repeat/repeat';
import { type Measure, type Metric, MINIMUM_CASES } from './metric';

interface Source {
  readonly repeat: RepeatFigures;
  readonly cohorts: readonly Pick<Cohort, 'size' | 'repeat'>[];
  readonly intervals: PurchaseIntervals;
}

type RepeatMetric = Metric<Source>;

/** Whether customers come again, how soon, and how far apart. */
export const repeatMetrics: readonly RepeatMetric[] = [
  share('returningShare', ({ returning, buyers }) => [returning, buyers]),
  share('spanRepeatRate', ({ spanRepeaters, spanBuyers }) =>
    spanRepeaters === null || spanBuyers === null ? null : [spanRepeaters, spanBuyers],
  ),
  ...REPEAT_WINDOWS.map(repeatWithin),
  { ...interval('medianInterval', ({ intervals: { median, count } }) => [median, count]), measure: medianWithSpread },
  interval('longInterval', ({ intervals: { p90, count } }) => [count < ENOUGH_INTERVALS ? null : p90, count]),
  interval('customerInterval', ({ repeat: { customerMedianInterval: own } }) => [own.median, own.customers]),
];

/** A rate of the month with the counts behind it; `counts` gives null where there is nothing to say yet. */
function share(key: string, counts: (month: RepeatMonth) => readonly [number, number] | null): RepeatMetric {
  return {
    ...rate(key, 'month'),
    measure({ repeat }, at): Measure {
      const month = repeat.months[at];
      const found = month ? counts(month) : null;
      if (found === null) return { value: null };
      return measured(found[0], found[1]);
    },
  };
}

/** Of all customers old enough, who came again within so many days of their first purchase. */
function repeatWithin(window: (typeof REPEAT_WINDOWS)[number]): RepeatMetric {
  return {
    ...rate(`repeatWithin${window}`, 'ripe'),
    measure({ cohorts }): Measure {
      let [converted, ripe, customers] = [0, 0, 0];
      for (const { size, repeat } of cohorts) {
        converted += repeat[window].converted;
        ripe += repeat[window].ripe;
        customers += size;
      }
      return { ...measured(converted, ripe), unripe: customers - ripe };
    },
  };
}

function rate(key: string, window: 'month' | 'ripe') {
  return { key, subject: 'repeat', unit: 'rate', window, minimumCases: MINIMUM_CASES, better: 'more' } as const;
}

function measured(part: number, whole: number): Measure {
  return { value: whole === 0 ? null : part / whole, of: { part, whole } };
}

/** Of a few intervals the quarters are two or three of them under another name. */
function medianWithSpread({ intervals: { p25, median, p75, count } }: Source): Measure {
  const hasSpread = p25 !== null && p75 !== null && count >= MINIMUM_CASES;
  return { value: median, cases: count, ...(hasSpread && { spread: { low: p25, high: p75 } }) };
}

/** `read` gives the days, and of how many intervals or customers they are. */
function interval(key: string, read: (source: Source) => readonly [number | null, number]): RepeatMetric {
  return {
    key,
    subject: 'repeat',
    unit: 'days',
    window: 'upToToday',
    minimumCases: MINIMUM_CASES,
    better: 'fewer',
    measure(source): Measure {
      const [value, cases] = read(source);
      return { value, cases };
    },
  };
}
