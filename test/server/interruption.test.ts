import { expect, test } from 'vitest';
import { stateOf } from './sheet-state';
import { breakOff, installedShop, namesOfCalls, openShop, totalCalls } from './shop';

const choice = { trade: 'academy', lang: 'ko', example: true } as const;

async function wholeInstallation(): Promise<{ whole: Record<string, unknown>; calls: readonly string[] }> {
  const shop = await openShop();
  const calls = namesOfCalls(shop);
  shop.api('install', choice);
  return { whole: stateOf(shop), calls: [...calls] };
}

/** The first call and the last, and one in the midst of each tab: between its making and that of the next. */
function placesToBreak(calls: readonly string[]): number[] {
  const made = calls.flatMap((name, index) => (name === 'Spreadsheet.insertSheet' ? [index + 1] : []));
  expect(made).toHaveLength(8);
  const inTabs = made.map((from, index) => Math.floor((from + (made[index + 1] ?? calls.length)) / 2));
  return [1, ...inTabs, calls.length];
}

test('an installation cut short in any tab is finished by running it again, with the same result', async () => {
  const { whole, calls } = await wholeInstallation();
  for (const place of placesToBreak(calls)) {
    const shop = await openShop();
    const mend = breakOff(shop, place);
    expect(shop.answer('install', choice), `call ${place}`).toMatchObject({ ok: false });
    mend();
    shop.api('install', choice);
    expect(stateOf(shop), `cut short before call ${place} of ${calls.length}`).toEqual(whole);
  }
}, 600_000);

test('cut short twice, it still comes out the same', async () => {
  const { whole, calls } = await wholeInstallation();
  const shop = await openShop();
  for (const part of [0.3, 0.4]) {
    const mend = breakOff(shop, Math.floor(calls.length * part));
    shop.answer('install', choice);
    mend();
  }
  shop.api('install', choice);
  expect(stateOf(shop)).toEqual(whole);
}, 600_000);

test('a list that was cut short while it was added is whole once it is added again', async () => {
  const start = async () => {
    const shop = await installedShop({}, choice);
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
}, 600_000);
