import { charts } from './charts';
import { menus } from './menus';
import { panels } from './panels';
import { sentences } from './sentences';

/** The engine's English -> Korean. What is missing stays English: names of functions and their help, mostly. */
export const korean: ReadonlyMap<string, string> = new Map(
  [sentences, charts, panels, menus].flatMap(words => Object.entries(words)),
);
