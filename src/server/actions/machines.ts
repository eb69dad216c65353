import type { Actions } from './action';

export function machinesActions(): Actions {
  return {};
}
