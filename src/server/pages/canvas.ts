import type { PageMakers } from './page';

export function canvasPages(): PageMakers {
  return {};
}
