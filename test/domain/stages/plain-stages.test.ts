import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../../../src/schema/day';
import { day, figuresOf } from '../ledger-grid';

const HEADER = ['거래일', '구분', '고객', '상품', '금액'];
const FIRST = day('2026-01-01');
const LAST = day('2026-04-30');

interface Deal {
  readonly day: string;
  readonly kind: string;
  readonly customer: string;
  readonly product: string;
  readonly amount: number;
}

const deal = fc
  .record({
    day: fc.integer({ min: FIRST, max: LAST }).map(formatDay),
    kind: fc.constantFrom('신청', '거래', '거래', '거래', '멤버십가입', '환불', '탈퇴'),
    customer: fc.constantFrom('A', 'B', 'C', 'D'),
    product: fc.constantFrom('정기권', '음료'),
    amount: fc.integer({ min: 0, max: 999 }),
  })
  .map((row): Deal => ({ ...row, amount: row.kind === '환불' ? -row.amount : row.amount }));

/** The definitions of the method word for word, with sets and filters, as slow and plain as can be. */
function plainMonth(deals: readonly Deal[], month: string, next: string, rule: string) {
  const start = `${month}-01`;
  const end = `${next}-01`;
  const inMonth = (row: Deal) => row.day >= start && row.day < end;
  const people = [...new Set(deals.map(row => row.customer))];
  const daysOf = (customer: string, kind: string) =>
    [...new Set(deals.filter(row => row.customer === customer && row.kind === kind).map(row => row.day))].sort();
  const first = (customer: string) => daysOf(customer, '거래')[0];
  const decided = (customer: string) =>
    rule === 'membership' ? daysOf(customer, '멤버십가입')[0] : daysOf(customer, '거래')[1];
  const isIn = (value: string | undefined) => value !== undefined && value >= start && value < end;
  function isRegularOn(customer: string, before: string): boolean {
    const decision = decided(customer);
    if (decision === undefined || decision >= before) return false;
    const joins = [decision, ...daysOf(customer, '멤버십가입')].filter(value => value >= decision && value < before);
    const leaves = daysOf(customer, '탈퇴').filter(value => value >= decision && value < before);
    return leaves.length === 0 || (joins.sort().at(-1) ?? '') > (leaves.at(-1) ?? '');
  }
  const base = people.filter(customer => isRegularOn(customer, start));
  const money = deals.filter(row => inMonth(row) && (row.kind === '거래' || row.kind === '환불'));
  const sum = (rows: readonly Deal[]) => rows.reduce((total, row) => total + row.amount, 0);
  return {
    month,
    firstExperience: people.filter(customer => isIn(first(customer))).length,
    decisions: people.filter(customer => isIn(decided(customer))).length,
    baseRegulars: base.length,
    activeRegulars: base.filter(customer => daysOf(customer, '거래').some(isIn)).length,
    closingRegulars: people.filter(customer => isRegularOn(customer, end)).length,
    sales: sum(money),
    orders: money.filter(row => row.kind === '거래').length,
    regularSales: sum(money.filter(row => row.product === '정기권' && (decided(row.customer) ?? '9') <= row.day)),
  };
}

test.each(['membership', 'purchases'] as const)(
  'the one pass over sorted rows says what the definitions say, read word for word (%s)',
  decisionRule => {
    const products = [
      { name: '정기권', kind: 'regular' as const, price: null, taxType: 'taxable' as const, margin: null },
    ];
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 40 }), deals => {
        const cells = deals.map(row => [row.day, row.kind, row.customer, row.product, row.amount]);
        const { figures } = figuresOf({
          deals: [HEADER, ...cells],
          settings: { decisionRule, products },
          asOf: '2026-04-30',
        });
        const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
        const expected = months
          .slice(0, 4)
          .map((month, index) => plainMonth(deals, month, months[index + 1] ?? '', decisionRule));
        expect(figures.months).toMatchObject(expected.slice(-figures.months.length));
      }),
      { numRuns: 300 },
    );
  },
);
