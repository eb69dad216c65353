import { expect } from 'vitest';
import { customers } from '../../sheets-templates/customers';
import type { Lang } from '../../sheets-templates/types';
import { installedShop, type Shop, studio, typeExample } from './shop';

export type Key = (typeof customers)['columns'][number]['key'];

export function columnOf(shop: Shop, key: Key, lang: Lang = 'ko'): number {
  const name = customers.columns.find(column => column.key === key)?.name[lang];
  const [header = []] = shop.grid(customers.name[lang]);
  return header.indexOf(name) + 1;
}

/** The list as a person reads it: by customer, the cells under the columns asked for. */
export function listed(shop: Shop, keys: readonly Key[], lang: Lang = 'ko'): Record<string, unknown[]> {
  const [, ...rows] = shop.grid(customers.name[lang]);
  const filled = rows.filter(row => row.some(cell => cell !== ''));
  const at = (row: readonly unknown[], key: Key) => row[columnOf(shop, key, lang) - 1];
  return Object.fromEntries(filled.map(row => [String(at(row, 'customer')), keys.map(key => shown(at(row, key)))]));
}

function shown(cell: unknown): unknown {
  const isDate = Object.prototype.toString.call(cell) === '[object Date]';
  return isDate ? new Date(Number(cell) + 9 * 3_600_000).toISOString().slice(0, 10) : cell;
}

export function rowOf(shop: Shop, customer: string): number {
  const at = columnOf(shop, 'customer') - 1;
  return shop.grid('고객목록').findIndex(row => row[at] === customer) + 1;
}

export function write(shop: Shop, customer: string, key: Key, value: string): void {
  const row = rowOf(shop, customer);
  expect(row).toBeGreaterThan(1);
  shop.tab('고객목록').getRange(row, columnOf(shop, key)).setValue(value);
}

export async function listedShop(example = studio, rule: 'membership' | 'purchases' = 'membership'): Promise<Shop> {
  const shop = await installedShop();
  typeExample(shop, example, rule);
  shop.api('addModule', 'customers');
  return shop;
}

export function alias(shop: Shop, name: string, of: string): void {
  const tab = shop.tab('설정');
  const [header = []] = shop.grid('설정');
  const row =
    shop.grid('설정').findIndex((cells, index) => index > 0 && cells[header.indexOf('같은 사람의 다른 이름')] === '') +
    1;
  tab.getRange(row, header.indexOf('같은 사람의 다른 이름') + 1).setValue(name);
  tab.getRange(row, header.indexOf('남길 이름') + 1).setValue(of);
}

export const facts: Key[] = [
  'stage',
  'pool',
  'dormant',
  'firstDay',
  'decisionDay',
  'lastDay',
  'purchaseDays',
  'amount',
];
