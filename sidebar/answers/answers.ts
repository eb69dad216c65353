import type { Api } from '../../src/server/contract';
import { figureReaders } from './figures';
import { pageReaders } from './pages';
import type { Readers, Reading } from './reader';
import { shopReaders } from './shop';

export type SidebarMethod = Exclude<keyof Api, 'figures'>;

function makeReaders(): Readers<Pick<Api, SidebarMethod>> {
  return { ...shopReaders(), ...figureReaders(), ...pageReaders() };
}

let readers: ReturnType<typeof makeReaders> | undefined;

export function readAnswer<M extends SidebarMethod>(method: M, raw: unknown): Reading<ReturnType<Api[M]>> {
  readers ??= makeReaders();
  return readers[method](raw);
}
