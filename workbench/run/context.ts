import type { AuthMode, Host, User } from '../contract';
import { exception } from './exception';

/** One execution of the script: a menu click, a call from the sidebar, an `onOpen`. Its memory is gone afterwards. */
export interface Run {
  readonly id: number;
  readonly endsAt: number;
  /** Service calls until a test breaks the run off. */
  callsLeft: number;
}

/** What every service object of one runtime shares. The clock, the user, the mode and the run change. */
export interface Context {
  readonly host: Host;
  readonly scriptTimeZone: string;
  user: User;
  authMode: AuthMode;
  /** Null between runs, when a test or the page itself looks at the spreadsheet. */
  run: Run | null;
  now(): number;
  /** Lets time pass without spending it; the host may run others meanwhile. */
  wait(milliseconds: number): void;
  /** Service calls by `Type.method` since the last reset: what a refresh costs on Google. */
  readonly calls: Map<string, number>;
}

export interface ContextOptions {
  host?: Partial<Host>;
  user?: User;
  now?: () => number;
  scriptTimeZone?: string;
}

const owner: User = { email: 'owner@example.com', locale: 'ko', role: 'owner' };

export function createContext(options: ContextOptions = {}): Context {
  const clock = options.now ?? (() => Date.now());
  const host = { ...quietHost, ...options.host };
  let waited = 0;
  return {
    host,
    scriptTimeZone: options.scriptTimeZone ?? 'Asia/Seoul',
    user: options.user ?? owner,
    authMode: 'FULL',
    run: null,
    now: () => clock() + waited,
    wait(milliseconds) {
      waited += milliseconds;
      host.idle(milliseconds);
    },
    calls: new Map(),
  };
}

/** A host nobody looks at: every question is answered with its first button. */
const quietHost: Host = {
  menu() {},
  toast() {},
  alert: (_title, _prompt, buttons) => (buttons.startsWith('YES') ? 'YES' : 'OK'),
  prompt: (_title, _prompt, buttons) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK', text: '' }),
  show() {},
  close() {},
  htmlFile(name) {
    throw exception(`No HTML file named ${name} was found.`);
  },
  log() {},
  confirmProtected: () => true,
  idle() {},
};

/** Counts what a run asks of the services, and ends a run that takes too long; between runs nothing is counted. */
export function countCall(context: Context, name: string): void {
  if (!context.run) return;
  context.calls.set(name, (context.calls.get(name) ?? 0) + 1);
  // it stays broken: on Google not even a `finally` runs any more
  if (context.run.callsLeft-- <= 0) throw exception('The run was broken off.');
  if (context.now() > context.run.endsAt) throw exception('Exceeded maximum execution time');
}
