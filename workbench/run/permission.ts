import type { AuthMode } from '../contract';
import type { Context } from './context';
import { exception } from './exception';

const rank: Record<AuthMode, number> = { NONE: 0, LIMITED: 1, FULL: 2 };

export function allows(context: Context, needed: AuthMode): boolean {
  return rank[context.authMode] >= rank[needed];
}

/** Throws as Google does where the mode the script runs in does not reach; nothing is asked of the user then. */
export function demand(context: Context, needed: AuthMode, method: string): void {
  if (!allows(context, needed)) {
    throw exception(`You do not have permission to call ${method} (authorization mode ${context.authMode}).`);
  }
}

/** `service` with every method held back until the script runs in the mode that `neededFor` names; enums stay readable. */
export function gated<T extends object>(
  type: string,
  service: T,
  context: Context,
  neededFor: (method: string) => AuthMode,
): T {
  return new Proxy(service, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name, object);
      if (typeof name === 'symbol' || typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        demand(context, neededFor(name), `${type}.${name}`);
        return value.apply(object, args);
      };
    },
  });
}

const scopes: Record<string, string> = {
  UrlFetchApp: 'script.external_request',
  GmailApp: 'gmail (https://mail.google.com/)',
  MailApp: 'script.send_mail',
  DriveApp: 'drive',
  DocumentApp: 'documents',
  FormApp: 'forms',
  SlidesApp: 'presentations',
  CalendarApp: 'calendar',
  ContactsApp: 'contacts',
  GroupsApp: 'groups',
  LanguageApp: 'script.external_request',
  Jdbc: 'script.external_request',
  Sheets: 'spreadsheets',
  Drive: 'drive',
};

export const unscopedServices: readonly string[] = Object.keys(scopes);

/** A service that Google would refuse, because the manifest asks for no scope that covers it. */
export function unscoped(service: string): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol') return undefined;
        return () => {
          throw scopeError(`${service}.${name}`, scopes[service] ?? service);
        };
      },
    },
  );
}

export function scopeError(method: string, scope: string): Error {
  return exception(
    `Specified permissions are not sufficient to call ${method}. It needs scope ${scope}, which appsscript.json does not have.`,
  );
}
