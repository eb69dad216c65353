import { expect, test } from 'vitest';
import { stateOf } from './sheet-state';
import { breakOff, openShop, totalCalls } from './shop';

const choice = { trade: 'academy', lang: 'ko', example: true } as const;

async function callsOfInstall(): Promise<{ whole: Record<string, unknown>; calls: number }> {
  const shop = await openShop();
  shop.api('install', choice);
  return { whole: stateOf(shop), calls: totalCalls(shop) };
}

test('an installation cut short anywhere is finished by running it again, with the same result', async () => {
  const { whole, calls } = await callsOfInstall();
  const places = Array.from({ length: 16 }, (_, place) => 1 + Math.floor((place * calls) / 16) + (place % 7));
  for (const place of places) {
    const shop = await openShop();
    const mend = breakOff(shop, place);
    expect(shop.answer('install', choice), `call ${place}`).toMatchObject({ ok: false });
    mend();
    shop.api('install', choice);
    expect(stateOf(shop), `cut short before call ${place} of ${calls}`).toEqual(whole);
  }
}, 240_000);

test('cut short twice, it still comes out the same', async () => {
  const { whole, calls } = await callsOfInstall();
  const shop = await openShop();
  for (const part of [0.3, 0.4]) {
    const mend = breakOff(shop, Math.floor(calls * part));
    shop.answer('install', choice);
    mend();
  }
  shop.api('install', choice);
  expect(stateOf(shop)).toEqual(whole);
}, 60_000);

test('a list that was cut short while it was added is whole once it is added again', async () => {
  const start = async () => {
    const shop = await openShop();
    shop.api('install', choice);
    shop.resetCalls();
    return shop;
  };
  const straight = await start();
  straight.api('addModule', 'customers');
  const calls = totalCalls(straight);
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const shop = await start();
    const mend = breakOff(shop, Math.floor(calls * part));
    expect(shop.answer('addModule', 'customers'), `part ${part}`).toMatchObject({ ok: false });
    mend();
    shop.api('addModule', 'customers');
    expect(stateOf(shop), `cut short after ${part} of ${calls} calls`).toEqual(stateOf(straight));
  }
}, 240_000);
