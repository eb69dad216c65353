import { dealsBit } from '../../schema/decode-deals';
import { type Day, type DealKind, type DealsTable, NO_DAY, NOBODY } from '../../schema/table';
import type { IssueLog } from './issue-log';

export const COUNTED = 0;
const NOT_DONE = 1;
const LEFT_OUT = 2;

/** What becomes of each row: counted, not done yet, or left out with a reason. */
export interface Verdicts {
  readonly of: Uint8Array;
  readonly counted: number;
  readonly notDone: number;
  readonly leftOut: number;
}

export function kindCode(deals: DealsTable, kind: DealKind): number {
  return deals.kind.options.indexOf(kind);
}

export function judgeRows(deals: DealsTable, asOf: Day, log: IssueLog): Verdicts {
  const verdicts = new Uint8Array(deals.length);
  const judge = rowJudge(deals, asOf, log);
  for (let row = 0; row < deals.length; row++) verdicts[row] = judge(row);
  leaveOutDuplicates(deals, verdicts, log);
  const tally = [0, 0, 0];
  for (let row = 0; row < deals.length; row++) tally[verdicts[row]!] = tally[verdicts[row]!]! + 1;
  return { of: verdicts, counted: tally[COUNTED] ?? 0, notDone: tally[NOT_DONE] ?? 0, leftOut: tally[LEFT_OUT] ?? 0 };
}

function rowJudge(deals: DealsTable, asOf: Day, log: IssueLog): (row: number) => number {
  const sale = kindCode(deals, 'sale');
  const refund = kindCode(deals, 'refund');
  const done = deals.status.options.indexOf('done');
  const [dayBit, kindBit, amountBit] = [dealsBit('day'), dealsBit('kind'), dealsBit('amount')];
  const [customerBit, statusBit] = [dealsBit('customer'), dealsBit('status')];
  const wasRefused = (row: number, bit: number) => (deals.refused[row]! & bit) !== 0;

  function money(row: number, isSale: boolean): number {
    const amount = deals.amount[row]!;
    if (Number.isNaN(amount)) {
      // A refused cell has its issue from the decoder already.
      if (!wasRefused(row, amountBit)) log.error('amount-missing', row, 'amount', '');
      return LEFT_OUT;
    }
    if (isSale ? amount >= 0 : amount <= 0) return COUNTED;
    log.error(isSale ? 'sale-negative' : 'refund-positive', row, 'amount', log.amount(amount));
    return LEFT_OUT;
  }
  function customer(row: number, isMoney: boolean): number {
    const code = deals.customer.codes[row]!;
    if (code >= 0 || (isMoney && code === NOBODY)) return COUNTED;
    if (!isMoney && !wasRefused(row, customerBit)) log.error('customer-missing', row, 'customer', '');
    if (isMoney && !wasRefused(row, customerBit)) log.warning('customer-missing', row, 'customer', '');
    return isMoney ? COUNTED : LEFT_OUT;
  }
  return row => {
    if (wasRefused(row, statusBit)) return LEFT_OUT;
    const status = deals.status.codes[row]!;
    if (status >= 0 && status !== done) return NOT_DONE;
    const kind = deals.kind.codes[row]!;
    const day = deals.day[row]!;
    if (kind < 0 && !wasRefused(row, kindBit)) log.error('kind-missing', row, 'kind', '');
    if (day === NO_DAY && !wasRefused(row, dayBit)) log.error('day-missing', row, 'day', '');
    if (day > asOf) log.error('future-day', row, 'day', log.day(day));
    if (kind < 0 || day === NO_DAY || day > asOf) return LEFT_OUT;
    const isMoney = kind === sale || kind === refund;
    if (isMoney && money(row, kind === sale) === LEFT_OUT) return LEFT_OUT;
    const verdict = customer(row, isMoney);
    if (!isMoney && verdict === COUNTED && deals.amount[row]) {
      log.warning('amount-not-counted', row, 'amount', log.amount(deals.amount[row]!));
    }
    return verdict;
  };
}

/** The same row pasted twice is left out once; another row under the same id counts, and is shown. */
function leaveOutDuplicates(deals: DealsTable, verdicts: Uint8Array, log: IssueLog): void {
  if (deals.hasIdsInOrder) return;
  const firstOfId = new Map<string, number>();
  const contentsOfId = new Map<string, Set<string>>();
  for (let row = 0; row < deals.length; row++) {
    const id = deals.id[row]!;
    if (id === '' || verdicts[row] !== COUNTED) continue;
    const first = firstOfId.get(id);
    if (first === undefined) {
      firstOfId.set(id, row);
      continue;
    }
    const contents = contentsOfId.get(id) ?? new Set([contentOf(deals, first)]);
    contentsOfId.set(id, contents);
    const content = contentOf(deals, row);
    if (contents.has(content)) {
      log.error('duplicate-row', row, 'id', id);
      verdicts[row] = LEFT_OUT;
    } else log.warning('duplicate-id', row, 'id', id);
    contents.add(content);
  }
}

function contentOf(deals: DealsTable, row: number): string {
  const { kind, customer, channel, product, status, staff, payment, evidence, note } = deals;
  const codes = [kind, customer, channel, product, status, staff, payment, evidence].map(column => column.codes[row]);
  return [deals.day[row], deals.amount[row], deals.quantity[row], ...codes, note[row]].join(' ');
}
