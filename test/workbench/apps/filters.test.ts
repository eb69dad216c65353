import { expect, test } from 'vitest';
import { openApp } from './open-app';

/** Names, numbers and days of May 2026 in A1:C6, with a filter on them. */
function filtered() {
  const opened = openApp();
  const { sheet } = opened;
  sheet.getRange('A1:C6').setValues([
    ['name', 'number', 'day'],
    ['Kim', 1, '2026-05-01'],
    ['Lee', 2, '2026-05-02'],
    ['kim jr', 3, '2026-05-03'],
    ['', 4, '2026-05-04'],
    ['Park', 5, '2026-05-05'],
  ]);
  const filter = sheet.getRange('A1:C6').createFilter();
  const visible = () => [2, 3, 4, 5, 6].filter(row => !sheet.isRowHiddenByFilter(row));
  return { ...opened, filter, visible };
}

/** Noon in Seoul of a day in May 2026. */
const may = (day: number) => new Date(Date.UTC(2026, 4, day, 3));

test('hidden values hide cells by the text they show, blanks by an empty text', () => {
  const { app, filter, visible } = filtered();
  filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['Kim', '']).build());
  expect(visible()).toEqual([3, 4, 6]);
  filter.setColumnFilterCriteria(1, null);
  expect(visible()).toEqual([2, 3, 4, 5, 6]);
});

test('criteria on two columns both hold', () => {
  const { app, filter, visible } = filtered();
  filter
    .setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['Kim']).build())
    .setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberLessThan(5).build());
  expect(visible()).toEqual([3, 4, 5]);
  filter.removeColumnFilterCriteria(1);
  expect(visible()).toEqual([2, 3, 4, 5]);
});

test.each([
  ['whenCellEmpty', 1, [], [5]],
  ['whenCellNotEmpty', 1, [], [2, 3, 4, 6]],
  ['whenTextContains', 1, ['im'], [2, 4]],
  ['whenTextDoesNotContain', 1, ['im'], [3, 5, 6]],
  ['whenTextStartsWith', 1, ['L'], [3]],
  ['whenTextEndsWith', 1, ['rk'], [6]],
  ['whenTextEqualTo', 1, ['Lee'], [3]],
  ['whenNumberBetween', 2, [2, 3], [3, 4]],
  ['whenNumberNotBetween', 2, [2, 3], [2, 5, 6]],
  ['whenNumberEqualTo', 2, [4], [5]],
  ['whenNumberNotEqualTo', 2, [4], [2, 3, 4, 6]],
  ['whenNumberGreaterThan', 2, [4], [6]],
  ['whenNumberGreaterThanOrEqualTo', 2, [4], [5, 6]],
  ['whenNumberLessThan', 2, [2], [2]],
  ['whenNumberLessThanOrEqualTo', 2, [2], [2, 3]],
  ['whenDateAfter', 3, [may(3)], [5, 6]],
  ['whenDateBefore', 3, [may(2)], [2]],
  ['whenDateEqualTo', 3, [may(4)], [5]],
] as const)('%s on column %i of %j leaves rows %j', (method, column, args, rows) => {
  const { app, filter, visible } = filtered();
  const builder = app.newFilterCriteria();
  const when: unknown = Reflect.get(builder, method);
  if (typeof when === 'function') Reflect.apply(when, builder, args);
  filter.setColumnFilterCriteria(column, builder.build());
  expect(visible()).toEqual(rows);
});

test('a criterion is read as it was set, and a copy of it does the same in another column', () => {
  const { app, filter, visible } = filtered();
  filter.setColumnFilterCriteria(2, app.newFilterCriteria().withCriteria('NUMBER_BETWEEN', [2, 4]).build());
  const criteria = filter.getColumnFilterCriteria(2);
  expect([criteria?.getCriteriaType(), criteria?.getCriteriaValues()]).toEqual(['NUMBER_BETWEEN', [2, 4]]);
  expect([criteria?.getHiddenValues(), criteria?.getVisibleValues()]).toEqual([[], []]);
  expect([criteria?.getVisibleBackgroundColor(), criteria?.getVisibleForegroundColor()]).toEqual([null, null]);
  filter.removeColumnFilterCriteria(2);
  expect([filter.getColumnFilterCriteria(2), visible()]).toEqual([null, [2, 3, 4, 5, 6]]);
  filter.setColumnFilterCriteria(2, criteria?.copy().build() ?? null);
  expect(visible()).toEqual([3, 4, 5]);
});

test('hidden values keep their letters, and have no type', () => {
  const { app, filter } = filtered();
  filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['Kim']).build());
  const criteria = filter.getColumnFilterCriteria(1);
  expect([criteria?.getHiddenValues(), criteria?.getCriteriaType()]).toEqual([['Kim'], null]);
});

test('a day comes back as a date of the spreadsheet’s zone', () => {
  const { app, filter } = filtered();
  filter.setColumnFilterCriteria(3, app.newFilterCriteria().whenDateAfter(may(3)).build());
  // midnight in Seoul
  expect(filter.getColumnFilterCriteria(3)?.getCriteriaValues()).toEqual([new Date(Date.UTC(2026, 4, 2, 15))]);
});

test('what the host cannot do is said, not skipped', () => {
  const { app, filter } = filtered();
  const both = app.newFilterCriteria().setHiddenValues(['Kim']).whenTextContains('e').build();
  expect(() => filter.setColumnFilterCriteria(1, both)).toThrow('not in the local host');
  const formula = app.newFilterCriteria().withCriteria('CUSTOM_FORMULA', ['=B2>1']).build();
  expect(() => filter.setColumnFilterCriteria(1, formula)).toThrow('not in the local host');
  expect(() => filter.setColumnFilterCriteria(4, null)).toThrow('The column is not in the range of the filter.');
});

test('a filter goes with the rows it hides, and those a person hid stay hidden', () => {
  const { app, filter, sheet } = filtered();
  sheet.hideRows(3);
  filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['Kim']).build());
  filter.remove();
  expect([sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByUser(3)]).toEqual([false, true]);
});
