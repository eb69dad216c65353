/** Raised whenever parts of the page move: dashboards laid out before are then laid out anew. */
export const DASHBOARD_LAYOUT = 3;

interface OlderLayout {
  readonly rows: number;
  readonly charts: readonly string[];
}

/** The first layout: rows that it took, and where its charts had their numbers. Below and beside them all is the owner's. */
export const OLDEST_LAYOUT: OlderLayout = { rows: 135, charts: ['A122:B127', 'D122:F135', 'H122:I134'] };
const SECOND_LAYOUT: OlderLayout = { rows: 168, charts: ['A155:B160', 'D155:F168', 'H155:L168'] };

export function olderLayout(version: number): OlderLayout {
  return version === 2 ? SECOND_LAYOUT : OLDEST_LAYOUT;
}
