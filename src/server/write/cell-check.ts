import type { Lang, TabSpec } from '../../../sheets-templates/types';
import { processSpeaker } from '../../report/pages/process-shop';
import type { Table } from '../../schema/decode-grid';
import type { Grid } from '../../schema/grid';
import { columnsGone, findHeader } from '../../schema/header';
import type { Tab } from '../../sheet/workbook';
import { type FormCell, refusedCell } from './form-cells';

interface Read {
  readonly grid: Grid | null;
  readonly table: Pick<Table<TabSpec>, 'row' | 'refused'> | null;
}

/** Says which of these columns, or of those that a tab cannot do without, are not there; null: all are. */
export function lacksColumns(spec: TabSpec, grid: Grid, keys: readonly string[], lang: Lang): string | null {
  const gone = columnsGone(spec, findHeader(spec, grid), keys);
  if (gone.length === 0) return null;
  const columns = gone.map(({ name }) => name[lang]).join(', ');
  return processSpeaker(lang)('columnsGone', { tab: spec.name[lang], columns });
}

/** Says in which of these cells of a row a formula stands, or what could not be read; null: they can be written over. */
export function cellTaken(
  tab: Tab,
  spec: TabSpec,
  { grid, table }: Read,
  row: number,
  keys: readonly string[],
  lang: Lang,
): string | null {
  if (!grid || !table) return null;
  const { at } = findHeader(spec, grid);
  const refused = table.refused[table.row.indexOf(row)] ?? 0;
  const cells = spec.columns.flatMap(({ key, name }, index): FormCell[] => {
    const place = at[index] ?? -1;
    if (place < 0 || !keys.includes(key)) return [];
    const isBlank = ((refused >>> index) & 1) === 1;
    return [{ row, column: place + 1, name: name[lang], cell: grid.cells[row - 1]?.[place], isBlank }];
  });
  return refusedCell(tab, cells, lang);
}
