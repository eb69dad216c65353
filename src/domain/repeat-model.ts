import type { BuyingHistory } from './buying-history';
import { type BgnbdFit, fitBgnbd } from './model/bgnbd';

/** Why a model is off. */
export type ModelOff =
  | 'few-customers'
  | 'few-repeat-customers'
  | 'not-converged'
  | 'dropout-unknown'
  | 'spend-without-mean'
  | 'spend-follows-frequency';

/** BG/NBD of the shop's own customers. Numbers are null where it was not fitted; nobody else's ever stand in. */
export interface RepeatModel {
  on: boolean;
  reason: ModelOff | null;
  r: number | null;
  alpha: number | null;
  a: number | null;
  b: number | null;
  logLikelihood: number | null;
  customers: number;
  repeatCustomers: number;
}

/** Our choice: with fewer the fit swings from month to month. */
const ENOUGH_CUSTOMERS = 300;
const ENOUGH_REPEAT_CUSTOMERS = 100;

export function tooFew(customers: number, repeatCustomers: number): ModelOff | null {
  if (customers < ENOUGH_CUSTOMERS) return 'few-customers';
  return repeatCustomers < ENOUGH_REPEAT_CUSTOMERS ? 'few-repeat-customers' : null;
}

export function repeatModel(history: BuyingHistory): { model: RepeatModel; fit: BgnbdFit | null } {
  const customers = history.x.length;
  const repeatCustomers = history.x.reduce((count, x) => count + (x > 0 ? 1 : 0), 0);
  const few = tooFew(customers, repeatCustomers);
  if (few !== null) {
    const nothing = { r: null, alpha: null, a: null, b: null, logLikelihood: null };
    return { model: { on: false, reason: few, ...nothing, customers, repeatCustomers }, fit: null };
  }
  const fit = fitBgnbd(history);
  const reason = doubtAbout(fit);
  const { r, alpha, a, b, logLikelihood } = fit;
  return {
    model: { on: reason === null, reason, r, alpha, a, b, logLikelihood, customers, repeatCustomers },
    fit: reason === null ? fit : null,
  };
}

function doubtAbout({ converged, dropoutIdentifiable }: BgnbdFit): ModelOff | null {
  if (!converged) return 'not-converged';
  return dropoutIdentifiable ? null : 'dropout-unknown';
}
