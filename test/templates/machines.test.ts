import { expect, test } from 'vitest';
import { longText } from '../../sheets-templates/long-text';
import { roadmapSettings } from '../../sheets-templates/roadmap-settings';
import { stages } from '../../sheets-templates/stages';
import type { Words } from '../../sheets-templates/types';
import { candidateKinds } from '../../src/domain/machines/candidates';
import type { StageKey } from '../../src/domain/work/work';
import { normaliseHeader } from '../../src/schema/header';

const { roadmap, machines } = { roadmap: longText('roadmap'), machines: longText('machines') };

test('no two criteria can be taken for one another, so that notes stay with theirs', () => {
  const names = roadmap.roadmapCriteria.flatMap(({ name }) => [name.ko, name.en].map(normaliseHeader));
  expect(new Set(names).size).toBe(names.length);
});

test('words of machines and the roadmap are short, and sentences end', () => {
  const sentences: Words[] = [...Object.values(machines.reasons), ...roadmap.roadmapCriteria.map(({ todo }) => todo)];
  expect(sentences.filter(({ ko, en }) => !ko.endsWith('.') || !en.endsWith('.') || en.length > 90)).toEqual([]);
  expect(roadmap.roadmapCriteria.filter(({ name }) => name.en.length > 48 || name.ko.length > 24)).toEqual([]);
});

test('what is asked beside the roadmap has a threshold to begin with, or is a text', () => {
  const items: readonly { readonly type: string; readonly first?: number }[] = roadmapSettings;
  expect(items.filter(({ type, first }) => (type === 'text') !== (first === undefined))).toEqual([]);
});

test.each(Object.keys(longText('trades')))('every stage of %s has a kind of service to look at', trade => {
  const preset = Object.entries(longText('trades')).find(([key]) => key === trade)?.[1];
  const without = (Object.keys(stages) as StageKey[]).filter(
    stage => !preset || candidateKinds({ name: '아무 일', stage }, preset)?.length === 0,
  );
  expect(without).toEqual([]);
});
