import { expect, test } from 'vitest';
import { installedShop, type Shop } from './shop';

test('a tab that is added opens at the cell of its next row, below a notice and the rows of the example', async () => {
  const at = (shop: Shop) => shop.app.getActiveSpreadsheet().getActiveSheet().getActiveRange().getA1Notation();
  const shop = await installedShop();
  const opened = (['fandom', 'digilog', 'costs', 'customers'] as const).map(key => {
    shop.api('addModule', key);
    return [shop.app.getActiveSpreadsheet().getActiveSheet().getName(), at(shop)];
  });
  // the lists that we fill open at their top
  expect(opened).toEqual([
    ['직원팬덤', 'B3'],
    ['디지로그', 'B2'],
    ['비용장부', 'A2'],
    ['고객목록', 'A1'],
  ]);
  const studio = await installedShop({}, { trade: 'academy', example: true });
  studio.api('addModule', 'fandom');
  expect([at(studio), studio.grid('직원팬덤')[7]?.[0]]).toEqual(['B9', 'EX-006']);
});
