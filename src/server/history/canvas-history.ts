import { canvasChanges, canvasLines, canvasOn } from '../../domain/structure/canvas-versions';
import { boxName, shownText } from '../../report/pages/canvas';
import { sheetLang } from '../books/memory';
import type { Shop } from '../books/shop';
import { exampleLines } from '../furnish/example-canvas';
import type { NewHistoryRow } from './keep-history';

/** Each line of a box that says something else than the history. */
export function canvasHistory(shop: Pick<Shop, 'books' | 'work'>): NewHistoryRow[] {
  const { memory, locale, today } = shop.books;
  const { canvas, past } = shop.work;
  const lang = sheetLang(memory, locale);
  const known = canvasOn(past, Number.MAX_SAFE_INTEGER, exampleLines(shop, today));
  return canvasChanges(known, canvasLines(canvas)).map(({ box, field, before, after }) => ({
    day: today,
    kind: 'canvas',
    subject: box,
    name: boxName(box, lang),
    field,
    before: shownText(field, before, lang),
    after: shownText(field, after, lang),
  }));
}
