import { type Day, NO_DAY } from '../../schema/table';
import type { Ledger } from '../ledger/ledger';

/** On which day each customer reached each stage for the first time, NO_DAY where they have not. */
export interface StageDays {
  readonly application: Int32Array;
  readonly experience: Int32Array;
  readonly decision: Int32Array;
  /** First sale on a day after the decision: the day a decided customer became a regular (단골). */
  readonly regular: Int32Array;
}

/** One pass over the customers' rows, each left as soon as nothing more can be learnt from it. */
export function stageDays(ledger: Ledger, decision: Int32Array): StageDays {
  const { starts } = ledger.customers;
  const application = new Int32Array(decision.length).fill(NO_DAY);
  const regular = new Int32Array(decision.length).fill(NO_DAY);
  const hasApplications = ledger.firstApplication !== NO_DAY;
  for (let customer = 0; customer < decision.length; customer++) {
    const [from, to] = [starts[customer]!, starts[customer + 1]!];
    if (hasApplications) application[customer] = firstDayOf(ledger, from, to, ledger.kinds.application, NO_DAY);
    const decided = decision[customer]!;
    if (decided !== NO_DAY) regular[customer] = firstDayOf(ledger, from, to, ledger.kinds.sale, decided);
  }
  return { application, experience: ledger.firstExperience, decision, regular };
}

/** Of rows in the order of days, the first of a kind on a day after `after`. */
function firstDayOf({ customers }: Ledger, from: number, to: number, kind: number, after: Day): Day {
  for (let place = from; place < to; place++) {
    if (customers.kind[place] === kind && customers.day[place]! > after) return customers.day[place]!;
  }
  return NO_DAY;
}
