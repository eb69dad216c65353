import { formatDay, parseIsoDay } from '../../src/schema/day';
import type { Settings } from '../../src/schema/settings';
import * as columns from '../input';
import { DONE, KINDS, NOBODY, UTC_AHEAD } from '../words';

const MILLISECONDS = 86_400_000;
const STATUSES = ['예약', '완료', '취소'];
const RECEIPTS = ['세금계산서', '계산서', '카드', '현금영수증', '없음'];

/** A row as most add-ons hold it. */
export interface PlainRow {
  readonly line: number;
  readonly id: string;
  /** Days since 1970. */
  readonly day: number;
  /** yyyy-MM */
  readonly month: string;
  readonly kind: string;
  readonly customer: string;
  readonly channel: string;
  readonly product: string;
  readonly quantity: number;
  readonly amount: number;
  readonly status: string;
  readonly staff: string;
  readonly payment: string;
  readonly evidence: string;
  readonly note: string;
}

export interface PlainCustomer {
  readonly name: string;
  readonly rows: PlainRow[];
  /** Distinct days with a sale, in order, with the sales of that day. */
  readonly purchases: Map<number, number>;
}

export interface PlainIssue {
  readonly line: number;
  readonly words: string;
  readonly cell: string;
}

export function dayOfCell(cell: unknown): number {
  if (cell instanceof Date) return Math.floor((cell.getTime() + UTC_AHEAD) / MILLISECONDS);
  const parts = /^(\d{4})[-./년]\s*(\d{1,2})[-./월]\s*(\d{1,2})[.일]?$/.exec(textOfCell(cell));
  if (!parts) return Number.NaN;
  const [, year = '', month = '', day = ''] = parts;
  return parseIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? Number.NaN;
}

/** `21,000원` is 21000; NaN for a blank cell and for what is no number. */
export function amountOfCell(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  const text = textOfCell(cell).replace(/[,\s₩원]/g, '');
  return text === '' ? Number.NaN : Number(text);
}

/** A file from a Mac may write one syllable as several characters. */
function textOfCell(cell: unknown): string {
  return typeof cell === 'string' ? cell.normalize('NFC').trim() : String(cell ?? '');
}

/** All 13 columns of a row, as they stand there. */
function rowOf(cells: readonly unknown[], line: number, aliases: ReadonlyMap<string, string>): PlainRow {
  const text = (place: number) => textOfCell(cells[place]);
  const day = dayOfCell(cells[columns.DAY]);
  const customer = text(columns.CUSTOMER);
  return {
    line,
    id: text(columns.ID),
    day,
    month: Number.isNaN(day) ? '' : formatDay(day).slice(0, 7),
    kind: text(columns.KIND),
    customer: aliases.get(customer) ?? customer,
    channel: text(columns.CHANNEL),
    product: text(columns.PRODUCT),
    quantity: amountOfCell(cells[columns.QUANTITY]),
    amount: amountOfCell(cells[columns.AMOUNT]),
    status: text(columns.STATUS),
    staff: text(columns.STAFF),
    payment: text(columns.PAYMENT),
    evidence: text(columns.EVIDENCE),
    note: text(columns.NOTE),
  };
}

/** Says what is wrong with a row; a row that cannot be counted is left out. */
function rowCheck(settings: Settings, asOf: number, issues: PlainIssue[]): (row: PlainRow) => boolean {
  const lists = {
    channel: new Set(settings.channels.map(({ name }) => name)),
    product: new Set(settings.products.map(({ name }) => name)),
    staff: new Set(settings.staff),
    payment: new Set(settings.payments),
    evidence: new Set(RECEIPTS),
  };
  const rowOfId = new Map<string, PlainRow>();
  return row => {
    const note = (words: string, cell: string) => issues.push({ line: row.line, words, cell });
    for (const key of ['channel', 'product', 'staff', 'payment', 'evidence'] as const) {
      if (row[key] !== '' && !lists[key].has(row[key])) note(`${key} is not in the list`, row[key]);
    }
    const wrong = problemOf(row, asOf);
    if (wrong !== null) note(wrong, row.id);
    return wrong === null && !isRepeated(row, rowOfId, words => note(words, row.id));
  };
}

/** Why a row cannot be counted; null where it can. */
function problemOf({ status, kind, day, amount, customer }: PlainRow, asOf: number): string | null {
  if (status !== '' && !STATUSES.includes(status)) return 'status is none of ours';
  if (!KINDS.some(known => known === kind)) return 'kind is none of ours';
  if (Number.isNaN(day)) return 'no day';
  if (day > asOf) return 'a day to come';
  if (kind !== '거래' && kind !== '환불') return customer === '' || customer === NOBODY ? 'no customer' : null;
  if (Number.isNaN(amount)) return 'no amount';
  if (kind === '거래' && amount < 0) return 'a sale below zero';
  return kind === '환불' && amount > 0 ? 'a refund above zero' : null;
}

/** The same row pasted twice counts once; two rows are only compared where a number stands there twice. */
function isRepeated(row: PlainRow, rowOfId: Map<string, PlainRow>, note: (words: string) => void): boolean {
  const other = row.id === '' ? undefined : rowOfId.get(row.id);
  if (other === undefined) {
    rowOfId.set(row.id, row);
    return false;
  }
  const isSame = JSON.stringify({ ...row, line: 0 }) === JSON.stringify({ ...other, line: 0 });
  note(isSame ? 'the same row twice' : 'the same number twice');
  return isSame;
}

export function readRows(deals: readonly (readonly unknown[])[], settings: Settings, asOf: number) {
  const aliases = new Map(settings.aliases.map(({ name, of }) => [name, of]));
  const issues: PlainIssue[] = [];
  const isRight = rowCheck(settings, asOf, issues);
  const rows = deals
    .slice(1)
    .map((cells, index) => rowOf(cells, index + 2, aliases))
    .filter(row => row.status === '' || row.status === DONE || !STATUSES.includes(row.status))
    .filter(isRight);
  return { rows, issues };
}
