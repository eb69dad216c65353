import { ofDocument } from '../sheet/remembered';
import { openWorkbook } from '../sheet/workbook';
import { readMemory } from './books/memory';
import { readShown } from './books/shown-rows';
import type { OpenState } from './contract';
import { keyFigureWords } from './figures/figure-words';
import { readUserChoice } from './user-choice';

/** Reads no tab, so that the sidebar is there at once. */
export function open(): OpenState {
  const remembered = ofDocument();
  const { installed, summary } = readMemory(remembered, openWorkbook());
  const { lang, view } = readUserChoice();
  return {
    installed: installed !== null,
    lang,
    view: installed ? (view ?? 'home') : 'start',
    trade: installed?.trade ?? 'other',
    sheetLang: installed?.lang ?? null,
    summary,
    figureWords: keyFigureWords(),
    shown: readShown(remembered)?.shown ?? null,
  };
}
