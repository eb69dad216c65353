import type { Actions } from './action';

export function guideActions(): Actions {
  return {};
}
