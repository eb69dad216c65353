import * as v from 'valibot';
import { expect, test } from 'vitest';
import { boxes, neededBoxes } from '../../sheets-templates/canvas-boxes';
import { type Trade, trades } from '../../sheets-templates/trades/trades';
import { tradeSchema } from './template-schema';

const all = Object.keys(trades) as Trade[];

test.each(all)('the presets of %s are whole and in both languages', trade => {
  expect(v.safeParse(tradeSchema(), trades[trade]).issues).toBeUndefined();
});

test.each(all)('%s has something to try first, something for regulars, and a place for them', trade => {
  const kinds = trades[trade].products.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['entry', 'regular', 'pool']));
});

test.each(all)('the canvas of %s has an example for every box, whole where the first step asks for it', trade => {
  const { canvas } = trades[trade];
  const filled = neededBoxes.filter(key => canvas[key]?.design && canvas[key]?.present);
  expect(filled).toEqual([...neededBoxes]);
  expect(Object.keys(canvas).filter(key => !boxes.some(box => box.key === key))).toEqual([]);
  expect(boxes.filter(({ key }) => key !== 'revenue' && !canvas[key]?.design)).toEqual([]);
  expect(canvas.revenue?.goal && canvas.revenue.perRegular).toBeTruthy();
});

test.each(all)('every number and key in %s points at something in its lists', trade => {
  const { channels, staff, spa, roles, practice, example } = trades[trade];
  const keys = spa.map(({ key }) => key);
  const referring = [...roles, ...practice.runs, ...practice.saas];
  expect(referring.filter(({ work }) => !keys.includes(work))).toEqual([]);
  expect([...roles, ...practice.runs].filter(({ person }) => !staff[person])).toEqual([]);
  expect([example.desk, ...example.sellers].filter(place => !staff[place])).toEqual([]);
  const lost = example.customers.filter(
    ([channel, month, day, way]) => !channels[channel] || !example.ways[way] || month > 6 || day > 28,
  );
  expect(lost).toEqual([]);
  expect(Object.keys(example.ways).filter(way => !example.customers.some(([, , , taken]) => taken === way))).toEqual(
    [],
  );
});

test.each(all)('no two customers of %s have the same name', trade => {
  const { names, customers } = trades[trade].example;
  for (const lang of ['ko', 'en'] as const) {
    const used = names[lang].slice(0, customers.length);
    expect(used).toHaveLength(customers.length);
    expect(new Set(used).size).toBe(customers.length);
  }
});
