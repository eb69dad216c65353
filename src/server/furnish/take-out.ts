import type { ModuleKey } from '../../../sheets-templates/types';
import { hideTab } from '../../sheet/hide-tab';
import type { Books } from '../books/books';
import { writeMemory } from '../books/memory';

/** Hides the tab of a module and reads it no longer. All that is in it stays, and comes back when it is added again. Says whether it is out. */
export function takeOut({ workbook, tabs, memory, remembered }: Books, key: ModuleKey): boolean {
  const tab = tabs.get(key);
  if (!tab) return true;
  if (!hideTab(workbook, tab)) return false;
  writeMemory(remembered, { takenOut: [...memory.takenOut.filter(each => each !== key), key] });
  return true;
}
