import type { Settings } from '../../schema/settings';
import { type Day, NO_DAY } from '../../schema/table';
import type { Ledger } from '../ledger/ledger';
import { purchaseDays } from '../ledger/purchase-days';
import { type CustomerStage, customerStandings, type PoolPlace } from './customer-standing';

export type { CustomerStage as RosterStage, PoolPlace } from './customer-standing';

/** Anybody with a counted row, bought or not. `method.md` 10.2. Days are NO_DAY where there is none. */
export interface RosterEntry {
  readonly customer: string;
  /** '' where no row of their first day names one. */
  readonly channel: string;
  readonly firstDay: Day;
  readonly decisionDay: Day;
  readonly lastDay: Day;
  readonly stage: CustomerStage;
  readonly pool: PoolPlace;
  /** A regular who has not bought for longer than the limit. */
  readonly isDormant: boolean;
}

/** Whoever something was last written down about comes first. */
export function roster(ledger: Ledger, settings: Settings, asOf: Day): RosterEntry[] {
  const { names } = ledger.deals.customer;
  const { starts, day } = ledger.customers;
  const days = purchaseDays(ledger);
  const standings = customerStandings(ledger, days, settings, asOf);
  const lastRow = (customer: number) => day[starts[customer + 1]! - 1]!;
  const known = Array.from(names.keys()).filter(customer => starts[customer]! < starts[customer + 1]!);
  known.sort((one, other) => lastRow(other) - lastRow(one) || (names[one]! < names[other]! ? -1 : 1));
  return known.map(customer => {
    const [from, to] = [days.starts[customer]!, days.starts[customer + 1]!];
    const channel = ledger.firstChannel[customer]!;
    return {
      customer: names[customer]!,
      channel: channel === ledger.book.unknown ? '' : ledger.book.names[channel]!,
      firstDay: ledger.firstExperience[customer]!,
      decisionDay: standings.decisions[customer]!,
      lastDay: from < to ? days.day[to - 1]! : NO_DAY,
      stage: standings.stageOf(customer),
      pool: standings.poolOf(customer),
      isDormant: standings.isDormant(customer),
    };
  });
}
