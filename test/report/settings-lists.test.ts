import { expect, test } from 'vitest';
import { type Trade, trades } from '../../sheets-templates/trades/trades';
import type { Lang } from '../../sheets-templates/types';
import { settingsLists } from '../../src/report/examples/settings-lists';

const cases = (Object.keys(trades) as Trade[]).flatMap((trade): [Trade, Lang][] => [
  [trade, 'ko'],
  [trade, 'en'],
]);

test.each(cases)(
  'without its example %s in %s starts with names of things, no person, price or margin',
  (trade, lang) => {
    const lists = settingsLists(trade, lang);
    expect(lists.map(({ columns }) => columns)).toEqual([
      ['channel', 'channelNature'],
      ['product', 'productKind', 'taxType'],
      ['paymentName'],
    ]);
    const said = lists.flatMap(({ rows }) => rows.flat());
    expect(said.filter(cell => typeof cell === 'number')).toEqual([]);
    for (const { [lang]: name } of trades[trade].staff) expect(said).not.toContain(name);
  },
);
