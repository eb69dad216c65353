import { NO_DAY } from '../../schema/table';
import type { IssueLog } from './issue-log';
import type { Ledger } from './ledger';

/** What only shows once all rows of a customer are side by side. */
export function checkCustomers(ledger: Ledger, hasChannelList: boolean, log: IssueLog): void {
  const { deals, customers, kinds, firstExperience, book, firstChannel } = ledger;
  // A shop that keeps no list of channels, or no column for them, is not asked for one on every customer.
  const asksChannel = hasChannelList && deals.at.has('channel');
  for (let customer = 0; customer < firstExperience.length; customer++) {
    const from = customers.starts[customer]!;
    const to = customers.starts[customer + 1]!;
    if (from === to) continue;
    const first = customers.rows[from]!;
    const isUnknown = firstChannel[customer] === book.unknown && deals.channel.codes[first]! < 0;
    if (asksChannel && isUnknown) log.warning('channel-missing', first, 'channel', '');
    for (let index = from; index < to; index++) {
      if (customers.kind[index] !== kinds.refund) continue;
      const row = customers.rows[index]!;
      const bought = firstExperience[customer]!;
      if (bought !== NO_DAY && bought <= deals.day[row]!) continue;
      log.warning('refund-without-sale', row, 'customer', deals.customer.names[customer] ?? '');
    }
  }
}
