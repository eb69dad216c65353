import { firstDayOfMonth, formatMonth, monthOfDay } from '../../schema/day';
import type { Settings } from '../../schema/settings';
import { type Day, NO_DAY } from '../../schema/table';
import type { Ledger } from '../ledger/ledger';
import { COUNTED } from '../ledger/row-verdict';
import { newcomer, stepStanding } from '../ledger/standing';
import { major } from '../stages/stage-figures';
import { columnOf, customerNaming, moneyNamings, type Naming } from './money-naming';
import { shareOf } from './money-parts';

/** How much hangs on the largest of them. Shares are of all sales in the window, the unknown's included. */
export interface Dependence {
  /** The largest by sales less refunds; null where nobody named brought any. */
  top: { name: string; sales: number; share: number } | null;
  topThreeShare: number | null;
  /** Names with a sale or refund in the window. */
  names: number;
  /** What a month would bring without the largest. */
  salesPerMonthWithout: number | null;
  /** The share that cannot be told: no name. */
  unknownShare: number;
}

export interface Concentration {
  /** First and last month of the window, yyyy-MM: whole months only, twelve at most. */
  from: string;
  to: string;
  months: number;
  sales: number;
  salesPerMonth: number;
  customer: Dependence;
  /** By the customers' first channel; `regularsLost` came by the largest and are regulars at the window's end. */
  channel: Dependence & { regularsLost: number | null };
  product: Dependence;
  staff: Dependence;
}

const MOST_MONTHS = 12;

export interface ConcentrationSource {
  readonly ledger: Ledger;
  readonly decisions: Int32Array;
  /** Of the first sale or refund; NO_DAY where there is none. */
  readonly firstDay: Day;
}

/** null without a whole month, or where the window's sales are not above 0. */
export function concentration(
  { ledger, decisions, firstDay }: ConcentrationSource,
  settings: Settings,
  asOf: Day,
): Concentration | null {
  if (firstDay === NO_DAY) return null;
  const running = monthOfDay(asOf + 1);
  const first = Math.max(monthOfDay(firstDay), running - MOST_MONTHS);
  const window = { from: firstDayOfMonth(first), end: firstDayOfMonth(running), months: running - first };
  const namings = moneyNamings(ledger, settings);
  const sums = {
    customer: emptySums(customerNaming(ledger)),
    channel: emptySums(namings.channel),
    product: emptySums(namings.product),
    staff: emptySums(namings.staff),
  };
  const total = addWindow(ledger, window, Object.values(sums));
  if (total <= 0) return null;
  const { digits } = ledger.deals;
  const whole = { total, months: window.months, digits };
  const channel = dependence(sums.channel, whole);
  const largest = channel.top === null ? -1 : namings.channel.names.indexOf(channel.top.name);
  return {
    from: formatMonth(first),
    to: formatMonth(running - 1),
    months: window.months,
    sales: major(total, digits),
    salesPerMonth: major(Math.round(total / window.months), digits),
    customer: dependence(sums.customer, whole),
    channel: { ...channel, regularsLost: largest < 0 ? null : regularsOf(ledger, decisions, largest, window.end) },
    product: dependence(sums.product, whole),
    staff: dependence(sums.staff, whole),
  };
}

interface Sums {
  readonly naming: Naming;
  /** Minor units by column. */
  readonly sums: Float64Array;
  readonly isThere: Uint8Array;
}

function emptySums(naming: Naming): Sums {
  const { length } = naming.names;
  return { naming, sums: new Float64Array(length), isThere: new Uint8Array(length) };
}

/** The total of the window, in one pass from top to bottom. */
function addWindow(
  ledger: Ledger,
  { from, end }: { readonly from: Day; readonly end: Day },
  every: readonly Sums[],
): number {
  const { deals, kinds, verdicts } = ledger;
  let total = 0;
  for (let row = 0; row < deals.length; row++) {
    const day = deals.day[row]!;
    if (day < from || day >= end) continue;
    const kind = deals.kind.codes[row];
    if (verdicts.of[row] !== COUNTED || (kind !== kinds.sale && kind !== kinds.refund)) continue;
    const amount = deals.amount[row]!;
    total += amount;
    for (const { naming, sums, isThere } of every) {
      const column = columnOf(naming, row, deals.customer.codes[row]!);
      sums[column] = sums[column]! + amount;
      isThere[column] = 1;
    }
  }
  return total;
}

interface Whole {
  readonly total: number;
  readonly months: number;
  readonly digits: number;
}

function dependence({ naming: { names }, sums, isThere }: Sums, { total, months, digits }: Whole): Dependence {
  const unknown = names.length - 1;
  const columns = largestThree(names, sums, unknown);
  const [largest] = columns;
  const sumOfThree = columns.reduce((sum, column) => sum + sums[column]!, 0);
  return {
    top:
      largest === undefined
        ? null
        : { name: names[largest]!, sales: major(sums[largest]!, digits), share: sums[largest]! / total },
    topThreeShare: largest === undefined ? null : sumOfThree / total,
    names: isThere.subarray(0, unknown).reduce((count, flag) => count + flag, 0),
    salesPerMonthWithout: largest === undefined ? null : major(Math.round((total - sums[largest]!) / months), digits),
    unknownShare: shareOf(sums[unknown]!, total) ?? 0,
  };
}

/** Columns of the largest sums above 0; of equal ones the first by name. */
function largestThree(names: readonly string[], sums: Float64Array, unknown: number): number[] {
  const isBefore = (one: number, other: number) =>
    sums[one] === sums[other] ? names[one]! < names[other]! : sums[one]! > sums[other]!;
  const best: number[] = [];
  for (let column = 0; column < unknown; column++) {
    if (sums[column]! <= 0) continue;
    const at = best.findIndex(other => isBefore(column, other));
    if (at >= 0) best.splice(at, 0, column);
    else best.push(column);
    if (best.length > 3) best.pop();
  }
  return best;
}

function regularsOf(ledger: Ledger, decisions: Int32Array, channel: number, end: Day): number {
  const { customers, kinds, firstChannel } = ledger;
  let regulars = 0;
  for (let customer = 0; customer < decisions.length; customer++) {
    const decision = decisions[customer]!;
    if (firstChannel[customer] !== channel || decision === NO_DAY) continue;
    const standing = newcomer();
    for (let place = customers.starts[customer]!; place < customers.starts[customer + 1]!; place++) {
      const day = customers.day[place]!;
      if (day >= end) break;
      const kind = customers.kind[place];
      stepStanding(standing, day, decision, kind === kinds.leave, kind === kinds.membership);
    }
    if (standing.isRegular) regulars++;
  }
  return regulars;
}
