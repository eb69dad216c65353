import { expect, test } from 'vitest';
import { readableText, visibleText } from '../../sidebar/visible-text';

test.each([
  ['plain', '지난주 화요일쯤', '지난주 화요일쯤'],
  ['empty', '', ''],
  ['blanks only', '   ', ''],
  ['line ends', 'one\r\ntwo\nthree', 'one ↵ two ↵ three'],
  ['a tab', 'a\tb', 'a\tb'],
  ['control characters', 'a\u0000b\u001bc', 'a\ufffdb\ufffdc'],
  ['a turned reading direction', 'abc\u202Efdp.exe', 'abc\ufffdfdp.exe'],
  ['markup', '<b>1</b>&amp;', '<b>1</b>&amp;'],
])('%s', (_what, read, shown) => {
  expect(visibleText(read)).toBe(shown);
});

test('long text is cut after sixty characters, never inside an emoji', () => {
  expect(visibleText('가'.repeat(61))).toBe(`${'가'.repeat(60)}…`);
  expect(visibleText('가'.repeat(60))).toBe('가'.repeat(60));
  expect(visibleText('😀'.repeat(70))).toBe(`${'😀'.repeat(60)}…`);
});

test('a text that is read keeps its lines, with nothing hidden in them', () => {
  expect(readableText('1 확인\r\n2 문자\u0000 보내기\n\n끝\u202e')).toBe('1 확인\n2 문자\ufffd 보내기\n\n끝\ufffd');
  expect(readableText('가'.repeat(500))).toBe('가'.repeat(500));
  expect(readableText('가'.repeat(1001))).toBe(`${'가'.repeat(1000)}…`);
});
