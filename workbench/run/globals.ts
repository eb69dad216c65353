import type { AuthMode, SavedWorkbook } from '../contract';
import { createCacheService } from '../services/cache';
import { createHtmlService } from '../services/html';
import { createLockService, type HeldLocks } from '../services/lock';
import { createConsole, createLogger } from '../services/logger';
import { createPropertiesService } from '../services/properties';
import { createScriptApp } from '../services/script-app';
import { createSession } from '../services/session';
import { createUtilities } from '../services/utilities';
import type { Context } from './context';
import { gated, unscoped, unscopedServices } from './permission';
import { scriptDate } from './script-clock';

export interface ServiceState {
  properties: SavedWorkbook['properties'];
  locks: HeldLocks;
}

/** The names a script finds besides SpreadsheetApp, each held back by the mode it runs in. */
export function serviceGlobals(context: Context, state: ServiceState): Record<string, unknown> {
  const inDocument = <T extends object>(type: string, service: T): T => gated(type, service, context, () => 'LIMITED');
  const refused = unscopedServices.map(name => [name, unscoped(name)] as const);
  return {
    ...Object.fromEntries(refused),
    PropertiesService: inDocument('PropertiesService', createPropertiesService(context, state.properties)),
    CacheService: inDocument('CacheService', createCacheService(context)),
    LockService: inDocument('LockService', createLockService(context, state.locks)),
    HtmlService: inDocument('HtmlService', createHtmlService(context)),
    Session: gated('Session', createSession(context), context, sessionMode),
    ScriptApp: createScriptApp(context),
    Utilities: createUtilities(context),
    Logger: createLogger(context),
    console: createConsole(context),
    Date: scriptDate(() => context.now()),
  };
}

function sessionMode(method: string): AuthMode {
  return method === 'getActiveUserLocale' ? 'NONE' : 'LIMITED';
}
