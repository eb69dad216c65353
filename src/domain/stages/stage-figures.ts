import type { StageFigures } from '../figures';
import type { StageTally } from './stage-tally';

export interface StageRules {
  /** Decimals of the tally's money. */
  readonly digits: number;
  /** Without a regulars' product in the settings nobody can say what regulars bought. */
  readonly hasRegularProduct: boolean;
  /** Where only a regulars' product makes active and there is none, nobody can say who is. */
  readonly knowsActive: boolean;
}

/** Stage figures of each period, over all columns of the tally. */
export function stageFigures(tally: StageTally, periods: number, width: number, rules: StageRules): StageFigures[] {
  let regulars = 0;
  return Array.from({ length: periods }, (_, period) => {
    const sum = (column: Float64Array) => {
      let total = 0;
      for (let place = period * width; place < (period + 1) * width; place++) total += column[place]!;
      return total;
    };
    const baseRegulars = regulars;
    regulars += sum(tally.regularsGained);
    const counts = {
      applications: sum(tally.applications),
      firstExperience: sum(tally.firstExperience),
      decisions: sum(tally.decisions),
      baseRegulars,
      activeRegulars: sum(tally.activeRegulars),
      closingRegulars: regulars,
    };
    const rates = {
      decisionRate: rate(counts.decisions, counts.firstExperience),
      activeRate: rules.knowsActive ? rate(counts.activeRegulars, counts.baseRegulars) : null,
    };
    return { ...counts, ...rates, ...moneyFigures(sum, tally, rules) };
  });
}

function moneyFigures(sum: (column: Float64Array) => number, tally: StageTally, rules: StageRules) {
  const { digits, hasRegularProduct } = rules;
  const sales = sum(tally.sales);
  const orders = sum(tally.orders);
  return {
    sales: major(sales, digits),
    orders,
    averageOrder: orders === 0 ? null : major(Math.round(sales / orders), digits),
    regularSales: hasRegularProduct ? major(sum(tally.regularSales), digits) : null,
    unregisteredSales: major(sum(tally.unregisteredSales), digits),
  };
}

export function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Whole minor units to the number that is printed; never -0. */
export function major(minor: number, digits: number): number {
  return minor / 10 ** digits + 0;
}
