import { expect, test } from 'vitest';
import { deals } from '../../../sheets-templates/deals';
import { createRuntime, type Runtime } from '../../../workbench/run/runtime';
import { inLanguage, matchLines, openTabs, typedText, typeLines } from '../../../workbench/web/tab-rows';

const header = ['메모', '거래일', '고객', '내 열', '구분', '금액', '유입채널'];

function ledger(): Runtime {
  const runtime = createRuntime({ locale: 'ko_KR', timeZone: 'Asia/Seoul' });
  const sheet = runtime.app.getActiveSpreadsheet().getSheets()[0];
  sheet?.setName('우리 가게');
  sheet?.getRange('A1').setValue('우리 가게 거래');
  sheet?.getRange(3, 1, 1, header.length).setValues([header]);
  sheet?.getRange(4, 1, 1, header.length).setValues([['', '', '김', '', '거래', 100, '']]);
  return runtime;
}

function cells(runtime: Runtime): unknown[][] {
  return runtime.app.getActiveSpreadsheet().getSheets()[0]?.getDataRange().getDisplayValues() ?? [];
}

function importInto(runtime: Runtime, lines: string[][]): void {
  const [tab] = openTabs(runtime, [deals]);
  const matched = matchLines(deals, lines);
  if (!tab || !matched) throw new Error('no tab or no header');
  typeLines(runtime, tab, matched);
}

test('rows go below the last one, each value under its own heading, keys and English as well', () => {
  const runtime = ledger();
  importInto(runtime, [
    ['amount', 'Customer', 'day', 'Kind', 'colour'],
    ['5,000', '이', '2026-05-02', 'Sale', 'red'],
    ['-300', '박', '2026-05-03', 'Refund', 'blue'],
  ]);
  expect(cells(runtime).slice(3)).toEqual([
    ['', '', '김', '', '거래', '100', ''],
    ['', '2026-05-02', '이', '', 'Sale', '5,000', ''],
    ['', '2026-05-03', '박', '', 'Refund', '-300', ''],
  ]);
});

test('one undo takes an import back', () => {
  const runtime = ledger();
  importInto(runtime, [
    ['amount', 'customer'],
    ['1', '이'],
  ]);
  expect(cells(runtime)).toHaveLength(5);
  runtime.workbook.model.dispatch('REQUEST_UNDO');
  expect(cells(runtime)).toHaveLength(4);
});

test('a tab that is too short grows', () => {
  const runtime = ledger();
  importInto(runtime, [['amount', 'customer'], ...Array.from({ length: 1_200 }, (_, i) => [String(i), '이'])]);
  expect(cells(runtime)).toHaveLength(1_204);
});

test('headings that lead nowhere are named', () => {
  expect(
    matchLines(deals, [
      ['금액', '고객', '색', ''],
      ['1', '김', '', ''],
    ])?.unmatched,
  ).toEqual(['색']);
  expect(
    matchLines(deals, [
      ['a', 'b'],
      ['1', '2'],
    ]),
  ).toBeNull();
});

test.each([
  ['=1+1', "'=1+1"],
  ['@sum', "'@sum"],
  ['+82 10', '+82 10'],
  ['+one', "'+one"],
  ['-165,000', '-165,000'],
  ['-', "'-"],
  ["'quoted", "''quoted"],
  ['2026-05-01', '2026-05-01'],
])('%s is typed as %s', (text, typed) => {
  expect(typedText(text)).toBe(typed);
});

test('a formula in a file stays text in the sheet', () => {
  const runtime = ledger();
  importInto(runtime, [
    ['customer', 'amount', 'note'],
    ['=HYPERLINK("http://x")', '1', '@cmd'],
  ]);
  expect(cells(runtime)[4]).toEqual(['@cmd', '', '=HYPERLINK("http://x")', '', '', '1', '']);
});

test('fixed choices are put into the language of the sheet, other cells are left', () => {
  const lines = [
    ['구분', '고객', '상태'],
    ['거래', '거래', '완료'],
  ];
  expect(inLanguage(deals, lines, 'en')[1]).toEqual(['Sale', '거래', 'Done']);
  expect(
    inLanguage(
      deals,
      [
        ['kind', 'customer'],
        ['Refund', '김'],
      ],
      'ko',
    )[1],
  ).toEqual(['환불', '김']);
});
