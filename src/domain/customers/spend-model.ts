import { fitGammaGamma, type GammaGammaFit } from '../model/gamma-gamma';
import type { BuyingHistory } from './buying-history';
import { type ModelNeeds, type ModelOff, tooFew } from './repeat-model';

/** Gamma-Gamma of the shop's own repeat customers; money in major units. */
export interface SpendModel {
  on: boolean;
  reason: ModelOff | null;
  p: number | null;
  q: number | null;
  gamma: number | null;
  logLikelihood: number | null;
  /** Those it was fitted on: with a repeat, and something paid for it. */
  customers: number;
  /** Between the number of repeats and the amount of one; the model supposes none. */
  correlation: number | null;
}

/** Our choice: beyond it frequent buyers spend plainly more, or less, at a time than the model can know. */
const MOST_CORRELATION = 0.3;

export function spendModel(
  { x, mean }: BuyingHistory,
  needs: ModelNeeds,
): { model: SpendModel; fit: GammaGammaFit | null } {
  const repeats: number[] = [];
  const means: number[] = [];
  for (let index = 0; index < x.length; index++) {
    if (x[index]! === 0 || mean[index]! <= 0) continue;
    repeats.push(x[index]!);
    means.push(mean[index]!);
  }
  const customers = repeats.length;
  const correlation = correlationOf(repeats, means);
  const few = tooFew(x.length, customers, needs);
  if (few !== null) {
    const nothing = { p: null, q: null, gamma: null, logLikelihood: null };
    return { model: { on: false, reason: few, ...nothing, customers, correlation }, fit: null };
  }
  const fit = fitGammaGamma({ x: repeats, mean: means });
  const reason = doubtAbout(fit, correlation);
  const { p, q, gamma, logLikelihood } = fit;
  return {
    model: { on: reason === null, reason, p, q, gamma, logLikelihood, customers, correlation },
    fit: reason === null ? fit : null,
  };
}

function doubtAbout({ converged, q }: GammaGammaFit, correlation: number | null): ModelOff | null {
  if (!converged) return 'not-converged';
  if (q <= 1) return 'spend-without-mean';
  return correlation !== null && Math.abs(correlation) > MOST_CORRELATION ? 'spend-follows-frequency' : null;
}

/** Pearson's; null where either does not vary. */
function correlationOf(one: readonly number[], other: readonly number[]): number | null {
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [meanOf(one), meanOf(other)];
  let [both, squareOne, squareOther] = [0, 0, 0];
  one.forEach((value, index) => {
    const [a, b] = [value - meanOne, other[index]! - meanOther];
    both += a * b;
    squareOne += a * a;
    squareOther += b * b;
  });
  const spread = Math.sqrt(squareOne * squareOther);
  return spread > 0 ? both / spread : null;
}
