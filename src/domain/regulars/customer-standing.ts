import type { Settings } from '../../schema/settings';
import { type Day, NO_DAY } from '../../schema/table';
import { decisionDays } from '../ledger/decision';
import type { Ledger } from '../ledger/ledger';
import { monthPeriods, noPeriods } from '../ledger/periods';
import { productMargins } from '../ledger/product-margins';
import type { PurchaseDays } from '../ledger/purchase-days';
import { dormantLimits } from './dormant-limits';
import { type RegularsTally, walkRegulars } from './regulars-walk';

/** How far somebody has come: applied, bought, decided, bought again after the day of the decision. `method.md` 10.2. */
export type CustomerStage = 'application' | 'experience' | 'decision' | 'regular';

/** A member; bought on two days and never joined: to be invited; neither; was a member. */
export type PoolPlace = 'inside' | 'invite' | 'outside' | 'left';

/** How everybody in the ledger stands on the last day, by customer code, and what was counted on the way, by month. */
export interface CustomerStandings {
  readonly tally: RegularsTally;
  /** By month, see `dormantLimits`. */
  readonly limits: Float64Array;
  /** NO_DAY: has not decided. */
  readonly decisions: Int32Array;
  stageOf(customer: number): CustomerStage;
  poolOf(customer: number): PoolPlace;
  /** A regular who has neither bought nor joined for longer than the limit. */
  isDormant(customer: number): boolean;
}

const DAYS_OF_AN_INVITATION = 2;

export function customerStandings(
  ledger: Ledger,
  days: PurchaseDays,
  settings: Settings,
  asOf: Day,
): CustomerStandings {
  const periods = ledger.firstDay === NO_DAY ? noPeriods() : monthPeriods(ledger.firstDay, asOf);
  const decisions = decisionDays(ledger.deals, ledger.customers, settings);
  const limits = dormantLimits(days, periods, settings);
  const margins = productMargins(ledger.deals, settings);
  const { tally, final } = walkRegulars(ledger, { decisions, periods, limits, margins });
  const purchases = (customer: number) => days.starts[customer + 1]! - days.starts[customer]!;
  return {
    tally,
    limits,
    decisions,
    stageOf(customer) {
      const decision = decisions[customer]!;
      if (decision === NO_DAY) return purchases(customer) > 0 ? 'experience' : 'application';
      // Buying on the day of the decision makes no regular yet: which came first, no row says.
      const hasBoughtSince = purchases(customer) > 0 && days.day[days.starts[customer + 1]! - 1]! > decision;
      return hasBoughtSince ? 'regular' : 'decision';
    },
    poolOf(customer) {
      if (final.isMember[customer] === 1) return 'inside';
      if (final.hasBeenMember[customer] === 1) return 'left';
      return purchases(customer) >= DAYS_OF_AN_INVITATION ? 'invite' : 'outside';
    },
    isDormant: customer => final.isDormant[customer] === 1,
  };
}
