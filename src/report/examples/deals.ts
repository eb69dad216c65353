import type { Price, ProductPreset, TradePreset } from '../../../sheets-templates/trades/preset';
import { firstDayOfMonth, type Month } from '../../schema/day';
import type { Day, DealKind, DealStatus } from '../../schema/table';

/** A row of the example ledger; numbers are places in the trade's lists. */
export interface Deal {
  readonly day: Day;
  readonly kind: DealKind;
  readonly status: DealStatus;
  /** null: nobody asked for the name. */
  readonly customer: number | null;
  readonly channel: number;
  readonly product: number;
  readonly amount: Price;
  readonly staff: number;
  readonly payment: number | null;
  readonly remark: 'cancelled' | 'refund' | 'leave' | null;
}

type Step = 'a' | 'b' | 'x' | 'e' | 'c' | 'r' | 'R' | 'o' | 'm' | 'f' | 'l' | 'w';

interface Meaning {
  readonly kind: DealKind;
  readonly status: DealStatus;
  /** Kind of product, and which of that kind. */
  readonly product: readonly [ProductPreset['kind'], number];
  readonly remark?: Deal['remark'];
}

const meanings: Readonly<Record<Step, Meaning>> = {
  a: { kind: 'application', status: 'done', product: ['entry', 0] },
  b: { kind: 'application', status: 'booked', product: ['entry', 0] },
  x: { kind: 'application', status: 'cancelled', product: ['entry', 0], remark: 'cancelled' },
  e: { kind: 'sale', status: 'done', product: ['entry', 0] },
  c: { kind: 'sale', status: 'cancelled', product: ['entry', 0], remark: 'cancelled' },
  r: { kind: 'sale', status: 'done', product: ['regular', 0] },
  R: { kind: 'sale', status: 'done', product: ['regular', 1] },
  o: { kind: 'sale', status: 'done', product: ['other', 0] },
  m: { kind: 'membership', status: 'done', product: ['pool', 0] },
  f: { kind: 'refund', status: 'done', product: ['regular', 0], remark: 'refund' },
  l: { kind: 'leave', status: 'done', product: ['pool', 0], remark: 'leave' },
  w: { kind: 'sale', status: 'done', product: ['other', 1] },
};

const FREE: Price = { ko: 0, en: 0 };

/** Every customer's way from the month `first` on, as far as `today`, oldest first. */
export function exampleDeals(preset: TradePreset, first: Month, today: Day): Deal[] {
  const rows = preset.example.customers.flatMap(([channel, month, day, way], customer) =>
    dealsOfWay(preset, { customer, channel, start: firstDayOfMonth(first + month) + day - 1, way }),
  );
  return rows.filter(({ day }) => day <= today).sort((a, b) => a.day - b.day);
}

interface Walk {
  readonly customer: number;
  readonly channel: number;
  readonly start: Day;
  readonly way: string;
}

function dealsOfWay(preset: TradePreset, { customer, channel, start, way }: Walk): Deal[] {
  const { example, products, payments } = preset;
  let day = start;
  let paid: Price = FREE;
  return (example.ways[way] ?? '').split(' ').map((text, turn) => {
    const step = text.charAt(0);
    if (!isStep(step)) throw new Error(`no such step in an example: ${text}`);
    day += Number(text.slice(1));
    const { kind, status, product, remark = null } = meanings[step];
    const place = productPlace(products, product);
    const isMoney = kind === 'sale' || kind === 'refund';
    if (kind === 'sale') paid = step === 'w' ? counterSales(products[place], turn) : (products[place]?.price ?? FREE);
    return {
      day,
      kind,
      status,
      customer: step === 'w' ? null : customer,
      channel,
      product: place,
      amount: kind === 'sale' ? paid : kind === 'refund' ? thirdBack(paid) : FREE,
      staff: isMoney ? (example.sellers[(customer + turn) % example.sellers.length] ?? 0) : example.desk,
      payment: isMoney ? customer % payments.length : null,
      remark,
    };
  });
}

/** Hundredths of a usual day at the counter, in turn. */
const busy = [96, 104, 91, 108, 99, 113, 94];

function counterSales(product: ProductPreset | undefined, turn: number): Price {
  const share = (busy[turn % busy.length] ?? 100) / 100;
  const { ko, en } = product?.price ?? FREE;
  return { ko: Math.round((ko * share) / 1000) * 1000, en: Math.round(en * share) };
}

function isStep(text: string): text is Step {
  return text in meanings;
}

function productPlace(products: readonly ProductPreset[], [kind, which]: Meaning['product']): number {
  const places = products.flatMap((product, index) => (product.kind === kind ? [index] : []));
  return places[which] ?? places[0] ?? 0;
}

/** Never more than was paid, and a round sum. */
function thirdBack({ ko, en }: Price): Price {
  return { ko: -Math.floor(ko / 3000) * 1000, en: -Math.floor(en / 3) };
}
