import { longText } from '../../../sheets-templates/long-text';
import { roadmap } from '../../../sheets-templates/roadmap';
import type { CriterionKey } from '../../../sheets-templates/roadmap-criteria';
import type { Lang } from '../../../sheets-templates/types';
import type { Issue } from '../../domain/issue';
import type { Criterion } from '../../domain/roadmap/criteria';
import { criterionAmount, criterionNamed, criterionOf, needText } from '../../report/roadmap/words';
import { isBlankCell } from '../../schema/clean-text';
import type { Grid } from '../../schema/grid';
import { findHeader } from '../../schema/header';
import type { CellValue } from '../../sheet/literal-text';
import { writeComputed } from '../../sheet/write-computed';
import { sheetLang } from '../books/memory';
import { gridOf } from '../books/read-books';
import type { Shop } from '../books/shop';
import { criteriaOf } from '../work/roadmap-criteria';

/** Every criterion with how far it is, in the row it stands in; what is new goes below. The owner's notes and rows stay. */
export function writeRoadmap(shop: Shop): Issue[] {
  const { books } = shop;
  const tab = books.tabs.get('roadmap');
  const grid = tab ? gridOf(books, roadmap) : null;
  if (!tab || !grid) return [];
  const header = findHeader(roadmap, grid);
  const at = new Map(roadmap.columns.map(({ key }, index) => [key, (header.at[index] ?? -1) + 1]));
  const criterionAt = at.get('criterion') ?? 0;
  if (header.row < 0 || criterionAt < 1) return [criterionMissing(header.row)];
  const lang = sheetLang(books.memory, books.locale);
  const known = standingRows(grid, header.row, criterionAt);
  let end = grid.cells.length;
  while (end > header.row + 1 && (grid.cells[end - 1] ?? []).every(isBlankCell)) end--;
  const rows = criteriaOf(shop).map((criterion): [number, ReadonlyMap<number, CellValue>] => {
    const row = known.get(criterion.key) ?? ++end;
    const placed = Object.entries(valuesOf(criterion, lang)).map(([key, value]): [number, CellValue] => [
      at.get(key as Computed) ?? 0,
      value,
    ]);
    return [row, new Map(placed.filter(([column]) => column > 0))];
  });
  writeComputed(tab, grid.cells, new Map(rows));
  return [];
}

/** Row numbers, from 1; of two rows of one criterion the upper. */
function standingRows({ cells }: Grid, headerRow: number, column: number): Map<CriterionKey, number> {
  const rows = new Map<CriterionKey, number>();
  for (let row = headerRow + 1; row < cells.length; row++) {
    const key = criterionNamed(String(cells[row]?.[column - 1] ?? ''));
    if (key && !rows.has(key)) rows.set(key, row + 1);
  }
  return rows;
}

type Computed = Extract<(typeof roadmap)['columns'][number], { readonly computed: true }>['key'];

function valuesOf(criterion: Criterion, lang: Lang): Readonly<Record<Computed, CellValue>> {
  const { key, step, have, state } = criterion;
  const { roadmapSteps, criterionStates } = longText('roadmap');
  return {
    step: roadmapSteps[step][lang],
    criterion: criterionOf(key).name[lang],
    have: criterionAmount(key, have, lang),
    need: needText(criterion, lang),
    met: criterionStates[state][lang],
  };
}

function criterionMissing(headerRow: number): Issue {
  const place = headerRow < 0 ? { row: null, column: null } : { row: headerRow + 1, column: 'criterion' };
  const code = headerRow < 0 ? 'header-missing' : 'column-missing';
  return { code, level: 'error', tab: 'roadmap', at: null, read: '', ...place };
}
