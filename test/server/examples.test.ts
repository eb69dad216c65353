import { expect, test } from 'vitest';
import { stateOf } from './sheet-state';
import { installedShop, openShop, type Shop, typeRows } from './shop';

const tabs = ['지표장부', '거래장부', 'SPA', '업무분담', '설정'];

/** What stands in the columns of these names, row by row, as far as anything does. */
function listed(shop: Shop, ...names: string[]): unknown[][] {
  const [header = [], ...lines] = shop.grid('설정');
  const rows = lines.map(cells => names.map(name => cells[header.indexOf(name)]));
  return rows.filter(cells => cells.some(cell => cell !== ''));
}

test.each(['academy', 'cafe', 'shop', 'agency', 'other'] as const)(
  'the example of %s fills the tabs, is read without an error, and goes again in one click',
  async trade => {
    const empty = await installedShop({}, { trade });
    const shop = await installedShop({}, { trade, example: true });
    const summary = shop.api('refresh');
    expect(summary.issues.errors).toBe(0);
    // walk-in sales without a name belong to the example of some trades
    expect(summary.issues.shown).toEqual([]);
    expect(summary.exampleRows).toBeGreaterThan(20);
    expect(summary.rows.counted).toBeGreaterThan(20);
    expect(summary.idsGiven).toBe(0);
    const result = shop.api('removeExamples');
    expect(result).toMatchObject({ kept: 0, removed: summary.exampleRows });
    expect(result.summary).toMatchObject({ exampleRows: 0, rows: { read: 0 } });
    for (const name of [...tabs, '캔버스']) expect(shop.grid(name)).toEqual(empty.grid(name));
  },
);

test.each(['ko', 'en'] as const)(
  'tabs added beside the example come with its rows in %s, which go with the rest, from a tab that was taken out too',
  async lang => {
    const locale = lang === 'ko' ? 'ko_KR' : 'en_US';
    const shop = await installedShop({ locale, lang }, { trade: 'academy', lang, example: true });
    const [log, board, staff] = {
      ko: ['디지로그', '자동화', '직원팬덤'],
      en: ['Digilog', 'Automation', 'Staff fandom'],
    }[lang];
    const before = shop.api('refresh').exampleRows;
    for (const key of ['digilog', 'automation', 'fandom'] as const) shop.api('addModule', key);
    const rowsOf = (tab = '') => shop.grid(tab).filter(([id]) => String(id).startsWith('EX-'));
    const [runs, plans, people] = [rowsOf(log), rowsOf(board), rowsOf(staff)];
    // fourteen runs, three pieces of work with services, six people
    expect([runs.length, plans.length, people.length]).toEqual([14, 3, 6]);
    const { exampleRows, issues } = shop.api('refresh');
    expect(exampleRows - before).toBe(23);
    expect(issues.shown).toEqual([]);
    // what the studio changed twice and ran three times since waits for the steps before machines only
    const verdicts = rowsOf(board).map(cells =>
      cells.find(cell => /^(앞 단계 먼저|Earlier steps first)/.test(String(cell))),
    );
    expect(verdicts.filter(verdict => verdict !== undefined).length).toBeGreaterThanOrEqual(1);
    shop.api('act', lang, { action: 'takeOut', item: 'fandom', values: {} }, { page: 'add', item: '', options: {} });
    expect(shop.api('removeExamples')).toMatchObject({ kept: 0, summary: { exampleRows: 0 } });
    for (const tab of [log, board, staff]) expect(rowsOf(tab)).toEqual([]);
  },
);

test('a tab added beside an example of which work was deleted has no rows about that work', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  const spa = shop.grid('SPA');
  const name = spa[0]?.indexOf('할 일') ?? -1;
  const kept = '체험 예약 안내 보내기';
  for (let row = spa.length; row > 1; row--) if (spa[row - 1]?.[name] !== kept) shop.tab('SPA').deleteRow(row);
  shop.api('addModule', 'digilog');
  const [header = [], ...runs] = shop.grid('디지로그');
  expect(new Set(runs.map(cells => cells[header.indexOf('업무')]))).toEqual(new Set([kept]));
});

test('example staff that were deleted stay away when the tab is taken out and added again', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  shop.api('addModule', 'fandom');
  const rows = shop.grid('직원팬덤').length;
  expect(rows).toBe(8);
  shop.tab('직원팬덤').deleteRows(3, rows - 2);
  const asked = { page: 'add', item: '', options: {} } as const;
  shop.api('act', 'ko', { action: 'takeOut', item: 'fandom', values: {} }, asked);
  shop.api('addModule', 'fandom');
  expect(shop.grid('직원팬덤')).toHaveLength(2);
});

test('tabs added once the example is gone, or to a shop without one, are empty', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  shop.api('removeExamples');
  shop.api('addModule', 'digilog');
  expect(shop.grid('디지로그')).toHaveLength(1);
});

test('without the example the settings name products and no person, price or margin; with it they do, until it is removed', async () => {
  const shop = await installedShop({}, { trade: 'academy' });
  const products = [
    ['체험 1회권', '경험상품', '', '과세', ''],
    ['10회권', '단골상품', '', '과세', ''],
    ['3개월 주2회권', '단골상품', '', '과세', ''],
    ['폼롤러', '기타', '', '과세', ''],
    ['바른숨 클럽', '단골풀', '', '과세', ''],
  ];
  const columns = ['상품', '상품구분', '가격', '과세유형', '마진율'];
  expect(listed(shop, ...columns)).toEqual(products);
  expect(listed(shop, '담당자')).toEqual([]);
  const studio = await installedShop({}, { trade: 'academy', example: true });
  expect(listed(studio, '상품', '가격', '마진율')).toEqual([
    ['체험 1회권', 20000, 0.4],
    ['10회권', 550000, 0.6],
    ['3개월 주2회권', 720000, 0.6],
    ['폼롤러', 35000, 0.3],
    ['바른숨 클럽', 0, ''],
  ]);
  expect(listed(studio, '담당자')).toEqual([['원장'], ['이강사'], ['박강사'], ['데스크']]);
  studio.api('removeExamples');
  expect(studio.grid('설정')).toEqual(shop.grid('설정'));
});

test('with the example go its staff, but for names that rows of the owner’s have, and prices as they were filled in', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  shop.api('addModule', 'digilog');
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '상품', '금액', '담당'],
    ['2026-05-01', '거래', '진짜 손님', '10회권', 500000, ' 박강사'],
  ]);
  typeRows(shop, '디지로그', [
    ['날짜', '업무', '작성자'],
    ['2026-05-01', '체험 예약 안내 보내기', '데스크'],
  ]);
  typeRows(shop, '설정', [['담당자'], ['한지우']]);
  const [header = []] = shop.grid('설정');
  shop
    .tab('설정')
    .getRange(3, header.indexOf('가격') + 1)
    .setValue(500000);
  const { summary } = shop.api('removeExamples');
  expect(listed(shop, '담당자')).toEqual([['박강사'], ['데스크'], ['한지우']]);
  expect(listed(shop, '상품', '가격', '마진율').slice(0, 2)).toEqual([
    ['체험 1회권', '', ''],
    // sold by the owner, at a price of theirs; the margin was never theirs
    ['10회권', 500000, ''],
  ]);
  expect(summary.issues.shown.map(({ code }) => code)).not.toContain('not-in-list');
  expect(shop.api('removeExamples').removed).toBe(0);
  expect(listed(shop, '담당자')).toHaveLength(3);
});

test('example rows a person changed or wrote beside stay', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  const tab = shop.tab('거래장부');
  tab.getRange('H3').setValue(12345);
  tab.getRange('N5').setValue('내 메모');
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-01', '거래', '진짜 손님', 20000],
  ]);
  shop.tab('캔버스').getRange('C7').setValue('우리 설계');
  const told = shop.api('refresh').exampleRows;
  const { kept, removed, summary } = shop.api('removeExamples');
  expect([kept, removed]).toEqual([2, told - 2]);
  expect(summary.rows.read).toBe(3);
  expect(shop.grid('거래장부').map(cells => cells[3])).toContain('진짜 손님');
  expect(shop.grid('캔버스').flat()).toContain('우리 설계');
});

test('examples are put only where nothing stands yet, and a second installation adds none', async () => {
  const shop = await installedShop({}, { trade: 'cafe' });
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-01', '거래', '진짜 손님', 20000],
  ]);
  shop.api('install', { trade: 'cafe', lang: 'ko', example: true });
  expect(shop.grid('거래장부')).toHaveLength(2);
  expect(shop.grid('SPA').length).toBeGreaterThan(3);
  const before = stateOf(shop);
  shop.api('install', { trade: 'cafe', lang: 'ko', example: true });
  expect(stateOf(shop)).toEqual(before);
});

test('English examples in an English spreadsheet of another locale and zone are taken away whole', async () => {
  const shop = await installedShop(
    { locale: 'de_DE', timeZone: 'America/New_York', scriptTimeZone: 'Asia/Seoul', lang: 'en' },
    { trade: 'shop', lang: 'en', example: true },
  );
  expect(shop.api('refresh').issues).toMatchObject({ errors: 0, warnings: 0 });
  expect(shop.api('removeExamples')).toMatchObject({ kept: 0, summary: { exampleRows: 0, rows: { read: 0 } } });
});

test('in a copy of the file, which loses its properties, the example is still known and goes in one click', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  const copy = await openShop({ file: { ...shop.save(), properties: { document: {}, user: {}, script: {} } } });
  expect(copy.api('refresh').exampleRows).toBeGreaterThan(20);
  expect(copy.api('removeExamples')).toMatchObject({ kept: 0, summary: { exampleRows: 0, rows: { read: 0 } } });
});

test("a person's own tab of one of our names is no installation, and nothing is written there", async () => {
  const shop = await openShop();
  const own = shop.app.getActiveSpreadsheet().insertSheet('거래장부');
  own.getRange('A1:C2').setValues([
    ['거래번호', '날짜', '이름'],
    ['', '2026-05-01', '김소라'],
  ]);
  expect(shop.api('open')).toMatchObject({ installed: false, view: 'start' });
  expect(shop.answer('refresh')).toMatchObject({ ok: false, error: { code: 'not-installed' } });
  expect(own.getRange('A2').getValue()).toBe('');
});

test('examples go from a tab that is cut to size and has more than its header frozen', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  const tab = shop.tab('거래장부');
  tab.insertRowsBefore(1, 2);
  tab.setFrozenRows(3);
  const last = tab.getLastRow();
  tab.deleteRows(last + 1, tab.getMaxRows() - last);
  expect(shop.api('removeExamples')).toMatchObject({ kept: 0, summary: { rows: { read: 0 } } });
});
