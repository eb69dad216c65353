import { deals } from '../sheets-templates/deals';
import type { Cells } from './input';
import { randomFrom, skewed } from './random';
import { GUEST, LEAVE, MEMBERSHIP, REFUND, SALE, type ShopEvents } from './shop';
import { CHANNELS, KINDS, PAYMENTS, PRODUCTS, STAFF, UTC_AHEAD } from './words';

const DAY = 86_400_000;
const RECEIPTS = ['카드', '현금영수증', '없음', '세금계산서'];
const NOTES = ['예약 변경', '친구 소개로 옴', '다음 주에 다시 연락', '주차 안내함'];
const FAMILY_NAMES = ['김', '이', '박', '최', '정', '강', '조', '윤'];
const GIVEN_NAMES = ['서연', '민준', '지우', '하은', '도윤', '수아', '예준', '지안', '현우', '유나'];

/**
 * A string of its own for every cell, as a service hands them over: a shared one would be found in a Map without
 * being compared.
 */
function own(text: string): string {
  return text === '' ? '' : Buffer.from(text, 'utf16le').toString('utf16le');
}

function nameOf(customer: number): string {
  if (customer === GUEST) return '비회원';
  const [family, given] = [FAMILY_NAMES[customer % 8], GIVEN_NAMES[(customer * 7) % 10]];
  return `${family}${given} ${String(customer).padStart(6, '0')}`;
}

/** The transactions as `getValues` gives them: a date for each day, numbers, strings, '' where a cell is blank. */
export function dealsCells(events: ShopEvents): Cells {
  const random = randomFrom(1_000_003);
  const rows: unknown[][] = [deals.columns.map(column => column.name.ko)];
  for (let row = 0; row < events.day.length; row++) rows.push(cellsOf(events, row, random));
  return rows;
}

function cellsOf(events: ShopEvents, row: number, random: () => number): unknown[] {
  const kind = events.kind[row]!;
  const customer = events.customer[row]!;
  const isMoney = kind === SALE || kind === REFUND;
  const product = isMoney || kind === MEMBERSHIP ? skewed(random, PRODUCTS.length, 1.7) : -1;
  const listed = 9_000 + product * 7_300 + skewed(random, 40, 2) * 500;
  // some customers always take more than others: without that no model of spending has anything to find
  const price = Math.round((listed * (0.4 + ((customer * 37 + 99) % 100) ** 2 / 4_000)) / 100) * 100;
  const namesChannel = kind !== REFUND && kind !== LEAVE && (events.isFirst[row] === 1 || random() < 0.3);
  return [
    own(`D-${String(row + 1).padStart(6, '0')}`),
    new Date(events.day[row]! * DAY - UTC_AHEAD),
    own(KINDS[kind]!),
    own(nameOf(customer)),
    namesChannel && random() < 0.97 ? own(CHANNELS[(customer + 1) % 3 === 0 ? 0 : ((customer + 1) * 13) % 8]!) : '',
    product < 0 ? '' : own(PRODUCTS[product]!.name),
    kind === SALE && random() < 0.8 ? 1 + skewed(random, 4, 4) : '',
    isMoney ? amountOf(kind === REFUND ? -price : price, random) : '',
    own(statusOf(random)),
    own(STAFF[skewed(random, STAFF.length, 1.3)]!),
    isMoney ? own(PAYMENTS[skewed(random, PAYMENTS.length, 2)]!) : '',
    isMoney ? own(RECEIPTS[skewed(random, RECEIPTS.length, 2)]!) : '',
    random() < 0.06 ? own(`${NOTES[skewed(random, 4, 1)]} ${row % 977}`) : '',
  ];
}

/** One amount in 400 is text: no spreadsheet makes a number of `21,000원`. */
function amountOf(amount: number, random: () => number): unknown {
  return random() < 0.0025 ? own(`${amount.toLocaleString('en')}원`) : amount;
}

function statusOf(random: () => number): string {
  const share = random();
  if (share < 0.6) return '완료';
  if (share < 0.97) return '';
  return share < 0.985 ? '예약' : '취소';
}
