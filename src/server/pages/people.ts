import type { PageMakers } from './page';

export function peoplePages(): PageMakers {
  return {};
}
