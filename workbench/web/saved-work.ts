const database = 'jangbu-workbench';
const table = 'work';
const key = 'current';

let connection: IDBDatabase | null = null;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => {
      connection = request.result;
      connection.onclose = () => {
        connection = null;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
    request.onblocked = () => reject(new Error('indexedDB is blocked'));
  });
}

function transact<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  // without waiting where the connection stands: a page that is being left does not come back from a wait
  return connection ? within(connection, mode, work) : open().then(fresh => within(fresh, mode, work));
}

function within<T>(
  open: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = open.transaction(table, mode);
    const request = work(transaction.objectStore(table));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error ?? new Error('indexedDB'));
    transaction.onabort = () => reject(transaction.error ?? new Error('indexedDB'));
    transaction.commit();
  });
}

/** The work as it was left in this browser, as text; null when there is none. */
export async function loadWork(): Promise<string | null> {
  const found: unknown = await transact('readonly', store => store.get(key));
  return typeof found === 'string' ? found : null;
}

export async function keepWork(text: string): Promise<void> {
  await transact('readwrite', store => store.put(text, key));
}

export async function forgetWork(): Promise<void> {
  await transact('readwrite', store => store.delete(key));
}

/** Saves at rest: a while after the last change, at once when the page is left. */
export function createAutosave(write: () => string, failed: () => void, delay = 700) {
  let timer: number | undefined;
  let last: Promise<void> = Promise.resolve();
  const saveNow = (): Promise<void> => {
    if (timer === undefined) return last;
    window.clearTimeout(timer);
    timer = undefined;
    last = keepWork(write()).catch(failed);
    return last;
  };
  return {
    changed(): void {
      window.clearTimeout(timer);
      timer = window.setTimeout(saveNow, delay);
    },
    /** Resolves when all that changed so far is kept. */
    saveNow,
    forget(): void {
      window.clearTimeout(timer);
      timer = undefined;
    },
  };
}
