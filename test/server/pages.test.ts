import { expect, test } from 'vitest';
import { listTabs } from '../../sheets-templates/tabs';
import type { PageView, Place } from '../../src/server/contract';
import { crawl, kindOf, leadsOf } from './crawl';
import { installedShop, type Shop } from './shop';
import { usedShop } from './used-shop';

/** Each once, in the order of the pages. */
function placesOf(pages: readonly PageView[]): Place[] {
  const places = pages.flatMap(leadsOf).flatMap(lead => (lead.to === 'cell' ? [lead.place] : []));
  return [...new Map(places.map(place => [JSON.stringify(place), place])).values()];
}

/** What the person sees selected after a jump. */
function selected(shop: Shop): string {
  const cell = shop.app.getActiveSpreadsheet().getActiveCell();
  return `${cell?.getSheet().getName()} ${cell?.getValue()}`;
}

test('every page can be drawn from an empty shop, in both languages', async () => {
  const shop = await installedShop({}, { trade: 'cafe' });
  for (const lang of ['ko', 'en'] as const) {
    for (const { title, lang: said, sections } of crawl(shop, lang, 1)) {
      expect(title).not.toBe('');
      expect(said).toBe(lang);
      expect(sections.length).toBeGreaterThan(0);
    }
  }
});

const KINDS = [
  'add',
  'box of one',
  'canvas',
  'canvas chosen',
  'canvasThen',
  'canvasThen chosen',
  'change of one',
  'fandom',
  'handOver of one',
  'log',
  'log of one',
  'machine of one',
  'machines',
  'people',
  'person',
  'person of one',
  'processes',
  'review',
  'roadmap',
  'step machines',
  'step monitoring',
  'step people',
  'step processes',
  'step structure',
  'work of one',
];

/** A header, whose words would be typed over, or the first cell of a tab. */
function isOnHeader(shop: Shop, { tab }: Place): boolean {
  const cell = shop.app.getActiveSpreadsheet().getActiveCell();
  const spec = listTabs.find(({ key }) => key === tab);
  const names = spec?.columns.flatMap(({ name }) => Object.values<string>(name)) ?? [];
  const isFirst = cell?.getRow() === 1 && cell.getColumn() === 1;
  return isFirst || names.includes(String(cell?.getValue()));
}

/** Cells with something in them; a jump to a tab alone, or to where something is still to be written, leads to no text. */
function seen(shop: Shop, places: readonly Place[]): string[] {
  return places.flatMap(place => {
    if (place.row === null && place.column === null) return [];
    expect([place, shop.api('jump', place).found]).toEqual([place, true]);
    const text = selected(shop);
    expect([place, isOnHeader(shop, place)]).toEqual([place, false]);
    return text.endsWith(' ') ? [] : [text];
  });
}

test('every page of a shop in use is reached, and every way to a cell finds it also after columns were moved and rows put in', async () => {
  const shop = await usedShop('ko', 'academy');
  const pages = crawl(shop, 'ko', 1);
  expect(pages.map(({ asked }) => kindOf(asked)).sort()).toEqual(KINDS);
  const before = seen(shop, placesOf(pages));
  expect(before.length).toBeGreaterThan(10);
  for (const tab of ['SPA', '업무분담', '거래장부', '지표장부', '디지로그', '자동화', '직원팬덤', '로드맵', '설정']) {
    shop.tab(tab).insertColumnsBefore(2, 1);
    shop.tab(tab).insertRowsBefore(1, 1);
  }
  shop.tab('캔버스').insertRowsBefore(4, 2);
  expect(seen(shop, placesOf(crawl(shop, 'ko', 1)))).toEqual(before);
}, 300_000);

test('a page that is none, an action that is none and a text beyond reason are refused', async () => {
  const shop = await installedShop();
  const asked = { page: 'people', item: '', options: {} } as const;
  const refused = (answer: unknown) => expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  // @ts-expect-error there is no such page
  refused(shop.answer('page', 'ko', { ...asked, page: 'constructor' }));
  refused(shop.answer('page', 'ko', { ...asked, item: 'x'.repeat(50_001) }));
  refused(shop.answer('act', 'ko', { action: 'toString', item: '', values: {} }, asked));
});

test('no way to a cell ends on a header or on the first cell: not in an empty shop, nor with work that nobody is named for', async () => {
  const shop = await installedShop({}, { trade: 'cafe' });
  const none = { page: 'processes', item: '', options: {} } as const;
  seen(shop, placesOf(crawl(shop, 'ko', 1)));
  shop.api('addModule', 'automation');
  shop.api('addModule', 'roadmap');
  shop.api('act', 'ko', { action: 'addStarters', item: '', values: {} }, none);
  const pages = crawl(shop, 'ko', 2);
  expect(pages.map(({ asked }) => kindOf(asked))).toEqual(
    expect.arrayContaining(['handOver of one', 'machine of one']),
  );
  seen(shop, placesOf(pages));
}, 300_000);
