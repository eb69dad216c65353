import type { SavedWorkbook } from '../contract';
import type { Context } from '../run/context';
import { exception } from '../run/exception';
import { strict } from '../run/strict';
import { utf8Length } from './bytes';

type Store = Record<string, string>;

const valueBytes = 9 * 1024;
const storeBytes = 500 * 1024;
const callsPerDay = 50_000;

/** Properties of the document, of each user and of the script. Plain text, limits as Google documents them. */
export function createPropertiesService(context: Context, stores: SavedWorkbook['properties'], inDocument = true) {
  const spend = dailyQuota(context);
  const open = (store: () => Store) => createProperties(context, store, spend);
  const ofDocument = open(() => stores.document);
  const ofScript = open(() => stores.script);
  const ofUser = open(() => {
    stores.user[context.user.email] ??= {};
    return stores.user[context.user.email] ?? {};
  });
  return strict(
    'PropertiesService',
    {
      getDocumentProperties: () => (inDocument ? ofDocument : null),
      getUserProperties: () => ofUser,
      getScriptProperties: () => ofScript,
    },
    context,
  );
}

/** Reads and writes of one user on one day; Google does not say when its day begins, here it is midnight UTC. */
function dailyQuota(context: Context): () => void {
  const spent = new Map<string, number>();
  return () => {
    const key = `${context.user.email} ${Math.floor(context.now() / 86_400_000)}`;
    const count = (spent.get(key) ?? 0) + 1;
    if (count > callsPerDay) throw exception('Service invoked too many times for one day: properties.');
    spent.set(key, count);
  };
}

function createProperties(context: Context, store: () => Store, spend: () => void) {
  const write = (values: Store) => {
    for (const [key, value] of Object.entries(values)) checkText(key, value);
    const whole = { ...store(), ...values };
    if (sizeOf(whole) > storeBytes) {
      throw exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    Object.assign(store(), values);
  };
  const clear = () => {
    const held = store();
    for (const key of Object.keys(held)) delete held[key];
  };
  const properties = {
    getProperty(key: string): string | null {
      spend();
      const held = store();
      return Object.hasOwn(held, key) ? (held[key] ?? null) : null;
    },
    getProperties(): Store {
      spend();
      return { ...store() };
    },
    getKeys(): string[] {
      spend();
      return Object.keys(store());
    },
    setProperty(key: string, value: string) {
      spend();
      write({ [key]: value });
      return seen;
    },
    setProperties(values: Store, deleteAllOthers = false) {
      spend();
      for (const [key, value] of Object.entries(values)) checkText(key, value);
      if (deleteAllOthers) clear();
      write(values);
      return seen;
    },
    deleteProperty(key: string) {
      spend();
      delete store()[key];
      return seen;
    },
    deleteAllProperties() {
      spend();
      clear();
      return seen;
    },
  };
  const seen: typeof properties = strict('Properties', properties, context);
  return seen;
}

/** Google turns other types into text; here they throw, because `[object Object]` is never what was meant. */
function checkText(key: unknown, value: unknown): void {
  if (typeof key !== 'string' || typeof value !== 'string') {
    throw exception(`not in the local host: a property that is no text (${String(key)}: ${typeof value})`);
  }
  if (utf8Length(value) > valueBytes) throw exception('Argument too large: value');
}

function sizeOf(store: Store): number {
  return Object.entries(store).reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0);
}
