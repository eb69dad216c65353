import type { Choices, ModuleKey, Words } from './types';

/** One line of the settings tab's left block: a question and its answer. */
export interface SettingItem {
  readonly key: string;
  readonly name: Words;
  /** Names it had before: settings tabs that have them are still read. */
  readonly aliases?: readonly string[];
  readonly type: 'text' | 'pick' | 'count' | 'money' | 'percent';
  readonly choices?: Choices;
  /** Of a count: the least that means something; 1 where nothing is said. */
  readonly least?: number;
  /** What stands beside the item in a new tab, so that the owner sees the rule that holds. */
  readonly first?: number;
  /** Asked only where this tab is there. */
  readonly module?: ModuleKey;
  readonly help: Words;
}
