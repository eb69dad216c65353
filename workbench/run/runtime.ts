import { createCharts, createSpreadsheetApp } from '../apps/spreadsheet-app';
import type { RuntimeOptions, SavedWorkbook, User } from '../contract';
import { createWorkbook, exportWorkbook, type Workbook } from '../engine/workbook';
import { type HeldLocks, releaseAll } from '../services/lock';
import { createUi } from '../services/ui';
import { type Context, createContext } from './context';
import { createScript, type Script } from './execute';
import { serviceGlobals } from './globals';
import { gated } from './permission';

export interface Runtime extends Script {
  /** What the script finds: SpreadsheetApp and the other services. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly context: Context;
  /** SpreadsheetApp for tests and pages: outside a run it acts as the person at the sheet, in any mode. */
  readonly app: ReturnType<typeof createSpreadsheetApp>;
  /** The spreadsheet engine's side. */
  readonly workbook: Workbook;
  readonly calls: ReadonlyMap<string, number>;
  resetCalls(): void;
  setUser(user: User): void;
  /** Somebody else is at work: the document lock is taken until the returned function is called. */
  holdDocumentLock(): () => void;
  save(): SavedWorkbook;
}

export function createRuntime(options: RuntimeOptions = {}): Runtime {
  const context = createContext(options);
  const workbook = createWorkbook({
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
    ...(options.newTabRows === undefined ? {} : { newTabRows: options.newTabRows }),
    ...(options.file === undefined ? {} : { saved: options.file }),
  });
  workbook.confirmProtected = description => context.host.confirmProtected(description);
  const properties = structuredClone(options.file?.properties ?? { document: {}, user: {}, script: {} });
  const locks: HeldLocks = new Map();
  const suspend = () => releaseAll(locks, context.run?.id ?? 0);
  const app = createSpreadsheetApp(context, workbook, createUi(context, suspend));
  const globals = {
    ...serviceGlobals(context, { properties, locks }),
    Charts: createCharts(context),
    SpreadsheetApp: gated('SpreadsheetApp', app, context, method => (method === 'getUi' ? 'NONE' : 'LIMITED')),
  };
  const setUser = (user: User) => {
    context.user = user;
    workbook.user = { email: user.email, role: user.role };
  };
  setUser(context.user);
  const script = createScript({
    context,
    locks,
    globals,
    transact: run => workbook.runScript(run),
    switchUser: setUser,
  });
  return {
    ...script,
    globals,
    context,
    app,
    workbook,
    calls: context.calls,
    resetCalls: () => context.calls.clear(),
    setUser,
    holdDocumentLock: () => hold(locks, 'document'),
    save: () => ({
      format: 'jangbu-workbook',
      version: 1,
      ...exportWorkbook(workbook),
      properties: structuredClone(properties),
    }),
  };
}

const someoneElse = -1;

function hold(locks: HeldLocks, name: string): () => void {
  locks.set(name, someoneElse);
  return () => releaseAll(locks, someoneElse);
}
