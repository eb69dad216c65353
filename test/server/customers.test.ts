import { expect, test } from 'vitest';
import { customers } from '../../sheets-templates/customers';
import { facts, listed, listedShop, write } from './customer-list';
import { protections } from './sheet-state';
import { installedShop, openShop, sideDishes, type Tab, totalCalls, typeRows } from './shop';

test('the studio of the worked example, customer by customer', async () => {
  // who only booked and cancelled (C004) is not in the list; the median interval is 16.5 days, so 33 make a regular dormant
  expect(listed(await listedShop(), facts)).toEqual({
    C001: ['단골', '안', '휴면', '2026-04-04', '2026-04-04', '2026-05-20', 3, 1120000],
    C002: ['경험', '밖', '', '2026-04-09', '', '2026-04-09', 1, 20000],
    C003: ['단골', '안', '휴면', '2026-04-12', '2026-04-12', '2026-05-02', 2, 740000],
    C005: ['결정', '안', '휴면', '2026-04-23', '2026-05-06', '2026-05-06', 2, 405000],
    C006: ['경험', '밖', '', '2026-05-13', '', '2026-05-13', 1, 20000],
  });
});

test('the online shop: S103 is the one to invite, S104 left, by either rule', async () => {
  expect(listed(await listedShop(sideDishes), ['stage', 'pool', 'decisionDay'])).toEqual({
    S101: ['경험', '밖', ''],
    S102: ['단골', '안', '2026-04-05'],
    S103: ['경험', '밖 · 초대', ''],
    S104: ['결정', '나감', '2026-04-20'],
    S106: ['결정', '안', '2026-05-11'],
  });
  expect(listed(await listedShop(sideDishes, 'purchases'), ['stage', 'pool', 'decisionDay'])).toEqual({
    S101: ['경험', '밖', ''],
    S102: ['단골', '안', '2026-04-10'],
    S103: ['단골', '밖 · 초대', '2026-04-24'],
    S104: ['경험', '나감', ''],
    S106: ['경험', '안', ''],
  });
});

test('in English, the same customers in English words', async () => {
  const shop = await installedShop({ locale: 'en_US', lang: 'en' }, { lang: 'en' });
  typeRows(shop, 'Transactions', [
    ['Date', 'Kind', 'Customer', 'Channel', 'Amount'],
    ['2026-05-01', 'Sale', 'Ann', 'Friends', 20],
    ['2026-06-01', 'Sale', 'Ann', '', 30],
    ['2026-06-20', 'Application', 'Bob', 'Web', ''],
  ]);
  shop.api('addModule', 'customers');
  expect(listed(shop, ['stage', 'state', 'pool', 'channel', 'purchaseDays', 'amount'], 'en')).toEqual({
    Bob: ['Applied', '', 'Outside', 'Web', 0, ''],
    Ann: ['Experienced', 'Active', 'Outside: invite', 'Friends', 2, 50],
  });
});

test('hostile names stay text and lead to their own row again', async () => {
  const shop = await installedShop();
  const names = ['=1+1', '+821012345678', '007', '2026-05-01', 'TRUE', "'quoted", '17850'];
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ...names.map(name => ['2026-05-01', '거래', name, 1000]),
  ]);
  shop.api('addModule', 'customers');
  const before = shop.grid('고객목록').map(row => row[0]);
  expect(before.filter(name => typeof name !== 'string')).toEqual([]);
  write(shop, '007', 'note', '요원');
  shop.api('refresh');
  expect(shop.grid('고객목록').map(row => row[0])).toEqual(before);
  expect(shop.tab('고객목록').getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
});

test('the list is not made by an installation; where it is, calls do not grow with customers, nor twice', async () => {
  const counts = [];
  for (const rows of [100, 3000]) {
    const shop = await installedShop();
    const columns = ['거래일', '구분', '고객', '금액'];
    const sales = Array.from({ length: rows }, (_, row) => ['2026-05-01', '거래', `손님${row}`, 1000]);
    typeRows(shop, '거래장부', [columns, ...sales]);
    shop.api('refresh');
    expect(shop.tabNames()).not.toContain('고객목록');
    shop.resetCalls();
    shop.api('refresh');
    const without = totalCalls(shop);
    shop.api('addModule', 'customers');
    expect(shop.tabNames().indexOf('고객목록')).toBe(shop.tabNames().indexOf('거래장부') + 1);
    shop.resetCalls();
    shop.api('refresh');
    counts.push(totalCalls(shop) - without);
    expect(shop.grid('고객목록')).toHaveLength(rows + 1);
  }
  expect(counts[0]).toBe(counts[1]);
  // three to read it, six to write it
  expect(counts[0]).toBeLessThanOrEqual(9);
});

function looks(tab: Tab) {
  return {
    protections: protections(tab),
    conditions: tab.getConditionalFormatRules().length,
    frozen: [tab.getFrozenRows(), tab.getFrozenColumns()],
    filter: tab.getFilter()?.getRange().getA1Notation(),
    notes: tab
      .getRange(1, 1, 1, tab.getMaxColumns())
      .getNotes()[0]
      ?.filter(note => note !== '').length,
  };
}

test('the computed columns warn, the header is frozen and explained; adding it again or repairing changes nothing', async () => {
  const shop = await listedShop();
  const tab = shop.tab('고객목록');
  const before = looks(tab);
  expect(before).toMatchObject({
    protections: Array.from({ length: 2 }, () => expect.stringMatching(/^RANGE .+ true$/)),
    frozen: [1, 1],
    notes: customers.columns.length,
  });
  shop.api('addModule', 'customers');
  shop.api('install', { trade: 'other', lang: 'ko', example: false });
  expect(looks(tab)).toEqual(before);
  expect(shop.tabNames().filter(name => name.startsWith('고객목록'))).toHaveLength(1);
});

test('without the name column the list is left alone and an issue says so', async () => {
  const shop = await listedShop();
  const tab = shop.tab('고객목록');
  tab.deleteColumns(1, 1);
  const before = shop.grid('고객목록');
  const { issues } = shop.api('refresh');
  expect(issues.shown).toContainEqual(
    expect.objectContaining({ code: 'column-missing', place: expect.objectContaining({ tab: 'customers' }) }),
  );
  expect(shop.grid('고객목록')).toEqual(before);
});

test('a copy of the file, which forgets all that is not in it, still knows its list', async () => {
  const shop = await listedShop();
  write(shop, 'C001', 'note', '아침');
  const copy = await openShop({ file: { ...shop.save(), properties: { document: {}, user: {}, script: {} } } });
  typeRows(copy, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-06-02', '거래', 'C001', 10000],
  ]);
  copy.api('refresh');
  expect(listed(copy, ['note', 'purchaseDays']).C001).toEqual(['아침', 4]);
  expect(copy.tabNames().filter(name => name.startsWith('고객목록'))).toHaveLength(1);
});
