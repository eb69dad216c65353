import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import { boxFields } from '../../../sheets-templates/canvas-fields';
import type { Lang } from '../../../sheets-templates/types';
import {
  type CanvasChange,
  type CanvasLine,
  canvasChanges,
  canvasOfLines,
} from '../../domain/structure/canvas-versions';
import { structureOf } from '../../domain/structure/structure';
import { formatDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import type { Section } from '../../server/contract';
import { field, form, item, list, section, table, text, toPage } from './blocks';
import { boxName, shownText } from './canvas';
import { canvasSpeaker } from './canvas-speaker';

/** The canvas on a day. */
export interface CanvasThen {
  readonly day: Day;
  readonly lines: readonly CanvasLine[];
}

export interface CanvasThenPage {
  readonly earlier: CanvasThen;
  readonly later: CanvasThen;
  /** With how many lines changed on each, the latest first. */
  readonly days: readonly { readonly day: Day; readonly lines: number }[];
  /** What was before it nobody knows. */
  readonly firstDay: Day;
  readonly lang: Lang;
}

/** Two days side by side: the model and its gaps, then every line that changed between them, the old above the new. */
export function canvasThenPage({ earlier, later, days, firstDay, lang }: CanvasThenPage): Section[] {
  const say = canvasSpeaker(lang);
  if (days.length === 0) return [section(null, [text(say('noHistory')), text(say('keptWhen'), 'soft')])];
  const changes = canvasChanges(earlier.lines, later.lines);
  return [
    daysForm(earlier, later, lang),
    section(null, [
      sideBySide(earlier, later, lang),
      earlier.day <= firstDay ? text(say('since', { day: formatDay(firstDay) }), 'soft') : null,
      changes.length === 0 ? text(say('same')) : null,
    ]),
    ...boxes.flatMap(({ key }) => changedBox(key, changes, [formatDay(earlier.day), formatDay(later.day)], lang)),
    section(
      say('daysOfChange'),
      [
        list(
          days.slice(0, MOST_DAYS).map(({ day, lines }) =>
            item(formatDay(day), {
              aside: say('places', { n: lines }),
              // what changed on that day: the day before beside it
              lead: toPage('canvasThen', '', { from: formatDay(day - 1), to: formatDay(day) }),
            }),
          ),
        ),
      ],
      { isFolded: true },
    ),
    section(null, [text(say('keptWhen'), 'soft')]),
  ];
}

const MOST_DAYS = 20;

function daysForm(earlier: CanvasThen, later: CanvasThen, lang: Lang): Section {
  const say = canvasSpeaker(lang);
  return section(null, [
    form('compareCanvas', { submit: say('show'), busy: say('saving'), isMain: true }, [
      field('from', 'day', say('from'), { value: formatDay(earlier.day), isRequired: true }),
      field('to', 'day', say('to'), { value: formatDay(later.day), isRequired: true }),
    ]),
  ]);
}

function sideBySide(earlier: CanvasThen, later: CanvasThen, lang: Lang) {
  const say = canvasSpeaker(lang);
  const told = [earlier, later].map(({ lines }) => {
    const canvas = canvasOfLines(lines);
    const { verdict, gaps } = structureOf(canvas, null);
    const running = Object.values(canvas.boxes).filter(({ status }) => status === 'working' || status === 'partial');
    return [
      say(verdict === 'engine' ? 'modelEngine' : 'modelFunnel'),
      String(running.length),
      String(gaps.length),
      String(canvas.breakEven ?? '–'),
    ];
  });
  const names = [say('model'), say('runningCount'), say('gapCount'), say('breakEven')];
  return table(
    ['', formatDay(earlier.day), formatDay(later.day)],
    names.map((name, row) => [name, ...told.map(column => column[row] ?? '')]),
  );
}

function changedBox(
  box: BoxKey,
  changes: readonly CanvasChange[],
  [from, to]: readonly [string, string],
  lang: Lang,
): Section[] {
  const own = changes.filter(change => change.box === box);
  if (own.length === 0) return [];
  const blank = canvasSpeaker(lang)('blank');
  const words = (field: string, written: string) => shownText(field, written, lang) || blank;
  const lines = own.flatMap(({ field, before, after }) => [
    text(boxFields[field][lang], 'strong'),
    list([item(words(field, before), { aside: from, tone: 'soft' }), item(words(field, after), { aside: to })]),
  ]);
  return [section(boxName(box, lang), lines)];
}
