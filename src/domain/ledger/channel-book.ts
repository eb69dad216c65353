import type { Coded, DealsTable, KpisTable } from '../../schema/table';
import type { CustomerRows } from './customer-rows';
import { nameOrder, UNKNOWN } from './name-order';
import { kindCode } from './row-verdict';

/** The channel of those who named none. */
export const UNKNOWN_CHANNEL = UNKNOWN;

/** All channels of the shop in one order: the owner's list, then others by name, then the unknown. */
export interface ChannelBook {
  readonly names: readonly string[];
  readonly unknown: number;
  /** Place in `names` by the code in either ledger. */
  readonly ofDeals: Int32Array;
  readonly ofKpis: Int32Array;
}

/** `ofCosts`: the names in the cost ledger. */
export function channelBook(
  deals: DealsTable,
  kpis: KpisTable,
  listed: readonly string[],
  ofCosts: readonly string[] = [],
): ChannelBook {
  const { names, placeOf } = nameOrder(listed, [...deals.channel.names, ...kpis.channel.names, ...ofCosts]);
  const placesOf = (coded: Coded) => Int32Array.from(coded.names, placeOf);
  return {
    names,
    unknown: names.length - 1,
    ofDeals: placesOf(deals.channel),
    ofKpis: placesOf(kpis.channel),
  };
}

export function channelOf(places: Int32Array, code: number, unknown: number): number {
  return code < 0 ? unknown : (places[code] ?? unknown);
}

/**
 * A customer belongs to the channel that a row of their first day names, a refund's only if no other does. Later rows have no
 * say, or they would move the customer in months that are over.
 */
export function firstChannels(deals: DealsTable, customers: CustomerRows, book: ChannelBook): Int32Array {
  const refund = kindCode(deals, 'refund');
  const { starts, rows, kind, day } = customers;
  const channels = new Int32Array(deals.customer.names.length).fill(book.unknown);
  for (let customer = 0; customer < channels.length; customer++) {
    const from = starts[customer]!;
    let ofRefund = -1;
    let code = -1;
    for (let place = from; place < starts[customer + 1]! && day[place] === day[from] && code < 0; place++) {
      const own = deals.channel.codes[rows[place]!]!;
      if (kind[place] !== refund) code = own;
      else if (ofRefund < 0) ofRefund = own;
    }
    channels[customer] = channelOf(book.ofDeals, code < 0 ? ofRefund : code, book.unknown);
  }
  return channels;
}

/**
 * Which column of the tally each channel is counted in: its own, or one for all where nobody asks for channels. Weeks of
 * many years by thousands of channels would not fit into memory.
 */
export interface ChannelSplit {
  readonly width: number;
  readonly columnOf: Int32Array;
}

export function byChannel(channels: number): ChannelSplit {
  return { width: channels, columnOf: Int32Array.from({ length: channels }, (_, channel) => channel) };
}

export function allChannelsInOne(channels: number): ChannelSplit {
  return { width: 1, columnOf: new Int32Array(channels) };
}
