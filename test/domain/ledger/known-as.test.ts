import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownAs } from '../../../src/domain/ledger/known-as';
import { figuresOf } from '../ledger-grid';
import { HEADER, type Row, row } from '../sale-rows';

const aliases = [
  { name: '김지우(옛)', of: '김지우' },
  { name: '지우엄마', of: '김지우' },
  { name: '없는 사람', of: '박하나' },
];

function whole(rows: readonly Row[], withAliases: boolean) {
  return figuresOf({ deals: [HEADER, ...rows], settings: withAliases ? { aliases } : {} }).whole();
}

test('a customer under two names is one customer, with all purchase days and all the money', () => {
  const rows = [
    row({ customer: '지우엄마', day: '2026-05-01', amount: 1000 }),
    row({ customer: '김지우', day: '2026-05-08', amount: 200 }),
    row({ customer: '김지우(옛)', day: '2026-04-24', amount: 30 }),
  ];
  const { customers, months } = whole(rows, true);
  expect(customers.map(({ customer, purchaseDays, amount }) => [customer, purchaseDays, amount])).toEqual([
    ['김지우', 3, 1230],
  ]);
  expect(months.map(({ firstExperience }) => firstExperience)).toEqual([1, 0]);
});

test('rows are found under the name they stand for even where no row has that name', () => {
  const { customers } = whole([row({ customer: '지우엄마' }), row({ customer: '김지우(옛)' })], true);
  expect(customers.map(({ customer, amount }) => [customer, amount])).toEqual([['김지우', 10000]]);
});

test('blank customers and guests stay nobody; without aliases nothing is copied', () => {
  const customer = { codes: Int32Array.from([0, -1, 1, -2]), names: ['지우엄마', '김지우'] };
  expect([...knownAs(customer, aliases).codes]).toEqual([1, -1, 1, -2]);
  expect(knownAs(customer, [])).toBe(customer);
});

test('the same row under both names, with one ID, is a copy', () => {
  const copy = (customer: string) => row({ id: 'A-1', customer });
  const { issues, customers } = whole([copy('김지우'), copy('지우엄마')], true);
  expect(issues.map(({ code }) => code)).toEqual(['duplicate-row']);
  expect(customers[0]?.amount).toBe(5000);
});

const names = ['김지우', '김지우(옛)', '지우엄마', '박하나', ''];
const anyRow = fc
  .record({
    customer: fc.constantFrom(...names),
    day: fc.integer({ min: 1, max: 31 }).map(day => `2026-05-${String(day).padStart(2, '0')}`),
    kind: fc.constantFrom('거래', '거래', '환불', '신청', '멤버십가입', '탈퇴'),
    amount: fc.integer({ min: 0, max: 9000 }),
    id: fc.constantFrom('', '', 'A-1', 'A-2'),
  })
  .map(({ kind, amount, ...rest }) => row({ ...rest, kind, amount: kind === '환불' ? -amount : amount }));

test('aliases give what renaming the cells by hand would give', () => {
  const byHand = (cells: Row): Row =>
    cells.map((cell, place) => (place === 3 ? (aliases.find(({ name }) => name === cell)?.of ?? cell) : cell));
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), rows => {
      expect(whole(rows, true)).toEqual(whole(rows.map(byHand), false));
    }),
  );
});
