import { digilog } from '../../../sheets-templates/digilog';
import { spa } from '../../../sheets-templates/spa';
import type { Lang } from '../../../sheets-templates/types';
import { type Logged, runNamed } from '../../domain/work/open-changes';
import { type Acceptance, acceptance } from '../../domain/work/revision-accept';
import { optionWord } from '../../report/examples/option-word';
import { asked } from '../../report/pages/blocks';
import { processSpeaker, workKey } from '../../report/pages/process-shop';
import type { Books } from '../books/books';
import { sheetLang } from '../books/memory';
import { numbered } from '../books/numbered-work';
import type { Shop } from '../books/shop';
import type { PageAsked } from '../contract';
import { cannotKeep, keepHistory } from '../history/keep-history';
import { type NewRow, writeCells } from '../write/append-rows';
import { cellTaken, lacksColumns } from '../write/cell-check';
import type { Done } from './action';

interface Wording {
  /** The steps as they stood when the page was drawn. */
  readonly was: string;
  readonly process: string;
  readonly reason: string;
}

/** The old steps go to the history first: cut short anywhere, accepting again finishes it. */
export function acceptChange(
  shop: Shop,
  { item, values }: { readonly item: string; readonly values: Wording },
  lang: Lang,
): Done {
  const say = processSpeaker(lang);
  const found = runNamed(shop.work.book.works, item);
  if (!found) return { said: say('runGone'), isPoor: true };
  const work = numbered(shop, found.work);
  const accepted = acceptance(work, found.run, values, shop.work.past, shop.books.today);
  if (accepted === 'accepted') return { said: say('acceptedBefore'), isPoor: true };
  if (sameText(values.was) !== sameText(work.process)) return { said: say('changedMeanwhile'), isPoor: true };
  if (accepted === 'blank') return { said: say('blankSteps'), isPoor: true };
  if (accepted === 'same') return { said: say('sameSteps'), isPoor: true };
  const hindrance = hindered(shop, { work, run: found.run }, accepted, lang);
  if (hindrance) return { said: hindrance, isPoor: true };
  write(shop, { work, run: found.run }, accepted);
  const said = say('accepted', { work: work.name, n: accepted.version });
  return leadingTo(asked('work', workKey(work)), { said, refreshes: true });
}

/** A browser sends other line ends than a cell has. */
function sameText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What keeps a change from being written whole: then no part of it is. */
function hindered(shop: Shop, { work, run }: Logged, { kept, steps }: Acceptance, lang: Lang): string | null {
  const { spa: read } = shop.work;
  const tab = shop.books.tabs.get('spa');
  return (
    (kept && cannotKeep(shop, kept, lang)) ??
    (steps && tab ? cellTaken(tab, spa, read, work.row, Object.keys(steps), lang) : null) ??
    runHindered(shop, run.row, ['decision', 'newVersion'], lang)
  );
}

function runHindered({ books, work: { digilog: read } }: Shop, row: number, keys: string[], lang: Lang): string | null {
  const tab = books.tabs.get('digilog');
  if (!tab || !read.grid) return null;
  return lacksColumns(digilog, read.grid, ['decision'], lang) ?? cellTaken(tab, digilog, read, row, keys, lang);
}

function write({ books, work: { spa: tab, digilog: log } }: Shop, { work, run }: Logged, accepted: Acceptance): void {
  if (accepted.kept) keepHistory(books, [accepted.kept]);
  const spaTab = books.tabs.get('spa');
  if (accepted.steps && spaTab && tab.grid) writeCells(spaTab, spa, tab.grid, work.row, { ...accepted.steps });
  // the decision last: once it stands there, nothing is left to finish
  writeRun(books, log.grid, run.row, { newVersion: accepted.version });
  writeRun(books, log.grid, run.row, { decision: decisionWord(books, 'accepted') });
}

/** On hold or rejected: only the log row says so. */
export function decideChange(
  shop: Shop,
  { item, values }: { readonly item: string; readonly values: { readonly decision: 'held' | 'rejected' } },
  lang: Lang,
): Done {
  const { books, work } = shop;
  const say = processSpeaker(lang);
  const found = runNamed(work.book.works, item);
  if (!found) return { said: say('runGone'), isPoor: true };
  if (found.run.decision === 'accepted') return { said: say('acceptedBefore'), isPoor: true };
  const hindrance = runHindered(shop, found.run.row, ['decision'], lang);
  if (hindrance) return { said: hindrance, isPoor: true };
  writeRun(books, work.digilog.grid, found.run.row, { decision: decisionWord(books, values.decision) });
  return leadingTo(asked('log'), { said: say(values.decision) });
}

function leadingTo(page: PageAsked, done: Done): Done {
  return { ...done, goTo: page };
}

function writeRun(books: Books, grid: Shop['work']['digilog']['grid'], row: number, cells: NewRow): void {
  const tab = books.tabs.get('digilog');
  if (tab && grid) writeCells(tab, digilog, grid, row, cells);
}

function decisionWord({ memory, locale }: Books, decision: string): string | null {
  return optionWord(digilog, 'decision', decision, sheetLang(memory, locale));
}
