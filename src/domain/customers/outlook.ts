import { afterHistory, type BgnbdFit, expectedOfNew, probabilityAlive } from '../model/bgnbd';
import { expectedSpend, type GammaGammaFit } from '../model/gamma-gamma';
import type { BuyingHistory } from './buying-history';

/** What the models expect of each buyer, in the order of the history; NaN where they expect nothing. */
export interface Outlook {
  readonly pAlive: Float64Array;
  readonly expectedPurchases: Float64Array;
  readonly expectedSpend: Float64Array;
}

export interface Fits {
  readonly repeat: BgnbdFit | null;
  readonly spend: GammaGammaFit | null;
}

export function outlookOf(history: BuyingHistory, { repeat, spend }: Fits, horizonWeeks: number): Outlook {
  const column = () => new Float64Array(history.x.length).fill(Number.NaN);
  const outlook = { pAlive: column(), expectedPurchases: column(), expectedSpend: column() };
  if (repeat) addPurchases(outlook, history, repeat, horizonWeeks);
  for (let index = 0; spend && index < history.x.length; index++) {
    outlook.expectedSpend[index] = expectedSpend(spend, history.x[index]!, history.mean[index]!) ?? Number.NaN;
  }
  return outlook;
}

function addPurchases(outlook: Outlook, history: BuyingHistory, fit: BgnbdFit, horizonWeeks: number): void {
  // Customers with as many purchases since the same day differ only in whether they are still there.
  const ofThoseStillThere = new Map<number, number>();
  for (let index = 0; index < history.x.length; index++) {
    const x = history.x[index]!;
    const T = history.T[index]!;
    const key = x * 1e6 + T;
    let expected = ofThoseStillThere.get(key);
    if (expected === undefined) {
      expected = expectedOfNew(afterHistory(fit, x, T), horizonWeeks);
      ofThoseStillThere.set(key, expected);
    }
    const alive = probabilityAlive(fit, x, history.tx[index]!, T);
    if (x > 0) outlook.pAlive[index] = alive;
    outlook.expectedPurchases[index] = alive * expected;
  }
}
