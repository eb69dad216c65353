import type { Rules } from '../../schema/settings';
import { type DealsTable, NO_DAY } from '../../schema/table';
import type { CustomerRows } from './customer-rows';
import { kindCode } from './row-verdict';

/** First sale day of each customer (첫 경험), NO_DAY for those who never bought. */
export function firstExperienceDays(deals: DealsTable, customers: CustomerRows): Int32Array {
  return nthDays(customers, kindCode(deals, 'sale'), 1);
}

/** The day each customer chose to become a regular (결정일): their first 멤버십가입, or their N-th distinct purchase day. */
export function decisionDays(deals: DealsTable, customers: CustomerRows, rules: Rules): Int32Array {
  return rules.decisionRule === 'membership'
    ? nthDays(customers, kindCode(deals, 'membership'), 1)
    : nthDays(customers, kindCode(deals, 'sale'), Math.max(1, rules.decisionPurchases));
}

/** The n-th distinct day on which each customer has a row of this kind. */
function nthDays({ starts, day: days, kind: kinds }: CustomerRows, kind: number, n: number): Int32Array {
  const nth = new Int32Array(starts.length - 1).fill(NO_DAY);
  for (let customer = 0; customer < nth.length; customer++) {
    let count = 0;
    let last = NO_DAY;
    for (let place = starts[customer]!; place < starts[customer + 1]!; place++) {
      const day = days[place]!;
      if (kinds[place] !== kind || day === last) continue;
      last = day;
      if (++count < n) continue;
      nth[customer] = day;
      break;
    }
  }
  return nth;
}
