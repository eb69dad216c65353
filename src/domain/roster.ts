import type { Settings } from '../schema/settings';
import { type Day, NO_DAY } from '../schema/table';
import { decisionDays } from './decision';
import type { Ledger } from './ledger';
import { purchaseDays } from './purchase-days';
import { purchaseIntervals } from './purchase-intervals';
import { newcomer, stepStanding } from './standing';

export type RosterStage = 'application' | 'experience' | 'decision' | 'regular';
export type PoolPlace = 'inside' | 'invite' | 'outside' | 'left';

/** Anybody with a counted row, bought or not. `method.md` 10.2. Days are NO_DAY where there is none. */
export interface RosterEntry {
  readonly customer: string;
  /** '' where no row names one. */
  readonly channel: string;
  readonly firstDay: Day;
  readonly decisionDay: Day;
  readonly lastDay: Day;
  readonly stage: RosterStage;
  readonly pool: PoolPlace;
  /** A regular who has not bought for longer than the limit. */
  readonly isDormant: boolean;
}

/** Where a rule of the settings is silent: twice the shop's median interval, but no less than a month. */
const LEAST_DORMANT_DAYS = 30;

/** Days without a purchase after which a regular is dormant. */
export function dormantLimit(settings: Pick<Settings, 'dormantDays'>, median: number | null): number {
  return settings.dormantDays ?? Math.max(LEAST_DORMANT_DAYS, 2 * (median ?? 0));
}

/** Whoever something was last written down about comes first. */
export function roster(ledger: Ledger, settings: Settings, asOf: Day): RosterEntry[] {
  const { names } = ledger.deals.customer;
  const { starts, rows } = ledger.customers;
  const days = purchaseDays(ledger);
  const decisions = decisionDays(ledger.deals, ledger.customers, settings);
  const limit = dormantLimit(settings, purchaseIntervals(days).median);
  const lastRow = (customer: number) => ledger.deals.day[rows[starts[customer + 1]! - 1]!]!;
  const known = Array.from(names.keys()).filter(customer => starts[customer]! < starts[customer + 1]!);
  known.sort((one, other) => lastRow(other) - lastRow(one) || (names[one]! < names[other]! ? -1 : 1));
  return known.map(customer => {
    const [from, to] = [days.starts[customer]!, days.starts[customer + 1]!];
    const decisionDay = decisions[customer]!;
    const lastDay = from < to ? days.day[to - 1]! : NO_DAY;
    const { pool, isRegular } = membershipOf(ledger, customer, decisionDay, to - from);
    const channel = ledger.firstChannel[customer]!;
    return {
      customer: names[customer]!,
      channel: channel === ledger.book.unknown ? '' : ledger.book.names[channel]!,
      firstDay: ledger.firstExperience[customer]!,
      decisionDay,
      lastDay,
      stage: stageOf(decisionDay, lastDay),
      pool,
      isDormant: isRegular && asOf - Math.max(lastDay, decisionDay) > limit,
    };
  });
}

/** Buying on the day of the decision does not make a regular yet: which came first, no row says. */
function stageOf(decisionDay: Day, lastDay: Day): RosterStage {
  if (decisionDay === NO_DAY) return lastDay === NO_DAY ? 'application' : 'experience';
  return lastDay > decisionDay ? 'regular' : 'decision';
}

function membershipOf(ledger: Ledger, customer: number, decisionDay: Day, purchases: number) {
  const { deals, kinds } = ledger;
  const { starts, rows } = ledger.customers;
  const standing = newcomer();
  let joinedOn = NO_DAY;
  for (let place = starts[customer]!; place < starts[customer + 1]!; place++) {
    const row = rows[place]!;
    const day = deals.day[row]!;
    const isMembership = deals.kind.codes[row] === kinds.membership;
    stepStanding(standing, day, decisionDay, deals.kind.codes[row] === kinds.leave, isMembership);
    if (isMembership) joinedOn = day;
  }
  return { pool: poolOf(joinedOn, standing.leftOn, purchases), isRegular: standing.isRegular };
}

/** On one and the same day leaving is the last word, as everywhere. */
function poolOf(joinedOn: Day, leftOn: Day, purchases: number): PoolPlace {
  if (joinedOn > leftOn) return 'inside';
  if (leftOn !== NO_DAY) return 'left';
  return purchases >= 2 ? 'invite' : 'outside';
}
