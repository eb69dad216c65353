import type { Issue } from '../../schema/issue';
import { issueLog } from '../ledger/issue-log';
import type { Ledger, LedgerInput } from '../ledger/ledger';
import { major } from '../stages/stage-figures';
import { adSpending, type CountedCosts } from './cost-book';

/** Tells of ads that stand in both ledgers, so that nobody wonders where a line has gone. */
export function checkAdLines(
  ledger: Ledger,
  counted: CountedCosts | null,
  { costs, settings, asOf }: LedgerInput,
  found: Issue[],
): void {
  if (!costs) return;
  const log = issueLog('costs', costs, found);
  const { ads, digits } = adSpending(ledger, counted, settings, asOf);
  for (const { line, kpiCost } of ads.setAside) {
    if (line.amount === 0) continue;
    const typed = log.amount(costs.amount[line.row]!);
    log.warning('ad-cost-twice', line.row, 'amount', `${typed} / ${major(kpiCost, digits)}`);
  }
}
