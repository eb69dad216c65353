import { expect, test } from 'vitest';
import { boxes } from '../../../sheets-templates/canvas-boxes';
import { metrics } from '../../../sheets-templates/metrics';
import { stages } from '../../../sheets-templates/stages';
import { boxSystems, metricSystems, stageSystems } from '../../../sheets-templates/systems';
import { systemOfWork } from '../../../src/domain/structure/systems';

test('every box, stage and figure has its place in one of the three systems', () => {
  expect(Object.keys(boxSystems).sort()).toEqual(boxes.map(({ key }) => key).sort());
  expect(Object.keys(stageSystems).sort()).toEqual(Object.keys(stages).sort());
  expect(Object.keys(metricSystems).sort()).toEqual(Object.keys(metrics).sort());
});

test('work of the customer’s way is of the customer system, whatever it is measured by', () => {
  expect(systemOfWork({ stage: 'decision', metric: 'sales' })).toBe('customer');
  expect(systemOfWork({ stage: 'production', metric: 'sales' })).toBe('production');
});

test('work in support goes with the money it is measured by, else with production', () => {
  expect(systemOfWork({ stage: 'support', metric: 'sales' })).toBe('revenue');
  expect(systemOfWork({ stage: 'support', metric: 'visits' })).toBe('production');
  expect(systemOfWork({ stage: 'support', metric: null })).toBe('production');
});

test('work without a stage is where its figure is; without either nobody can tell', () => {
  expect(systemOfWork({ stage: null, metric: 'averageOrder' })).toBe('revenue');
  expect(systemOfWork({ stage: null, metric: 'visits' })).toBe('customer');
  expect(systemOfWork({ stage: null, metric: null })).toBeNull();
});
