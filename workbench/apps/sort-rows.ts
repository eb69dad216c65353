export type SortKey = number | { column: number; ascending?: boolean };
export type SortSpec = SortKey | readonly SortKey[];

/** The order of the rows after sorting; `firstColumn` is the sheet column of the grid's first. */
export function sortedRows(values: readonly (readonly unknown[])[], spec: SortSpec, firstColumn: number): number[] {
  const keys = (Array.isArray(spec) ? spec : [spec]).map((key: SortKey) =>
    typeof key === 'number'
      ? { column: key, ascending: true }
      : { column: key.column, ascending: key.ascending ?? true },
  );
  return values
    .map((_, row) => row)
    .sort((a, b) => {
      for (const { column, ascending } of keys) {
        const order = compare(values[a]?.[column - firstColumn], values[b]?.[column - firstColumn], ascending);
        if (order !== 0) return order;
      }
      return a - b;
    });
}

// numbers and dates before text before booleans; blanks last in either direction
function compare(a: unknown, b: unknown, isAscending: boolean): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  const order = rank(a) - rank(b) || within(a, b);
  return isAscending ? order : -order;
}

const isBlank = (value: unknown): boolean => value === '' || value === undefined;

function rank(value: unknown): number {
  if (typeof value === 'number' || value instanceof Date) return 0;
  return typeof value === 'string' ? 1 : 2;
}

function within(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b);
  return Number(a) - Number(b);
}
