import { expect, test } from 'vitest';
import { setCell } from './canvas-shop';
import { installedShop, type Shop } from './shop';

function setGoals(shop: Shop, canvas: number | '', settings: number | '') {
  setCell(shop, 'revenue', 'goal', canvas);
  const grid = shop.grid('설정');
  const row = grid.findIndex(cells => cells.includes('월 목표 수익')) + 1;
  const column = (grid.find(cells => cells.includes('값')) ?? []).indexOf('값') + 1;
  shop.tab('설정').getRange(row, column).setValue(settings);
}

/** The regulars needed, and the goal they were worked out from, to the next whole regular. */
function needed(shop: Shop) {
  const month = shop.api('figures', {}).regulars.months.findLast(({ profitPerRegular }) => profitPerRegular !== null);
  if (!month?.profitPerRegular) throw new Error('the example has regulars whose margin is known');
  const { breakEvenRegulars, noBreakEven, profitPerRegular } = month;
  return { breakEvenRegulars, noBreakEven, of: (goal: number) => Math.ceil(goal / profitPerRegular) };
}

test('the monthly goal is asked once: the canvas says it, the settings only while the canvas is blank', async () => {
  const shop = await installedShop({}, { trade: 'academy', example: true });
  setGoals(shop, '', '');
  expect(needed(shop).noBreakEven).toBe('no-target');
  setGoals(shop, '', 3_000_000);
  expect(needed(shop).breakEvenRegulars).toBe(needed(shop).of(3_000_000));
  setGoals(shop, 9_000_000, 3_000_000);
  expect(needed(shop).breakEvenRegulars).toBe(needed(shop).of(9_000_000));
  setGoals(shop, 0, 3_000_000);
  expect(needed(shop).breakEvenRegulars).toBe(needed(shop).of(3_000_000));
  setGoals(shop, 9_000_000, '');
  expect(needed(shop).breakEvenRegulars).toBe(needed(shop).of(9_000_000));
});
