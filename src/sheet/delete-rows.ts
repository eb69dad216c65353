import type { Tab } from './workbook';

/** Neighbours go in one call, from the bottom up so that the others keep their numbers. */
export function deleteRows(tab: Tab, rows: readonly number[]): void {
  const sorted = [...rows].sort((a, b) => b - a);
  for (let index = 0; index < sorted.length; ) {
    let count = 1;
    const last = sorted[index] ?? 0;
    while (sorted[index + count] === last - count) count++;
    const first = last - count + 1;
    // a tab must keep one row that is not frozen
    if (last === tab.getMaxRows() && first <= tab.getFrozenRows() + 1) tab.insertRowsAfter(last, 1);
    tab.deleteRows(first, count);
    index += count;
  }
}
