import { tabs } from '../../sheets-templates/tabs';
import { findTabs } from '../sheet/find-tabs';
import { ofDocument } from '../sheet/remembered';
import { openWorkbook } from '../sheet/workbook';
import { wantedTab } from './books';
import type { OpenState } from './contract';
import { readMemory } from './memory';
import { readUserChoice } from './user-choice';

/** Reads no tab, so that the sidebar is there at once. */
export function open(): OpenState {
  const { installed, summary } = readMemory(ofDocument());
  const { lang, view } = readUserChoice();
  const isInstalled = installed !== null || hasOurTabs();
  return {
    installed: isInstalled,
    lang,
    view: isInstalled ? (view ?? 'home') : 'start',
    trade: installed?.trade ?? 'other',
    summary,
  };
}

/** A copy of the file has the tabs but not what was remembered of them. */
function hasOurTabs(): boolean {
  return findTabs(openWorkbook(), tabs.filter(({ kind }) => kind !== 'output').map(wantedTab), {}).tabs.size > 0;
}
