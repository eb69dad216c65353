import * as v from 'valibot';
import { modules, tabs } from '../../../sheets-templates/tabs';
import type { ModuleKey, TabKey } from '../../../sheets-templates/types';
import { MOST_NAMES } from '../books/issue-views';
import type { Place, ShopApi } from '../contract';
import { addModule } from '../install/add-module';
import { addNames } from '../install/add-names';
import { install } from '../install/install';
import { removeExamples } from '../install/remove-examples';
import { jump } from '../jump';
import { open } from '../open';
import { refresh } from '../refresh/refresh';
import { keepLang } from '../user-choice';
import { type Endpoints, endpoint, withoutArguments } from './endpoint';

const moduleKeys = (): ModuleKey[] => modules.map(({ spec }) => spec.key);
const tabKeys = (): TabKey[] => [...tabs.map(({ key }) => key), ...moduleKeys()];

/** Opening, installing, refreshing, and what a person does to the tabs by a click. */
export function shopEndpoints(): Endpoints<ShopApi> {
  const lang = v.picklist(['ko', 'en']);
  const trade = v.picklist(['academy', 'cafe', 'shop', 'agency', 'other']);
  const place: v.GenericSchema<unknown, Place> = v.object({
    tab: v.picklist(tabKeys()),
    row: v.nullable(v.custom<number>(row => Number.isSafeInteger(row) && Number(row) >= 1)),
    column: v.nullable(v.string()),
    id: v.exactOptional(v.nullable(v.string())),
  });
  const names = v.object({
    list: v.picklist(['channels', 'products', 'staff', 'payments']),
    names: v.pipe(v.array(v.string()), v.maxLength(MOST_NAMES)),
  });
  return {
    open: withoutArguments(open),
    install: endpoint(v.strictTuple([v.object({ trade, lang, example: v.boolean() })]), install),
    refresh: withoutArguments(refresh),
    removeExamples: withoutArguments(removeExamples),
    addModule: endpoint(v.strictTuple([v.picklist(moduleKeys())]), addModule),
    addNames: endpoint(v.strictTuple([names]), addNames),
    jump: endpoint(v.strictTuple([place]), jump),
    setLanguage: endpoint(v.strictTuple([lang]), lang => {
      keepLang(lang);
      return null;
    }),
  };
}
