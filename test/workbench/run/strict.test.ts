import { expect, test } from 'vitest';
import { createContext } from '../../../workbench/run/context';
import { gated, unscoped } from '../../../workbench/run/permission';
import { strict } from '../../../workbench/run/strict';

const during = (endsAt = Number.POSITIVE_INFINITY, now = () => 0) => {
  const context = createContext({ now });
  context.run = { id: 1, endsAt, callsLeft: Number.POSITIVE_INFINITY };
  return context;
};

test('a name the object does not have throws with its class', () => {
  const range = strict('Range', { getRow: () => 1 }, during());
  expect(() => Reflect.get(range, 'getRaw')).toThrow('not in the local host: Range.getRaw');
});

test('every call counts under class and method, reading an enum does not', () => {
  const context = during();
  const range = strict('Range', { getRow: () => 1, Color: 'RED' }, context);
  range.getRow();
  const { getRow } = range;
  getRow();
  expect(range.Color).toBe('RED');
  expect([...context.calls]).toEqual([['Range.getRow', 2]]);
});

test('a method keeps its object however it is called', () => {
  const cell = strict(
    'Cell',
    {
      value: 7,
      read() {
        return this.value;
      },
    },
    during(),
  );
  const { read } = cell;
  expect(Reflect.apply(read, null, [])).toBe(7);
});

test('an object may be waited for, printed and turned into JSON without being asked for a method', async () => {
  const object = strict('Range', { a: 1 }, during());
  expect(await object).toBe(object);
  expect(JSON.stringify(object)).toBe('{"a":1}');
  expect(String(object)).toBe('[object Object]');
});

test('a call after the end of the run throws', () => {
  let now = 0;
  const range = strict(
    'Range',
    { getRow: () => 1 },
    during(1000, () => now),
  );
  now = 1000;
  expect(range.getRow()).toBe(1);
  now = 1001;
  expect(() => range.getRow()).toThrow('Exceeded maximum execution time');
});

test('a gated service is read freely and called only from its mode on', () => {
  const context = during();
  const service = gated('Service', { Kind: { A: 'A' }, act: () => 'done' }, context, () => 'LIMITED');
  context.authMode = 'NONE';
  expect(service.Kind.A).toBe('A');
  expect(() => service.act()).toThrow('You do not have permission to call Service.act (authorization mode NONE).');
  context.authMode = 'LIMITED';
  expect(service.act()).toBe('done');
});

test('a method taken in one mode still asks in another', () => {
  const context = during();
  const { act } = gated('Service', { act: () => 'done' }, context, () => 'FULL');
  context.authMode = 'LIMITED';
  expect(() => act()).toThrow('You do not have permission');
});

test('a service without a scope throws when called, not when named', () => {
  const fetcher = unscoped('UrlFetchApp');
  const fetch: unknown = Reflect.get(fetcher, 'fetch');
  expect(typeof fetch).toBe('function');
  expect(() => typeof fetch === 'function' && fetch('https://example.com')).toThrow('script.external_request');
});
