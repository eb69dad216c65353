import { type BoxKey, boxes, fillOrder } from '../../../sheets-templates/canvas-boxes';
import { type BoxStatus, boxStatuses } from '../../../sheets-templates/canvas-fields';
import { longText } from '../../../sheets-templates/long-text';
import { metrics } from '../../../sheets-templates/metrics';
import { boxSystems, metricSystems, type SystemKey, systems } from '../../../sheets-templates/systems';
import type { Lang } from '../../../sheets-templates/types';
import { type BoxState, type BreakEven, type Structure, stateOfBox } from '../../domain/structure/structure';
import { systemOfWork } from '../../domain/structure/systems';
import type { Work } from '../../domain/work/work';
import type { Canvas } from '../../schema/canvas';
import type { Item, Section, Tone } from '../../server/contract';
import { figureText, type LinkedFigure, type Reader } from '../canvas/linked-figure';
import { buttons, item, list, section, text, toCell, toPage } from './blocks';
import { type Gaps, speaker } from './fill';

export interface CanvasPage {
  readonly canvas: Canvas;
  readonly structure: Structure;
  readonly figures: readonly LinkedFigure[];
  readonly works: readonly Pick<Work, 'stage' | 'metric'>[];
  readonly reader: Reader;
}

export function boxName(key: BoxKey, lang: Lang): string {
  return boxes.find(box => box.key === key)?.name[lang] ?? key;
}

const tones: Readonly<Record<BoxStatus, Tone>> = {
  empty: 'poor',
  designed: 'poor',
  partial: 'plain',
  working: 'good',
  stopped: 'bad',
};

/** A state by its word. */
export function shownText(field: string, written: string, lang: Lang): string {
  return field === 'status' && written in boxStatuses ? boxStatuses[written as BoxStatus][lang] : written;
}

/** Engine or funnel and why, how far the goal is, what to fill in, and every box with its system and its figure. */
export function canvasPage(page: CanvasPage): Section[] {
  const { structure, reader } = page;
  const say = speaker(longText('pages').canvas, reader.lang);
  const month = page.figures[0]?.month ?? null;
  return [
    section(null, [
      text(say(structure.verdict), 'strong'),
      text(say(structure.verdict === 'engine' ? 'engineWhy' : 'funnelWhy')),
      list(structure.lacking.map(each => stateItem(each, reader.lang))),
    ]),
    structure.breakEven ? breakEvenSection(structure.breakEven, month, reader.lang) : goalSection(say),
    ...gapSections(structure, reader.lang, say),
    ...(Object.keys(systems) as SystemKey[]).map(key => systemSection(key, page, say)),
    section(null, [
      buttons(
        [say('compare'), toPage('canvasThen')],
        [say('toTab'), toCell({ tab: 'canvas', row: null, column: null })],
        [say('print'), { to: 'print' }],
      ),
    ]),
  ];
}

type Say = (key: keyof ReturnType<typeof texts>, gaps?: Gaps) => string;

function texts() {
  return longText('pages').canvas;
}

function goalSection(say: Say): Section {
  return section(say('breakEven'), [
    text(say('noBreakEven'), 'soft'),
    buttons([say('toRevenue'), toPage('box', 'revenue')]),
  ]);
}

/** `month`: the one in which the active regulars were counted. */
export function breakEvenSection({ regulars, active, missing }: BreakEven, month: string | null, lang: Lang): Section {
  const say = speaker(longText('pages').canvas, lang);
  const name = month === null ? say('active') : say('activeIn', { month });
  return section(say('breakEven'), [
    list([
      item(say('needed'), { aside: say('people', { n: regulars }) }),
      item(name, {
        aside: active === null ? '–' : say('people', { n: active }),
        meter: active === null || regulars === 0 ? null : Math.min(1, active / regulars),
      }),
    ]),
    text(missing === null ? say('noActive') : missing === 0 ? say('reached') : say('missing', { n: missing }), 'soft'),
  ]);
}

/** In the order in which the boxes are filled in. */
function gapSections({ gaps, stopped }: Structure, lang: Lang, say: Say): Section[] {
  const ordered = fillOrder.flatMap(key => gaps.filter(({ box }) => box === key));
  const [first] = ordered;
  const stoppedItems = stopped.map(box => stateItem({ box, state: 'stopped' }, lang));
  return [
    ...(stopped.length === 0 ? [] : [section(say('stopped'), [list(stoppedItems)])]),
    section(first ? say('gaps', { n: ordered.length }) : say('noGaps'), [
      list(ordered.slice(0, MOST_GAPS).map(gap => stateItem(gap, lang))),
      buttons([say('begin'), toPage('box', first?.box ?? fillOrder[0])]),
    ]),
  ];
}

/** The others stand with their systems below. */
const MOST_GAPS = 5;

function systemSection(system: SystemKey, { canvas, figures, works, reader }: CanvasPage, say: Say): Section {
  const { lang } = reader;
  const count = works.filter(work => systemOfWork(work) === system).length;
  const own = (Object.keys(metricSystems) as (keyof typeof metricSystems)[]).filter(
    key => metricSystems[key] === system,
  );
  const lines = fillOrder
    .filter(key => boxSystems[key] === system)
    .map(box => {
      const figure = figures.find(each => each.box === box);
      return {
        ...stateItem({ box, state: stateOfBox(canvas, box) }, lang),
        note: figure ? figureText(figure, reader) : null,
      };
    });
  const names = own.map(key => metrics[key][lang]).join(', ');
  const note = [say('works', { n: count }), ...(names === '' ? [] : [say('figures', { names })])].join('\n');
  return section(systems[system][lang], [list(lines), text(note, 'soft')]);
}

function stateItem({ box, state }: BoxState, lang: Lang): Item {
  const isLeftBlank = box === 'holdingPool' && state === 'empty';
  const tone = isLeftBlank ? 'plain' : tones[state];
  return item(boxName(box, lang), { aside: boxStatuses[state][lang], tone, lead: toPage('box', box) });
}
