import * as v from 'valibot';
import { digilog } from '../../../sheets-templates/digilog';
import { longText } from '../../../sheets-templates/long-text';
import { spa } from '../../../sheets-templates/spa';
import type { Lang } from '../../../sheets-templates/types';
import { optionWord } from '../../report/examples/option-word';
import { starterRows, starters } from '../../report/examples/work-rows';
import { asked } from '../../report/pages/blocks';
import { processSpeaker } from '../../report/pages/process-shop';
import { normaliseText } from '../../schema/clean-text';
import { currencyDigits } from '../../schema/currency';
import { formatDay } from '../../schema/day';
import { readNumber } from '../../schema/read-number';
import { ensureColumns } from '../../sheet/list-tab';
import { sheetLang } from '../books/memory';
import { gridOf } from '../books/read-books';
import type { Shop } from '../books/shop';
import { withModule } from '../furnish/with-module';
import { addRows } from '../write/add-rows';
import { writeCells } from '../write/append-rows';
import { cellTaken } from '../write/cell-check';
import { type Actions, action, type Done } from './action';
import { acceptChange, decideChange } from './changes';

export function processesActions(): Actions {
  const words = v.string();
  const run = { learned: words, change: words, minutes: words, staff: v.optional(words, '') };
  const result = v.picklist(['asWritten', 'stuck', 'different']);
  return {
    logRun: action(v.strictObject({ result, ...run }), logRun),
    acceptChange: action(v.strictObject({ was: words, process: words, reason: words }), acceptChange),
    decideChange: action(v.strictObject({ decision: v.picklist(['held', 'rejected']) }), decideChange),
    addStarters: action(v.strictObject({}), addStarters),
    finishProject: action(v.strictObject({}), finishProject),
  };
}

interface RunValues {
  readonly result: 'asWritten' | 'stuck' | 'different';
  readonly learned: string;
  readonly change: string;
  readonly minutes: string;
  readonly staff: string;
}

function logRun(
  { books, context, work: { book } }: Shop,
  { item, values }: { readonly item: string; readonly values: RunValues },
  lang: Lang,
): Done {
  const say = processSpeaker(lang);
  const work = book.find(item);
  if (!work) return { said: say('notFound'), isPoor: true };
  const minutes = values.minutes.trim() === '' ? null : readNumber(values.minutes, context).value;
  const isUnfit = minutes === null ? values.minutes.trim() !== '' : minutes < 0 || !Number.isInteger(minutes);
  if (isUnfit) return { said: say('badMinutes'), isPoor: true };
  const ready = withModule(books, 'digilog');
  const typed = {
    staff: normaliseText(values.staff) || null,
    learned: normaliseText(values.learned) || null,
    change: normaliseText(values.change) || null,
    minutes,
  };
  const row = {
    day: books.today,
    // of two pieces of work with one name the upper is read
    work: book.find(work.name) === work ? work.name : work.id,
    version: work.version,
    result: optionWord(digilog, 'result', values.result, sheetLang(books.memory, books.locale)),
    ...typed,
  };
  const filled = Object.entries(typed).flatMap(([key, value]) => (value === null ? [] : [key]));
  const gone = addRows(ready, digilog, [row], filled, lang);
  return gone ? { said: gone, isPoor: true } : { said: say('logged', { work: work.name }), goTo: asked('log') };
}

function addStarters({ books, work: { book } }: Shop, { item }: { readonly item: string }, lang: Lang): Done {
  const say = processSpeaker(lang);
  const inSheet = sheetLang(books.memory, books.locale);
  const preset = longText('trades')[books.memory.installed?.trade ?? 'other'];
  const keys = item === '' ? starters(preset, inSheet, book.works).map(({ key }) => key) : [item];
  const rows = starterRows(preset, inSheet, book.works, keys, books.today);
  if (rows.length === 0) return { said: say('addedNone'), isPoor: true };
  const gone = addRows(books, spa, rows, [], lang);
  if (gone) return { said: gone, isPoor: true };
  return { said: say('added', { n: rows.length }), refreshes: true };
}

function finishProject(
  { books, work: { book, spa: read }, settings }: Shop,
  { item }: { readonly item: string },
  lang: Lang,
): Done {
  const say = processSpeaker(lang);
  const work = book.find(item);
  const tab = books.tabs.get('spa');
  if (!work || !tab || work.workType !== 'project') return { said: say('notFound'), isPoor: true };
  if (work.doneOn !== null) return { said: say('finishedBefore', { day: formatDay(work.doneOn) }), isPoor: true };
  const taken = cellTaken(tab, spa, read, work.row, ['doneOn'], lang);
  if (taken) return { said: taken, isPoor: true };
  // a tab of an older version lacks the column
  ensureColumns(tab, spa, sheetLang(books.memory, books.locale), currencyDigits(settings.currency));
  const grid = gridOf(books, spa);
  if (grid) writeCells(tab, spa, grid, work.row, { doneOn: books.today });
  return { said: say('finished'), refreshes: true };
}
