import { expect, test } from 'vitest';
import type { LedgerInput } from '../../../src/domain/ledger/ledger';
import { allMetrics } from '../../../src/domain/metrics/all';
import { openRowBook, spanOfMonth } from '../../../src/domain/rows/row-book';
import { rowSource } from '../../../src/domain/rows/rows-behind';
import { tabsElsewhere, whyNoRows } from '../../../src/domain/rows/rows-elsewhere';
import { monthOfDay } from '../../../src/schema/day';
import { decodeCosts } from '../../../src/schema/decode-costs';
import { decodeDeals } from '../../../src/schema/decode-deals';
import { decodeKpis } from '../../../src/schema/decode-kpis';
import { contextFor, day, settingsWith } from '../ledger-grid';
import { HEADER, row } from '../sale-rows';

const settings = settingsWith();
const context = contextFor(settings, '2026-05-31');

function bookWith({ kpis = [], hasCosts = false }: { kpis?: readonly unknown[][]; hasCosts?: boolean }) {
  const input: LedgerInput = {
    deals: decodeDeals({ cells: [HEADER, row({})] }, context).table,
    kpis: decodeKpis({ cells: [['시작일', '채널', '신청'], ...kpis] }, context).table,
    costs: hasCosts ? decodeCosts({ cells: [['지출일', '비용구분', '금액']] }, context).table : null,
    settings,
    asOf: day('2026-05-31'),
  };
  return openRowBook(input);
}

const may = spanOfMonth(monthOfDay(day('2026-05-01')));

test('every figure leads to its rows or to another tab, or says why it cannot', () => {
  const book = bookWith({});
  const lost = allMetrics.filter(
    ({ key }) =>
      !rowSource(key, 'part') &&
      !rowSource(key, 'whole') &&
      tabsElsewhere(key, book, may).length === 0 &&
      whyNoRows(key) === null,
  );
  expect(lost.map(({ key }) => key)).toEqual([]);
});

test('what ads cost stands in the KPI ledger, and in the cost ledger where there is one', () => {
  expect(tabsElsewhere('roas', bookWith({}), may)).toEqual(['kpis']);
  expect(tabsElsewhere('roas', bookWith({ hasCosts: true }), may)).toEqual(['kpis', 'costs']);
  expect(tabsElsewhere('contributionRoas', bookWith({ hasCosts: true }), may)).toEqual(['kpis', 'costs', 'settings']);
  expect(tabsElsewhere('sales', bookWith({ hasCosts: true }), may)).toEqual([]);
});

test('applications lead to the KPI ledger for a month in which some were typed there', () => {
  const book = bookWith({ kpis: [['2026-05-04', '', 7]] });
  const april = spanOfMonth(monthOfDay(day('2026-04-01')));
  expect([tabsElsewhere('applications', book, may), tabsElsewhere('applications', book, april)]).toEqual([
    ['kpis'],
    [],
  ]);
  expect(tabsElsewhere('costPerApplication', book, may)).toEqual(['kpis']);
});

test('only what is estimated, compared or worked out from a target has a reason', () => {
  const reasons = allMetrics.flatMap(({ key }) => (whyNoRows(key) ? [[key, whyNoRows(key)]] : []));
  expect(reasons).toEqual([
    ['breakEvenRegulars', 'target'],
    ['toBreakEven', 'target'],
    ['expectedPurchases', 'model'],
    ['unusualNumbers', 'weeks'],
  ]);
});
