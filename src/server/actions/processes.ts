import type { Actions } from './action';

export function processesActions(): Actions {
  return {};
}
