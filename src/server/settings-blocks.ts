import type { Lang } from '../../sheets-templates/types';
import type { CellValue } from '../sheet/literal-text';
import type { Trade } from './contract';

export interface SettingsBlock {
  readonly columns: readonly { readonly key: string }[];
  readonly rows: readonly (readonly CellValue[])[];
}

export function settingsBlocks(_trade: Trade, _lang: Lang): SettingsBlock[] {
  return [];
}
