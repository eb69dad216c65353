import type { fandom } from '../../../sheets-templates/fandom';
import { formatDay } from '../../schema/day';
import type { Table } from '../../schema/decode-grid';
import { type Day, dayAt, optionAt } from '../../schema/table';
import type { Issue } from '../issue';

/** As one comes after the other; who left may have left from any of them. */
const ORDER = ['applied', 'trial', 'settled', 'fan', 'left'] as const;

/** Days of one person still to come, and such as contradict the one before, at the cell of the later stage; nobody is named. */
export function dayOrderIssues({ columns, row: rows, at, length }: Table<typeof fandom>, today: Day): Issue[] {
  return Array.from({ length }, (_, row) => row).flatMap(row => {
    const typed = ORDER.flatMap(key => {
      const day = dayAt(columns[key], row);
      return day === null ? [] : [{ key, day }];
    });
    const stage = optionAt(columns.stage, row);
    const left = dayAt(columns.left, row);
    const hasLeft = left !== null && left <= today && stage !== null && stage !== 'left';
    const place = { tab: 'fandom', row: rows[row] ?? null, column: 'stage', at: at.get('stage') ?? null } as const;
    const both: Issue = { code: 'cells-disagree', level: 'warning', ...place, read: formatDay(left ?? 0) };
    const days = typed.flatMap(({ key, day }, index): Issue[] => {
      const before = typed[index - 1]?.day ?? day;
      const place = { tab: 'fandom', row: rows[row] ?? null, column: key, at: at.get(key) ?? null } as const;
      const read = formatDay(day);
      const ahead: Issue[] = day > today ? [{ code: 'future-day', level: 'error', ...place, read }] : [];
      if (day >= before) return ahead;
      return [...ahead, { code: 'days-reversed', level: 'warning', ...place, read: `${formatDay(before)} / ${read}` }];
    });
    return hasLeft ? [...days, both] : days;
  });
}
