import { dayOfParts } from '../src/schema/day';
import { randomFrom, skewed } from './random';

export const ROWS_PER_CUSTOMER = 4;
export const FIRST_DAY = dayOfParts(2023, 7, 1) ?? 0;
export const LAST_DAY = dayOfParts(2026, 6, 30) ?? 0;
const DAYS = LAST_DAY - FIRST_DAY + 1;

export const [APPLICATION, SALE, MEMBERSHIP, REFUND, LEAVE] = [0, 1, 2, 3, 4];
/** Instead of a customer's number: a sale to somebody nobody asked. */
export const GUEST = -1;

/** What happened, in the order in which it was written down. */
export interface ShopEvents {
  readonly day: Int32Array;
  readonly kind: Uint8Array;
  readonly customer: Int32Array;
  /** Is it the first thing that happens with this customer? */
  readonly isFirst: Uint8Array;
}

/** Events while they are thought up, customer by customer. */
interface Draft extends ShopEvents {
  length: number;
}

/**
 * Three years of a shop that grows: a quarter as many customers as rows, most of whom come once or twice and a few of whom
 * come hundreds of times and fade; a tenth become regulars, some of whom leave and a few come back.
 */
export function shopEvents(rows: number): ShopEvents {
  const random = randomFrom(20260630);
  const customers = Math.floor(rows / ROWS_PER_CUSTOMER);
  const draft: Draft = {
    day: new Int32Array(rows),
    kind: new Uint8Array(rows),
    customer: new Int32Array(rows),
    isFirst: new Uint8Array(rows),
    length: 0,
  };
  const arrivals = Int32Array.from({ length: customers }, () => Math.floor(DAYS * random() ** 0.8));
  arrivals[0] = 0;
  for (let customer = 0; customer < customers; customer++) arrive(draft, customer, arrivals[customer]!, random);
  while (draft.length < rows) comeBack(draft, arrivals, random);
  return inWritingOrder(draft, random);
}

function add(draft: Draft, day: number, kind: number, customer: number, isFirst = false): void {
  if (draft.length === draft.day.length || day >= DAYS) return;
  const at = draft.length++;
  draft.day[at] = FIRST_DAY + day;
  draft.kind[at] = kind;
  draft.customer[at] = customer;
  draft.isFirst[at] = isFirst ? 1 : 0;
}

function arrive(draft: Draft, customer: number, day: number, random: () => number): void {
  const applies = customer === 0 || random() < 0.6;
  if (applies) add(draft, day, APPLICATION, customer, true);
  const bought = day + Math.floor(random() * 12);
  if (random() < 0.92) add(draft, bought, SALE, customer, !applies);
  if (random() < 0.1) join(draft, customer, bought, random);
}

function join(draft: Draft, customer: number, from: number, random: () => number): void {
  const joined = from + 1 + Math.floor(random() * 60);
  add(draft, joined, MEMBERSHIP, customer);
  if (random() > 0.3) return;
  const left = joined + 30 + Math.floor(random() * 300);
  add(draft, left, LEAVE, customer);
  if (random() < 0.15) add(draft, left + 1 + Math.floor(random() * 200), MEMBERSHIP, customer);
}

function comeBack(draft: Draft, arrivals: Int32Array, random: () => number): void {
  const customer = skewed(random, arrivals.length, 1.8);
  const arrived = arrivals[customer]!;
  // the cube: visits grow rarer with time, as customers fade
  const day = arrived + Math.floor((DAYS - arrived) * random() ** 3);
  const isGuest = random() < 0.04;
  add(draft, day, SALE, isGuest ? GUEST : customer);
  if (!isGuest && random() < 0.02) add(draft, day + Math.floor(random() * 10), REFUND, customer);
}

/** By the day of writing, which for one row in thirty is up to a week late. */
function inWritingOrder(draft: Draft, random: () => number): ShopEvents {
  const written = draft.day.map(day => (random() < 0.033 ? day + Math.floor(random() * 7) : day));
  const order = draft.day.map((_, at) => at).sort((one, other) => written[one]! - written[other]! || one - other);
  return {
    day: order.map(at => draft.day[at]!),
    kind: Uint8Array.from(order, at => draft.kind[at]!),
    customer: order.map(at => draft.customer[at]!),
    isFirst: Uint8Array.from(order, at => draft.isFirst[at]!),
  };
}
