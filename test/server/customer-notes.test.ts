import { expect, test } from 'vitest';
import { alias, columnOf, facts, listed, listedShop, rowOf, write } from './customer-list';
import { typeRows } from './shop';

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

test('with the column of notes gone, a second due date keeps its row, and the check says which column is missing', async () => {
  const shop = await listedShop();
  write(shop, 'C001', 'due', '2026-07-01');
  write(shop, 'C002', 'due', '2026-07-08');
  shop.tab('고객목록').deleteColumns(columnOf(shop, 'note'), 1);
  alias(shop, 'C002', 'C001');
  const { issues } = shop.api('refresh');
  expect(listed(shop, ['stage', 'due']).C002).toEqual(['장부에 없음', '2026-07-08']);
  expect(listed(shop, ['due']).C001).toEqual(['2026-07-01']);
  expect(issues.shown).toContainEqual(
    expect.objectContaining({
      code: 'column-missing',
      level: 'warning',
      place: expect.objectContaining({ tab: 'customers' }),
    }),
  );
});

test('with any column of the owner’s gone, the others merge and nothing is lost', async () => {
  for (const key of ['nextStep', 'due'] as const) {
    const shop = await listedShop();
    const tab = shop.tab('고객목록');
    const own = tab.getMaxColumns() + 1;
    tab.insertColumnsAfter(own - 1, 1);
    tab.getRange(1, own).setValue('키');
    for (const [name, tall] of [
      ['C001', 160],
      ['C002', 170],
    ] as const) {
      for (const each of ['note', 'nextStep'] as const) write(shop, name, each, `${each} ${name}`);
      tab.getRange(rowOf(shop, name), own).setValue(tall);
    }
    const nextStep = key === 'nextStep' ? [] : ['nextStep C001\nnextStep C002'];
    tab.deleteColumns(columnOf(shop, key), 1);
    alias(shop, 'C002', 'C001');
    shop.api('refresh');
    const list = listed(shop, key === 'nextStep' ? ['note'] : ['note', 'nextStep']);
    expect(list.C002).toBeUndefined();
    expect(list.C001).toEqual(['note C001\nnote C002\n키: 170', ...nextStep]);
  }
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
