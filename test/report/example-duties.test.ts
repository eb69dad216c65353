import { expect, test } from 'vitest';
import { roles } from '../../sheets-templates/roles';
import type { Trade } from '../../sheets-templates/trades/trades';
import type { Lang } from '../../sheets-templates/types';
import { decodeRoles } from '../../src/schema/decode-roles';
import { day } from '../domain/ledger-grid';
import { contextOf, figuresOfExample, gridOf } from './example-figures';

const cases = (['academy', 'cafe', 'shop', 'agency', 'other'] as const).flatMap((trade): [Trade, Lang][] => [
  [trade, 'ko'],
  [trade, 'en'],
]);

test.each(cases)('%s in %s: each number of the example has one owner, and goals that can be read', (trade, lang) => {
  const { rows, settings } = figuresOfExample(trade, lang, '2026-11-23');
  const { duties, issues } = decodeRoles(gridOf(roles, rows.roles, lang), contextOf(lang, day('2026-11-23'), settings));
  expect(issues).toEqual([]);
  expect(duties.length).toBeGreaterThan(2);
  for (const { owner } of duties) expect(owner).not.toBeNull();
  expect(duties.filter(({ target }) => target !== null).length).toBeGreaterThan(1);
});
