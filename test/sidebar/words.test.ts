import { expect, test } from 'vitest';
import { deals } from '../../sheets-templates/deals';
import { kpis } from '../../sheets-templates/kpis';
import { stageTexts } from '../../sheets-templates/metric-texts/stage';
import { dashboardTexts } from '../../sheets-templates/report-texts/dashboard';
import { settingItems } from '../../sheets-templates/setting-items';
import { settings } from '../../sheets-templates/settings';
import { lastRefresh } from '../../sidebar/views/home';
import { wordsOf } from '../../sidebar/words';

const { ko, en } = wordsOf;
const codes = Object.keys(ko.issues) as (keyof typeof ko.issues)[];
const sentence = { ko: /[다요]\.|[요다]$|예: \d+$/, en: /[.]$/ };

test.each(codes)('%s says what is wrong and what to do, in a few words of either language', code => {
  for (const { lang, issues } of [ko, en]) {
    const { what, fix } = issues[code];
    expect(what).toMatch(lang === 'ko' ? /^.*[가-힣].*$/ : /^[A-Z][^가-힣]+$/);
    expect(what.length).toBeLessThan(45);
    expect(fix.length).toBeLessThan(110);
    expect(fix).toMatch(sentence[lang]);
  }
});

test('no two issues have the same title', () => {
  for (const { issues } of [ko, en]) expect(new Set(codes.map(code => issues[code].what)).size).toBe(codes.length);
});

test('every failure says what happened and what to do', () => {
  for (const { lang, errors } of [ko, en]) {
    for (const { what, todo } of Object.values(errors)) {
      expect(what).toMatch(/\.$/);
      expect(todo).toMatch(/\.$/);
      expect(/[가-힣]/.test(what + todo)).toBe(lang === 'ko');
    }
    expect(errors.accounts.ways).toHaveLength(2);
  }
});

test('tabs and trades are called as in the sheet', () => {
  const trade = settingItems.find(item => item.key === 'trade');
  for (const words of [ko, en]) {
    for (const tab of [deals, kpis, settings]) expect(words.tabs[tab.key]).toBe(tab.name[words.lang]);
    for (const [key, name] of Object.entries(trade?.choices.fixed ?? {}))
      expect(Object.entries(words.trades)).toContainEqual([key, name[words.lang]]);
  }
});

test('figures are called as on the dashboard', () => {
  for (const [lang, columns] of [
    ['ko', dashboardTexts.ko.columns],
    ['en', dashboardTexts.en.columns],
  ] as const) {
    const columnNames = new Map<string, string>(Object.entries(columns));
    for (const [key, { name }] of Object.entries(stageTexts))
      expect([key, name[lang]]).toEqual([key, columnNames.get(key)]);
  }
});

test('one thing and many things are said right in English', () => {
  expect(en.check.more('1')).toBe('1 more place like this. Mend these first and the next will show.');
  expect(en.check.more('2')).toBe('2 more places like this. Mend these first and the next will show.');
  expect(en.example.done('1', null)).toBe('1 example row removed.');
  expect(en.example.done('40', '6')).toBe('40 example rows removed. Rows you changed were kept: 6.');
  expect(ko.example.done('40', '6')).toBe('예시 40줄을 지웠습니다. 고쳐 쓴 6줄은 남겼습니다.');
});

test('the last refresh is told in the words of the language, without a time zone of the browser', () => {
  expect(lastRefresh('2026-06-01 09:05', ko)).toBe('마지막 새로고침 6월 1일 09:05');
  expect(lastRefresh('2026-06-01 09:05', en)).toBe('Last refresh 1 Jun, 09:05');
});

test('a step has one name: in the row of steps stands the word of it that tells it apart', () => {
  const shorts = ({ views, steps }: typeof ko) =>
    Object.entries(views.short).map(([key, short]) => [steps[key as keyof typeof steps].name.toLowerCase(), short]);
  for (const [name, short] of [...shorts(ko), ...shorts(en as typeof ko)]) expect(name).toContain(short?.toLowerCase());
});
