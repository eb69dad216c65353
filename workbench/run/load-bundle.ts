import { parse } from 'acorn';

export interface Bundle {
  /** Names of the functions declared at the top level, the only ones Google can call. */
  readonly functions: readonly string[];
  /** Runs the whole script once, as every execution does, and hands out its top-level functions. */
  start(globals: Readonly<Record<string, unknown>>): Record<string, (...args: unknown[]) => unknown>;
}

// what a page or Node has and Apps Script lacks, or is not known to have (Intl, structuredClone); shadowed, so using one fails
const missing = (
  'setTimeout clearTimeout setInterval clearInterval setImmediate queueMicrotask requestAnimationFrame fetch ' +
  'XMLHttpRequest WebSocket Worker FormData File Blob URL URLSearchParams TextEncoder TextDecoder ReadableStream ' +
  'DOMException AbortController atob btoa crypto performance structuredClone window self document navigator location ' +
  'localStorage sessionStorage indexedDB Intl process Buffer require module exports global alert confirm prompt'
).split(' ');

const language = (
  'Object Function Array Number Boolean String Symbol BigInt Math JSON Reflect Proxy Promise Map Set WeakMap WeakSet ' +
  'RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError ArrayBuffer ' +
  'SharedArrayBuffer Atomics DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array ' +
  'Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array parseInt parseFloat isNaN isFinite ' +
  'encodeURI encodeURIComponent decodeURI decodeURIComponent NaN Infinity'
).split(' ');

/**
 * Reads and compiles a script. It runs in this realm on purpose: the spreadsheet engine and the script must mean the same
 * `Array` and `Date`. Only ES2020 parses, so class fields and private names fail here as a push to Google would.
 */
export function loadBundle(code: string, globalNames: readonly string[]): Bundle {
  const key = `${globalNames.join()}\n${code}`;
  if (latest?.key !== key) latest = { key, bundle: compile(code, globalNames) };
  return latest.bundle;
}

// tests open the same script again and again, and reading it takes longer than running it
let latest: { key: string; bundle: Bundle } | null = null;

function compile(code: string, globalNames: readonly string[]): Bundle {
  const functions = topLevelFunctions(code);
  const names = [...new Set([...globalNames, ...missing, 'globalThis'])];
  const handOut = functions.map(name => `${name}: typeof ${name} === 'function' ? ${name} : undefined`).join(', ');
  const factory = new Function(...names, `${code}\nreturn {${handOut}};`);
  return {
    functions,
    start(globals) {
      const scope = globalObject(globals);
      const values = names.map(name => (name === 'globalThis' ? scope : globals[name]));
      const handedOut: unknown = factory.apply(scope, values);
      return callable(handedOut);
    },
  };
}

/** A global object of the script's own: what it writes there is gone with the run, and nothing of the host shows. */
function globalObject(globals: Readonly<Record<string, unknown>>): object {
  const scope: Record<string, unknown> = { undefined: undefined };
  for (const name of language) scope[name] = Reflect.get(globalThis, name);
  Object.assign(scope, globals);
  scope.globalThis = scope;
  return scope;
}

function callable(handedOut: unknown): Record<string, (...args: unknown[]) => unknown> {
  const found: Record<string, (...args: unknown[]) => unknown> = {};
  if (typeof handedOut !== 'object' || handedOut === null) return found;
  for (const [name, value] of Object.entries(handedOut)) {
    if (typeof value === 'function') found[name] = (...args) => value(...args);
  }
  return found;
}

/** `function f() {}` and `var | let | const f = function | arrow`, which is what Google looks for. */
function topLevelFunctions(code: string): string[] {
  const names = parse(code, { ecmaVersion: 2020, sourceType: 'script' }).body.flatMap(statement => {
    if (statement.type === 'FunctionDeclaration') return [statement.id.name];
    if (statement.type !== 'VariableDeclaration') return [];
    return statement.declarations.flatMap(({ id, init }) => {
      const isFunction = init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression';
      return isFunction && id.type === 'Identifier' ? [id.name] : [];
    });
  });
  return [...new Set(names)];
}
