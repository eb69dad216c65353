import { expect, test } from 'vitest';
import { HEADER, may, row } from '../sale-rows';

test.each([
  ['no day', { day: '' }, 'day-missing', 'day'],
  ['a word for a day', { day: '어제' }, 'not-a-day', 'day'],
  ['a day that does not exist', { day: '2026-02-30' }, 'impossible-day', 'day'],
  ['a day after today', { day: '2026-06-01' }, 'future-day', 'day'],
  ['a day of another century', { day: '3026-05-11' }, 'day-out-of-range', 'day'],
  ['no kind', { kind: '' }, 'kind-missing', 'kind'],
  ['an unknown kind', { kind: '선물' }, 'not-an-option', 'kind'],
  ['no amount', { amount: '' }, 'amount-missing', 'amount'],
  ['a word for an amount', { amount: '무료' }, 'not-a-number', 'amount'],
  ['an error for an amount', { amount: '#REF!' }, 'error-value', 'amount'],
  ['true for an amount', { amount: true }, 'not-a-number', 'amount'],
  ['a negative sale', { amount: -5000 }, 'sale-negative', 'amount'],
  ['a positive refund', { kind: '환불', amount: 5000 }, 'refund-positive', 'amount'],
  ['an application of nobody', { kind: '신청', customer: '', amount: '' }, 'customer-missing', 'customer'],
  ['a membership of nobody', { kind: '멤버십가입', customer: ' ', amount: '' }, 'customer-missing', 'customer'],
  ['a leave of nobody', { kind: '탈퇴', customer: '-', amount: '' }, 'customer-missing', 'customer'],
  ['a leave of an error', { kind: '탈퇴', customer: '#N/A', amount: '' }, 'error-value', 'customer'],
  ['an unknown status', { status: '환불완료' }, 'not-an-option', 'status'],
])('a row with %s is left out, once and with its place', (_, changes, code, column) => {
  const { rows, issues, month } = may(row({ customer: 'C0' }), row(changes));
  expect(issues).toMatchObject([{ code, level: 'error', tab: 'deals', row: 3, column }]);
  expect(issues[0]?.at).toBe(
    HEADER.indexOf({ day: '거래일', kind: '구분', amount: '금액', customer: '고객', status: '상태' }[column] ?? '') + 1,
  );
  expect(rows).toEqual([2, 1, 1, 0]);
  expect(month?.sales).toBe(5000);
});

test('applications, memberships and leaves need no amount', () => {
  const { codes, rows } = may(
    row({ kind: '신청', amount: '' }),
    row({ kind: '멤버십가입', amount: '' }),
    row({ kind: '탈퇴', amount: '' }),
  );
  expect(codes).toEqual([]);
  expect(rows).toEqual([3, 3, 0, 0]);
});

test('booked and cancelled rows wait, whatever their day or amount', () => {
  const { codes, rows, month } = may(
    row({}),
    row({ status: '예약', day: '2026-06-20' }),
    row({ status: 'Cancelled', amount: '' }),
  );
  expect(codes).toEqual([]);
  expect(rows).toEqual([3, 1, 0, 2]);
  expect(month?.sales).toBe(5000);
});

test('sales and refunds of nobody are unregistered sales; a blank is asked about, a guest is not', () => {
  const { codes, month } = may(
    row({}),
    row({ customer: '', amount: 7000 }),
    row({ customer: '비회원', kind: '환불', amount: -2000 }),
  );
  expect(codes).toEqual(['customer-missing']);
  expect(month).toMatchObject({
    sales: 10000,
    orders: 2,
    unregisteredSales: 5000,
    averageOrder: 5000,
    firstExperience: 1,
  });
});

test('unregistered sales stay with the channel of their own row', () => {
  const { figures } = may(
    row({ channel: '당근' }),
    row({ customer: '', channel: '전단', amount: 300 }),
    row({ customer: '', amount: 40 }),
  );
  expect(figures.channels.map(({ channel, sales }) => [channel, sales])).toEqual([
    ['당근', 5000],
    ['전단', 300],
    ['unknown', 40],
  ]);
});

test('the same row twice under one id counts once, wherever the copy stands', () => {
  const one = row({ id: 'D-1' });
  const other = row({ id: 'D-1', amount: 9000 });
  const { codes, rows, month, issues } = may(one, other, one, other);
  expect(codes).toEqual(['duplicate-id', 'duplicate-row', 'duplicate-row']);
  expect(issues.map(issue => issue.row)).toEqual([3, 4, 5]);
  expect(rows).toEqual([4, 2, 2, 0]);
  expect(month?.sales).toBe(14000);
});

test('the same row twice without an id is two purchases', () => {
  expect(may(row({}), row({})).month).toMatchObject({ sales: 10000, orders: 2 });
});

test('a refund before any sale of its customer counts and is shown', () => {
  const { codes, month } = may(
    row({ day: '2026-05-12' }),
    row({ kind: '환불', amount: -1000 }),
    row({ kind: '환불', customer: 'C9', amount: -500 }),
  );
  expect(codes).toEqual(['refund-without-sale', 'refund-without-sale']);
  expect(month).toMatchObject({ sales: 3500, orders: 1 });
});

test('a sale and a refund of nothing are rows like any other', () => {
  const { codes, rows, month } = may(row({ amount: 0 }), row({ kind: '환불', amount: 0 }));
  expect(codes).toEqual([]);
  expect(rows).toEqual([2, 2, 0, 0]);
  expect(month).toMatchObject({ sales: 0, orders: 1, firstExperience: 1 });
});

test('days without a year and mixed-up days are counted and marked', () => {
  const { codes, rows, figures } = may(row({ day: '5/11' }), row({ day: '01-02-2026' }), row({ day: '26.5.12' }));
  expect(codes).toEqual(['ambiguous-day', 'ambiguous-day', 'ambiguous-day']);
  expect(rows).toEqual([3, 3, 0, 0]);
  expect(figures.months.map(month => month.orders)).toEqual([1, 0, 0, 2]);
});

test('date cells and serial numbers are days', () => {
  const { codes, figures } = may(row({ day: new Date('2026-05-10T15:00:00Z') }), row({ day: 46153 }));
  expect(codes).toEqual([]);
  expect(figures.weeks).toMatchObject([
    { week: '2026-05-11', orders: 2 },
    { week: '2026-05-18' },
    { week: '2026-05-25' },
  ]);
});

test('an id left behind in an emptied row is no row', () => {
  expect(may(row({}), row({ id: 'D-7', day: '', kind: '', customer: '', amount: '' })).rows).toEqual([1, 1, 0, 0]);
});

test.each(['신청', '멤버십가입', '탈퇴'])('money on a row of kind %s is no sale, and is shown', kind => {
  const { codes, month, rows } = may(row({ kind, amount: 30000 }), row({ kind, amount: 0, day: '2026-05-12' }));
  expect(codes).toEqual(['amount-not-counted']);
  expect(rows).toEqual([2, 2, 0, 0]);
  expect(month?.sales).toBe(0);
});

test('an empty ledger has no months, no weeks and no issues', () => {
  const { figures } = may();
  expect(figures).toEqual({
    asOf: '2026-05-31',
    rows: 0,
    rowCounts: { read: 0, counted: 0, leftOut: 0, notDone: 0 },
    issues: [],
    months: [],
    weeks: [],
    channels: [],
  });
});

test('months run on to today, with nothing in them', () => {
  const { figures } = may(row({ day: '2026-02-27' }));
  expect(
    figures.months.map(({ month, orders, averageOrder, decisionRate, activeRate }) => [
      month,
      orders,
      averageOrder,
      decisionRate,
      activeRate,
    ]),
  ).toEqual([
    ['2026-02', 1, 5000, 0, null],
    ['2026-03', 0, null, null, null],
    ['2026-04', 0, null, null, null],
    ['2026-05', 0, null, null, null],
  ]);
});
