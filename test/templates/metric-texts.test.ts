import { expect, test } from 'vitest';
import { metricTexts } from '../../sheets-templates/metric-texts/all';
import { metrics as measures } from '../../sheets-templates/metrics';
import { allMetrics } from '../../src/domain/metrics/all';

const keys = allMetrics.map(({ key }) => key);

test('every figure has its words, and no words are left without a figure', () => {
  expect(Object.keys(metricTexts).sort()).toEqual([...keys].sort());
});

test('no two figures share a key', () => {
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

test('no two figures share a name in either language', () => {
  for (const lang of ['ko', 'en'] as const) {
    const names = Object.values(metricTexts).map(({ name }) => name[lang]);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  }
});

test.each(Object.entries(metricTexts))('%s is explained in sentences of its language', (_, { name, means }) => {
  expect(name.ko).not.toBe('');
  expect(name.en).not.toMatch(/[가-힣]/);
  expect(means.ko).toMatch(/(니다|세요)\.$/);
  expect(means.en).toMatch(/^[A-Z][^가-힣]*\.$/);
});

test.each(allMetrics)('$key, where it is a rate, says what is divided by what', ({ key, unit }) => {
  const { part, whole } = metricTexts[key] ?? {};
  if (unit === 'rate') expect([part, whole]).toEqual([expect.anything(), expect.anything()]);
  expect(part === undefined).toBe(whole === undefined);
});

test('what a piece of work is measured by is called as the figure is', () => {
  for (const [key, name] of Object.entries(measures)) {
    if (key in metricTexts) expect(metricTexts[key]?.name).toEqual(name);
  }
});
