import type { fandom } from '../../../sheets-templates/fandom';
import { formatDay } from '../../schema/day';
import type { Table } from '../../schema/decode-grid';
import { dayAt } from '../../schema/table';
import type { Issue } from '../issue';

/** As one comes after the other; who left may have left from any of them. */
const ORDER = ['applied', 'trial', 'settled', 'fan', 'left'] as const;

/** Days of one person that contradict each other, at the cell of the later stage; nobody is named. */
export function dayOrderIssues({ columns, row: rows, at, length }: Table<typeof fandom>): Issue[] {
  return Array.from({ length }, (_, row) => row).flatMap(row => {
    const typed = ORDER.flatMap(key => {
      const day = dayAt(columns[key], row);
      return day === null ? [] : [{ key, day }];
    });
    const wrong = typed.findIndex(({ day }, index) => day < (typed[index - 1]?.day ?? day));
    const [before, here] = [typed[wrong - 1], typed[wrong]];
    if (!before || !here) return [];
    const place = { tab: 'fandom', row: rows[row] ?? null, column: here.key, at: at.get(here.key) ?? null } as const;
    return [
      { code: 'days-reversed', level: 'warning', ...place, read: `${formatDay(before.day)} / ${formatDay(here.day)}` },
    ];
  });
}
