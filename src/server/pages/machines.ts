import type { PageMakers } from './page';

export function machinesPages(): PageMakers {
  return {};
}
