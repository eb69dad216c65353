import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import { longText } from '../../../sheets-templates/long-text';
import { type SystemKey, systems } from '../../../sheets-templates/systems';
import type { Lang } from '../../../sheets-templates/types';
import { canvasDays, canvasLines, canvasOn } from '../../domain/structure/canvas-versions';
import { structureOf } from '../../domain/structure/structure';
import type { LinkedFigure, Reader } from '../../report/canvas/linked-figure';
import { asked as askedPage } from '../../report/pages/blocks';
import { boxPage } from '../../report/pages/box';
import { boxName, canvasPage, GAPS, gapsPage } from '../../report/pages/canvas';
import { canvasSpeaker } from '../../report/pages/canvas-speaker';
import { systemPage } from '../../report/pages/canvas-system';
import { canvasThenPage } from '../../report/pages/canvas-then';
import { columnLetter } from '../../schema/column-letter';
import { parseIsoDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import type { Shop } from '../books/shop';
import type { PageAsked, Place } from '../contract';
import { refusal } from '../errors';
import { exampleLines } from '../furnish/example-canvas';
import { boxWritten } from '../history/box-written';
import { linkedFigure, linkedFigures, systemFigures } from '../work/linked-figures';
import { nextOf, stepsOf } from '../work/steps';
import type { PageBody, PageMakers } from './page';

export function canvasPages(): PageMakers {
  return { canvas: overview, box, canvasThen };
}

function readerOf({ settings }: Shop, lang: Lang): Reader {
  return { lang, currency: settings.currency };
}

function upToCanvas(lang: Lang) {
  return { text: longText('pages').canvas.title[lang], asked: askedPage('canvas') };
}

function overview(shop: Shop, { options }: PageAsked, lang: Lang): PageBody {
  const { canvas, book } = shop.work;
  const figures = linkedFigures(shop);
  const structure = structureOf(canvas, activeRegulars(figures)?.measure.value ?? null);
  const next = nextOf(
    shop,
    stepsOf(shop).filter(({ key }) => key === 'structure'),
  );
  const page = { canvas, structure, figures, works: book.works, next, reader: readerOf(shop, lang) };
  const texts = longText('pages').canvas;
  const system = (Object.keys(systems) as SystemKey[]).find(key => key === options.show);
  const shown = { step: 'structure', up: upToCanvas(lang) } as const;
  if (system) {
    const sections = systemPage(system, page, systemFigures(shop, system));
    return { ...shown, title: systems[system][lang], sections };
  }
  if (options.show === GAPS) return { ...shown, title: texts.gapCount[lang], sections: gapsPage(page) };
  return { title: texts.title[lang], step: 'structure', sections: canvasPage(page) };
}

function activeRegulars(figures: readonly LinkedFigure[]): LinkedFigure | null {
  return figures.find(({ metric }) => metric === 'activeRegulars') ?? null;
}

export function boxKeyOf(item: string): BoxKey {
  const found = boxes.find(({ key }) => key === item);
  if (!found) throw refusal('bad-request', `box: there is no ${item}`);
  return found.key;
}

function box(shop: Shop, { item, options }: PageAsked, lang: Lang): PageBody {
  const key = boxKeyOf(item);
  const { installed } = shop.books.memory;
  const figures = linkedFigures(shop);
  const active = activeRegulars(figures);
  const sections = boxPage({
    box: key,
    written: boxWritten(shop, key),
    typed: options,
    place: placeOfBox(shop, key),
    example: installed ? (longText('trades')[installed.trade].canvas[key] ?? null) : null,
    figure: figures.find(each => each.box === key) ?? null,
    breakEven: key === 'revenue' ? structureOf(shop.work.canvas, active?.measure.value ?? null).breakEven : null,
    counted: { active, own: key === 'revenue' ? linkedFigure(shop, 'profitPerRegular') : null },
    past: shop.work.past,
    reader: readerOf(shop, lang),
  });
  return { title: boxName(key, lang), step: 'structure', up: upToCanvas(lang), sections };
}

function placeOfBox({ work }: Shop, key: BoxKey): Place | null {
  const [first] = work.canvasBoxes.get(key)?.values() ?? [];
  return first ? { tab: 'canvas', row: first.row + 1, column: columnLetter(first.column + 1) } : null;
}

/** The two days that are shown: none to come, and none before the first that is known beside one after it. */
export function comparedDays({ books, work }: Shop, chosen: Readonly<Record<string, string | undefined>>) {
  const days = canvasDays(work.past);
  const firstDay = books.memory.installed?.example?.day ?? days[days.length - 1] ?? books.today;
  const [from, to] = [parseIsoDay(chosen.from ?? '') ?? firstDay, parseIsoDay(chosen.to ?? '') ?? books.today];
  const later = Math.min(Math.max(from, to), books.today);
  const earlier = Math.min(from, later, to);
  return { earlier: later > firstDay ? Math.max(earlier, firstDay) : earlier, later, firstDay };
}

/** Today is the canvas as it stands, whether a refresh has seen it or not; nothing is compared with what nobody knows. */
function canvasThen(shop: Shop, { options }: PageAsked, lang: Lang): PageBody {
  const { books, work } = shop;
  const days = canvasDays(work.past);
  const { earlier, later, firstDay } = comparedDays(shop, options);
  const past = (day: Day) => canvasOn(work.past, day, exampleLines(shop, day));
  const on = (day: Day) => ({ day, lines: day >= books.today ? canvasLines(work.canvas) : past(day) });
  const sections = canvasThenPage({
    earlier: on(earlier),
    later: on(later),
    days: days.map(day => ({ day, lines: work.past.filter(row => row.kind === 'canvas' && row.day === day).length })),
    firstDay,
    lang,
  });
  const say = canvasSpeaker(lang);
  return { title: say('thenTitle'), step: 'structure', up: upToCanvas(lang), sections };
}
