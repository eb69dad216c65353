import { expect, test } from 'vitest';
import { installedShop, openShop, studio, typeExample, typeRows } from './shop';

test.each([
  ['no JSON', '{'],
  ['no object', '7'],
  ['an unknown method', '{"method":"eval","args":[]}'],
  ['an inherited name', '{"method":"constructor","args":[]}'],
  ['missing arguments', '{"method":"install","args":[]}'],
  ['a trade that is none', '{"method":"install","args":[{"trade":"bank","lang":"ko","example":true}]}'],
  ['a row that is none', '{"method":"jump","args":[{"tab":"deals","row":-1,"column":null}]}'],
  ['a day that is none', '{"method":"figures","args":[{"asOf":"yesterday"}]}'],
  ['a language that is none', '{"method":"metrics","args":["jp"]}'],
  ['a name that is none', '{"method":"findCustomers","args":[7]}'],
  ['a name beyond reason', `{"method":"findCustomers","args":["${'a'.repeat(101)}"]}`],
  ['rows of nothing', '{"method":"showRows","args":[{}]}'],
  ['a month that is none', '{"method":"showRows","args":[{"metric":"sales","month":"May","part":"part"}]}'],
  ['too many arguments', '{"method":"refresh","args":[1]}'],
])('%s is refused in words of ours, and nothing is touched', async (_, request) => {
  const shop = await openShop();
  const answer: unknown = JSON.parse(String(shop.scriptRun('api', [request])));
  expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(shop.tabNames()).toEqual(['시트1']);
});

test('an impossible day of figures is refused', async () => {
  const shop = await installedShop();
  expect(shop.answer('figures', { asOf: '2026-02-30' })).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});

test.each(['NONE', 'LIMITED', 'FULL'] as const)('the menu is there in mode %s', async mode => {
  const shop = await openShop();
  shop.open(mode);
  const captions = shop.seen.menu.flatMap(item => (item.kind === 'item' ? [item.caption] : []));
  expect(captions).toEqual(['시작하기', '대시보드 새로고침', '사이드바 열기']);
});

test('installing the add-on brings the menu too, in English for an English user', async () => {
  const shop = await openShop({ lang: 'en' });
  shop.install();
  expect(shop.seen.menu[0]).toMatchObject({ caption: 'Start', functionName: 'openStart' });
});

test('the menu leads to the view it names', async () => {
  const shop = await installedShop();
  shop.open('LIMITED');
  shop.click('시작하기');
  expect(shop.api('open')).toMatchObject({ view: 'start', installed: true });
  shop.click('사이드바 열기');
  expect(shop.api('open').view).toBe('home');
  expect(shop.seen.pages.map(({ kind, title }) => [kind, title])).toEqual([
    ['sidebar', '장부'],
    ['sidebar', '장부'],
  ]);
});

test('before an installation the sidebar always starts at the questions', async () => {
  const shop = await openShop();
  shop.open('LIMITED');
  shop.click('사이드바 열기');
  const state = { installed: false, lang: 'ko', view: 'start', trade: 'other', sheetLang: null, summary: null };
  expect(shop.api('open')).toEqual({ ...state, figureWords: expect.anything(), shown: null });
});

test('the language is kept for each person', async () => {
  const shop = await installedShop();
  shop.api('setLanguage', 'en');
  expect(shop.api('open').lang).toBe('en');
  shop.setUser({ email: 'staff@example.com', locale: 'ko', role: 'editor' });
  expect(shop.api('open').lang).toBe('ko');
});

test('opening reads no tab', async () => {
  const shop = await installedShop();
  shop.resetCalls();
  shop.api('open');
  expect([...shop.calls.keys()].filter(name => name.startsWith('Sheet.') || name.startsWith('Range.'))).toEqual([]);
});

test('a refresh from the menu shows the dashboard and says what came of it', async () => {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  shop.open('LIMITED');
  shop.click('대시보드 새로고침');
  expect(shop.app.getActiveSpreadsheet().getActiveSheet().getName()).toBe('대시보드');
  // the names of the example are not in the lists that this shop was installed with
  expect(shop.seen.toasts).toEqual([
    expect.stringMatching(/^새로고침했습니다\. 거래 18줄을 셌고, 확인할 것이 \d+곳 있습니다\.$/),
  ]);
});

test('a refresh from the menu that cannot be done says why in a dialog', async () => {
  const told: string[] = [];
  const shop = await openShop({
    host: {
      alert(title, prompt) {
        told.push(`${title} ${prompt}`);
        return 'OK';
      },
    },
  });
  shop.open('LIMITED');
  shop.click('대시보드 새로고침');
  expect(told).toEqual(['아직 장부 탭이 없습니다. 시작하기에서 탭을 먼저 더해 주세요.']);
});

test('a jump selects the cell, also after the rows were sorted and the columns moved', async () => {
  const shop = await installedShop();
  typeRows(shop, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-01', '거래', '김', '많이'],
    ['2026-05-02', '거래', '이', 2000],
    ['2026-05-03', '거래', '박', 3000],
  ]);
  const [issue] = shop.api('refresh').issues.shown;
  if (!issue) throw new Error('no issue');
  expect(issue.place).toEqual({ tab: 'deals', row: 2, column: 'amount', id: 'D-000001' });
  const tab = shop.tab('거래장부');
  const selected = () => shop.app.getActiveSpreadsheet().getActiveSheet().getActiveRange().getA1Notation();
  expect(shop.api('jump', issue.place)).toEqual({ found: true, isHidden: false });
  expect(selected()).toBe('H2');
  tab.getRange('A2:M4').sort({ column: 2, ascending: false });
  tab.insertColumnsBefore(1, 1);
  expect(shop.api('jump', issue.place)).toEqual({ found: true, isHidden: false });
  expect(selected()).toBe('I4');
  tab.deleteRows(4, 1);
  expect(shop.api('jump', issue.place)).toEqual({ found: false, isHidden: false });
  expect(shop.api('jump', { tab: 'start', row: null, column: null })).toEqual({ found: true, isHidden: false });
  expect(shop.app.getActiveSpreadsheet().getActiveSheet().getName()).toBe('시작');
});

test('figures as of a day leave out what came later', async () => {
  const shop = await installedShop();
  typeExample(shop, studio, 'membership');
  const figures = shop.api('figures', { asOf: '2026-04-30' });
  expect(figures.asOf).toBe('2026-04-30');
  expect(figures.months.map(({ month, sales }) => [month, sales])).toEqual([['2026-04', 630000]]);
});
