import { expect, test } from 'vitest';
import { LEDGER, seen } from './ledger-shop';
import { installedShop, type Shop, typeRows } from './shop';

const header = ['거래일', '구분', '고객', '유입채널', '상품', '금액', '담당'];
const rows = [
  ['2026-04-30', '거래', '김', '네이버', '식혜', 9000, '가람'],
  ['2026-05-01', '거래', '이', '인스타', '식혜', 3000, '가람'],
  ['2026-05-02', '거래', '김', '인스타', '떡', 6000, ''],
  ['2026-05-03', '환불', '이', '', '식혜', -1000, '가람'],
  ['2026-05-04', '거래', '', '', '', 2000, '나래'],
];

async function shopWithNames(more: readonly (readonly unknown[])[] = []): Promise<Shop> {
  const shop = await installedShop();
  typeRows(shop, LEDGER, [header, ...rows, ...more]);
  return shop;
}

test('a month’s sales stand by product, by who served and by first channel, the largest first, what nobody wrote down last', async () => {
  const shop = await shopWithNames();
  const { splits } = shop.api('metrics', 'en');
  const lines = splits.map(({ title, lines }) => [
    title,
    lines.map(({ shown, sales, share }) => [shown, sales, share]),
  ]);
  expect(lines).toEqual([
    [
      'Sales by product',
      [
        ['떡', 6000, 0.6],
        ['식혜', 2000, 0.2],
        ['Unknown', 2000, 0.2],
      ],
    ],
    [
      'Sales by staff',
      [
        ['가람', 2000, 0.2],
        ['나래', 2000, 0.2],
        ['Unknown', 6000, 0.6],
      ],
    ],
    // 김 came by 네이버 in April, whatever a later row says
    [
      'Sales by first channel',
      [
        ['네이버', 6000, 0.6],
        ['인스타', 2000, 0.2],
        ['Unknown', 2000, 0.2],
      ],
    ],
  ]);
});

test('from a name one comes to its rows of the month, and they add up to it', async () => {
  const shop = await shopWithNames();
  const asked = { of: 'product', name: '식혜', month: '2026-05' } as const;
  expect(shop.api('showRows', asked)).toEqual({ asked, name: { ko: '식혜', en: '식혜' }, rows: 2, also: 0 });
  expect(seen(shop)).toEqual([3, 5]);
  expect(shop.api('open').shown).toMatchObject({ asked, rows: 2 });
  const unknown = { of: 'channel', name: 'unknown', month: '2026-05' } as const;
  expect(shop.api('showRows', unknown)).toMatchObject({ name: { ko: '알 수 없음', en: 'Unknown' }, rows: 1 });
  expect(seen(shop)).toEqual([6]);
  expect(shop.answer('showRows', { ...unknown, name: '없는 곳' })).toMatchObject({
    ok: false,
    error: { code: 'no-rows' },
  });
  shop.api('showAllRows');
  expect(seen(shop)).toEqual([2, 3, 4, 5, 6]);
});

test('beyond ten names the rest stand together, without rows of their own', async () => {
  const products = Array.from({ length: 12 }, (_, at) => ['2026-05-05', '거래', '박', '', `상품${at}`, 100, '']);
  const [ofProduct] = (await shopWithNames(products)).api('metrics', 'ko').splits;
  expect(ofProduct?.lines).toHaveLength(12);
  // 떡, 식혜 and eight of a hundred won each have lines of their own
  expect(ofProduct?.lines[10]).toMatchObject({ name: null, shown: '나머지 4개', sales: 400 });
});

test('the eleventh name stands for itself, and the rest of the people are counted as people', async () => {
  const product = (at: number) => ['2026-05-05', '거래', '박', '', `상품${at}`, 100, ''];
  const [eleven] = (await shopWithNames(Array.from({ length: 9 }, (_, at) => product(at)))).api('metrics', 'ko').splits;
  expect(eleven?.lines.map(({ name }) => name)).toContain('상품8');
  expect(eleven?.lines.map(({ shown }) => shown).join(' ')).not.toContain('나머지');
  const staff = Array.from({ length: 13 }, (_, at) => ['2026-05-05', '거래', '박', '', '떡', 100, `직원${at}`]);
  const ofStaff = (await shopWithNames(staff)).api('metrics', 'ko').splits.find(({ of }) => of === 'staff');
  expect(ofStaff?.lines.map(({ shown }) => shown).join(' ')).toMatch(/나머지 \d명/);
});

test('what the shop does not write down has no table', async () => {
  const shop = await installedShop();
  typeRows(shop, LEDGER, [header, ['2026-05-01', '거래', '이', '', '식혜', 3000, '']]);
  expect(shop.api('metrics', 'ko').splits.map(({ of }) => of)).toEqual(['product']);
});
