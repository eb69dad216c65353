import type { ModuleKey } from '../../sheets-templates/types';
import { hideTab } from '../sheet/workbook';
import type { Books } from './books';
import { writeMemory } from './memory';

/** Hides the tab of a module and reads it no longer. All that is in it stays, and comes back when it is added again. */
export function takeOut({ tabs, memory, remembered }: Books, key: ModuleKey): void {
  const tab = tabs.get(key);
  if (!tab) return;
  writeMemory(remembered, { takenOut: [...memory.takenOut.filter(each => each !== key), key] });
  hideTab(tab);
}
