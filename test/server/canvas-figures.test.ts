import { expect, test } from 'vitest';
import { fieldCell } from '../../src/report/canvas/places';
import { MAY, setCell, shown, studioShop } from './canvas-shop';
import { tabState } from './sheet-state';
import { breakOff, installedShop, meanwhile, namesOfCalls, openShop, totalCalls } from './shop';

test('each box shows the figure it is measured by, of the last full month, and its goal', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  expect(shown(shop)).toEqual(MAY);
});

test('they follow rows and columns put in between, new titles and new names in the table', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  tab
    .getRange(
      tab
        .getNamedRanges()
        .find(each => each.getName() === 'canvas_decision')!
        .getRange()
        .getRow(),
      8,
    )
    .setValue('마음을 정하는 때');
  const label = shop.grid('캔버스').findIndex(line => line[1] === '결정') + 1;
  tab.getRange(label, 2).setValue('마음을 정하는 때');
  tab.insertRowsBefore(1, 3);
  tab.insertRowsAfter(30, 2);
  tab.insertColumnsBefore(1, 2);
  tab.insertColumnsAfter(4, 1);
  shop.api('refresh');
  expect(shown(shop)).toEqual(MAY);
});

test('what a person puts between the lines of the table stays, formulas too', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  const label = shop.grid('캔버스').findIndex(line => line[1] === '결정') + 1;
  tab.insertRowsBefore(label, 3);
  tab.getRange(label, 3).setValue('우리 메모');
  tab.getRange(label + 1, 3).setFormula('=1+2');
  shop.api('refresh');
  expect(shown(shop)).toEqual(MAY);
  expect(tab.getRange(label, 3).getValue()).toBe('우리 메모');
  expect(tab.getRange(label + 1, 3).getFormula()).toBe('=1+2');
});

test('what is typed between the lines of the table during a refresh stays', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  const label = shop.grid('캔버스').findIndex(line => line[1] === '결정') + 1;
  tab.insertRowsBefore(label, 1);
  tab.getRange(label, 3).setValue('우리 메모');
  meanwhile(shop, () => tab.getRange(label, 3).setValue('방금 적은 것'));
  shop.api('refresh');
  expect(shown(shop)).toEqual(MAY);
  expect(tab.getRange(label, 3).getValue()).toBe('방금 적은 것');
});

test('a refresh spends five calls on them, eight where a row of the owner’s stands in between', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  const calls = () => {
    shop.resetCalls();
    shop.api('refresh');
    return totalCalls(shop);
  };
  const usual = calls();
  const tab = shop.tab('캔버스');
  const label = shop.grid('캔버스').findIndex(line => line[1] === '결정') + 1;
  tab.insertRowsBefore(label, 1);
  tab.getRange(label, 3).setValue('우리 메모');
  const torn = calls();
  tab
    .getNamedRanges()
    .find(each => each.getName() === 'canvas_figures')
    ?.remove();
  // asking for the name is the first of them
  const without = calls() - 1;
  expect(usual - without).toBe(5);
  expect(torn - without).toBe(8);
});

test('a link that was cleared, and a table that was deleted, come back with a repair and not before', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  const link = fieldCell('regular', 'next')!;
  tab.getRange(link.row + 1, link.column - 1).clearContent();
  shop.api('refresh');
  expect(shown(shop)).toEqual({ ...MAY, regular: '' });
  const heading = shop.grid('캔버스').findIndex(line => String(line[1]).startsWith('칸마다 보는 숫자')) + 1;
  tab.deleteRows(heading, 16);
  shop.api('refresh');
  expect(shop.grid('캔버스').some(line => String(line[1]).startsWith('칸마다 보는 숫자'))).toBe(false);
  shop.api('install', { trade: 'other', lang: 'ko', example: false });
  expect(shown(shop)).toEqual(MAY);
});

test('an installation cut short between two links is finished with the same looks', async () => {
  const choice = { trade: 'other', lang: 'ko', example: false } as const;
  const straight = await openShop({ newTabRows: 300 });
  const names = namesOfCalls(straight);
  straight.api('install', choice);
  const shop = await openShop({ newTabRows: 300 });
  const mend = breakOff(shop, names.lastIndexOf('Range.setFormula') - 6);
  expect(shop.answer('install', choice)).toMatchObject({ ok: false });
  mend();
  expect(shown(shop)).toMatchObject({ visit: '유입', regularsPool: '' });
  shop.api('install', choice);
  expect(tabState(shop.tab('캔버스'))).toEqual(tabState(straight.tab('캔버스')));
}, 600_000);

test('a formula of the owner’s under a box stays, lost reference and all', async () => {
  const shop = await studioShop();
  const tab = shop.tab('캔버스');
  const { row, column } = fieldCell('regular', 'next')!;
  tab.getRange(row + 1, column - 1).setFormula('=1+#REF!');
  const own = tab.getRange(row + 1, column - 1).getFormula();
  shop.api('install', { trade: 'other', lang: 'ko', example: false });
  expect(tab.getRange(row + 1, column - 1).getFormula()).toBe(own);
});

test('the verdict stands on the canvas with its reason and follows the states', async () => {
  const shop = await installedShop();
  const verdict = () => {
    shop.api('refresh');
    return shop.tab('캔버스').getRange(3, 2).getValue();
  };
  expect(verdict()).toBe(
    '지금은 퍼널입니다. 손님이 한 번으로 끝나기 쉽습니다. 엔진이 되려면 일부라도 작동해야 하는 칸: 결정(비어 있음), 단골풀(비어 있음)',
  );
  setCell(shop, 'decision', 'status', '작동');
  setCell(shop, 'regularsPool', 'status', '일부 작동');
  expect(verdict()).toBe('지금은 엔진입니다. 결정과 단골풀이 모두 작동해서 손님이 단골이 되어 다시 돕니다.');
});

test('the revenue goal says how many regulars are missing, and that none are', async () => {
  const shop = await studioShop();
  setCell(shop, 'revenue', 'goal', 300_000);
  shop.api('refresh');
  expect(shown(shop)).toMatchObject({ revenue: '단골매출 1,655,000원 · 손익분기 도달 · 2026-05' });
});

test('a canvas that its owner locked is left as it is, and the rest of the refresh goes on', async () => {
  const shop = await studioShop();
  shop.api('refresh');
  const tab = shop.tab('캔버스');
  for (const each of tab.getProtections('SHEET')) each.remove();
  const lock = tab.protect();
  lock.removeEditors(lock.getEditors());
  shop.setUser({ email: 'staff@example.com', locale: 'ko', role: 'editor' });
  const before = shop.grid('캔버스');
  expect(shop.answer('refresh')).toMatchObject({ ok: true });
  expect(shop.grid('캔버스')).toEqual(before);
});

test('a canvas in English speaks English', async () => {
  const shop = await installedShop({ locale: 'en_US', lang: 'en' }, { lang: 'en', trade: 'academy', example: true });
  const cells = shop.grid('Canvas').flat().map(String);
  expect(cells.filter(cell => cell === 'Active rate 88.9% · target 70% · 2026-06')).toHaveLength(2);
  expect(cells).toContain('The figure of each box  Last full month, worked out at each refresh');
});

test('before anything is recorded there are names and dashes', async () => {
  const shop = await installedShop();
  expect(shown(shop)).toMatchObject({ visit: '유입 –', decision: '결정률 –', revenue: '단골매출 –' });
});

test('regulars are missing to the break-even only where it is known how many there are', async () => {
  const shop = await installedShop();
  setCell(shop, 'revenue', 'goal', 6_000_000);
  setCell(shop, 'revenue', 'perRegular', 150_000);
  shop.api('refresh');
  expect(shown(shop)).toMatchObject({ revenue: '단골매출 –', regularsPool: '활성 단골 – · 손익분기 40' });
});

test('a goal of nothing is not reached', async () => {
  const shop = await studioShop();
  setCell(shop, 'revenue', 'goal', 0);
  shop.api('refresh');
  expect(shown(shop)).toMatchObject({
    revenue: '단골매출 1,655,000원 · 2026-05',
    regularsPool: '활성 단골 2 · 2026-05',
  });
});
