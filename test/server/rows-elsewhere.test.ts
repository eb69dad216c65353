import { expect, test } from 'vitest';
import { seen, shopWith } from './ledger-shop';
import { typeRows } from './shop';

const asked = (metric: string, part: 'part' | 'whole' = 'part', month = '2026-05') => ({ metric, month, part });

test('from who left, renewed, bought most, or was dear to win to the rows of the ledger', async () => {
  const shop = await shopWith([
    ['2026-04-01', '멤버십가입', '김', ''],
    ['2026-04-01', '거래', '김', 50000],
    ['2026-05-04', '멤버십가입', '김', ''],
    ['2026-05-05', '거래', '이', 20000],
    ['2026-05-30', '탈퇴', '김', ''],
    ['2026-06-01', '거래', '박', 1000],
  ]);
  const rowsOf = (...of: Parameters<typeof asked>) => {
    expect(shop.api('showRows', asked(...of))).toMatchObject({ asked: asked(...of), also: 0 });
    return seen(shop);
  };
  expect(rowsOf('renewals')).toEqual([4]);
  expect(rowsOf('leftRegulars')).toEqual([6]);
  expect(rowsOf('topCustomerShare')).toEqual([3]);
  expect(rowsOf('topCustomerShare', 'whole')).toEqual([3, 5, 7]);
  expect(rowsOf('yearSalesChange')).toEqual([7]);
  shop.api('addModule', 'costs');
  typeRows(shop, '비용장부', [
    ['지출일', '비용구분', '금액'],
    ['2026-06-02', '광고비', 11000],
    ['2026-06-02', '도구·구독', 22000],
  ]);
  expect(rowsOf('fullCac', 'whole', '2026-06')).toEqual([7]);
  const { figures } = shop.api('metrics', 'ko');
  const figureOf = (wanted: string) => figures.find(({ key }) => key === wanted);
  expect(figureOf('fullCac')).toMatchObject({ value: 30000, rows: { whole: 1 }, elsewhere: ['kpis', 'costs'] });
  expect(figureOf('breakEvenRegulars')).toMatchObject({ noRows: 'target', elsewhere: ['settings'] });
  expect(figureOf('sales')).not.toHaveProperty('elsewhere');
});
