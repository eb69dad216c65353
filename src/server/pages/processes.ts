import type { PageMakers } from './page';

export function processesPages(): PageMakers {
  return {};
}
