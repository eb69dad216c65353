import type * as v from 'valibot';
import type { Lang } from '../../../sheets-templates/types';
import type { Shop } from '../books/shop';
import type { Act, PageAsked } from '../contract';
import { checked } from '../endpoints/endpoint';

/** What came of an action. */
export interface Done {
  /** One sentence, in the language of the person. */
  readonly said: string;
  /** Nothing was changed, or not what was hoped for. */
  readonly isPoor?: boolean;
  /** The page to go on to; the same one where nothing is said. */
  readonly goTo?: PageAsked;
  /** The dashboard, the steps and the next step change with it: a refresh follows. */
  readonly refreshes?: boolean;
}

/** Runs with the document locked, on tabs that were read just before. */
export type Action = (shop: Shop, act: Act, lang: Lang) => Done;
export type Actions = Readonly<Record<string, Action>>;

/** An action whose values are checked first. */
export function action<Values>(
  shape: v.GenericSchema<unknown, Values>,
  run: (shop: Shop, asked: { readonly item: string; readonly values: Values }, lang: Lang) => Done,
): Action {
  return (shop, { item, values }, lang) => run(shop, { item, values: checked(shape, values) }, lang);
}
