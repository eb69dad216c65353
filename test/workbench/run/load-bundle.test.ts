import { expect, test } from 'vitest';
import { loadBundle } from '../../../workbench/run/load-bundle';

const run = (code: string, name: string, globals: Record<string, unknown> = {}) =>
  loadBundle(code, Object.keys(globals)).start(globals)[name]?.();

test('only functions declared at the top level are found', () => {
  const bundle = loadBundle(
    `function a() { function inner() {} }
     const b = () => 1, c = function () {}, d = 5;
     var e = { f() {} };
     (function g() {})();
     if (true) { function h() {} }`,
    [],
  );
  expect(bundle.functions).toEqual(['a', 'b', 'c']);
});

test('a bundle in the shape of ours runs through its forwarding function', () => {
  const code = `"use strict"; var App = (() => { let n = 40; return { add: x => n += x }; })();
                function add(...args) { return App.add(...args); }`;
  const bundle = loadBundle(code, []);
  expect(bundle.start({}).add?.(2)).toBe(42);
  expect(bundle.start({}).add?.(2)).toBe(42);
});

test.each([
  ['a class field', 'class A { x = 1 }'],
  ['a private name', 'class A { #x() {} }'],
  ['a static field', 'class A { static x = 1 }'],
  ['a logical assignment', 'let a; a ??= 1'],
  ['an import', 'import x from "y"'],
  ['top-level await', 'await 1'],
])('%s does not load, as Google refuses it', (_what, code) => {
  expect(() => loadBundle(code, [])).toThrow(SyntaxError);
});

test.each(
  'setTimeout fetch URL Intl TextEncoder atob crypto performance structuredClone process require window document'.split(
    ' ',
  ),
)('a script does not see %s, plainly or through globalThis', name => {
  const code = `function f() { return [typeof ${name}, typeof globalThis.${name}] }`;
  expect(run(code, 'f')).toEqual(['undefined', 'undefined']);
});

test('arrays, dates and errors of a script are those of the host', () => {
  const made = run('function f() { return [new Date(0), new TypeError("x")] }', 'f');
  expect(made).toBeInstanceOf(Array);
  expect(made).toEqual([expect.any(Date), expect.any(TypeError)]);
});

test('what a script leaves in the global object is gone with its run', () => {
  const code = 'function f() { globalThis.n = (globalThis.n || 0) + 1; this; return globalThis.n }';
  const bundle = loadBundle(code, []);
  expect([bundle.start({}).f?.(), bundle.start({}).f?.()]).toEqual([1, 1]);
  expect('n' in globalThis).toBe(false);
});

test('services are there by name and through globalThis', () => {
  const code = 'function f() { return Utilities.id + globalThis.Utilities.id }';
  expect(run(code, 'f', { Utilities: { id: 'u' } })).toBe('uu');
});

test('an error at the top level surfaces when the script starts, not when it is read', () => {
  const bundle = loadBundle('function f() {} throw new Error("at load")', []);
  expect(bundle.functions).toEqual(['f']);
  expect(() => bundle.start({})).toThrow('at load');
});
