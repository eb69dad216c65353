import { productKinds, taxTypes } from '../../sheets-templates/product-options';
import { settingItems } from '../../sheets-templates/setting-items';
import { settings } from '../../sheets-templates/settings';
import type { Lang, Words } from '../../sheets-templates/types';
import type { FiguresSettings } from './settings-file';

type SettingsCell = string | number;

/** The settings tab's columns, by key, with what the file says in them: cells from under the header down. */
export type SettingsColumns = ReadonlyMap<string, readonly SettingsCell[]>;

function wordOf(options: Readonly<Record<string, Words>>, code: string | undefined, lang: Lang): string {
  return code === undefined ? '' : (options[code]?.[lang] ?? code);
}

function answerOf(item: (typeof settingItems)[number], file: FiguresSettings, lang: Lang): SettingsCell {
  const value: unknown = Reflect.get(file, item.key);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return '';
  return 'choices' in item ? wordOf(item.choices.fixed, value, lang) : value;
}

/** Every item of the tab, those that the file leaves out blank: blank means the default. */
export function settingsColumns(file: FiguresSettings, lang: Lang): SettingsColumns {
  const { products = [], aliases = [] } = file;
  return new Map<string, readonly SettingsCell[]>([
    ['item', settingItems.map(item => item.name[lang])],
    ['value', settingItems.map(item => answerOf(item, file, lang))],
    ['channel', file.channels ?? []],
    ['product', products.map(product => product.name)],
    ['productKind', products.map(product => wordOf(productKinds, product.kind, lang))],
    ['price', products.map(product => product.price ?? '')],
    ['taxType', products.map(product => wordOf(taxTypes, product.taxType, lang))],
    ['margin', products.map(product => product.margin ?? '')],
    ['alias', aliases.map(alias => alias.name)],
    ['aliasOf', aliases.map(alias => alias.of)],
  ]);
}

/** The tab as a whole, header included, every list of ours but those of the file empty. */
export function settingsRows(columns: SettingsColumns): SettingsCell[][] {
  const length = Math.max(...[...columns.values()].map(cells => cells.length));
  const keys = settings.columns.map(column => column.key);
  return [keys, ...Array.from({ length }, (_, row) => keys.map(key => columns.get(key)?.[row] ?? ''))];
}
