import { expect, test } from 'vitest';
import { judgeSteps } from '../../src/guide/steps';
import { startLayout } from '../../src/report/start/layout';
import { GLOSSARY, startPlaces } from '../../src/report/start/places';
import { startValues } from '../../src/report/start/values';

const begun = judgeSteps({
  engineBoxes: 8,
  engineBoxesFilled: 8,
  kpiWeeks: 2,
  deals: 12,
  stages: 7,
  stagesWithProcess: 0,
  delegated: 0,
  automated: 0,
});

test('the Start tab names the one next thing and how far each step is', () => {
  const values = startValues('ko', begun);
  expect(values[startPlaces.next - 1]?.[0]).toBe('지표장부에 이번 주 채널마다 유입 수를 한 줄씩 적으세요.');
  expect(values.slice(startPlaces.steps - 1, startPlaces.steps + 4).map(cells => cells[2])).toEqual([1, 0.75, 0, 0, 0]);
  expect(values[startPlaces.steps]?.[3]).toBe('지표장부를 적은 주 2 / 4\n✓ 거래장부에서 센 줄 12');
});

test('a step of six sevenths is 85 %, as in the sidebar', () => {
  const values = startValues(
    'ko',
    begun.map(step => ({ ...step, met: 6 / 7 })),
  );
  expect(values[startPlaces.steps - 1]?.[2]).toBe(0.85);
});

test('with nothing left to do it says so', () => {
  const done = begun.map(step => ({ ...step, met: 1 }));
  expect(startValues('en', done)[startPlaces.next - 1]?.[0]).toContain('all five steps');
});

test.each(['ko', 'en'] as const)('%s: every word explained has a meaning, and nothing runs past its place', lang => {
  const values = startValues(lang, begun);
  const glossary = values.slice(startPlaces.words - 1, startPlaces.words - 1 + GLOSSARY);
  expect(glossary.every(([word, meaning]) => word !== '' && meaning !== '')).toBe(true);
  expect(values[startPlaces.words - 1 + GLOSSARY]?.[0]).toBe('');
  expect(values.length).toBe(startLayout().rows);
});
