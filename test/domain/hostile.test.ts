import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deals } from '../../sheets-templates/deals';
import { kpis } from '../../sheets-templates/kpis';
import { settings } from '../../sheets-templates/settings';
import { decodeSettings } from '../../src/schema/decode-settings';
import { contextFor, figuresOf, settingsWith } from './ledger-grid';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(
    null,
    undefined,
    '',
    '__proto__',
    '#REF!',
    'Loading...',
    '=1+1',
    '거래',
    '환불',
    '2026-05-11',
    '5',
    '🙂',
  ),
  fc.object(),
);

const ledger = (columns: number) => fc.array(fc.array(cell, { maxLength: columns + 2 }), { maxLength: 12 });

test('nothing that can stand in a cell stops the figures', () => {
  fc.assert(
    fc.property(
      ledger(deals.columns.length),
      ledger(kpis.columns.length),
      fc.boolean(),
      (dealCells, kpiCells, fromText) => {
        const header = deals.columns.map(column => column.name.ko);
        const kpiHeader = kpis.columns.map(column => column.name.en);
        const { figures } = figuresOf({ deals: [header, ...dealCells], kpis: [kpiHeader, ...kpiCells], fromText });
        const { read, counted, leftOut, notDone } = figures.rowCounts;
        expect(counted + leftOut + notDone).toBe(read);
        expect(JSON.stringify(figures)).not.toContain('undefined:');
        for (const month of figures.months) expect(Number.isFinite(month.sales)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('nothing that can stand in the settings tab stops them from being read', () => {
  const context = contextFor(settingsWith(), '2026-05-31');
  fc.assert(
    fc.property(ledger(settings.columns.length), cells => {
      const header = settings.columns.map(column => column.name.ko);
      expect(decodeSettings({ cells: [header, ...cells] }, context).settings.decisionPurchases).toBeGreaterThanOrEqual(
        1,
      );
    }),
    { numRuns: 300 },
  );
});

test('ten thousand signs in every cell are read in no time', () => {
  const header = deals.columns.map(column => column.name.ko);
  const signs = [
    '(',
    ' ',
    ',',
    '.',
    '9',
    '-',
    '<',
    '만',
    '\u200d',
    '\u200b',
    '월',
    'a ',
    '1,',
    ' 1',
    '\u3164x',
    'T1:',
    '오',
  ];
  const rows = signs.flatMap(sign => [
    header.map(() => sign.repeat(10000)),
    header.map(() => `x${sign.repeat(10000)}x`),
    header.map(() => `1${sign.repeat(10000)}x`),
  ]);
  const before = performance.now();
  const { figures } = figuresOf({ deals: [header, ...rows] });
  expect(figures.rowCounts.leftOut).toBe(figures.rowCounts.read);
  expect(performance.now() - before).toBeLessThan(3000);
});
