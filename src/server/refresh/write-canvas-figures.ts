import { CANVAS_LAYOUT } from '../../../sheets-templates/canvas';
import type { Issue } from '../../domain/issue';
import { structureOf } from '../../domain/structure/structure';
import type { FigureKey } from '../../report/canvas/figure-table';
import { figureText } from '../../report/canvas/linked-figure';
import { modelText } from '../../report/pages/canvas';
import { ensureFigures, isOpen, writeFigures } from '../../sheet/canvas-figures';
import { readCells } from '../../sheet/read-tab';
import { ALL_LAYOUTS } from '../books/layouts';
import { sheetLang, writeMemory } from '../books/memory';
import type { Shop } from '../books/shop';
import { linkedFigures } from '../work/linked-figures';

/** The figure of each box, in its line of the table. A canvas from before there was one gets it once. */
export function writeCanvasFigures(shop: Shop): Issue[] {
  const { books, settings, work } = shop;
  const { workbook, memory, remembered } = books;
  const tab = books.tabs.get('canvas');
  if (!tab) return [];
  const lang = sheetLang(memory, books.locale);
  let cells = work.canvasCells;
  if ((memory.layouts.canvas ?? 0) < CANVAS_LAYOUT && isOpen(tab)) {
    ensureFigures(workbook, tab, { cells, boxes: work.canvasBoxes, lang });
    writeMemory(remembered, { layouts: { ...memory.layouts, ...ALL_LAYOUTS } });
    cells = readCells(tab);
  }
  const reader = { lang, currency: settings.currency };
  const texts = linkedFigures(shop).flatMap((each): [FigureKey, string][] =>
    each.box ? [[each.box, figureText(each, reader)]] : [],
  );
  const model = modelText(structureOf(work.canvas, null), lang);
  writeFigures(workbook, tab, cells, new Map([...texts, ['model', model]]));
  return [];
}
