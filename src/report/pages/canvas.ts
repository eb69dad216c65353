import { type BoxKey, boxes, fillOrder, neededBoxes } from '../../../sheets-templates/canvas-boxes';
import { type BoxStatus, boxStatuses } from '../../../sheets-templates/canvas-fields';
import { longText } from '../../../sheets-templates/long-text';
import { boxSystems, type SystemKey, systems } from '../../../sheets-templates/systems';
import type { Lang } from '../../../sheets-templates/types';
import { type BoxState, type BreakEven, type Structure, stateOfBox } from '../../domain/structure/structure';
import { systemOfWork } from '../../domain/structure/systems';
import type { Work } from '../../domain/work/work';
import type { NextStep } from '../../guide/next';
import type { Canvas } from '../../schema/canvas';
import type { Item, Lead, Section, Tone } from '../../server/contract';
import { amountText, figureText, type LinkedFigure, type Reader, valueText } from '../canvas/linked-figure';
import { nextReason } from '../guide/texts';
import { buttons, item, list, section, text, toCell, toPage } from './blocks';
import { canvasSpeaker } from './canvas-speaker';
import type { Gaps } from './fill';

export interface CanvasPage {
  readonly canvas: Canvas;
  readonly structure: Structure;
  readonly figures: readonly LinkedFigure[];
  readonly works: readonly Work[];
  /** What the guide says of the canvas. */
  readonly next: NextStep | null;
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

/** The verdict in one line, for the tab. */
export function modelText({ verdict, lacking }: Structure, lang: Lang): string {
  const say = canvasSpeaker(lang);
  const names = lacking
    .map(({ box, state }) => `${boxName(box, lang)}${lang === 'en' ? ' ' : ''}(${boxStatuses[state][lang]})`)
    .join(', ');
  const why = verdict === 'engine' ? say('engineWhy') : say('funnelLacks', { boxes: names });
  return `${say(verdict)} ${why}`;
}

/** Engine or funnel and why, how far the goal is, what to fill in, and every box with its system and its figure. */
export function canvasPage(page: CanvasPage): Section[] {
  const { structure, reader } = page;
  const say = canvasSpeaker(reader.lang);
  const active = page.figures.find(({ metric }) => metric === 'activeRegulars') ?? null;
  const homeless = page.works.filter(work => systemOfWork(work) === null).length;
  return [
    section(null, [
      text(say(structure.verdict), 'strong'),
      text(say(structure.verdict === 'engine' ? 'engineWhy' : 'funnelWhy')),
      list(structure.lacking.map(each => stateItem(each, reader.lang))),
    ]),
    structure.breakEven ? breakEvenSection(structure.breakEven, { active, own: null }, reader) : goalSection(say),
    ...gapSections(page, say),
    ...(Object.keys(systems) as SystemKey[]).map(key => systemSection(key, page, say)),
    section(null, [
      homeless === 0 ? null : text(say('homeless', { n: homeless }), 'soft'),
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

/** `active`: the regulars as they were counted; `own`: what one of them really left, as the ledger has it. */
export function breakEvenSection(
  { goal, perRegular, regulars, active, missing }: BreakEven,
  figures: { readonly active: LinkedFigure | null; readonly own: LinkedFigure | null },
  reader: Reader,
): Section {
  const say = canvasSpeaker(reader.lang);
  const money = (amount: number) => amountText(amount, 'money', reader);
  const month = figures.active?.month ?? null;
  const { own } = figures;
  return section(say('breakEven'), [
    list([
      item(say('needed'), {
        aside: say('people', { n: regulars }),
        note: say('goalOver', { goal: money(goal), one: money(perRegular) }),
      }),
      item(month === null ? say('active') : say('activeIn', { month }), {
        aside: active === null ? '–' : say('people', { n: active }),
        meter: active === null || regulars === 0 ? null : Math.min(1, active / regulars),
      }),
      ...(own && own.measure.value !== null
        ? [item(say('ownPerRegular'), { aside: valueText(own, reader), note: own.month })]
        : []),
    ]),
    text(missing === null ? say('noActive') : missing === 0 ? say('reached') : say('missing', { n: missing }), 'soft'),
  ]);
}

/** Begins where the guide does, and says why where the bottleneck decides. */
function gapSections({ structure: { gaps, stopped }, next, reader: { lang } }: CanvasPage, say: Say): Section[] {
  const ordered = gapsInOrder(gaps, next);
  const reason = next && nextReason(next, lang);
  const more = ordered.length - MOST_GAPS;
  const stoppedItems = stopped.map(box => stateItem({ box, state: 'stopped' }, lang));
  return [
    ...(stopped.length === 0 ? [] : [section(say('stopped'), [list(stoppedItems)])]),
    section(ordered.length > 0 ? say('gaps', { n: ordered.length }) : say('noGaps'), [
      list([
        ...ordered.slice(0, MOST_GAPS).map(gap => stateItem(gap, lang)),
        ...(more > 0 ? [item(say('moreGaps', { n: more }), { lead: toShown(GAPS) })] : []),
      ]),
      reason ? text(reason, 'soft') : null,
      buttons([say('begin'), toPage('box', boxOfNext(next) ?? ordered[0]?.box ?? fillOrder[0])]),
    ]),
  ];
}

const MOST_GAPS = 5;

/** Of the canvas page: what it shows alone. */
export const GAPS = 'gaps';

export function toShown(show: typeof GAPS | SystemKey): Lead {
  return toPage('canvas', '', { show });
}

/** What the guide names, then what the first step asks for, then the rest, each as it is filled in. */
function gapsInOrder(gaps: Structure['gaps'], next: NextStep | null): BoxState[] {
  const order = new Set([boxOfNext(next), ...neededBoxes, ...fillOrder]);
  return [...order].flatMap(key => gaps.filter(({ box }) => box === key));
}

/** Of a place such as `decision.present`. */
function boxOfNext(next: NextStep | null): BoxKey | null {
  const [name] = next?.place.column?.split('.') ?? [];
  return boxes.find(({ key }) => key === name)?.key ?? null;
}

/** All boxes that are empty or only designed, each with what stands in it. */
export function gapsPage({ canvas, structure, next, reader: { lang } }: CanvasPage): Section[] {
  const say = canvasSpeaker(lang);
  const items = gapsInOrder(structure.gaps, next).map(gap => ({
    ...stateItem(gap, lang),
    note: canvas.boxes[gap.box].design || null,
  }));
  return [section(null, [items.length === 0 ? text(say('noGaps')) : list(items)])];
}

/** Its boxes with their figures, and where its work and the figures of that are. */
function systemSection(system: SystemKey, page: CanvasPage, say: Say): Section {
  const count = page.works.filter(work => systemOfWork(work) === system).length;
  return section(systems[system][page.reader.lang], [
    list([
      ...systemBoxes(system, page),
      item(say('worksAndFigures'), { aside: say('works', { n: count }), lead: toShown(system) }),
    ]),
  ]);
}

export function systemBoxes(system: SystemKey, { canvas, figures, reader }: CanvasPage): Item[] {
  return fillOrder
    .filter(key => boxSystems[key] === system)
    .map(box => {
      const figure = figures.find(each => each.box === box);
      return {
        ...stateItem({ box, state: stateOfBox(canvas, box) }, reader.lang),
        note: figure ? figureText(figure, reader) : null,
      };
    });
}

function stateItem({ box, state }: BoxState, lang: Lang): Item {
  const isLeftBlank = box === 'holdingPool' && state === 'empty';
  const tone = isLeftBlank ? 'plain' : tones[state];
  return item(boxName(box, lang), { aside: boxStatuses[state][lang], tone, lead: toPage('box', box) });
}
