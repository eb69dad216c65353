import { kpis } from '../../sheets-templates/kpis';
import { settings } from '../../sheets-templates/settings';
import type { Lang } from '../../sheets-templates/types';
import { normaliseHeader } from '../../src/schema/header';
import type { ProductSetting } from '../../src/schema/settings';
import type { InstallChoice } from '../../src/server/contract';
import type { SavedWorkbook } from '../../workbench/contract';
import { type OpenOptions, type OpenWorkbook, openWorkbook, type Typed } from '../../workbench/node/open-workbook';
import * as examples from '../domain/worked-examples';

export interface Shop extends OpenWorkbook {
  tab(name: string): Tab;
}
export type Tab = NonNullable<ReturnType<ReturnType<OpenWorkbook['app']['getActiveSpreadsheet']>['getSheetByName']>>;

export async function openShop(options: OpenOptions = {}): Promise<Shop> {
  const workbook = await openWorkbook(options);
  return {
    ...workbook,
    tab(name) {
      const tab = workbook.app.getActiveSpreadsheet().getSheetByName(name);
      if (!tab) throw new Error(`no tab named ${name}`);
      return tab;
    },
  };
}

const installations = new Map<string, SavedWorkbook>();

/** An installation takes ten times as long as opening what one has saved, so each kind is made once in a file. */
export async function installedShop(
  options: Omit<OpenOptions, 'file' | 'host'> = {},
  choice: Partial<InstallChoice> = {},
): Promise<Shop> {
  const { now } = options;
  const kind = JSON.stringify([{ ...options, now: typeof now === 'function' ? now() : now }, choice]);
  const file = installations.get(kind) ?? (await freshlyInstalledShop({ newTabRows: 300, ...options }, choice)).save();
  installations.set(kind, file);
  return openShop({ ...options, file });
}

export async function freshlyInstalledShop(
  options: OpenOptions = {},
  choice: Partial<InstallChoice> = {},
): Promise<Shop> {
  const shop = await openShop(options);
  shop.api('install', { trade: 'other', lang: 'ko', example: false, ...choice });
  return shop;
}

export function totalCalls(shop: OpenWorkbook): number {
  return [...shop.calls.values()].reduce((sum, count) => sum + count, 0);
}

/** The service calls from now on, in order. */
export function namesOfCalls(shop: Shop): readonly string[] {
  const { calls } = shop.context;
  const set = calls.set.bind(calls);
  const names: string[] = [];
  calls.set = (name, value) => {
    names.push(name);
    return set(name, value);
  };
  return names;
}

/** The run breaks off before its n-th service call, or the first of that name, as when time is up or the network goes. */
export function breakOff(shop: Shop, place: number | string): () => void {
  const { calls } = shop.context;
  const set = calls.set.bind(calls);
  let count = 0;
  calls.set = (name, value) => {
    count++;
    if (count === place || name === place) throw new Error('cut short');
    return set(name, value);
  };
  return () => {
    calls.set = set;
  };
}

/** What another person does while the next run is about to write for the first time. */
export function meanwhile(shop: Shop, act: () => void): void {
  const { calls } = shop.context;
  const set = calls.set.bind(calls);
  calls.set = (name, value) => {
    if (name === 'Range.setValues') {
      calls.set = set;
      act();
    }
    return set(name, value);
  };
}

/** Types rows (the first is their header) under the columns of those names, below what is there already. */
export function typeRows(shop: Shop, tabName: string, rows: readonly (readonly unknown[])[], headerRow = 1): void {
  const header = shop.grid(tabName)[headerRow - 1] ?? [];
  const words = header.map(word => normaliseHeader(String(word)));
  const [names = [], ...lines] = rows;
  const at = names.map(name => {
    const place = words.indexOf(normaliseHeader(String(name)));
    if (place < 0) throw new Error(`no column ${String(name)} in ${tabName}`);
    return place;
  });
  const width = header.length;
  const first = shop.grid(tabName).length + 1;
  const typed = lines.map(line => {
    const cells = new Array<Typed>(width).fill('');
    at.forEach((place, index) => {
      cells[place] = asTyped(line[index]);
    });
    return cells;
  });
  shop.typeInto(tabName, `A${first}`, typed);
}

function asTyped(cell: unknown): Typed {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}

/** Puts the shop's products in the settings tab and its decision rule. */
export function typeSettings(
  shop: Shop,
  lang: Lang,
  products: readonly ProductSetting[],
  rule: 'membership' | 'purchases',
): void {
  const name = settings.name[lang];
  const kinds = settings.columns.find(column => column.key === 'productKind')?.choices.fixed;
  const grid = shop.grid(name);
  const column = (key: string) => {
    const spec = settings.columns.find(each => each.key === key);
    return (grid[0] ?? []).indexOf(spec?.name[lang]) + 1;
  };
  const tab = shop.tab(name);
  products.forEach((product, index) => {
    tab.getRange(2 + index, column('product')).setValue(product.name);
    tab.getRange(2 + index, column('productKind')).setValue(kinds?.[product.kind ?? 'other'][lang] ?? '');
  });
  const words = {
    ko: { membership: '멤버십 가입', purchases: '구매 횟수' },
    en: { membership: 'Membership', purchases: 'Number of purchase days' },
  };
  const item = { ko: '결정 기준', en: 'Decision rule' }[lang];
  const row = grid.findIndex(cells => cells[column('item') - 1] === item) + 1;
  tab.getRange(row, column('value')).setValue(words[lang][rule]);
}

export const studio = {
  deals: examples.STUDIO_DEALS,
  kpis: examples.STUDIO_KPIS,
  products: examples.STUDIO_PRODUCTS,
};
export const sideDishes = {
  deals: examples.SIDE_DISHES_DEALS,
  kpis: examples.SIDE_DISHES_KPIS,
  products: examples.SIDE_DISHES_PRODUCTS,
};

/** A Korean shop with a worked example typed in. */
export function typeExample(shop: Shop, example: typeof studio, rule: 'membership' | 'purchases'): void {
  typeSettings(shop, 'ko', example.products, rule);
  typeRows(shop, '거래장부', example.deals);
  typeRows(shop, kpis.name.ko, example.kpis);
}
