import { asScriptError, sentArguments } from './script-run';

type Handler = ((value: unknown, userObject: unknown) => void) | null;

interface Handlers {
  success: Handler;
  /** undefined: nobody said, so a failure goes to the page's console. */
  failure: Handler | undefined;
  userObject: unknown;
}

/** `google.script.run`; beside these it has one function for each of the server's. */
export interface ScriptRunner {
  withSuccessHandler(success: Handler): ScriptRunner;
  withFailureHandler(failure: Handler): ScriptRunner;
  withUserObject(userObject: unknown): ScriptRunner;
}

export interface ScriptRunnerOptions {
  /** Runs a server function as `Runtime.scriptRun` does. */
  serve(name: string, args: readonly unknown[]): unknown;
  /** Does a piece of work later, never at once: calls from a page are asynchronous. */
  later(work: () => void): void;
  /** Names a page may see. */
  functions: readonly string[];
  unhandled(error: Error): void;
}

const concurrentCalls = 10;

/** A page's `google.script.run`: every `with...` gives a new runner, ten calls run at once, the others wait. */
export function createScriptRunner(options: ScriptRunnerOptions): ScriptRunner {
  const waiting: (() => void)[] = [];
  let running = 0;
  const begin = (work: () => void) => {
    running++;
    options.later(() => {
      try {
        work();
      } finally {
        running--;
        const next = waiting.shift();
        if (next) begin(next);
      }
    });
  };
  const enqueue = (work: () => void) => (running < concurrentCalls ? begin(work) : void waiting.push(work));
  return runner(options, enqueue, { success: null, failure: undefined, userObject: undefined });
}

function runner(options: ScriptRunnerOptions, enqueue: (work: () => void) => void, handlers: Handlers): ScriptRunner {
  const other = (change: Partial<Handlers>) => runner(options, enqueue, { ...handlers, ...change });
  const servers = options.functions.filter(isPublic).map(name => {
    const call = (...args: unknown[]) => {
      const sent = sentArguments(args);
      enqueue(() => settle(options, handlers, () => options.serve(name, sent)));
    };
    return [name, call] as const;
  });
  return {
    ...Object.fromEntries(servers),
    withSuccessHandler: (success: Handler) => other({ success }),
    withFailureHandler: (failure: Handler) => other({ failure }),
    withUserObject: (userObject: unknown) => other({ userObject }),
  };
}

function settle(options: ScriptRunnerOptions, handlers: Handlers, serve: () => unknown): void {
  let result: unknown;
  try {
    result = serve();
  } catch (thrown) {
    const error = thrown instanceof Error && thrown.name === 'ScriptError' ? thrown : asScriptError(thrown);
    if (handlers.failure === undefined) options.unhandled(error);
    else handlers.failure?.(error, handlers.userObject);
    return;
  }
  handlers.success?.(result, handlers.userObject);
}

/** A trailing underscore keeps a server function from pages. */
export function isPublic(name: string): boolean {
  return !name.endsWith('_');
}
