import type { Settings } from '../../schema/settings';
import { type BgnbdFit, fitBgnbd } from '../model/bgnbd';
import type { BuyingHistory } from './buying-history';

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

/** How many a model needs: with fewer the fit swings from month to month. The shop's settings say. */
export type ModelNeeds = Pick<Settings, 'modelCustomers' | 'modelRepeats'>;

export function tooFew(customers: number, repeatCustomers: number, needs: ModelNeeds): ModelOff | null {
  if (customers < needs.modelCustomers) return 'few-customers';
  return repeatCustomers < needs.modelRepeats ? 'few-repeat-customers' : null;
}

export function repeatModel(history: BuyingHistory, needs: ModelNeeds): { model: RepeatModel; fit: BgnbdFit | null } {
  const customers = history.x.length;
  const repeatCustomers = history.x.reduce((count, x) => count + (x > 0 ? 1 : 0), 0);
  const few = tooFew(customers, repeatCustomers, needs);
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
