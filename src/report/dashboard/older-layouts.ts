/** Raised whenever parts of the page move: dashboards laid out before are then laid out anew. */
export const DASHBOARD_LAYOUT = 2;

/** The first layout: rows that it took, and where its charts had their numbers. Below and beside them all is the owner's. */
export const OLDEST_LAYOUT = { rows: 135, charts: ['A122:B127', 'D122:F135', 'H122:I134'] } as const;
