import { expect, test } from 'vitest';
import { figuresOf } from '../ledger-grid';

const HEADER = ['거래일', '구분', '고객', '금액'];

function month(currency: string, amounts: readonly unknown[]) {
  const rows = amounts.map((amount, index) => [
    '2026-05-11',
    Number(amount) < 0 ? '환불' : '거래',
    `C${index % 3}`,
    amount,
  ]);
  return figuresOf({ deals: [HEADER, ...rows], settings: { currency } }).figures.months[0];
}

test('cents add up without the noise of binary fractions', () => {
  expect(month('USD', [0.1, 0.2, 19.99, -0.3])).toMatchObject({ sales: 19.99, orders: 3, averageOrder: 6.66 });
  expect(
    month(
      'GBP',
      Array.from({ length: 1000 }, () => 0.01),
    ),
  ).toMatchObject({ sales: 10, averageOrder: 0.01 });
});

test('more decimals than the currency has are kept, not cut', () => {
  expect(month('KRW', [1000.5, 2000])).toMatchObject({ sales: 3000.5, averageOrder: 1500.3 });
  expect(month('USD', [1.2345, 1])).toMatchObject({ sales: 2.2345, averageOrder: 1.1173 });
  expect(month('JPY', ['12.5'])?.sales).toBe(12.5);
});

test('the noise of a formula is no decimal', () => {
  expect(month('USD', [0.1 + 0.2, 36.900000000000006])).toMatchObject({ sales: 37.2, averageOrder: 18.6 });
  expect(month('KRW', [1e12 + 1, 1])?.sales).toBe(1000000000002);
});

test('a third of a won is kept to six decimals', () => {
  expect(month('KRW', [1 / 3])?.sales).toBe(0.333333);
});

test('an amount no shop can have is refused', () => {
  const { issues, figures } = figuresOf({
    deals: [HEADER, ['2026-05-11', '거래', 'C1', 1e20], ['2026-05-11', '거래', 'C1', 5]],
  });
  expect(issues.map(issue => issue.code)).toEqual(['not-a-number']);
  expect(figures.months[0]?.sales).toBe(5);
});

test('text cells of a CSV give the same figures and issues as the cells of a spreadsheet', () => {
  const typed = [
    HEADER,
    ['2026-05-11', '거래', '17850', 1.234],
    ['2026-05-12', '환불', '0010', -1000.5],
    ['2026-05-13', '거래', '0010', '3만원'],
  ];
  const text = typed.map(cells => cells.map(String));
  const ofCells = figuresOf({ deals: typed });
  const ofText = figuresOf({ deals: text, fromText: true });
  expect(ofText.figures).toEqual(ofCells.figures);
  expect(ofText.issues).toEqual(ofCells.issues);
});
