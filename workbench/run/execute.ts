import type { AuthMode, User } from '../contract';
import { type HeldLocks, releaseAll } from '../services/lock';
import type { Context } from './context';
import { exception } from './exception';
import { isPublic } from './google-script';
import { type Bundle, loadBundle } from './load-bundle';
import { asScriptError, receivedResult, sentArguments } from './script-run';

const minute = 60_000;
const runLimit = 6 * minute;
const simpleTriggerLimit = minute / 2;

/** What a user sets off. Every run loads the script afresh, so nothing a script keeps in memory outlives it. */
export interface Runs {
  /** A click on a menu item. */
  call(name: string, ...args: unknown[]): unknown;
  /** The spreadsheet is opened: `onOpen` in the given mode. Throws what it throws, where Google would drop the menu. */
  open(mode: AuthMode): void;
  /** The add-on is installed from the dialog in the editor: `onInstall`. */
  install(): void;
  /** A page's call through google.script.run; throws ScriptError. */
  scriptRun(name: string, args: readonly unknown[]): unknown;
}

export interface Execution {
  readonly context: Context;
  readonly locks: HeldLocks;
  readonly globals: Readonly<Record<string, unknown>>;
  /** Wraps a run, e.g. into one step of undo. */
  transact<T>(run: () => T): T;
  switchUser(user: User): void;
}

export interface Script extends Runs {
  load(code: string): string[];
  asUser(user: User): Runs;
  /** The next run is broken off at the service call after so many, as a closed laptop or a time limit would. */
  interruptAfter(calls: number): void;
}

export function createScript(execution: Execution): Script {
  const { context } = execution;
  let bundle: Bundle | null = null;
  let runs = 0;
  let callsGranted = Number.POSITIVE_INFINITY;
  const execute = (mode: AuthMode, limit: number, name: string, args: readonly unknown[]): unknown => {
    const script = bundle;
    if (!script) throw new Error('no script is loaded');
    const outer = { run: context.run, authMode: context.authMode };
    const run = { id: ++runs, endsAt: context.now() + limit, callsLeft: callsGranted };
    callsGranted = Number.POSITIVE_INFINITY;
    Object.assign(context, { run, authMode: mode });
    try {
      return execution.transact(() => callTopLevel(script, execution.globals, name, args));
    } finally {
      releaseAll(execution.locks, run.id);
      Object.assign(context, outer);
    }
  };
  const runsNow: Runs = {
    call: (name, ...args) => execute('FULL', runLimit, name, args),
    open(mode) {
      // who may only look gets no simple trigger, so no menu either
      if (context.user.role === 'viewer') context.host.menu([]);
      else execute(mode, simpleTriggerLimit, 'onOpen', [openEvent(execution, mode)]);
    },
    install: () => void execute('FULL', simpleTriggerLimit, 'onInstall', [openEvent(execution, 'FULL')]),
    scriptRun(name, args) {
      const sent = sentArguments(args);
      const isCallable = bundle?.functions.includes(name) && isPublic(name);
      if (!isCallable) throw asScriptError(exception(`Script function not found: ${name}`));
      try {
        const result = execute('FULL', runLimit, name, sent);
        return receivedResult(result, text => context.host.log('warn', text));
      } catch (error) {
        throw asScriptError(error);
      }
    },
  };
  return {
    ...runsNow,
    load(code) {
      bundle = loadBundle(code, Object.keys(execution.globals));
      return [...bundle.functions];
    },
    asUser: user => runsOf(execution, user, runsNow),
    interruptAfter(calls) {
      callsGranted = calls;
    },
  };
}

function callTopLevel(
  script: Bundle,
  globals: Readonly<Record<string, unknown>>,
  name: string,
  args: readonly unknown[],
): unknown {
  const top = script.start(globals)[name];
  if (!top) throw exception(`Script function not found: ${name}`);
  const result = top(...args);
  if (result instanceof Promise) throw new Error(`not in the local host: ${name} is asynchronous`);
  return result;
}

/** The event object of onOpen; the document is in it only where the mode reaches the document. */
function openEvent({ globals }: Execution, authMode: AuthMode): object {
  if (authMode === 'NONE') return { authMode };
  const app: unknown = globals.SpreadsheetApp;
  return {
    authMode,
    get source(): unknown {
      return app instanceof Object && 'getActiveSpreadsheet' in app && app.getActiveSpreadsheet instanceof Function
        ? app.getActiveSpreadsheet()
        : undefined;
    },
  };
}

/** The same runs by another user, also in the middle of a run of somebody else's. */
function runsOf(execution: Execution, user: User, runs: Runs): Runs {
  const as = <T>(work: () => T): T => {
    const before = execution.context.user;
    execution.switchUser(user);
    try {
      return work();
    } finally {
      execution.switchUser(before);
    }
  };
  return {
    call: (name, ...args) => as(() => runs.call(name, ...args)),
    open: mode => as(() => runs.open(mode)),
    install: () => as(() => runs.install()),
    scriptRun: (name, args) => as(() => runs.scriptRun(name, args)),
  };
}
