import type { ProductSetting, Settings } from '../schema/settings';
import { type Day, NO_DAY } from '../schema/table';
import { type ChannelSplit, channelOf } from './channel-book';
import type { Ledger } from './ledger';
import { type Periods, periodOf } from './periods';
import { keepsVatApart, withoutVat } from './vat';

/** Sales less refunds without VAT, in minor units, not rounded. */
export interface NetSales {
  readonly net: number;
  /** Of those, the sales of products whose margin is known, and what they leave. */
  readonly withMargin: number;
  readonly contribution: number;
}

/** Products of one tax type and margin: added up in whole minor units, so that the order of rows has no say in the sum. */
interface ProductClass {
  readonly isTaxed: boolean;
  readonly margin: number | null;
}

export interface CreditedSales {
  /** Of a place (period * width + column), or of `count` of them from there on. */
  at(place: number, count?: number): NetSales;
  readonly newCustomers: Float64Array;
}

/**
 * Sales and first purchases by period and the customer's first channel; rows without a customer by their own. What happens
 * on a day is credited to the day that lies `lag` days before.
 */
export function creditedSales(
  ledger: Ledger,
  settings: Settings,
  periods: Periods,
  split: ChannelSplit,
  lag: number,
): CreditedSales {
  const { classes, ofProduct } = productClasses(ledger, settings);
  const places = periods.labels.length * split.width;
  const sums = classes.map(() => new Float64Array(places));
  const newCustomers = new Float64Array(places);
  const placeOf = (day: Day, channel: number) => periodOf(periods, day - lag) * split.width + split.columnOf[channel]!;
  for (let customer = 0; customer < ledger.firstChannel.length; customer++) {
    const first = ledger.firstExperience[customer]!;
    if (first === NO_DAY) continue;
    const place = placeOf(first, ledger.firstChannel[customer]!);
    newCustomers[place] = newCustomers[place]! + 1;
  }
  addRows(ledger, ofProduct, sums, placeOf);
  return { newCustomers, at: (place, count = 1) => netSales(classes, sums, place, count) };
}

function addRows(
  { deals, customers, kinds, firstChannel, unregistered, book }: Ledger,
  ofProduct: Uint32Array,
  sums: readonly Float64Array[],
  placeOf: (day: Day, channel: number) => number,
): void {
  const add = (row: number, place: number) => {
    const sum = sums[ofProduct[deals.product.codes[row]! + 1]!]!;
    sum[place] = sum[place]! + deals.amount[row]!;
  };
  for (let customer = 0; customer < firstChannel.length; customer++) {
    const channel = firstChannel[customer]!;
    for (let at = customers.starts[customer]!; at < customers.starts[customer + 1]!; at++) {
      const kind = customers.kind[at];
      if (kind === kinds.sale || kind === kinds.refund) add(customers.rows[at]!, placeOf(customers.day[at]!, channel));
    }
  }
  for (const row of unregistered) {
    const channel = channelOf(book.ofDeals, deals.channel.codes[row]!, book.unknown);
    add(row, placeOf(deals.day[row]!, channel));
  }
}

/** The first class is for what stands in no list of products: taxed, margin unknown. */
function productClasses({ deals }: Ledger, settings: Settings) {
  const isVatApart = keepsVatApart(settings);
  const classOf = ({ taxType, margin }: Pick<ProductSetting, 'taxType' | 'margin'>): ProductClass => ({
    isTaxed: isVatApart && taxType === 'taxable',
    margin,
  });
  const classes = [classOf({ taxType: 'taxable', margin: null })];
  const places = new Map<string, number>();
  for (const product of settings.products) {
    const own = classOf(product);
    const found = classes.findIndex(each => each.isTaxed === own.isTaxed && each.margin === own.margin);
    places.set(product.name, found < 0 ? classes.push(own) - 1 : found);
  }
  return { classes, ofProduct: Uint32Array.from(['', ...deals.product.names], name => places.get(name) ?? 0) };
}

function netSales(
  classes: readonly ProductClass[],
  sums: readonly Float64Array[],
  place: number,
  count: number,
): NetSales {
  let [net, withMargin, contribution] = [0, 0, 0];
  classes.forEach(({ isTaxed, margin }, index) => {
    let gross = 0;
    for (let at = place; at < place + count; at++) gross += sums[index]![at]!;
    const own = isTaxed ? withoutVat(gross) : gross;
    net += own;
    if (margin === null) return;
    withMargin += own;
    contribution += own * margin;
  });
  return { net, withMargin, contribution };
}
