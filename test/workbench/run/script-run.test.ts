import { expect, test } from 'vitest';
import { asScriptError, receivedResult, sentArguments } from '../../../workbench/run/script-run';

const received = (value: unknown) => receivedResult(value, () => {});

class Money {
  amount = 5;
}
const cycle: { self?: unknown } = {};
cycle.self = cycle;

test('plain values cross as copies', () => {
  const sent = { a: [1, 'x', true, null], b: { c: -0.5 } };
  const [copy] = sentArguments([sent]);
  expect(copy).toEqual(sent);
  expect(copy).not.toBe(sent);
});

test('undefined in an array becomes null, undefined in an object is dropped, undefined alone is null', () => {
  expect(sentArguments([[1, undefined, 3], { a: undefined }, undefined])).toEqual([[1, null, 3], {}, null]);
  expect(received([undefined])).toEqual([null]);
  expect(received(undefined)).toBe(null);
});

test.each([
  ['a date', new Date(0)],
  ['a function', () => 1],
  ['a map', new Map()],
  ['a set', new Set()],
  ['bytes', new Uint8Array(2)],
  ['a pattern', /x/],
  ['a symbol', Symbol('x')],
  ['a big integer', 1n],
  ['a promise', Promise.resolve()],
  ['a page element', { nodeType: 1, ownerDocument: {} }],
  ['a cycle', cycle],
])('%s is refused as an argument, at the top and inside', (_what, value) => {
  expect(() => sentArguments([value])).toThrow('Failed due to illegal value in property: ');
  expect(() => sentArguments(['ok', { deep: [{ culprit: value }] }])).toThrow('Failed due to illegal value');
});

test('the refusal names the property', () => {
  expect(() => sentArguments([{ when: new Date(0) }])).toThrow('Failed due to illegal value in property: when');
  expect(() => sentArguments(['a', new Date(0)])).toThrow('Failed due to illegal value in property: 1');
});

test('one date anywhere in a result loses all of it, and the host reports that', () => {
  const reports: string[] = [];
  const result = receivedResult({ rows: [{ total: 5, at: new Date(0) }] }, text => reports.push(text));
  expect(result).toBe(null);
  expect(reports).toEqual(['The result of a script call held what may not cross (at), so the page gets null.']);
});

test('the same object twice in a value is no cycle', () => {
  const shared = { a: 1 };
  expect(received([shared, shared])).toEqual([{ a: 1 }, { a: 1 }]);
});

test('an object of a class crosses as a plain object', () => {
  expect(sentArguments([new Money()])).toEqual([{ amount: 5 }]);
});

test('an error arrives as a ScriptError whose message begins with its kind', () => {
  const error = asScriptError(new TypeError('no rows'));
  expect(error.name).toBe('ScriptError');
  expect(error.message).toBe('TypeError: no rows');
  expect(asScriptError('plain text').message).toBe('plain text');
});
