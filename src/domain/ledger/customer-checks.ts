import type { Settings } from '../../schema/settings';
import { NO_DAY } from '../../schema/table';
import type { IssueLog } from './issue-log';
import { type Ledger, productFlags } from './ledger';

/** What only shows once all rows of a customer are side by side. */
export function checkCustomers(ledger: Ledger, settings: Settings, log: IssueLog): void {
  const { deals, customers, kinds, firstExperience, book, firstChannel } = ledger;
  // A shop that keeps no list of channels, or no column for them, is not asked for one on every customer.
  const asksChannel = settings.channels.length > 0 && deals.at.has('channel');
  const isPool = productFlags(deals, settings, 'pool');
  const asksJoining = settings.decisionRule === 'membership' && isPool.includes(1);
  for (let customer = 0; customer < firstExperience.length; customer++) {
    const from = customers.starts[customer]!;
    const to = customers.starts[customer + 1]!;
    if (from === to) continue;
    const name = deals.customer.names[customer] ?? '';
    const first = customers.rows[from]!;
    const isUnknown = firstChannel[customer] === book.unknown && deals.channel.codes[first]! < 0;
    if (asksChannel && isUnknown) log.warning('channel-missing', first, 'channel', '');
    for (let index = from; index < to; index++) {
      if (customers.kind[index] !== kinds.refund) continue;
      const row = customers.rows[index]!;
      const bought = firstExperience[customer]!;
      if (bought !== NO_DAY && bought <= deals.day[row]!) continue;
      log.warning('refund-without-sale', row, 'customer', name);
    }
    const unjoined = asksJoining ? poolSaleOutside(ledger, isPool, from, to) : -1;
    if (unjoined >= 0) log.warning('pool-without-joining', unjoined, 'customer', name);
  }
}

/** Row of the first sale of the pool to somebody who was not in it and has not joined or been paid back since; -1: none. */
function poolSaleOutside({ deals, customers, kinds }: Ledger, isPool: Uint8Array, from: number, to: number): number {
  let isIn = false;
  let found = -1;
  for (let index = from; index < to; index++) {
    const row = customers.rows[index]!;
    const kind = customers.kind[index]!;
    const isOfPool = isPool[deals.product.codes[row]! + 1] === 1;
    if (kind === kinds.membership || kind === kinds.leave) isIn = kind === kinds.membership;
    if (isIn || (isOfPool && kind === kinds.refund)) found = -1;
    else if (isOfPool && kind === kinds.sale && found < 0) found = row;
  }
  return found;
}
