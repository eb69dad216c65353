import type { Rules } from '../../schema/settings';
import { decisionDays } from '../ledger/decision';
import type { Ledger } from '../ledger/ledger';
import type { TallyRules } from './stage-tally';

/** The owner's rules as a ledger is tallied under them. */
export function tallyRules(ledger: Ledger, rules: Rules): TallyRules {
  return {
    decisions: decisionDays(ledger.deals, ledger.customers, rules),
    countsAsActive:
      rules.activeRule === 'any' ? new Uint8Array(ledger.isRegularProduct.length).fill(1) : ledger.isRegularProduct,
  };
}
