import { expect, test } from 'vitest';
import { decodeSettings } from '../../src/schema/decode-settings';
import { contextFor, settingsWith } from '../domain/ledger-grid';

const context = contextFor(settingsWith(), '2026-05-31');

function aliasesOf(...pairs: [string, string][]) {
  const { settings, issues } = decodeSettings(
    { cells: [['항목', '값', '다른 이름', '원래 고객'], ...pairs.map(pair => ['', '', ...pair])] },
    context,
  );
  return {
    aliases: settings.aliases.map(({ name, of }) => [name, of]),
    issues: issues.map(({ code, row, column, read }) => [code, row, column, read]),
  };
}

test('other names of customers, however many, are followed to the customer they began with', () => {
  expect(aliasesOf(['김소라(개명)', '김소라'], ['소라', '김소라(개명)'], [' 박강 ', '박강희'])).toEqual({
    aliases: [
      ['김소라(개명)', '김소라'],
      ['소라', '김소라'],
      ['박강', '박강희'],
    ],
    issues: [],
  });
});

test('the same other name twice is no trouble, at two customers it is', () => {
  expect(aliasesOf(['소라', '김소라'], ['소라', '김소라'], ['소라', '이소라'])).toEqual({
    aliases: [['소라', '김소라']],
    issues: [['alias-twice', 4, 'alias', '소라']],
  });
});

test('a name that leads back to itself is left out wherever it stands', () => {
  expect(aliasesOf(['가', '가'], ['나', '다'], ['다', '라'], ['라', '나'], ['마', '나'])).toEqual({
    aliases: [['마', '나']],
    issues: [
      ['alias-circle', 2, 'aliasOf', '가 → 가'],
      ['alias-circle', 3, 'aliasOf', '나 → 다'],
      ['alias-circle', 4, 'aliasOf', '다 → 라'],
      ['alias-circle', 5, 'aliasOf', '라 → 나'],
    ],
  });
});

test('half a line of other names is asked about', () => {
  expect(aliasesOf(['소라', ''], ['', '김소라'])).toEqual({
    aliases: [],
    issues: [
      ['alias-half', 2, 'aliasOf', '소라'],
      ['alias-half', 3, 'alias', '김소라'],
    ],
  });
});
