import { expect, test } from 'vitest';
import { literal } from '../../src/sheet/literal-text';
import { installedShop } from '../server/shop';

const texts = [
  '=1+1',
  '+82',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'quoted",
  '=',
  '-',
  '–',
  '1/2',
  '2026-05',
  '2026-05-01',
  '007',
  '50%',
  '₩5,000',
  'TRUE',
  'false',
  'May 5',
  '오전 9:00',
  '5월 3일',
  '3 / 10',
  '12:30',
  '1e5',
  '#REF!',
  '<b>',
  '🙂',
  'a',
  '김소라',
  '네이버 플레이스',
  '가=나',
  'Word of mouth',
  ' 앞뒤 ',
  '줄\n바꿈',
  '가'.repeat(10_000),
];

test.each(['ko_KR', 'en_US', 'de_DE'])(
  'every text comes back as it was written, in any format but that of text (%s)',
  async locale => {
    const shop = await installedShop({ locale });
    const tab = shop.app.getActiveSpreadsheet().insertSheet('시험');
    for (const format of ['0.###############', '#,##0', 'yyyy-mm-dd', '0%']) {
      const range = tab.getRange(1, 1, texts.length, 1).setNumberFormat(format);
      range.setValues(texts.map(text => [literal(text)]));
      // a spreadsheet has one kind of line break
      expect(range.getValues().map(([cell]) => cell)).toEqual(texts.map(text => text.replace('\r', '\n')));
      expect(range.getFormulas().flat().filter(Boolean)).toEqual([]);
    }
  },
);

test('under the text format nothing is put in front, and plain words need nothing anywhere', () => {
  expect(literal('=1+1', '@')).toBe('=1+1');
  expect(literal('김소라')).toBe('김소라');
  expect([literal(null), literal(''), literal(5), literal(false)]).toEqual(['', '', 5, false]);
});
