/** What is usual: the mean and how far weeks stray from it without a reason of their own. */
export interface ControlLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** Outside the limits, or the eighth week running on one side of the mean. */
export type SignalKind = 'above' | 'below' | 'runAbove' | 'runBelow';

export interface JudgedPoint {
  readonly value: number;
  /** As they stood before this value came; null while too little was known. */
  readonly limits: ControlLimits | null;
  readonly kinds: readonly SignalKind[];
}

export interface ControlChart {
  /** null for what was not recorded. */
  readonly points: readonly (JudgedPoint | null)[];
  /** Limits for the value to come, and from how many values they are. */
  readonly next: ControlLimits | null;
  readonly baseline: number;
}

export interface ControlRules {
  /** Counts of less than one on average say too little. */
  readonly isCount: boolean;
  /** Decimals of the limits. */
  readonly digits: number;
}

/** Shewhart's three standard deviations, told by the mean moving range of individual values (3 / 1.128; Wheeler). */
const SPREAD = 2.66;
const FEWEST = 12;
/** Half a year. */
const MOST = 26;
const RUN = 8;

/**
 * An XmR chart read from left to right: each value is held against limits of the values before it, so that no judgement
 * changes later. Limits begin with twelve values and settle after 26. One outside them enters as if it lay on them, so that an
 * odd week does not widen them for half a year. A run of eight on one side of the mean is a new usual, and limits start
 * again from those eight.
 */
export function controlChart(values: readonly (number | null)[], rules: ControlRules): ControlChart {
  let baseline: readonly number[] = [];
  let run: readonly number[] = [];
  let side = 0;
  const points = values.map((value): JudgedPoint | null => {
    if (value === null) return null;
    const limits = controlLimits(baseline, rules);
    const now = limits === null ? 0 : Math.sign(value - limits.mean);
    run = now !== 0 && now === side ? [...run, value] : [value];
    side = now;
    const outside = limits === null ? null : outsideOf(limits, value);
    const kinds: SignalKind[] = outside === null ? [] : [outside];
    if (run.length === RUN) {
      kinds.push(side > 0 ? 'runAbove' : 'runBelow');
      baseline = run;
      run = [];
    } else baseline = withValue(baseline, value, limits);
    return { value, limits, kinds };
  });
  return { points, next: controlLimits(baseline, rules), baseline: baseline.length };
}

function outsideOf({ lower, upper }: ControlLimits, value: number): 'above' | 'below' | null {
  if (value > upper) return 'above';
  return value < lower ? 'below' : null;
}

/** Settled once it is full; where a full one gives no limits, the latest values go on being tried. */
function withValue(baseline: readonly number[], value: number, limits: ControlLimits | null): readonly number[] {
  if (limits === null) return [...baseline.slice(baseline.length < MOST ? 0 : 1), value];
  return baseline.length < MOST ? [...baseline, Math.max(limits.lower, Math.min(limits.upper, value))] : baseline;
}

/** null of fewer than twelve values, of values that never move, and of rare events. */
export function controlLimits(values: readonly number[], { isCount, digits }: ControlRules): ControlLimits | null {
  if (values.length < FEWEST) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let moved = 0;
  for (let at = 1; at < values.length; at++) moved += Math.abs(values[at]! - values[at - 1]!);
  if (moved === 0 || (isCount && mean < 1)) return null;
  const reach = (SPREAD * moved) / (values.length - 1);
  const rounded = (value: number) => Math.round(value * 10 ** digits) / 10 ** digits + 0;
  return {
    mean: rounded(mean),
    // what never fell below 0 has no limit there
    lower: rounded(values.some(value => value < 0) ? mean - reach : Math.max(0, mean - reach)),
    upper: rounded(mean + reach),
  };
}
