import type { Actions } from './action';

export function canvasActions(): Actions {
  return {};
}
