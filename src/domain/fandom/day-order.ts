import type { fandom } from '../../../sheets-templates/fandom';
import { formatDay } from '../../schema/day';
import type { Table } from '../../schema/decode-grid';
import { type Day, dayAt, optionAt } from '../../schema/table';
import type { Issue } from '../issue';

/** As one comes after the other; who left may have left from any of them. */
const ORDER = ['applied', 'trial', 'settled', 'fan', 'left'] as const;

/** Days of one person still to come, and such as contradict the one before or the stage, at the cell of the later stage; nobody is named. */
export function dayOrderIssues({ columns, row: rows, at, length }: Table<typeof fandom>, today: Day): Issue[] {
  return Array.from({ length }, (_, row) => row).flatMap(row => {
    const typed = ORDER.flatMap(key => {
      const day = dayAt(columns[key], row);
      return day === null ? [] : [{ key, day }];
    });
    const stage = optionAt(columns.stage, row) ?? 'left';
    return typed.flatMap(({ key, day }, index): Issue[] => {
      const before = typed[index - 1]?.day ?? day;
      const place = { tab: 'fandom', row: rows[row] ?? null, column: key, at: at.get(key) ?? null } as const;
      const read = formatDay(day);
      const told: Issue[] = day > today ? [{ code: 'future-day', level: 'error', ...place, read }] : [];
      const isThere = key === 'left' && stage !== 'left' && day <= today;
      if (isThere) told.push({ code: 'cells-disagree', level: 'warning', ...place, read });
      if (day >= before) return told;
      return [...told, { code: 'days-reversed', level: 'warning', ...place, read: `${formatDay(before)} / ${read}` }];
    });
  });
}
