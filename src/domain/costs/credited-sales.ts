import type { ProductSetting, Settings } from '../../schema/settings';
import { NO_DAY } from '../../schema/table';
import { type ChannelSplit, channelOf } from '../ledger/channel-book';
import type { Ledger } from '../ledger/ledger';
import { addOnce, type Periods } from '../ledger/periods';
import { COUNTED } from '../ledger/row-verdict';
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
  const sums = new Float64Array(classes.length * places);
  const newCustomers = new Float64Array(places);
  for (let customer = 0; customer < ledger.firstChannel.length; customer++) {
    const first = ledger.firstExperience[customer]!;
    if (first === NO_DAY) continue;
    addOnce(newCustomers, periods, first - lag, split.columnOf[ledger.firstChannel[customer]!]!, split.width);
  }
  addRows(ledger, { ofProduct, sums, places, periods, split, lag });
  return { newCustomers, at: (place, count = 1) => netSales(classes, sums, { places, place, count }) };
}

interface ClassSums {
  /** Class by product code + 1; place 0 is for no product. */
  readonly ofProduct: Uint32Array;
  /** By class, then by place. */
  readonly sums: Float64Array;
  readonly places: number;
  readonly periods: Periods;
  readonly split: ChannelSplit;
  readonly lag: number;
}

/** In the order of the ledger: along the customers every row would come from another corner of memory. */
function addRows({ deals, verdicts, kinds, firstChannel, book }: Ledger, into: ClassSums): void {
  const { ofProduct, sums, places, periods, split, lag } = into;
  const { ofOffset, firstDay } = periods;
  for (let row = 0; row < deals.length; row++) {
    if (verdicts.of[row] !== COUNTED) continue;
    const kind = deals.kind.codes[row];
    if (kind !== kinds.sale && kind !== kinds.refund) continue;
    const customer = deals.customer.codes[row]!;
    const channel =
      customer < 0 ? channelOf(book.ofDeals, deals.channel.codes[row]!, book.unknown) : firstChannel[customer]!;
    const place = ofOffset[deals.day[row]! - lag - firstDay]! * split.width + split.columnOf[channel]!;
    const at = ofProduct[deals.product.codes[row]! + 1]! * places + place;
    sums[at] = sums[at]! + deals.amount[row]!;
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
  sums: Float64Array,
  { places, place, count }: { readonly places: number; readonly place: number; readonly count: number },
): NetSales {
  let [net, withMargin, contribution] = [0, 0, 0];
  classes.forEach(({ isTaxed, margin }, index) => {
    let gross = 0;
    for (let at = place; at < place + count; at++) gross += sums[index * places + at]!;
    const own = isTaxed ? withoutVat(gross) : gross;
    net += own;
    if (margin === null) return;
    withMargin += own;
    contribution += own * margin;
  });
  return { net, withMargin, contribution };
}
