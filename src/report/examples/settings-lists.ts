import { longText } from '../../../sheets-templates/long-text';
import { productKinds, taxTypes } from '../../../sheets-templates/product-options';
import { settings } from '../../../sheets-templates/settings';
import type { Trade } from '../../../sheets-templates/trades/trades';
import type { Lang } from '../../../sheets-templates/types';
import { optionWord } from './option-word';
import { priceList, usualCurrency } from './price-list';
import type { ExampleRow } from './rows';

/** A block of the settings tab: some of its columns, side by side, and the rows a trade starts with. */
export interface SettingsList {
  readonly columns: readonly { readonly key: string }[];
  readonly rows: readonly ExampleRow[];
}

/** The lists a shop of this trade begins with; the owner changes them at will. */
export function settingsLists(trade: Trade, lang: Lang, currency = usualCurrency[lang]): SettingsList[] {
  const { channels, products, staff, payments } = longText('trades')[trade];
  const nature = (code: string) => optionWord(settings, 'channelNature', code, lang);
  return [
    list(
      ['channel', 'channelNature', 'channelSince'],
      channels.map(one => [one.name[lang], nature(one.nature), null]),
    ),
    list(
      ['product', 'productKind', 'price', 'taxType', 'margin'],
      products.map(({ name, kind, price, taxType, margin }) => [
        name[lang],
        productKinds[kind][lang],
        price[priceList(currency)],
        taxTypes[taxType][lang],
        margin ?? null,
      ]),
    ),
    list(
      ['staffName'],
      staff.map(name => [name[lang]]),
    ),
    list(
      ['paymentName'],
      payments.map(({ name }) => [name[lang]]),
    ),
  ];
}

function list(keys: readonly string[], rows: readonly ExampleRow[]): SettingsList {
  return { columns: keys.map(key => ({ key })), rows };
}
