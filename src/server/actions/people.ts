import type { Actions } from './action';

export function peopleActions(): Actions {
  return {};
}
