import { expect, test } from 'vitest';
import type { PageView, Place } from '../../src/server/contract';
import { crawl, leadsOf } from './crawl';
import { installedShop, type Shop } from './shop';

const academy = { trade: 'academy', lang: 'ko', example: true } as const;

function placesOf(pages: readonly PageView[]): Place[] {
  return pages.flatMap(leadsOf).flatMap(lead => (lead.to === 'cell' ? [lead.place] : []));
}

/** What the person sees selected after a jump. */
function selected(shop: Shop): string {
  const cell = shop.app.getActiveSpreadsheet().getActiveCell();
  return `${cell?.getSheet().getName()} ${cell?.getValue()}`;
}

test('every page can be drawn from an empty shop and from an example, in both languages', async () => {
  const empty = await installedShop({}, { trade: 'cafe', lang: 'ko', example: false });
  const full = await installedShop({}, { trade: 'shop', lang: 'en', example: true });
  for (const shop of [empty, full]) {
    for (const lang of shop === empty ? (['ko'] as const) : (['en'] as const)) {
      const pages = crawl(shop, lang, 2);
      expect(pages.length).toBeGreaterThan(8);
      for (const { title, lang: said, sections } of pages) {
        expect(title).not.toBe('');
        expect(said).toBe(lang);
        expect(sections.length).toBeGreaterThan(0);
      }
    }
  }
});

/** Cells with something in them; a jump to a tab alone, or to where something is still to be written, leads to no text. */
function seen(shop: Shop, places: readonly Place[]): string[] {
  return places.flatMap(place => {
    if (place.row === null && place.column === null) return [];
    expect([place, shop.api('jump', place).found]).toEqual([place, true]);
    const text = selected(shop);
    return text.endsWith(' ') ? [] : [text];
  });
}

test('every way to a cell finds it, and the same cell after columns were moved and rows put in', async () => {
  const shop = await installedShop({}, academy);
  const before = seen(shop, placesOf(crawl(shop, 'ko', 1)));
  expect(before.length).toBeGreaterThan(10);
  for (const tab of ['SPA', '업무분담', '거래장부', '지표장부']) {
    shop.tab(tab).insertColumnsBefore(2, 1);
    shop.tab(tab).insertRowsBefore(1, 1);
  }
  shop.tab('캔버스').insertRowsBefore(4, 2);
  expect(seen(shop, placesOf(crawl(shop, 'ko', 1)))).toEqual(before);
});

test('a page that is none, an action that is none and a text beyond reason are refused', async () => {
  const shop = await installedShop();
  const asked = { page: 'people', item: '', options: {} } as const;
  const refused = (answer: unknown) => expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  // @ts-expect-error there is no such page
  refused(shop.answer('page', 'ko', { ...asked, page: 'constructor' }));
  refused(shop.answer('page', 'ko', { ...asked, item: 'x'.repeat(50_001) }));
  refused(shop.answer('act', 'ko', { action: 'toString', item: '', values: {} }, asked));
});
