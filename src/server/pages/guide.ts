import type { PageMakers } from './page';

export function guidePages(): PageMakers {
  return {};
}
