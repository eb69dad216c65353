import { expect, test } from 'vitest';
import { customers } from '../../sheets-templates/customers';
import type { Lang } from '../../sheets-templates/types';
import { protections } from './sheet-state';
import { installedShop, type Shop, sideDishes, studio, type Tab, totalCalls, typeExample, typeRows } from './shop';

type Key = (typeof customers)['columns'][number]['key'];

function columnOf(shop: Shop, key: Key, lang: Lang = 'ko'): number {
  const name = customers.columns.find(column => column.key === key)?.name[lang];
  const [header = []] = shop.grid(customers.name[lang]);
  return header.indexOf(name) + 1;
}

/** The list as a person reads it: by customer, the cells under the columns asked for. */
function listed(shop: Shop, keys: readonly Key[], lang: Lang = 'ko'): Record<string, unknown[]> {
  const [, ...rows] = shop.grid(customers.name[lang]);
  const filled = rows.filter(row => row.some(cell => cell !== ''));
  const at = (row: readonly unknown[], key: Key) => row[columnOf(shop, key, lang) - 1];
  return Object.fromEntries(filled.map(row => [String(at(row, 'customer')), keys.map(key => shown(at(row, key)))]));
}

function shown(cell: unknown): unknown {
  const isDate = Object.prototype.toString.call(cell) === '[object Date]';
  return isDate ? new Date(Number(cell) + 9 * 3_600_000).toISOString().slice(0, 10) : cell;
}

function rowOf(shop: Shop, customer: string): number {
  const at = columnOf(shop, 'customer') - 1;
  return shop.grid('고객목록').findIndex(row => row[at] === customer) + 1;
}

function write(shop: Shop, customer: string, key: Key, value: string): void {
  const row = rowOf(shop, customer);
  expect(row).toBeGreaterThan(1);
  shop.tab('고객목록').getRange(row, columnOf(shop, key)).setValue(value);
}

async function listedShop(example = studio, rule: 'membership' | 'purchases' = 'membership'): Promise<Shop> {
  const shop = await installedShop();
  typeExample(shop, example, rule);
  shop.api('addModule', 'customers');
  return shop;
}

function alias(shop: Shop, name: string, of: string): void {
  const tab = shop.tab('설정');
  const [header = []] = shop.grid('설정');
  const row = shop.grid('설정').findIndex((cells, index) => index > 0 && cells[header.indexOf('다른 이름')] === '') + 1;
  tab.getRange(row, header.indexOf('다른 이름') + 1).setValue(name);
  tab.getRange(row, header.indexOf('원래 고객') + 1).setValue(of);
}

const facts: Key[] = ['stage', 'pool', 'dormant', 'firstDay', 'decisionDay', 'lastDay', 'purchaseDays', 'amount'];

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

test('notes, own columns and colours stay with their customer when rows are sorted and new customers come', async () => {
  const shop = await listedShop();
  const tab = shop.tab('고객목록');
  write(shop, 'C002', 'note', '허리가 아픔');
  write(shop, 'C002', 'nextStep', '전화하기');
  write(shop, 'C005', 'due', '2026-07-01');
  const own = tab.getMaxColumns() + 1;
  tab.insertColumnsAfter(own - 1, 1);
  tab.getRange(1, own).setValue('생일');
  tab.getRange(rowOf(shop, 'C003'), own).setValue('3월 2일');
  tab.getRange(rowOf(shop, 'C003'), 1).setBackground('#ffff00');
  tab.getRange(2, 1, shop.grid('고객목록').length - 1, own).sort({ column: 1, ascending: false });
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-06-01', '거래', 'C002', 30000],
    ['2026-06-02', '거래', '새 손님', 10000],
  ]);
  shop.api('refresh');
  const names = shop.grid('고객목록').map(row => row[0]);
  expect(names.slice(0, 7)).toEqual(['고객', 'C006', 'C005', 'C003', 'C002', 'C001', '새 손님']);
  const list = listed(shop, ['note', 'nextStep', 'due', 'purchaseDays']);
  expect(list).toMatchObject({
    C002: ['허리가 아픔', '전화하기', '', 2],
    C005: ['', '', '2026-07-01', 2],
    '새 손님': ['', '', '', 1],
  });
  expect(tab.getRange(rowOf(shop, 'C003'), own).getValue()).toBe('3월 2일');
  expect(tab.getRange(rowOf(shop, 'C003'), 1).getBackground()).toBe('#ffff00');
});

test('what was typed over comes back; columns moved, hidden, renamed and filtered are found', async () => {
  const shop = await listedShop();
  const tab = shop.tab('고객목록');
  const before = listed(shop, facts);
  write(shop, 'C001', 'note', '늘 아침');
  tab.getRange(2, columnOf(shop, 'stage'), 5, 2).setValue('지움');
  tab.getRange(3, columnOf(shop, 'amount')).clearContent();
  tab.getRange(1, columnOf(shop, 'note')).setValue('우리 메모');
  tab.moveColumns(tab.getRange('G1:G1'), 1);
  tab.hideColumns(columnOf(shop, 'pool'));
  tab.insertRowsBefore(1, 1);
  tab.getRange('B1').setValue('바른숨 손님');
  shop.api('refresh');
  const grid = shop.grid('고객목록');
  expect(grid[1]?.slice(0, 3)).toEqual(['우리 메모', '고객', '단계']);
  expect(grid.find(row => row[1] === 'C001')?.[0]).toBe('늘 아침');
  tab.deleteRows(1, 1);
  expect(listed(shop, facts)).toEqual(before);
});

test('who goes by another name keeps the note; two notes stand on two lines, a second due date in the note', async () => {
  const shop = await listedShop();
  write(shop, 'C001', 'note', '아침 손님');
  write(shop, 'C001', 'due', '2026-07-01');
  write(shop, 'C002', 'note', '허리가 아픔');
  write(shop, 'C002', 'nextStep', '전화하기');
  write(shop, 'C002', 'due', '2026-07-08');
  write(shop, 'C006', 'note', '이름을 바꿈');
  alias(shop, 'C002', 'C001');
  alias(shop, 'C006', '김소라');
  shop.api('refresh');
  const list = listed(shop, ['note', 'nextStep', 'due']);
  expect(Object.keys(list).sort()).toEqual(['C001', 'C003', 'C005', '김소라']);
  expect(list.C001).toEqual(['아침 손님\n허리가 아픔\n기한: 2026-07-08', '전화하기', '2026-07-01']);
  expect(list.김소라).toEqual(['이름을 바꿈', '', '']);
  shop.api('refresh');
  expect(listed(shop, ['note', 'nextStep', 'due'])).toEqual(list);
});

test('who vanished from the ledger goes to the end with a mark while a note is left, and goes away with it', async () => {
  const shop = await listedShop();
  write(shop, 'C006', 'note', '다시 올 것');
  const ledger = shop.tab('거래장부');
  const at = (shop.grid('거래장부')[0] ?? []).indexOf('고객');
  const rows = shop.grid('거래장부');
  for (let row = rows.length; row > 1; row--) {
    if (['C006', 'C002'].includes(String(rows[row - 1]?.[at]))) ledger.deleteRows(row, 1);
  }
  shop.api('refresh');
  const names = () =>
    shop
      .grid('고객목록')
      .slice(1)
      .map(row => row[0]);
  expect(names()).toEqual(['C005', 'C001', 'C003', 'C006']);
  expect(listed(shop, ['stage', 'note', 'amount']).C006).toEqual(['장부에 없음', '다시 올 것', '']);
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-06-02', '거래', '새 손님', 10000],
  ]);
  shop.api('refresh');
  expect(names()).toEqual(['C005', 'C001', 'C003', '새 손님', 'C006']);
  write(shop, 'C006', 'note', '');
  shop.api('refresh');
  expect(names().filter(name => name !== '')).toEqual(['C005', 'C001', 'C003', '새 손님']);
});

test('a formula of the owner filled down is no note: new customers come right below the others', async () => {
  const shop = await listedShop();
  const tab = shop.tab('고객목록');
  const own = tab.getMaxColumns() + 1;
  tab.insertColumnsAfter(own - 1, 1);
  tab.getRange(1, own).setValue('배');
  expect(columnOf(shop, 'purchaseDays')).toBe(9);
  tab.getRange(2, own, 30, 1).setFormulas(Array.from({ length: 30 }, (_, row) => [`=I${row + 2}*2`]));
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-06-02', '거래', '새 손님', 10000],
  ]);
  shop.api('refresh');
  expect(rowOf(shop, '새 손님')).toBe(7);
  expect(tab.getRange(7, own).getValue()).toBe(2);
  expect(tab.getRange(31, own).getFormula()).not.toBe('');
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
