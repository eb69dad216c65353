import * as v from 'valibot';
import { expect, test } from 'vitest';
import { deals } from '../../sheets-templates/deals';
import { palette } from '../../sheets-templates/style';
import { tableTabs, tabs } from '../../sheets-templates/tabs';
import type { TabSpec } from '../../sheets-templates/types';
import { normaliseHeader } from '../../src/schema/header';
import { tabSchema } from './template-schema';

test.each(tableTabs)('the tab $key is whole: words in both languages, widths, notes that fit', spec => {
  expect(v.safeParse(tabSchema(), spec).issues).toBeUndefined();
});

test('a column without an English help would be noticed', () => {
  const [first, ...rest] = deals.columns;
  const broken = { ...deals, columns: [{ ...first, help: { ko: first.help.ko } }, ...rest] };
  expect(v.safeParse(tabSchema(), broken).success).toBe(false);
});

test.each<TabSpec>([...tableTabs])('no two columns of $key can be taken for one another', ({ columns }) => {
  const names = columns.flatMap(({ key, name }) => [...new Set([key, name.ko, name.en].map(normaliseHeader))]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const aliases = columns.flatMap(({ key, aliases = [] }) => aliases.map(alias => `${normaliseHeader(alias)} ${key}`));
  const strangers = aliases.filter(claim => {
    const [alias = '', key] = claim.split(' ');
    return columns.some(other => other.key !== key && normaliseHeader(other.name.ko) === alias);
  });
  expect(strangers).toEqual([]);
});

test.each<TabSpec>([...tableTabs])('every pick of $key offers something, and only picks do', ({ columns }) => {
  expect(columns.filter(({ type, choices }) => (type === 'pick') !== (choices !== undefined))).toEqual([]);
});

test('each option has a word of its own in either language', () => {
  const doubles = tableTabs.flatMap((spec: TabSpec) =>
    spec.columns.flatMap(({ key, choices }) => {
      const options = choices && 'fixed' in choices ? Object.values(choices.fixed) : [];
      const isDouble = (['ko', 'en'] as const).some(
        lang => new Set(options.map(option => normaliseHeader(option[lang]))).size < options.length,
      );
      return isDouble ? [`${spec.key}.${key}`] : [];
    }),
  );
  expect(doubles).toEqual([]);
});

test('eight tabs, each once, in the order of reading and filling in', () => {
  expect(tabs.map(({ key }) => key)).toEqual([
    'start',
    'dashboard',
    'canvas',
    'kpis',
    'deals',
    'spa',
    'roles',
    'settings',
  ]);
  expect(new Set(tabs.flatMap(({ name }) => [...new Set([name.ko, name.en])])).size).toBe(15);
});

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  [palette.ink, palette.shade],
  [palette.faint, palette.shade],
  [palette.faint, palette.stripe],
  [palette.amber, palette.paleAmber],
  [palette.deepBlue, palette.paleBlue],
  [palette.deepGreen, palette.paleGreen],
  [palette.red, palette.paleRed],
  [palette.paper, palette.ink],
  [palette.paper, palette.deepBlue],
  [palette.paper, palette.deepGreen],
  [palette.paper, palette.amber],
  [palette.paper, palette.faint],
  [palette.paper, palette.red],
])('%s can be read on %s', (text, background) => {
  expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
});
