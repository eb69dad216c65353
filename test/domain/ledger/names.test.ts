import { expect, test } from 'vitest';
import { figuresOf } from '../ledger-grid';
import { HEADER, may, row } from '../sale-rows';

test('a customer of 17850 and of 17850.0 is one, as number or text', () => {
  const { month } = may(
    row({ customer: 17850 }),
    row({ customer: '17850' }),
    row({ customer: '17850.0' }),
    row({ customer: ' 17850\u200b' }),
  );
  expect(month).toMatchObject({ firstExperience: 1, orders: 4 });
});

test('names of the machine room are customers like any other', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'undefined', 'null', 'length'];
  const { month, figures, codes } = may(...names.map(name => row({ customer: name, channel: name, product: name })));
  expect(month).toMatchObject({ firstExperience: 7, orders: 7, sales: 35000 });
  expect(figures.channels.map(channel => channel.channel)).toEqual([...names].sort());
  expect(codes).toEqual([]);
});

test('what looks odd in a name is counted as it stands and shown', () => {
  const { issues, month } = may(
    row({ customer: '가'.repeat(10000) }),
    row({ customer: '=1+1' }),
    row({ channel: '<b>당근</b>' }),
    row({ customer: 'a\u0000b' }),
    row({ customer: '👨‍👩‍👧' }),
  );
  expect(issues.map(({ code, level }) => [code, level])).toEqual([
    ['long-text', 'warning'],
    ['formula-text', 'warning'],
    ['markup-text', 'warning'],
    ['broken-text', 'error'],
  ]);
  expect(issues[0]?.read.length).toBe(80);
  expect(month).toMatchObject({ orders: 5, firstExperience: 4, unregisteredSales: 5000 });
});

test('ids and notes are checked too, and a number may be an id', () => {
  const header = ['거래ID', '거래일', '구분', '고객', '금액', '메모'];
  const cells = (id: unknown, note: unknown) => [id, '2026-05-11', '거래', 'C1', 5000, note];
  const deals = [
    header,
    cells(7, '=1+1'),
    cells('#N/A', '<b>굵게</b>'),
    cells('D 8', '가'.repeat(10000)),
    cells('', '-'),
  ];
  const { issues, figures } = figuresOf({ deals });
  expect(issues.map(({ code, level, row: place, column }) => [code, level, place, column])).toEqual([
    ['formula-text', 'warning', 2, 'note'],
    ['error-value', 'error', 3, 'id'],
    ['markup-text', 'warning', 3, 'note'],
    ['long-text', 'warning', 4, 'note'],
  ]);
  expect(figures.rowCounts.counted).toBe(4);
});

test('channels, products and the like are checked against the owner’s lists only where there are any', () => {
  const rows = [row({ channel: '당근', product: '식혜' }), row({ customer: 'C2', channel: '인스타', product: '떡' })];
  expect(may(...rows).codes).toEqual([]);
  const channels = [{ name: '당근', nature: null, since: null }];
  const products = [{ name: '떡', kind: 'regular' as const, price: null, taxType: 'taxable' as const, margin: null }];
  const { issues, figures } = figuresOf({ deals: [HEADER, ...rows], settings: { channels, products } });
  expect(issues.map(({ code, level, row: place, column, read }) => [code, level, place, column, read])).toEqual([
    ['not-in-list', 'warning', 2, 'product', '식혜'],
    ['not-in-list', 'warning', 3, 'channel', '인스타'],
  ]);
  expect(figures.channels.map(channel => channel.channel)).toEqual(['당근', '인스타']);
});

test('a customer belongs to the channel named on their first day, whatever later rows say', () => {
  const { figures } = may(
    row({ day: '2026-05-20', channel: '전단' }),
    row({ day: '2026-05-03', kind: '신청', channel: '당근', amount: '' }),
    row({ day: '2026-05-03', kind: '환불', channel: '인스타', amount: -1 }),
  );
  expect(figures.channels).toMatchObject([{ channel: '당근', applications: 1, firstExperience: 1, sales: 4999 }]);
});

test('who named no channel on their first day stays unknown when a later row names one', () => {
  const { figures } = may(row({ day: '2026-05-03' }), row({ day: '2026-05-04', channel: '당근' }));
  expect(figures.channels).toMatchObject([{ channel: 'unknown', firstExperience: 1 }]);
});

test('of several rows of the first day the first that names a channel counts, a refund’s last', () => {
  const first = [row({ kind: '환불', channel: '인스타', amount: -1 }), row({}), row({ channel: '당근' })];
  expect(may(...first).figures.channels[0]?.channel).toBe('당근');
});

test('a customer who only has a refund belongs to its channel', () => {
  expect(may(row({ kind: '환불', channel: '인스타', amount: -10 })).figures.channels).toMatchObject([
    { channel: '인스타', sales: -10 },
  ]);
});

test('a shop that lists channels is asked for the one it forgot, once a customer', () => {
  const channels = [{ name: '당근', nature: null, since: null }];
  const deals = [
    HEADER,
    row({}),
    row({ day: '2026-05-12' }),
    row({ customer: 'C2', channel: '당근' }),
    row({ customer: 'C2', day: '2026-05-12' }),
    row({ customer: 'C3' }),
    row({ customer: 'C3', day: '2026-05-12', channel: '당근' }),
  ];
  expect(figuresOf({ deals, settings: { channels } }).issues).toMatchObject([
    { code: 'channel-missing', row: 2, column: 'channel' },
    { code: 'channel-missing', row: 6, column: 'channel' },
  ]);
});
