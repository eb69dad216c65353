import { expect, test } from 'vitest';
import { figuresOf } from '../ledger-grid';
import { SIDE_DISHES_DEALS } from '../worked-examples';
import { entry, moneyOf } from './money-rows';

const CHANNELS = [
  entry('2025-05-31', '거래', { customer: 'A', channel: '전단', product: '옛', staff: '옛', amount: 5000000 }),
  entry('2025-06-01', '거래', { customer: 'A', channel: '전단', product: '이용권', staff: '김', amount: 600000 }),
  entry('2025-06-02', '멤버십가입', { customer: 'A' }),
  entry('2025-09-09', '거래', { customer: 'B', channel: '검색', product: '이용권', staff: '이', amount: 350000 }),
  entry('2025-10-09', '환불', { customer: 'B', channel: '검색', product: '이용권', staff: '이', amount: -50000 }),
  entry('2026-01-01', '멤버십가입', { customer: 'E', channel: '전단' }),
  entry('2026-02-01', '거래', { customer: 'C', channel: '검색', product: '음료', staff: '김', amount: 100000 }),
  entry('2026-02-02', '멤버십가입', { customer: 'C' }),
  entry('2026-02-03', '거래', { customer: 'D', channel: '소개', product: '음료', amount: 100000 }),
  entry('2026-05-31', '거래', { amount: 100000 }),
  entry('2026-06-01', '거래', { customer: 'Z', channel: '검색', product: '끝', staff: '끝', amount: 9000000 }),
];

test('the latest twelve whole months and no day more: the largest, its share and what is left without it', () => {
  const { concentration } = moneyOf(CHANNELS, { asOf: '2026-06-15' });
  expect(concentration).toEqual({
    from: '2025-06',
    to: '2026-05',
    months: 12,
    sales: 1200000,
    salesPerMonth: 100000,
    customer: {
      top: { name: 'A', sales: 600000, share: 0.5 },
      topThreeShare: 1000000 / 1200000,
      names: 4,
      salesPerMonthWithout: 50000,
      unknownShare: 100000 / 1200000,
    },
    channel: {
      top: { name: '전단', sales: 600000, share: 0.5 },
      topThreeShare: 1100000 / 1200000,
      names: 3,
      salesPerMonthWithout: 50000,
      unknownShare: 100000 / 1200000,
      regularsLost: 2,
    },
    product: {
      top: { name: '이용권', sales: 900000, share: 0.75 },
      topThreeShare: 1100000 / 1200000,
      names: 2,
      salesPerMonthWithout: 25000,
      unknownShare: 100000 / 1200000,
    },
    staff: {
      top: { name: '김', sales: 700000, share: 700000 / 1200000 },
      topThreeShare: 1000000 / 1200000,
      names: 2,
      salesPerMonthWithout: 41667,
      unknownShare: 200000 / 1200000,
    },
  });
});

test('the last day of a month makes it whole, the day before does not', () => {
  const windowOn = (asOf: string) => {
    const { concentration } = moneyOf(CHANNELS.slice(0, -1), { asOf });
    return [concentration?.from, concentration?.to];
  };
  expect(windowOn('2026-05-31')).toEqual(['2025-06', '2026-05']);
  expect(windowOn('2026-05-30')).toEqual(['2025-05', '2026-04']);
});

test('a young shop: as many whole months as there are since its first sale, applications before it aside', () => {
  const rows = [
    entry('2026-01-05', '신청', { customer: 'A' }),
    entry('2026-03-20', '거래', { customer: 'A', amount: 100 }),
    entry('2026-04-20', '거래', { customer: 'B', amount: 101 }),
  ];
  const { concentration } = moneyOf(rows, { asOf: '2026-05-15' });
  expect(concentration).toMatchObject({ from: '2026-03', to: '2026-04', months: 2, sales: 201, salesPerMonth: 101 });
  expect(concentration?.customer).toMatchObject({ top: { name: 'B' }, salesPerMonthWithout: 50 });
  expect(moneyOf(rows.slice(0, 2), { asOf: '2026-03-31' }).concentration?.months).toBe(1);
});

test('no whole month, no sales, or nothing left of them: nothing is said', () => {
  const sale = entry('2026-05-02', '거래', { customer: 'A', amount: 100 });
  expect(moneyOf([sale], { asOf: '2026-05-30' }).concentration).toBeNull();
  expect(moneyOf([entry('2026-04-02', '신청', { customer: 'A' })]).concentration).toBeNull();
  expect(moneyOf([sale, entry('2026-05-03', '환불', { customer: 'A', amount: -100 })]).concentration).toBeNull();
});

test('sales without any name have no largest', () => {
  const { concentration } = moneyOf([entry('2026-05-02', '거래', { amount: 100 })]);
  const nobody = { top: null, topThreeShare: null, names: 0, salesPerMonthWithout: null, unknownShare: 1 };
  expect(concentration).toMatchObject({
    customer: nobody,
    channel: { ...nobody, regularsLost: null },
    product: nobody,
    staff: nobody,
  });
});

test('of two equal ones the first by name is the largest, in any order of rows; the unknown never is', () => {
  const rows = [
    entry('2026-05-02', '거래', { customer: '나', amount: 100 }),
    entry('2026-05-03', '거래', { customer: '가', amount: 100 }),
    entry('2026-05-03', '거래', { customer: '다', amount: 40 }),
    entry('2026-05-03', '거래', { customer: '라', amount: 60 }),
    entry('2026-05-04', '거래', { amount: 700 }),
    entry('2026-05-05', '거래', { customer: '마', amount: 50 }),
    entry('2026-05-06', '환불', { customer: '마', amount: -100 }),
  ];
  for (const ordered of [rows, [...rows].reverse()]) {
    expect(moneyOf(ordered).concentration?.customer).toEqual({
      top: { name: '가', sales: 100, share: 100 / 950 },
      topThreeShare: 260 / 950,
      names: 5,
      salesPerMonthWithout: 850,
      unknownShare: 700 / 950,
    });
  }
});

test('who brought nothing in the end is not the largest', () => {
  const { concentration } = moneyOf([
    entry('2026-05-02', '거래', { amount: 700 }),
    entry('2026-05-05', '거래', { customer: '가', amount: 100 }),
    entry('2026-05-06', '환불', { customer: '가', amount: -100 }),
    entry('2026-05-06', '환불', { customer: '나', amount: -200 }),
  ]);
  expect(concentration?.customer).toMatchObject({ top: null, topThreeShare: null, names: 2, unknownShare: 1.4 });
});

test('what is booked or cancelled does not count', () => {
  const { concentration } = figuresOf({
    deals: [
      ['거래일', '구분', '고객', '유입채널', '금액', '상태'],
      ['2026-05-02', '거래', '가', '가게 앞', 100, '완료'],
      ['2026-05-02', '멤버십가입', '가', '가게 앞', '', ''],
      ['2026-05-03', '거래', '나', '나눔', 900, '예약'],
      ['2026-05-04', '거래', '나', '나눔', 900, '취소'],
    ],
  }).money();
  expect(concentration).toMatchObject({ sales: 100, customer: { top: { name: '가', share: 1 }, names: 1 } });
  expect(concentration?.channel).toMatchObject({ top: { name: '가게 앞' }, regularsLost: 1 });
});

test('regulars who left, or decided after the window, are not lost with a channel', () => {
  const joined = (customer: string, on: string, channel = '전단') => [
    entry('2026-04-01', '거래', { customer, channel, amount: 100 }),
    entry(on, '멤버십가입', { customer, channel }),
  ];
  const rows = [
    ...joined('A', '2026-04-30'),
    ...joined('B', '2026-04-02'),
    entry('2026-04-30', '탈퇴', { customer: 'B' }),
    ...joined('C', '2026-05-01'),
    ...joined('D', '2026-04-02'),
    entry('2026-05-02', '탈퇴', { customer: 'D' }),
    ...joined('G', '2026-05-03'),
    ...joined('H', '2026-05-03'),
    ...joined('I', '2026-04-02'),
    entry('2026-04-10', '탈퇴', { customer: 'I' }),
    entry('2026-04-20', '멤버십가입', { customer: 'I' }),
    ...joined('J', '2026-04-02'),
    entry('2026-04-10', '탈퇴', { customer: 'J' }),
    entry('2026-04-12', '거래', { customer: 'J', amount: 100 }),
    ...joined('E', '2026-04-02', '검색'),
    entry('2026-04-01', '거래', { customer: 'F', channel: '전단', amount: 100 }),
  ];
  expect(moneyOf(rows, { asOf: '2026-05-10' }).concentration?.channel).toMatchObject({
    top: { name: '전단', sales: 1000 },
    // A, D until after the window, and I, who came back
    regularsLost: 3,
  });
});

test('the side dishes hang on one customer and one product', () => {
  const deals = SIDE_DISHES_DEALS.slice(1).map(([, on, customer, kind, product, amount, channel, staff, status]) => [
    on,
    kind,
    customer,
    channel,
    product,
    staff,
    status === '완료' ? amount : '',
  ]);
  const { concentration } = moneyOf(deals.filter(row => row[6] !== ''));
  expect(concentration).toMatchObject({
    from: '2026-04',
    to: '2026-05',
    sales: 283500,
    salesPerMonth: 141750,
    customer: { top: { name: 'S102', sales: 165900 }, names: 5, salesPerMonthWithout: 58800 },
    channel: { top: { name: '당근 비즈프로필', sales: 165900 }, regularsLost: 1 },
    product: { top: { name: '주간 반찬박스', sales: 234000 }, names: 2, salesPerMonthWithout: 24750 },
    staff: { top: { name: '자동', share: 1 }, topThreeShare: 1, salesPerMonthWithout: 0 },
  });
});
