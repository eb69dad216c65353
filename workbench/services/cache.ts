import type { Context } from '../run/context';
import { exception } from '../run/exception';
import { strict } from '../run/strict';
import { utf8Length } from './bytes';

interface Entry {
  value: string;
  until: number;
}

const keyLength = 250;
const valueBytes = 100 * 1024;
const itemCap = 1000;
const itemsKept = 900;
const defaultSeconds = 600;
const longestSeconds = 21_600;

/** Caches of the document, of each user and of the script: one per runtime, never saved. */
export function createCacheService(context: Context, inDocument = true) {
  const ofUsers = new Map<string, Map<string, Entry>>();
  const shared = (entries: Map<string, Entry>) => createCache(context, () => entries);
  const ofDocument = shared(new Map());
  const ofScript = shared(new Map());
  const ofUser = createCache(context, () => {
    const entries = ofUsers.get(context.user.email) ?? new Map<string, Entry>();
    ofUsers.set(context.user.email, entries);
    return entries;
  });
  return strict(
    'CacheService',
    {
      getDocumentCache: () => (inDocument ? ofDocument : null),
      getUserCache: () => ofUser,
      getScriptCache: () => ofScript,
    },
    context,
  );
}

function createCache(context: Context, entries: () => Map<string, Entry>) {
  const get = (key: string): string | null => {
    const entry = entries().get(key);
    if (!entry) return null;
    if (entry.until > context.now()) return entry.value;
    entries().delete(key);
    return null;
  };
  const put = (key: string, value: string, seconds: number) => {
    checkEntry(key, value, seconds);
    entries().set(key, { value, until: context.now() + seconds * 1000 });
    if (entries().size > itemCap) dropSoonest(entries());
  };
  return strict(
    'Cache',
    {
      get,
      getAll(keys: string[]): Record<string, string> {
        const found = keys.map(key => [key, get(key)] as const);
        return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
      },
      put: (key: string, value: string, seconds = defaultSeconds) => put(key, value, seconds),
      putAll(values: Record<string, string>, seconds = defaultSeconds) {
        for (const [key, value] of Object.entries(values)) put(key, value, seconds);
      },
      remove: (key: string) => void entries().delete(key),
      removeAll(keys: string[]) {
        for (const key of keys) entries().delete(key);
      },
    },
    context,
  );
}

function checkEntry(key: unknown, value: unknown, seconds: number): void {
  if (typeof key !== 'string' || typeof value !== 'string') throw exception('Invalid argument: value');
  if (key.length > keyLength) throw exception('Argument too large: key');
  if (utf8Length(value) > valueBytes) throw exception('Argument too large: value');
  if (!(seconds >= 1 && seconds <= longestSeconds)) throw exception('Invalid argument: expirationInSeconds');
}

/** Past the cap Google keeps the entries that would live longest. */
function dropSoonest(entries: Map<string, Entry>): void {
  const soonest = [...entries].sort(([, left], [, right]) => left.until - right.until);
  for (const [key] of soonest.slice(0, entries.size - itemsKept)) entries.delete(key);
}
