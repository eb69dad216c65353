import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeFigures } from '../../src/domain/compute-figures';
import type { LedgerInput } from '../../src/domain/ledger';
import { allMetrics } from '../../src/domain/metrics/all';
import { type Part, rowSource, rowsBehind, rowsOfCustomer } from '../../src/domain/rows-behind';
import { formatDay, monthOfDay } from '../../src/schema/day';
import { decodeDeals } from '../../src/schema/decode-deals';
import { decodeKpis } from '../../src/schema/decode-kpis';
import type { Settings } from '../../src/schema/settings';
import { contextFor, day, type Ledgers, settingsWith } from './ledger-grid';
import { HEADER, row } from './sale-rows';

const FIRST = day('2026-01-15');
const LAST = day('2026-05-31');
const products = [{ name: '정기권', kind: 'regular' as const, price: null, taxType: 'taxable' as const, margin: null }];

function inputOf({ deals, kpis = [['시작일', '채널']], settings = {}, asOf = '2026-05-31' }: Ledgers): LedgerInput {
  const full = settingsWith(settings);
  const context = contextFor(full, asOf);
  return {
    deals: decodeDeals({ cells: deals }, context).table,
    kpis: decodeKpis({ cells: kpis }, context).table,
    settings: full,
    asOf: day(asOf),
  };
}

const month = (text: string) => monthOfDay(day(`${text}-01`));

const anyRow = fc
  .record({
    day: fc.integer({ min: FIRST, max: LAST }),
    kind: fc.constantFrom('신청', '거래', '거래', '거래', '멤버십가입', '환불', '탈퇴'),
    customer: fc.integer({ min: 0, max: 5 }),
    product: fc.constantFrom('정기권', '음료', ''),
    amount: fc.integer({ min: 0, max: 90000 }),
    status: fc.constantFrom('', '', '', '예약'),
  })
  .map(({ day: value, kind, customer, product, amount, status }) =>
    row({
      day: formatDay(value),
      kind,
      customer: customer === 0 ? '' : `C${customer}`,
      channel: `채널${customer % 3}`,
      product,
      amount: kind === '환불' ? -amount : amount,
      status,
    }),
  );

const typedNumber = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.constantFrom('채널0', '채널1'), fc.integer({ min: 0, max: 9 }))
  .map(([start, channel, count]) => [formatDay(start), channel, count]);

const settings = fc.record({
  decisionRule: fc.constantFrom<Settings['decisionRule']>('membership', 'purchases'),
  activeRule: fc.constantFrom<Settings['activeRule']>('any', 'regularProduct'),
  products: fc.constantFrom(products, []),
});

/** What the rows of the tab come to when a person adds them up. */
function added(input: LedgerInput, rows: readonly number[], adds: 'amounts' | 'rows' | 'customers'): number {
  const { deals } = input;
  const places = rows.map(each => deals.row.indexOf(each));
  if (adds === 'rows') return places.length;
  if (adds === 'amounts') return places.reduce((sum, place) => sum + deals.amount[place]!, 0);
  return new Set(places.map(place => deals.customer.codes[place])).size;
}

const traced = allMetrics.filter(({ key }) => rowSource(key, 'part') ?? rowSource(key, 'whole'));

/** What the rows of one side come to; null where there are none to show. */
function sideOf(input: LedgerInput, metric: string, label: string, part: Part): number | null {
  const rows = rowsBehind(input, { metric, month: month(label), part });
  const source = rowSource(metric, part);
  return rows && source && added(input, rows, source.adds);
}

test.each(traced)('$key: its rows add up to it, and what it is divided by to that', ({ key, unit, measure }) => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 30 }),
      fc.array(typedNumber, { maxLength: 2 }),
      settings,
      (rows, typed, rules) => {
        const kpis = [['시작일', '채널', '신청'], ...typed];
        const input = inputOf({ deals: [HEADER, ...rows], kpis, settings: rules });
        const figures = computeFigures(input).whole();
        figures.months.forEach(({ month: label }, place) => {
          const { value, of } = measure(figures, place);
          const [part, whole] = [sideOf(input, key, label, 'part'), sideOf(input, key, label, 'whole')];
          const isTyped = typed.length > 0 && (part === null || whole === null);
          if (of && !isTyped) {
            expect(part).toBe(of.part);
            if (rowSource(key, 'whole')) expect(whole).toBe(of.whole);
          } else if (part !== null && whole !== null && unit === 'money') {
            expect(whole === 0 ? null : Math.round(part / whole)).toBe(value);
          } else if (part !== null && whole !== null && value !== null) expect(part / whole).toBeCloseTo(value, 9);
          else if (part !== null && whole === null && unit !== 'rate') expect(part).toBe(value);
        });
      },
    ),
    { numRuns: 25 },
  );
});

const story = inputOf({
  deals: [
    ['우리 가게 거래'],
    HEADER,
    row({ day: '2026-04-10', customer: '김', product: '정기권' }),
    row({ day: '2026-04-10', customer: '김', kind: '멤버십가입', amount: '' }),
    row({ day: '2026-04-11', customer: '이' }),
    row({ day: '2026-05-02', customer: '김', product: '정기권' }),
    row({ day: '2026-05-02', customer: '김', product: '정기권', status: '예약' }),
    row({ day: '2026-05-03', customer: '김', product: '정기권', amount: -1000, kind: '환불' }),
    row({ day: '2026-05-03', customer: '' }),
    row({ day: '2026-05-31', customer: '박', kind: '신청', amount: '' }),
  ],
  settings: { products },
});

test.each([
  ['sales', '2026-05', 'part', [6, 8, 9]],
  ['orders', '2026-05', 'part', [6, 9]],
  ['averageOrder', '2026-05', 'whole', [6, 9]],
  ['applications', '2026-04', 'part', [3, 5]],
  ['applications', '2026-05', 'part', [10]],
  ['firstExperience', '2026-04', 'part', [3, 5]],
  ['decisions', '2026-04', 'part', [4]],
  ['decisionRate', '2026-04', 'whole', [3, 5]],
  ['baseRegulars', '2026-04', 'part', []],
  ['closingRegulars', '2026-04', 'part', [4]],
  ['joinedRegulars', '2026-04', 'part', [4]],
  ['joinedRegulars', '2026-05', 'part', []],
  ['activeRegulars', '2026-05', 'part', [6]],
  ['activeRate', '2026-05', 'whole', [4]],
  ['regularSales', '2026-05', 'part', [6, 8]],
  ['unregisteredSales', '2026-05', 'part', [9]],
  ['newSales', '2026-04', 'part', [3, 5]],
  ['regularsSales', '2026-05', 'part', [6, 8]],
  ['regularsSalesShare', '2026-05', 'whole', [6, 8, 9]],
  ['returningShare', '2026-05', 'part', [6]],
  ['returningShare', '2026-05', 'whole', [6]],
  ['boughtAgain', '2026-05', 'part', [6]],
  ['experienceRate', '2026-05', 'whole', [10]],
  ['repeatWithin30', '2026-05', 'part', [6]],
  ['repeatWithin30', '2026-05', 'whole', [3, 5]],
  ['customers', '2026-05', 'part', [3, 5, 6]],
] as const)('%s of %s: the rows of the tab behind its %s', (metric, label, part, rows) => {
  expect(rowsBehind(story, { metric, month: month(label), part })).toEqual(rows);
});

test('what does not come from the ledger, or is no part of a figure, has no rows', () => {
  expect(rowsBehind(story, { metric: 'visits', month: month('2026-05'), part: 'part' })).toBeNull();
  expect(rowsBehind(story, { metric: 'constructor', month: month('2026-05'), part: 'part' })).toBeNull();
  expect(rowsBehind(story, { metric: 'sales', month: month('2026-05'), part: 'whole' })).toBeNull();
});

test('typed applications have no rows in the ledger', () => {
  const input = inputOf({
    deals: [HEADER, row({ kind: '신청', amount: '' })],
    kpis: [
      ['시작일', '채널', '신청'],
      ['2026-05-04', '', 7],
    ],
  });
  expect(rowsBehind(input, { metric: 'applications', month: month('2026-05'), part: 'part' })).toBeNull();
});

test('without a regulars’ product there are no rows of regular sales', () => {
  const input = inputOf({ deals: [HEADER, row({})] });
  expect(rowsBehind(input, { metric: 'regularSales', month: month('2026-05'), part: 'part' })).toBeNull();
});

test('who left is no regular at the start, and is one again after joining again', () => {
  const input = inputOf({
    deals: [
      HEADER,
      row({ day: '2026-02-01', kind: '멤버십가입', amount: '' }),
      row({ day: '2026-02-28', kind: '탈퇴', amount: '' }),
      row({ day: '2026-03-31', kind: '멤버십가입', amount: '' }),
    ],
  });
  const start = (label: string) => rowsBehind(input, { metric: 'baseRegulars', month: month(label), part: 'part' });
  expect([start('2026-03'), start('2026-04')]).toEqual([[], [2]]);
});

test('a customer’s rows are all that count of them', () => {
  expect(rowsOfCustomer(story, '김')?.sort((a, b) => a - b)).toEqual([3, 4, 6, 8]);
  expect(rowsOfCustomer(story, '없는 사람')).toBeNull();
});
