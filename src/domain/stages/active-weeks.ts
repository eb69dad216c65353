import { NO_DAY } from '../../schema/table';
import type { Ledger } from '../ledger/ledger';
import type { Periods } from '../ledger/periods';
import { newcomer, stepStanding } from '../ledger/standing';
import type { TallyRules } from './stage-tally';

/** Weeks that one number speaks of: about a month, so that a goal for a month can be held against it. */
export const WEEKS_TOGETHER = 4;

/** Of the four weeks that end with a week: regulars when they began, and those of them who bought in them. */
export interface ActiveWeek {
  readonly base: number;
  readonly active: number;
}

/** The last weeks one by one, up to week `last` of `weeks`; as many as 29, for a customer's weeks are bits of one number. */
export function activeWeeks(
  ledger: Ledger,
  rules: TallyRules,
  weeks: Periods,
  { last, count }: { readonly last: number; readonly count: number },
): ActiveWeek[] {
  const base = new Float64Array(count);
  const active = new Float64Array(count);
  const first = last - count - WEEKS_TOGETHER + 2;
  const together = (1 << WEEKS_TOGETHER) - 1;
  for (let customer = 0; customer < ledger.firstChannel.length; customer++) {
    if (rules.decisions[customer] === NO_DAY) continue;
    const { regular, bought } = customerWeeks(ledger, rules, weeks, customer, first, last);
    if (regular === 0) continue;
    for (let at = 0; at < count; at++) {
      if (((regular >> at) & 1) === 0) continue;
      base[at] = base[at]! + 1;
      if (((bought >> at) & together) !== 0) active[at] = active[at]! + 1;
    }
  }
  return Array.from({ length: count }, (_, at) => ({ base: base[at]!, active: active[at]! }));
}

/** Bit b is week `first + b`: was the customer a regular when it began, and did they buy in it what counts? */
function customerWeeks(
  { deals, kinds, customers }: Ledger,
  rules: TallyRules,
  weeks: Periods,
  customer: number,
  first: number,
  last: number,
): { regular: number; bought: number } {
  const decision = rules.decisions[customer]!;
  const standing = newcomer();
  let regular = 0;
  let bought = 0;
  let next = first;
  for (let index = customers.starts[customer]!; index < customers.starts[customer + 1]!; index++) {
    const row = customers.rows[index]!;
    const day = deals.day[row]!;
    const kind = deals.kind.codes[row]!;
    const week = weeks.ofOffset[day - weeks.firstDay]!;
    if (week > last) break;
    for (; next <= week; next++) if (standing.isRegular) regular |= 1 << (next - first);
    stepStanding(standing, day, decision, kind === kinds.leave, kind === kinds.membership);
    const isSale = kind === kinds.sale && rules.countsAsActive[deals.product.codes[row]! + 1] === 1;
    if (isSale && week >= first) bought |= 1 << (week - first);
  }
  for (; next <= last; next++) if (standing.isRegular) regular |= 1 << (next - first);
  return { regular, bought };
}
