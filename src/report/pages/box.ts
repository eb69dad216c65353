import { type BoxKey, boxes, fillOrder } from '../../../sheets-templates/canvas-boxes';
import { type BoxField, boxFields, boxStatuses } from '../../../sheets-templates/canvas-fields';
import { longText } from '../../../sheets-templates/long-text';
import { boxSystems, systems } from '../../../sheets-templates/systems';
import type { BoxTexts } from '../../../sheets-templates/trades/preset';
import type { HistoryRow } from '../../domain/history/history';
import { type WrittenField, writtenFields } from '../../domain/structure/canvas-versions';
import type { BreakEven } from '../../domain/structure/structure';
import { breakEvenRegulars } from '../../schema/canvas';
import { formatDay } from '../../schema/day';
import type { Block, Field, Place, Section } from '../../server/contract';
import {
  aboutFigure,
  amountText,
  figureName,
  type LinkedFigure,
  type Reader,
  valueText,
} from '../canvas/linked-figure';
import { priceList } from '../examples/price-list';
import { buttons, field, form, item, list, optionsOf, section, text, toCell, toPage } from './blocks';
import { boxName, breakEvenSection, shownText, toShown } from './canvas';
import { canvasSpeaker } from './canvas-speaker';

/** What stands on each line of a box, as it is shown in its form: a state by its key. */
export type BoxWritten = Readonly<Partial<Record<WrittenField, string>>>;

export interface BoxPage {
  readonly box: BoxKey;
  /** null: the box is not to be found on the tab. */
  readonly written: BoxWritten | null;
  /** What was typed and could not be written. */
  readonly typed: BoxWritten;
  readonly place: Place | null;
  readonly example: BoxTexts | null;
  readonly figure: LinkedFigure | null;
  /** Of the revenue goal. */
  readonly breakEven: BreakEven | null;
  /** The active regulars, and what one of them really left. */
  readonly counted: { readonly active: LinkedFigure | null; readonly own: LinkedFigure | null };
  readonly past: readonly HistoryRow[];
  readonly reader: Reader;
}

/** Name of the hidden field with what the person saw when the form was filled in. */
export const SEEN = 'seen';

/** The box after this one in the order in which they are filled in. */
export function boxAfter(key: BoxKey, steps = 1): BoxKey | null {
  return fillOrder[fillOrder.indexOf(key) + steps] ?? null;
}

/** One question, an example of the trade, the figure that tells whether it runs, and what stands there to be changed. */
export function boxPage(page: BoxPage): Section[] {
  const { box, written, reader, place } = page;
  const { lang } = reader;
  const say = canvasSpeaker(lang);
  const at = fillOrder.indexOf(box) + 1;
  const [previous, next] = [boxAfter(box, -1), boxAfter(box)];
  const system = boxSystems[box];
  return [
    section(null, [
      text(say('place', { n: at, all: fillOrder.length, system: systems[system][lang] }), 'soft'),
      text(boxes.find(({ key }) => key === box)?.asks[lang] ?? '', 'strong'),
      text(longText('boxHelp')[box][lang], 'soft'),
    ]),
    ...exampleSection(page),
    ...(page.figure ? [figureSection(page.figure, reader)] : []),
    ...(page.breakEven ? [breakEvenSection(page.breakEven, page.counted, reader)] : []),
    section(say('now'), [written ? boxForm(page, written) : text(say('lost', { box: boxName(box, lang) }), 'poor')]),
    section(null, [
      buttons(
        ...(previous ? [[say('previous', { box: boxName(previous, lang) }), toPage('box', previous)] as const] : []),
        ...(next ? [[say('next', { box: boxName(next, lang) }), toPage('box', next)] as const] : []),
        ...(place ? [[say('inSheet'), toCell(place)] as const] : []),
        [systems[system][lang], toShown(system)],
      ),
    ]),
    ...changesSection(page),
  ];
}

function exampleSection({ example, reader }: BoxPage): Section[] {
  const { lang, currency } = reader;
  const say = canvasSpeaker(lang);
  const words = (['design', 'present', 'channel', 'next'] as const).flatMap(key => {
    const written = example?.[key]?.[lang];
    return written ? [`${boxFields[key][lang]}: ${written}`] : [];
  });
  const [goal, one] = [example?.goal, example?.perRegular].map(price => price?.[priceList(currency)] ?? null);
  const needed = breakEvenRegulars(goal ?? null, one ?? null);
  const amounts = (
    [
      ['goal', goal],
      ['perRegular', one],
    ] as const
  ).flatMap(([key, amount]) => (amount ? [`${boxFields[key][lang]}: ${amountText(amount, 'money', reader)}`] : []));
  const sum = needed === null ? [] : [`${boxFields.breakEven[lang]}: ${say('people', { n: needed })}`];
  const lines = [...amounts, ...sum, ...words];
  return lines.length === 0 ? [] : [section(say('example'), [text(lines.join('\n'), 'soft')])];
}

function figureSection(figure: LinkedFigure, reader: Reader): Section {
  const { lang } = reader;
  const note = aboutFigure(figure, reader).join(' · ') || null;
  const means = longText('metrics')[figure.metric]?.means[lang] ?? '';
  return section(canvasSpeaker(lang)('measured'), [
    list([item(figureName(figure.metric, lang), { aside: valueText(figure, reader), note })]),
    text(means, 'soft'),
  ]);
}

function boxForm({ box, typed, reader: { lang } }: BoxPage, written: BoxWritten): Block {
  const say = canvasSpeaker(lang);
  // a line that an older canvas lacks cannot be written
  const lines = writtenFields(box).filter(key => key in written);
  const fields = lines.map((key): Field => {
    const stands = written[key] ?? '';
    const value = typed[key] ?? stands;
    const shown = shownText(key, stands, lang) || say('blank');
    const hint = value === stands ? null : say('nowHint', { text: shown });
    const label = boxFields[key][lang];
    if (key === 'status') return field(key, 'choice', label, { value, hint, options: optionsOf(boxStatuses, lang) });
    if (key === 'goal' || key === 'perRegular')
      return field(key, 'number', label, { value, hint: value === '' ? say('amountHint') : hint });
    return field(key, key === 'channel' ? 'text' : 'long', label, { value, hint });
  });
  const seen = field(SEEN, 'hidden', '', { value: JSON.stringify(written) });
  return form('writeBox', { item: box, submit: say('save'), busy: say('saving'), isMain: true }, [...fields, seen]);
}

const MOST_CHANGES = 12;

function changesSection({ box, past, reader: { lang } }: BoxPage): Section[] {
  const rows = past.filter(({ kind, subject }) => kind === 'canvas' && subject === box).slice(-MOST_CHANGES);
  if (rows.length === 0) return [];
  const say = canvasSpeaker(lang);
  const items = rows.reverse().map(row =>
    item(row.field in boxFields ? boxFields[row.field as BoxField][lang] : row.field, {
      aside: formatDay(row.day),
      note: `${row.before || say('blank')}\n→ ${row.after || say('blank')}`,
    }),
  );
  return [section(say('changes'), [list(items)], { isFolded: true })];
}
