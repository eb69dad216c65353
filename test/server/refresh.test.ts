import { expect, test } from 'vitest';
import { tabState } from './sheet-state';
import { installedShop, openShop, studio, totalCalls, typeExample, typeRows } from './shop';

const columns = ['거래ID', '거래일', '구분', '고객', '유입채널', '상품', '금액'];

function sales(count: number): unknown[][] {
  const rows = Array.from({ length: count }, (_, row) => [
    '',
    `2026-0${1 + (row % 6)}-${10 + (row % 15)}`,
    '거래',
    `손님${row % 97}`,
    '',
    '',
    1000 + row,
  ]);
  return [columns, ...rows];
}

test('a refresh makes the same few calls for 100 rows and for 5,000', async () => {
  const counts = [];
  for (const rows of [100, 5000]) {
    const shop = await installedShop();
    // made once, by the first refresh that has something to keep
    shop.api('addModule', 'history');
    typeRows(shop, '거래장부', sales(rows));
    shop.resetCalls();
    expect(shop.api('refresh')).toMatchObject({ idsGiven: rows, rows: { counted: rows } });
    counts.push(totalCalls(shop));
  }
  expect(counts[0]).toBe(counts[1]);
  // seven tabs read, four written
  expect(counts[0]).toBeLessThanOrEqual(3 * 7 + 6 * 4 + 15);
});

test('every row gets an ID once; none is changed, and none given again after its row is gone', async () => {
  const shop = await installedShop();
  typeRows(shop, '거래장부', [
    columns,
    ['', '2026-05-01', '거래', '김', '', '', 1],
    ['내-1', '2026-05-02', '거래', '이', '', '', 2],
    ['', '2026-05-03', '거래', '박', '', '', 3],
  ]);
  expect(shop.api('refresh').idsGiven).toBe(2);
  const ids = () =>
    shop
      .grid('거래장부')
      .slice(1)
      .map(cells => cells[0]);
  expect(ids()).toEqual(['D-000001', '내-1', 'D-000002']);
  shop.tab('거래장부').deleteRows(4, 1);
  typeRows(shop, '거래장부', [columns, ['', '2026-05-04', '거래', '최', '', '', 4]]);
  shop.api('refresh');
  expect(ids()).toEqual(['D-000001', '내-1', 'D-000003']);
  expect(shop.api('refresh').idsGiven).toBe(0);
});

test('a row pasted with an ID of ours from elsewhere does not lead to that ID being given again', async () => {
  const shop = await installedShop();
  typeRows(shop, '거래장부', [
    columns,
    ['D-000041', '2026-05-01', '거래', '김', '', '', 1],
    ['', '2026-05-02', '거래', '이', '', '', 2],
  ]);
  shop.api('refresh');
  expect(shop.grid('거래장부')[2]?.[0]).toBe('D-000042');
});

test('blank IDs scattered among typed ones are filled without touching any of those', async () => {
  const shop = await installedShop();
  const tab = shop.tab('거래장부');
  const rows = Array.from({ length: 40 }, (_, row) => [
    row % 2 ? `007-${row}` : '',
    '2026-05-01',
    '거래',
    `손님${row}`,
    '',
    '',
    row,
  ]);
  typeRows(shop, '거래장부', [columns, ...rows]);
  tab.getRange('A5').setNumberFormat('0').setValue(5);
  expect(shop.api('refresh').idsGiven).toBe(20);
  const ids = shop
    .grid('거래장부')
    .slice(1)
    .map(cells => cells[0]);
  expect(ids.filter((_, row) => row % 2 === 1)).toEqual(
    rows.flatMap((cells, row) => (row % 2 ? [row === 3 ? 5 : cells[0]] : [])),
  );
  expect(new Set(ids).size).toBe(40);
  expect(tab.getRange('A5').getNumberFormat()).toBe('0');
});

test('a formula that numbers the rows is left alone', async () => {
  const shop = await installedShop();
  typeRows(shop, '거래장부', [
    columns,
    ['', '2026-05-01', '거래', '김', '', '', 1],
    ['', '2026-05-02', '거래', '이', '', '', 2],
  ]);
  shop.tab('거래장부').getRange('A2').setNumberFormat('0').setFormula('=ROW()-1');
  expect(shop.api('refresh').idsGiven).toBe(0);
  expect(shop.tab('거래장부').getRange('A2:A3').getFormulas()).toEqual([['=ROW()-1'], ['']]);
});

test('while somebody else refreshes, the second is told to wait and nothing is written', async () => {
  const shop = await installedShop();
  typeRows(shop, '거래장부', sales(3));
  const release = shop.holdDocumentLock();
  expect(shop.answer('refresh')).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect(shop.grid('거래장부')[1]?.[0]).toBe('');
  release();
  expect(shop.answer('refresh')).toMatchObject({ ok: true });
});

test('before an installation a refresh says so', async () => {
  const shop = await openShop();
  expect(shop.answer('refresh')).toMatchObject({ ok: false, error: { code: 'not-installed' } });
  expect(shop.answer('figures', {})).toMatchObject({ ok: false, error: { code: 'not-installed' } });
});

test('a tab that is gone is one issue; the rest is computed', async () => {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  shop.app.getActiveSpreadsheet().deleteSheet(shop.tab('지표장부'));
  const summary = shop.api('refresh');
  expect(summary.rows.counted).toBe(18);
  expect(summary.issues.shown).toContainEqual(
    expect.objectContaining({ code: 'tab-missing', place: { tab: 'kpis', row: null, column: null } }),
  );
});

test('with the ledger gone the dashboard says so, and does not ask for a first row', async () => {
  const shop = await installedShop();
  shop.app.getActiveSpreadsheet().deleteSheet(shop.tab('거래장부'));
  shop.api('refresh');
  const shown = shop.grid('대시보드').flat().join('\n');
  expect(shown).toContain('거래장부 탭이 없습니다.');
  expect(shown).not.toContain('첫 줄을 적고');
});

test('a required column that is gone is named; the other tabs are read', async () => {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  const tab = shop.tab('거래장부');
  tab.deleteColumns((shop.grid('거래장부')[0] ?? []).indexOf('금액') + 1, 1);
  const { issues, rows } = shop.api('refresh');
  expect(rows.counted).toBe(0);
  expect(issues.shown).toContainEqual(
    expect.objectContaining({
      code: 'column-missing',
      header: '금액',
      place: { tab: 'deals', row: 1, column: 'amount' },
    }),
  );
});

const hostile: [string, unknown[], string][] = [
  ['text in the amount', ['', '2026-05-01', '거래', '김', '', '', '이만원쯤?'], 'not-a-number'],
  ['text in the day', ['', '어제쯤', '거래', '김', '', '', 1], 'not-a-day'],
  ['a day no calendar has', ['', '2026-02-30', '거래', '김', '', '', 1], 'impossible-day'],
  ['an error value', ['', '2026-05-01', '거래', '김', '', '', '=1/0'], 'error-value'],
  ['a negative sale', ['', '2026-05-01', '거래', '김', '', '', -5], 'sale-negative'],
  ['a refund without a sale', ['', '2026-05-01', '환불', '김', '', '', -5], 'refund-without-sale'],
  ['a kind that is none', ['', '2026-05-01', '선물', '김', '', '', 1], 'not-an-option'],
  ['a missing customer', ['', '2026-05-01', '멤버십가입', '', '', '', 0], 'customer-missing'],
  ['a cell of ten thousand characters', ['', '2026-05-01', '거래', '가'.repeat(10_000), '', '', 1], 'long-text'],
  ['a formula as a name', ['', '2026-05-01', '거래', '=HYPERLINK("http://x","y")', '', '', 1], 'formula-text'],
  ['html as a name', ['', '2026-05-01', '거래', '<img src=x onerror=alert(1)>', '', '', 1], 'markup-text'],
];

test('bad input of every kind becomes an issue at its cell, stays as typed, and the good row is counted', async () => {
  const shop = await installedShop();
  typeRows(shop, '거래장부', [
    columns,
    ['G-1', '2026-05-01', '거래', '좋은 손님', shop.grid('설정')[1]?.[2], '', 20000],
    ...hostile.map(([, row]) => row),
  ]);
  const typed = () =>
    shop
      .grid('거래장부')
      .slice(1)
      .map(cells => cells.slice(1));
  const before = typed();
  shop.api('refresh');
  const figures = shop.api('figures', {});
  hostile.forEach(([what, , code], index) => {
    const found = figures.issues.filter(({ row }) => row === index + 3).map(issue => issue.code);
    expect(found, what).toContain(code);
  });
  expect(figures.issues.filter(({ row }) => row === 2)).toEqual([]);
  expect(typed()).toEqual(before);
  expect(figures.months.find(({ month }) => month === '2026-05')?.orders).toBeGreaterThanOrEqual(1);
});

test('hostile names reach the dashboard as text, never as formulas', async () => {
  const shop = await installedShop({ now: '2026-06-10T03:00:00Z' });
  const names = ['=1+1', '+821012345678', '-5', '@SUM(A1)', '\t=2+2', "'quoted", '2026-05-01', 'TRUE', '007'];
  const tab = shop.tab('거래장부');
  typeRows(shop, '거래장부', [
    columns,
    ...names.map(name => ['', '2026-05-01', '거래', `손님 ${name}`, name, '', 1000]),
  ]);
  expect(tab.getRange('E2').getValue()).toBe('=1+1');
  shop.api('refresh');
  const dashboard = shop.tab('대시보드');
  const shown = shop.grid('대시보드').flat();
  expect(dashboard.getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
  for (const name of ['=1+1', '+821012345678', '-5', '@SUM(A1)', '2026-05-01', 'TRUE', '007'])
    expect(shown).toContain(name);
});

test('a refresh touches neither formats nor charts nor own columns', async () => {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  shop.api('refresh');
  const board = shop.tab('대시보드');
  board.getRange('A26:O26').setBackground('#123456');
  board.setColumnWidth(2, 199);
  const ledger = tabState(shop.tab('거래장부'));
  const before = tabState(board);
  shop.api('refresh');
  expect(tabState(board)).toEqual(before);
  expect(tabState(shop.tab('거래장부'))).toEqual(ledger);
});

test('the summary is kept for the next opening, also when there is much to say', async () => {
  const shop = await installedShop();
  typeRows(shop, '거래장부', [
    columns,
    ...Array.from({ length: 300 }, (_, row) => ['', '어제', `종류${row}`, '가'.repeat(90), '', '', '많이']),
  ]);
  const summary = shop.api('refresh');
  const kept = shop.api('open').summary;
  expect(kept?.issues.errors).toBe(summary.issues.errors);
  expect(kept?.rows).toEqual(summary.rows);
});
