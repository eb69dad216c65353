import type { BuyingHistory } from './buying-history';
import { afterHistory, type BgnbdFit, expectedOfNew, probabilityAlive } from './model/bgnbd';
import { expectedSpend, type GammaGammaFit } from './model/gamma-gamma';

/** What the models expect of one customer. */
export interface Outlook {
  pAlive: number | null;
  expectedPurchases: number | null;
  expectedSpend: number | null;
}

export interface OutlookInput {
  readonly history: BuyingHistory;
  readonly repeat: BgnbdFit | null;
  readonly spend: GammaGammaFit | null;
  readonly horizonWeeks: number;
}

/** By place in the history. */
export function outlooks({ history, repeat, spend, horizonWeeks }: OutlookInput): (index: number) => Outlook {
  // Customers with as many purchases since the same day differ only in whether they are still there.
  const ofThoseStillThere = new Map<number, number>();
  const ifStillThere = (fit: BgnbdFit, x: number, T: number): number => {
    const key = x * 1e6 + T;
    const known = ofThoseStillThere.get(key);
    if (known !== undefined) return known;
    const expected = expectedOfNew(afterHistory(fit, x, T), horizonWeeks);
    ofThoseStillThere.set(key, expected);
    return expected;
  };
  return index => {
    const x = history.x[index]!;
    const T = history.T[index]!;
    const alive = repeat && probabilityAlive(repeat, x, history.tx[index]!, T);
    return {
      pAlive: alive !== null && x > 0 ? rounded(alive) : null,
      expectedPurchases: repeat && alive !== null ? rounded(alive * ifStillThere(repeat, x, T)) : null,
      expectedSpend: spend && rounded(expectedSpend(spend, x, history.mean[index]!)),
    };
  };
}

/** More digits would only be longer. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
