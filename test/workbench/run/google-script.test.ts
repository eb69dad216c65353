import { expect, test } from 'vitest';
import { createScriptRunner, type ScriptRunner } from '../../../workbench/run/google-script';

/** `runner.NAME(...args)` as a page writes it. */
function ask(runner: ScriptRunner, ...args: unknown[]): void {
  const call: unknown = Reflect.get(runner, 'api');
  if (typeof call === 'function') call(...args);
}

function page(serve: (name: string, args: readonly unknown[]) => unknown, functions = ['api', 'other', 'secret_']) {
  const pending: (() => void)[] = [];
  const unhandled: string[] = [];
  const run = createScriptRunner({
    serve,
    later: work => pending.push(work),
    functions,
    unhandled: error => unhandled.push(error.message),
  });
  return { pending, run, unhandled, work: () => pending.shift()?.() };
}

test('a call is made later and its result goes to the success handler with the user object', () => {
  const got: unknown[] = [];
  const { run, work } = page((name, args) => `${name} ${args.join()}`);
  ask(run.withSuccessHandler((value, user) => void got.push(value, user)).withUserObject('button'), 1, 2);
  expect(got).toEqual([]);
  work();
  expect(got).toEqual(['api 1,2', 'button']);
});

test('handlers belong to the runner they were set on', () => {
  const got: string[] = [];
  const { run, work } = page(() => 'x');
  const one = run.withSuccessHandler(() => void got.push('one'));
  const two = one.withSuccessHandler(() => void got.push('two'));
  ask(one);
  ask(two);
  ask(run);
  work();
  work();
  work();
  expect(got).toEqual(['one', 'two']);
});

test('a failure goes to its handler, or to the console where there is none', () => {
  const got: unknown[] = [];
  const { run, unhandled, work } = page(() => {
    throw new RangeError('too far');
  });
  ask(run.withFailureHandler(error => void got.push(String(error))));
  ask(run);
  ask(run.withFailureHandler(null));
  work();
  work();
  work();
  expect(got).toEqual(['ScriptError: RangeError: too far']);
  expect(unhandled).toEqual(['RangeError: too far']);
});

test('the eleventh call waits until one of ten is done', () => {
  const served: unknown[] = [];
  const { pending, run, work } = page((_name, args) => served.push(args[0]));
  for (let i = 1; i <= 12; i++) ask(run, i);
  expect(pending).toHaveLength(10);
  work();
  expect(pending).toHaveLength(10);
  expect(served).toEqual([1]);
  while (pending.length > 0) work();
  expect(served).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('a call that fails frees its place', () => {
  const { pending, run, work } = page(() => {
    throw new Error('x');
  });
  for (let i = 0; i < 11; i++) ask(run.withFailureHandler(null));
  work();
  expect(pending).toHaveLength(10);
});

test('a date is refused before anything is sent', () => {
  const { pending, run } = page(() => null);
  expect(() => ask(run, new Date(0))).toThrow('Failed due to illegal value in property: 0');
  expect(pending).toEqual([]);
});

test('private functions are not even visible to a page', () => {
  const { run } = page(() => null);
  expect('api' in run).toBe(true);
  expect('secret_' in run).toBe(false);
});
