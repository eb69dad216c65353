import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueLog } from '../../../src/domain/ledger/issue-log';
import { readLedger } from '../../../src/domain/ledger/ledger';
import { weekPeriods } from '../../../src/domain/ledger/periods';
import { activeWeeks } from '../../../src/domain/stages/active-weeks';
import { tallyRules } from '../../../src/domain/stages/tally-rules';
import { formatDay } from '../../../src/schema/day';
import { decodeDeals } from '../../../src/schema/decode-deals';
import { decodeKpis } from '../../../src/schema/decode-kpis';
import type { Settings } from '../../../src/schema/settings';
import { contextFor, day, settingsWith } from '../ledger-grid';

const HEADER = ['거래일', '구분', '고객', '상품'];
const AMOUNT = '금액';
/** A Monday; weeks are counted from it. */
const START = day('2026-01-05');
const on = (week: number, weekday = 0) => formatDay(START + 7 * week + weekday);

type Row = readonly [string, string, string, string?];

/** Pairs of regulars and active ones, for the windows of four weeks that end with the last `count` weeks up to `last`. */
function pairs(rows: readonly Row[], last: number, count: number, changes: Partial<Settings> = {}) {
  const settings = settingsWith(changes);
  const asOf = START + 7 * last + 6;
  const context = contextFor(settings, formatDay(asOf));
  // something in the first week, so that weeks are counted from there
  const all: Row[] = [[on(0), '신청', 'X'], ...rows];
  const cells = [
    [...HEADER, AMOUNT],
    ...all.map(([when, kind, who, what = '']) => [
      when,
      kind,
      who,
      what,
      kind === '거래' ? 100 : kind === '환불' ? -100 : '',
    ]),
  ];
  const deals = decodeDeals({ cells }, context).table;
  const kpis = decodeKpis({ cells: [['시작일', '채널']] }, context).table;
  const log = issueLog('deals', deals, []);
  const ledger = readLedger({ deals, kpis, settings, asOf }, log, log);
  const weeks = weekPeriods(ledger.firstDay, asOf, 'monday');
  const found = activeWeeks(ledger, tallyRules(ledger, settings), weeks, { last, count });
  return found.map(({ base, active }) => [base, active]);
}

test('a regular counts from the week after deciding, and as active where one of the four weeks has a sale', () => {
  const rows: Row[] = [
    [on(2), '멤버십가입', 'A'],
    [on(7), '거래', 'A'],
  ];
  // windows 0-3 to 10-13: A is a regular when week 3 begins; the sale of week 7 lies in the windows from 4 to 7
  const first = [
    [0, 0],
    [0, 0],
    [0, 0],
    [1, 0],
  ];
  const bought = [
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ];
  expect(pairs(rows, 13, 11)).toEqual([...first, ...bought, [1, 0], [1, 0], [1, 0]]);
});

test('who decides on a week’s first day was no regular when it began', () => {
  expect(pairs([[on(3), '멤버십가입', 'A']], 6, 1)).toEqual([[0, 0]]);
  expect(pairs([[on(2, 6), '멤버십가입', 'A']], 6, 1)).toEqual([[1, 0]]);
});

test('the first and the last day of the four weeks belong to them, the days beside do not', () => {
  const joined: Row = [on(0), '멤버십가입', 'A'];
  const bought = (week: number, weekday: number) => pairs([joined, [on(week, weekday), '거래', 'A']], 6, 1);
  expect(bought(3, 0)).toEqual([[1, 1]]);
  expect(bought(6, 6)).toEqual([[1, 1]]);
  expect(bought(2, 6)).toEqual([[1, 0]]);
});

test('a sale after the last week asked for does not count, nor does leaving after it', () => {
  const rows: Row[] = [
    [on(0), '멤버십가입', 'A'],
    [on(7), '거래', 'A'],
    [on(7), '탈퇴', 'A'],
  ];
  const settings = settingsWith();
  expect(settings.weekStart).toBe('monday');
  expect(pairs(rows, 7, 2)).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test('a sale long before the weeks asked for makes nobody active in them', () => {
  const joined: Row = [on(0), '멤버십가입', 'A'];
  for (let week = 1; week < 37; week++) expect(pairs([joined, [on(week), '거래', 'A']], 40, 1)).toEqual([[1, 0]]);
});

test('who left is no regular any more, and is one again after joining anew', () => {
  const rows: Row[] = [
    [on(0), '멤버십가입', 'A'],
    [on(2), '탈퇴', 'A'],
    [on(5), '멤버십가입', 'A'],
  ];
  // windows beginning with weeks 0 to 7
  expect(pairs(rows, 10, 8).map(([base]) => base)).toEqual([0, 1, 1, 0, 0, 0, 1, 1]);
});

test('leaving, refunds and bookings make nobody active; guests and those who never decided are nobody’s regulars', () => {
  const rows: Row[] = [
    [on(0), '멤버십가입', 'A'],
    [on(3), '신청', 'A'],
    [on(3), '환불', 'A'],
    [on(3), '거래', ''],
    [on(3), '거래', 'B'],
  ];
  expect(pairs(rows, 5, 1)).toEqual([[1, 0]]);
});

test('under the rule of the regulars’ product only that makes active', () => {
  const product = (name: string, kind: 'regular' | 'entry') => ({
    name,
    kind,
    price: null,
    taxType: 'taxable' as const,
    margin: null,
  });
  const settings = {
    activeRule: 'regularProduct',
    products: [product('정기권', 'regular'), product('체험', 'entry')],
  } as const;
  const rows: Row[] = [
    [on(0), '멤버십가입', 'A'],
    [on(0), '멤버십가입', 'B'],
    [on(0), '멤버십가입', 'C'],
    [on(3), '거래', 'A', '정기권'],
    [on(3), '거래', 'B', '체험'],
    [on(3), '거래', 'C'],
  ];
  expect(pairs(rows, 5, 1, settings)).toEqual([[3, 1]]);
  expect(pairs(rows, 5, 1)).toEqual([[3, 3]]);
});

test('under the rule of purchases the second day decides', () => {
  const rows: Row[] = [
    [on(0), '거래', 'A'],
    [on(1), '거래', 'A'],
    [on(2), '거래', 'A'],
  ];
  expect(pairs(rows, 5, 3, { decisionRule: 'purchases' })).toEqual([
    [0, 0],
    [0, 0],
    [1, 1],
  ]);
});

test('the word-for-word reading, customer by customer and window by window, comes out the same', () => {
  const row = fc.record({
    week: fc.integer({ min: 0, max: 17 }),
    weekday: fc.integer({ min: 0, max: 6 }),
    kind: fc.constantFrom('멤버십가입', '거래', '거래', '탈퇴', '신청'),
    who: fc.constantFrom('A', 'B', 'C'),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), list => {
      const rows = list.map(({ week, weekday, kind, who }): Row => [on(week, weekday), kind, who]);
      const expected = Array.from({ length: 13 }, (_, index) => {
        const from = on(2 + index);
        const to = on(2 + index + 4);
        const regulars = ['A', 'B', 'C'].filter(who => isRegularBefore(rows, who, from));
        const buyers = regulars.filter(who =>
          rows.some(([when, kind, name]) => name === who && kind === '거래' && when >= from && when < to),
        );
        return [regulars.length, buyers.length];
      });
      expect(pairs(rows, 17, 13)).toEqual(expected);
    }),
  );
});

/** Joined before that day, and the last day of joining or leaving before it is one of joining alone. */
function isRegularBefore(rows: readonly Row[], who: string, before: string): boolean {
  const own = rows.filter(([when, , name]) => name === who && when < before);
  const joins = own.filter(([, kind]) => kind === '멤버십가입').map(([when]) => when);
  const leaves = own.filter(([, kind]) => kind === '탈퇴').map(([when]) => when);
  const latest = (days: string[]) => days.sort().at(-1) ?? '';
  return joins.length > 0 && latest(joins) > latest(leaves);
}
