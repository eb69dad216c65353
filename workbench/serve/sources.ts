import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text that changes when any file under the folders is written, added or taken away. */
export function stateOf(root: string, folders: readonly string[]): string {
  let newest = 0;
  let count = 0;
  const look = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) look(path);
      else {
        count++;
        newest = Math.max(newest, statSync(path).mtimeMs);
      }
    }
  };
  for (const folder of folders) look(join(root, folder));
  return `${count} ${newest}`;
}

/** Builds when it is asked for and something has changed since; a failed build is tried again the next time. */
export function buildWhenChanged<T>(state: () => string, build: () => Promise<T>): () => Promise<T> {
  let built: { state: string; result: Promise<T> } | null = null;
  return () => {
    const now = state();
    if (built?.state !== now) {
      const result = build();
      built = { state: now, result };
      result.catch(() => {
        built = null;
      });
    }
    return built.result;
  };
}
