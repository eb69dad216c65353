import { beforeAll, expect, test } from 'vitest';
import { installedShop, openShop, type Shop, studio, totalCalls, typeExample, typeRows } from './shop';

let shop: Shop;

beforeAll(async () => {
  shop = await installedShop();
  typeExample(shop, studio, 'membership');
});

const figureOf = (key: string) => shop.api('metrics', 'ko').figures.find(figure => figure.key === key);

test('every figure comes with its words in the language asked for', () => {
  const { lang, month, asOf, figures } = shop.api('metrics', 'en');
  expect({ lang, month, asOf }).toEqual({ lang: 'en', month: '2026-05', asOf: '2026-06-30' });
  expect(figures.length).toBeGreaterThan(60);
  expect(figures.map(({ name, means }) => `${name} ${means}`).join(' ')).not.toMatch(/[가-힣]/);
  expect(figures.find(({ key }) => key === 'decisionRate')).toMatchObject({
    name: 'Decision rate',
    part: 'Who decided in the month',
    unit: 'rate',
    window: 'month',
  });
});

test('a figure of a month has the month before and a history up to it; others have neither', () => {
  const [sales, customers] = [figureOf('sales'), figureOf('customers')];
  const months = shop.api('figures', {}).months.map(month => month.sales);
  expect(sales).toMatchObject({ value: months[1], before: months[0], history: months.slice(0, 2) });
  expect(customers).toMatchObject({ window: 'upToToday', history: [] });
  expect(customers).not.toHaveProperty('before');
});

test('figures say how many rows stand behind them, and null where none do', () => {
  expect(figureOf('orders')?.rows).toEqual({ part: figureOf('orders')?.value, whole: null });
  expect(figureOf('visits')?.rows).toEqual({ part: null, whole: null });
});

test('advice and the numbers of the week come in sentences', () => {
  const { advice, scores } = shop.api('metrics', 'ko');
  expect(advice).toHaveLength(4);
  for (const { title, text } of advice)
    expect([title, text]).toEqual([expect.any(String), expect.stringMatching(/\.$/)]);
  expect(scores?.lines.every(({ values }) => values.length <= 13)).toBe(true);
});

test('both views write nothing', () => {
  shop.resetCalls();
  shop.api('metrics', 'ko');
  shop.api('customersView');
  shop.api('findCustomers', 'C');
  const writes = [...shop.calls.keys()].filter(name => /\.(set|insert|create|delete|clear|append|protect)/i.test(name));
  expect(writes).toEqual([]);
  expect(totalCalls(shop)).toBeLessThan(150);
});

test('customers are counted by state and segment, and everybody is in one of each', () => {
  const { buyers, states, segments } = shop.api('customersView');
  const sum = (counts: readonly { customers: number }[]) => counts.reduce((all, { customers }) => all + customers, 0);
  expect([sum(states), sum(segments)]).toEqual([buyers, buyers]);
});

test('who bought on two days and never joined is to be invited, the best first', async () => {
  const other = await installedShop();
  typeRows(other, '거래장부', [
    ['거래일', '구분', '고객', '유입채널', '금액'],
    ['2026-05-01', '거래', '김', '네이버', 1000],
    ['2026-05-02', '거래', '김', '', 1000],
    ['2026-05-01', '거래', '이', '', 5000],
    ['2026-05-09', '거래', '이', '', 5000],
    ['2026-05-01', '거래', '박', '', 9000],
    ['2026-05-03', '거래', '최', '', 9000],
    ['2026-05-04', '거래', '최', '', 9000],
    ['2026-05-04', '멤버십가입', '최', '', ''],
  ]);
  const { invite, due } = other.api('customersView');
  expect(invite.shown.map(({ customer }) => customer)).toEqual(['이', '김']);
  expect(invite.shown[1]).toMatchObject({
    channel: '네이버',
    firstDay: '2026-05-01',
    lastDay: '2026-05-02',
    purchaseDays: 2,
    amount: 2000,
    pool: 'invite',
    pAlive: null,
  });
  expect(due).toBeNull();
  const { figures } = other.api('metrics', 'ko');
  expect(figures.find(({ key }) => key === 'toInvite')).toMatchObject({ value: 2, rows: { part: 4 } });
});

test('next steps of the list of customers come by their date, the late ones marked', async () => {
  const other = await installedShop();
  typeRows(other, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-06-01', '거래', '김', 1000],
    ['2026-06-02', '거래', '이', 1000],
    ['2026-06-03', '거래', '박', 1000],
    ['2026-06-03', '거래', '최', 1000],
  ]);
  other.api('addModule', 'customers');
  const grid = other.grid('고객목록');
  const header = grid[0] ?? [];
  const note = (customer: string, step: string, due: string) => {
    const row = grid.findIndex(cells => cells[header.indexOf('고객')] === customer) + 1;
    other
      .tab('고객목록')
      .getRange(row, header.indexOf('다음 할 일') + 1)
      .setValue(step);
    other
      .tab('고객목록')
      .getRange(row, header.indexOf('기한') + 1)
      .setValue(due);
  };
  note('김', '안부 전화', '');
  note('이', '', '2026-07-01');
  note('박', '쿠폰 보내기', '2026-06-29');
  const { due } = other.api('customersView');
  expect(due?.shown.map(({ person, ...step }) => [person.customer, step])).toEqual([
    ['박', { nextStep: '쿠폰 보내기', due: '2026-06-29', isLate: true }],
    ['이', { nextStep: '', due: '2026-07-01', isLate: false }],
    ['김', { nextStep: '안부 전화', due: null, isLate: false }],
  ]);
  expect(due?.total).toBe(3);
});

test('a customer is found by a part of the name, in capitals or not; an empty search finds nobody', () => {
  expect(shop.api('findCustomers', ' c00 ').shown.every(({ customer }) => customer.startsWith('C00'))).toBe(true);
  expect(shop.api('findCustomers', 'c00').total).toBeGreaterThan(2);
  expect(shop.api('findCustomers', ' ')).toEqual({ total: 0, shown: [] });
});

test('an empty shop has views too', async () => {
  const empty = await installedShop();
  expect(empty.api('metrics', 'ko')).toMatchObject({ month: null, scores: null });
  expect(empty.api('customersView')).toMatchObject({ buyers: 0, invite: { total: 0, shown: [] }, due: null });
});

test('without an installation there is nothing to see', async () => {
  const bare = await openShop();
  expect(bare.answer('metrics', 'ko')).toMatchObject({ ok: false, error: { code: 'not-installed' } });
  expect(bare.answer('customersView')).toMatchObject({ ok: false, error: { code: 'not-installed' } });
});

test('who is to be invited and still comes stands before who spent more and is gone', async () => {
  const other = await installedShop();
  typeRows(other, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2024-05-01', '거래', '떠난 분', 90000],
    ['2024-05-02', '거래', '떠난 분', 90000],
    ['2026-06-20', '거래', '오는 분', 1000],
    ['2026-06-28', '거래', '오는 분', 1000],
  ]);
  const { invite, inviteGone } = other.api('customersView');
  expect(invite.shown.map(({ customer }) => customer)).toEqual(['오는 분', '떠난 분']);
  expect([invite.total, inviteGone]).toEqual([2, 1]);
});

test('applications that were never recorded are no number, in either view; the output of the command keeps its stand-ins', async () => {
  const other = await installedShop();
  typeRows(other, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-20', '거래', '김', 1000],
    ['2026-06-20', '거래', '이', 1000],
  ]);
  const inFigures = other.api('metrics', 'ko').figures.find(({ key }) => key === 'applications');
  const onHome = other.api('refresh').figures.find(({ key }) => key === 'applications');
  expect(inFigures).toMatchObject({ value: null, missing: 'applications', rows: { part: null, whole: null } });
  expect(onHome).toMatchObject({ value: null, before: null });
  expect(other.api('figures', {}).months[0]?.applications).toBe(1);
});

test('a number that is not there says what it takes', async () => {
  const other = await installedShop();
  typeRows(other, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    ['2026-05-20', '거래', '김', 1000],
  ]);
  const { figures } = other.api('metrics', 'ko');
  const missing = (key: string) => figures.find(figure => figure.key === key)?.missing;
  expect(['visits', 'adCost', 'fullCac', 'repeatWithin365', 'breakEvenRegulars', 'sales'].map(missing)).toEqual([
    'visits',
    'adCost',
    'costs',
    'time',
    'no-regular-sales',
    undefined,
  ]);
  expect(['yearSalesChange', 'expectedPurchases'].map(missing)).toEqual(['compared', 'few']);
});

test('a cost per customer says that nobody came by ads, or that their days are not over', async () => {
  const other = await installedShop();
  typeRows(other, '거래장부', [
    ['거래일', '구분', '고객', '유입채널', '금액'],
    ['2026-05-20', '거래', '김', '소개', 1000],
  ]);
  typeRows(other, '지표장부', [
    ['시작일', '채널', '광고비'],
    ['2026-05-04', '네이버', 50000],
  ]);
  const missing = () => other.api('metrics', 'ko').figures.find(({ key }) => key === 'paidCac')?.missing;
  expect(missing()).toBe('buyers');
  const at = other.grid('설정').findIndex(([item]) => item === '광고 반응 지연(일)') + 1;
  other.tab('설정').getRange(at, 2).setValue(60);
  expect(missing()).toBe('lag');
});

test('states by the limits of the trade say so, with the days, and do not speak of the shop’s own customers', async () => {
  const young = await installedShop();
  typeRows(young, '거래장부', [
    ['거래일', '구분', '고객', '금액'],
    [new Date(2026, 4, 1), '거래', 'C1', 1000],
  ]);
  expect(young.api('customersView').tradeLimits).toEqual({ active: 60, atRisk: 90, dormant: 180 });
  const active = young.api('metrics', 'ko').figures.find(({ key }) => key === 'activeCustomers');
  expect(active).toMatchObject({ isTradeDefault: true, means: expect.stringContaining('업종 기본값') });
  expect(active?.means).not.toContain('넷에 셋');
});
