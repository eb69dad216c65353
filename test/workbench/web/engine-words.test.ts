import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { korean } from '../../../workbench/web/engine-words/korean';

const dist = 'node_modules/@odoo/o-spreadsheet/dist';
const script = readFileSync(`${dist}/o_spreadsheet.esm.js`, 'utf8');
const templates = readFileSync(`${dist}/o_spreadsheet.xml`, 'utf8').replace(/\s+/g, ' ');

const gaps = (text: string) => [...text.matchAll(/%s|%\(\w+\)s/g)].map(([gap]) => gap).sort();

test('every translated text is still one of the engine', () => {
  const gone = [...korean.keys()].filter(
    text => !script.includes(JSON.stringify(text)) && !templates.includes(text.replace(/&/g, '&amp;')),
  );
  expect(gone).toEqual([]);
});

test('a translation has the gaps of its original', () => {
  const wrong = [...korean].filter(([english, text]) => gaps(english).join() !== gaps(text).join());
  expect(wrong).toEqual([]);
});

test('the menu bar is Korean throughout', () => {
  for (const menu of ['File', 'Edit', 'View', 'Insert', 'Format', 'Data']) expect(korean.get(menu)).toMatch(/[가-힣]/);
});
