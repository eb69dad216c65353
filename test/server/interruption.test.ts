import { expect, test } from 'vitest';
import { stateOf } from './sheet-state';
import { breakOff, installedShop, namesOfCalls, openShop, totalCalls } from './shop';

const small = { newTabRows: 300 };
const choice = { trade: 'academy', lang: 'ko', example: true } as const;

async function wholeInstallation(): Promise<{ whole: Record<string, unknown>; calls: readonly string[] }> {
  const shop = await openShop(small);
  const calls = namesOfCalls(shop);
  shop.api('install', choice);
  return { whole: stateOf(shop), calls: [...calls] };
}

/** Nothing yet, the making and laying out of tabs, each kind of call that fills them once all are there, and the last of all. */
function placesToBreak(calls: readonly string[]): number[] {
  const tabsMade = calls.lastIndexOf('Spreadsheet.insertSheet');
  const remembered = calls.indexOf('Properties.setProperties');
  /** Of the calls of that name behind the place the middle one, the later of two. */
  const middle = (name: string, from = 0) => {
    const at = calls.flatMap((each, index) => (each === name && index >= from ? [index + 1] : []));
    return at[Math.floor(at.length / 2)] ?? Number.NaN;
  };
  const places = [
    1,
    middle('Range.mergeAcross'),
    middle('Spreadsheet.insertSheet'),
    middle('Range.addDeveloperMetadata', tabsMade),
    middle('Range.setNotes', tabsMade),
    middle('Range.setDataValidation', tabsMade),
    middle('Range.protect', tabsMade),
    middle('Sheet.protect', tabsMade),
    middle('Sheet.insertChart', tabsMade),
    middle('Spreadsheet.setNamedRange', tabsMade),
    calls.indexOf('Range.setFormula', tabsMade) + 1,
    middle('Range.setFormula', tabsMade),
    remembered + 1,
    middle('Range.setValues', remembered),
    // the last but one of the cells that the example fills in the settings, before the one write of a refresh that asks
    calls.flatMap((each, index) => (each === 'Range.getNumberFormats' ? [index + 1] : [])).at(-3) ?? Number.NaN,
    calls.length,
  ];
  expect(new Set(places).size).toBe(16);
  expect(places).not.toContain(Number.NaN);
  return places;
}

test('an installation cut short at any kind of call is finished by running it again, with the same result', async () => {
  const { whole, calls } = await wholeInstallation();
  for (const place of placesToBreak(calls)) {
    const shop = await openShop(small);
    const mend = breakOff(shop, place);
    expect(shop.answer('install', choice), `call ${place}`).toMatchObject({ ok: false });
    mend();
    shop.api('install', choice);
    expect(stateOf(shop), `cut short before call ${place} of ${calls.length}, ${calls[place - 1]}`).toEqual(whole);
  }
}, 600_000);

test('cut short twice, it still comes out the same', async () => {
  const { whole, calls } = await wholeInstallation();
  const shop = await openShop(small);
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

test('the list of customers, cut short before its filter, has it once it is added again', async () => {
  const shop = await installedShop({}, choice);
  const mend = breakOff(shop, 'Range.createFilter');
  expect(shop.answer('addModule', 'customers')).toMatchObject({ ok: false });
  mend();
  shop.api('addModule', 'customers');
  expect(shop.tab('고객목록').getFilter()).not.toBeNull();
  expect(shop.tab('고객목록').getFrozenColumns()).toBe(1);
});

test('the tab about staff, cut short anywhere and added again, has its one notice over its header and its example', async () => {
  const start = async () => {
    const shop = await installedShop({}, choice);
    shop.resetCalls();
    return shop;
  };
  const straight = await start();
  straight.api('addModule', 'fandom');
  const [notice, header, firstRow] = straight.grid('직원팬덤');
  const tops = [notice, header, firstRow].map(cells => cells?.[0]);
  expect(tops).toEqual([expect.stringMatching(/^사람에 관한 탭/), '번호', 'EX-001']);
  expect(straight.tab('직원팬덤').getFrozenRows()).toBe(2);
  for (const places of [
    ['Sheet.insertRowsBefore'],
    ['Range.clearNote', 'Range.setValue'],
    // of the row of the example that is about to be written
    ['Range.getNumberFormats'],
    ['Sheet.setTabColor', 'Properties.setProperties'],
  ]) {
    const shop = await start();
    for (const place of places) {
      const mend = breakOff(shop, place);
      expect(shop.answer('addModule', 'fandom'), place).toMatchObject({ ok: false });
      mend();
    }
    shop.api('addModule', 'fandom');
    expect(stateOf(shop), `cut short before ${places.join(', then ')}`).toEqual(stateOf(straight));
  }
}, 600_000);
