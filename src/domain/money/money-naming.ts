import type { Settings } from '../../schema/settings';
import type { Coded, Codes } from '../../schema/table';
import type { ChannelBook } from '../ledger/channel-book';
import type { Ledger } from '../ledger/ledger';
import { nameOrder, UNKNOWN } from '../ledger/name-order';

/** By whose or what name money is put together: each row has one column, the last of which is the unknown. */
export interface Naming {
  readonly names: readonly string[];
  readonly codes: Codes;
  /** Column by the row's code + 1; place 0 is for no name. */
  readonly columns: Int32Array;
  /** Column by customer, where a customer's rows stay together whatever each of them says. */
  readonly ofCustomer: Int32Array | null;
}

export type NamingKey = 'channel' | 'product' | 'staff';

/** The channel is the customer's first one, as in all other figures; product and staff are the row's own. */
export function moneyNamings({ deals, book, firstChannel }: Ledger, settings: Settings): Record<NamingKey, Naming> {
  const products = settings.products.map(product => product.name);
  return {
    channel: {
      names: book.names,
      codes: deals.channel.codes,
      columns: channelColumns(book),
      ofCustomer: firstChannel,
    },
    product: rowNaming(deals.product, products),
    staff: rowNaming(deals.staff, settings.staff),
  };
}

function channelColumns({ unknown, ofDeals }: ChannelBook): Int32Array {
  const columns = new Int32Array(ofDeals.length + 1);
  columns.set(ofDeals, 1);
  columns[0] = unknown;
  return columns;
}

function rowNaming({ codes, names: found }: Coded, listed: readonly string[]): Naming {
  const { names, placeOf } = nameOrder(listed, found);
  const columns = new Int32Array(found.length + 1).fill(names.length - 1);
  found.forEach((name, code) => {
    columns[code + 1] = placeOf(name);
  });
  return { names, codes, columns, ofCustomer: null };
}

export function customerNaming({ deals }: Ledger): Naming {
  const { codes, names } = deals.customer;
  const columns = Int32Array.from({ length: names.length + 1 }, (_, place) => place - 1);
  columns[0] = names.length;
  return { names: [...names, UNKNOWN], codes, columns, ofCustomer: null };
}

/** `customer` below 0 is nobody. */
export function columnOf({ codes, columns, ofCustomer }: Naming, row: number, customer: number): number {
  if (ofCustomer !== null && customer >= 0) return ofCustomer[customer]!;
  return columns[Math.max(codes[row]!, -1) + 1]!;
}
