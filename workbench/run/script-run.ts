/** What `google.script.run` hands to a failure handler. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/** The arguments as the server gets them: a copy, or Google's refusal for what may not cross. */
export function sentArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => {
    const culprit = illegalPlace(arg, String(index), []);
    if (culprit !== null) throw new TypeError(`Failed due to illegal value in property: ${culprit}`);
    return arg === undefined ? null : copy(arg);
  });
}

/** The result as the page gets it. A Date (or another illegal value) anywhere makes the whole result null, silently. */
export function receivedResult(result: unknown, report: (text: string) => void): unknown {
  const culprit = illegalPlace(result, 'result', []);
  if (culprit === null) return result === undefined ? null : copy(result);
  report(`The result of a script call held what may not cross (${culprit}), so the page gets null.`);
  return null;
}

export function asScriptError(error: unknown): ScriptError {
  return new ScriptError(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

function copy(value: unknown): unknown {
  const parsed: unknown = JSON.parse(JSON.stringify(value));
  return parsed;
}

/** Where a Date, function, node, cycle or the like hides: the name of its property; null when all is legal. */
function illegalPlace(value: unknown, name: string, above: readonly object[]): string | null {
  if (value === null || ['undefined', 'string', 'boolean', 'number'].includes(typeof value)) return null;
  if (typeof value !== 'object' || above.includes(value)) return name;
  // by tag, not by class: a page's own objects come from another realm
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Array]' && tag !== '[object Object]') return name;
  if ('nodeType' in value && 'ownerDocument' in value) return name;
  for (const [key, inner] of Object.entries(value)) {
    const culprit = illegalPlace(inner, key, [...above, value]);
    if (culprit !== null) return culprit;
  }
  return null;
}
