import { longText } from '../../../sheets-templates/long-text';
import { productKinds, taxTypes } from '../../../sheets-templates/product-options';
import { settings } from '../../../sheets-templates/settings';
import type { Price, TradePreset } from '../../../sheets-templates/trades/preset';
import type { Trade } from '../../../sheets-templates/trades/trades';
import type { Lang } from '../../../sheets-templates/types';
import { type ExampleCell, optionWord } from './option-word';

/** A block of the settings tab: some of its columns, side by side, and the rows a trade starts with. */
export interface SettingsList {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExampleCell[])[];
}

/** The lists a shop of this trade begins with; the owner changes them at will. No name of a person and no price: these come with the example. */
export function settingsLists(trade: Trade, lang: Lang): SettingsList[] {
  const { channels, products, payments } = longText('trades')[trade];
  const nature = (code: string) => optionWord(settings, 'channelNature', code, lang);
  return [
    { columns: ['channel', 'channelNature'], rows: channels.map(one => [one.name[lang], nature(one.nature)]) },
    {
      columns: ['product', 'productKind', 'taxType'],
      rows: products.map(({ name, kind, taxType }) => [name[lang], productKinds[kind][lang], taxTypes[taxType][lang]]),
    },
    { columns: ['paymentName'], rows: payments.map(({ name }) => [name[lang]]) },
  ];
}

/** A cell of the settings that only the example fills: in the row of that name, else in that line of the list. */
export interface ListText {
  readonly key: string;
  readonly beside: string;
  readonly name: string;
  readonly line: number | null;
  readonly value: string | number;
}

/** What the products of the example cost and leave, and who works there. */
export function exampleLists({ products, staff }: TradePreset, lang: Lang, prices: keyof Price): ListText[] {
  const ofProducts = products.flatMap(({ name: { [lang]: name }, price, margin }) =>
    Object.entries({ price: price[prices], ...(margin && { margin }) }).map(
      ([key, value]): ListText => ({ key, beside: 'product', name, line: null, value }),
    ),
  );
  const key = 'staffName';
  return [...ofProducts, ...staff.map(({ [lang]: name }, line) => ({ key, beside: key, name, line, value: name }))];
}
