import * as v from 'valibot';
import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import { boxFields, boxStatuses } from '../../../sheets-templates/canvas-fields';
import type { Lang } from '../../../sheets-templates/types';
import { type WrittenField, writtenFields } from '../../domain/structure/canvas-versions';
import { asked } from '../../report/pages/blocks';
import { type BoxWritten, boxAfter, SEEN } from '../../report/pages/box';
import { boxName } from '../../report/pages/canvas';
import { canvasSpeaker } from '../../report/pages/canvas-speaker';
import { normaliseText } from '../../schema/clean-text';
import { formatDay, parseIsoDay } from '../../schema/day';
import { readNumber } from '../../schema/read-number';
import { type TextCell, writeTexts } from '../../sheet/text-cells';
import { parsed, sheetLang } from '../books/memory';
import type { Shop } from '../books/shop';
import type { PageAsked } from '../contract';
import { refusal } from '../errors';
import { boxWritten } from '../history/box-written';
import { canvasHistory } from '../history/canvas-history';
import { keepHistory } from '../history/keep-history';
import { boxKeyOf, comparedDays } from '../pages/canvas';
import { type FormCell, refusedCell } from '../write/form-cells';
import { type Actions, action, type Done } from './action';

export function canvasActions(): Actions {
  return {
    writeBox: action(v.record(v.string(), v.string()), writeBox),
    compareCanvas: action(v.object({ from: v.string(), to: v.string() }), compareCanvas),
  };
}

interface Typed {
  readonly item: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Writes the lines that the person changed, unless one of them says something else by now than the person saw. */
function writeBox(shop: Shop, { item, values }: Typed, lang: Lang): Done {
  const key = boxKeyOf(item);
  const say = canvasSpeaker(lang);
  const name = boxName(key, lang);
  const written = boxWritten(shop, key);
  const seen = parsed(v.record(v.string(), v.string()), values[SEEN]);
  const tab = shop.books.tabs.get('canvas');
  if (!written || !seen || !tab) return { said: say('lost', { box: name }), isPoor: true };
  const typed = changedLines(key, values, seen);
  const next = boxAfter(key);
  const onwards = next ? asked('box', next) : asked('canvas');
  if (Object.keys(typed).length === 0) return going({ said: say('unchanged') }, onwards);
  const again = asked('box', key, typed);
  const isOvertaken = fieldsOf(typed).some(field => (written[field] ?? '') !== (seen[field] ?? ''));
  if (isOvertaken) return going({ said: say('overtaken', { box: name }), isPoor: true }, again);
  const cells = cellsToWrite(shop, key, typed);
  if ('unread' in cells) return going({ said: say('noAmount', { read: cells.unread }), isPoor: true }, again);
  const refused = refusedCell(tab, formCells(shop, key, written, typed, lang), lang);
  if (refused) return going({ said: refused, isPoor: true }, again);
  // what was typed in the sheet since the last refresh is a version of its own
  keepHistory(shop.books, canvasHistory(shop));
  writeTexts(tab, cells.texts);
  return going({ said: say('saved', { box: name }), refreshes: true }, onwards);
}

function going(done: Done, page: PageAsked): Done {
  return { ...done, goTo: page };
}

function fieldsOf(typed: BoxWritten): WrittenField[] {
  return Object.keys(typed) as WrittenField[];
}

function changedLines(key: BoxKey, values: Typed['values'], seen: Typed['values']): BoxWritten {
  return Object.fromEntries(
    writtenFields(key).flatMap(field => {
      const text = normaliseText((values[field] ?? seen[field] ?? '').replace(/\r\n/g, '\n'));
      return field in seen && text !== seen[field] ? [[field, text]] : [];
    }),
  );
}

function formCells({ work }: Shop, key: BoxKey, written: BoxWritten, typed: BoxWritten, lang: Lang): FormCell[] {
  return fieldsOf(typed).flatMap(field => {
    const place = work.canvasBoxes.get(key)?.get(field);
    if (!place) return [];
    const at = { row: place.row + 1, column: place.column + 1 };
    return [{ ...at, name: boxFields[field][lang], cell: place.cell, isBlank: !written[field] }];
  });
}

/** A state as its word in the language of the tabs, an amount as a number; or what is no amount. */
function cellsToWrite(
  { books, settings, work }: Shop,
  key: BoxKey,
  typed: BoxWritten,
): { readonly texts: TextCell[] } | { readonly unread: string } {
  const rules = { ...books.rules, currency: settings.currency };
  const lang = sheetLang(books.memory, books.locale);
  const texts: TextCell[] = [];
  for (const field of fieldsOf(typed)) {
    const text = typed[field] ?? '';
    const place = work.canvasBoxes.get(key)?.get(field);
    if (!place) continue;
    const isAmount = field === 'goal' || field === 'perRegular';
    const amount = isAmount ? readNumber(text, rules).value : null;
    if (isAmount && text !== '' && amount === null) return { unread: text };
    const word = field === 'status' ? statusWord(text, lang) : text;
    texts.push({ row: place.row + 1, column: place.column + 1, cell: place.cell, value: amount ?? word });
  }
  return { texts };
}

function statusWord(text: string, lang: Lang): string {
  const words = new Map(Object.entries(boxStatuses)).get(text);
  if (!words && text !== '') throw refusal('bad-request', `status: there is no ${text}`);
  return words?.[lang] ?? '';
}

function compareCanvas(shop: Shop, { values }: { readonly values: { from: string; to: string } }, lang: Lang): Done {
  const say = canvasSpeaker(lang);
  const [from, to] = [parseIsoDay(values.from), parseIsoDay(values.to)];
  if (from === null || to === null) return { said: say('noDay'), isPoor: true };
  if (Math.max(from, to) > shop.books.today) return { said: say('dayToCome'), isPoor: true };
  const { earlier, later } = comparedDays(shop, values);
  const days = { from: formatDay(earlier), to: formatDay(later) };
  return going({ said: say('compared', days) }, asked('canvasThen', '', days));
}
