import { settings } from '../../../sheets-templates/settings';
import type { ListText } from '../../report/examples/settings-lists';
import type { Grid } from '../../schema/grid';
import { findHeader } from '../../schema/header';
import type { CanvasText } from '../../sheet/canvas-cells';

/** Where in the lists of the settings the example's own cells belong, as the lists stand now. */
export function listPlaces(grid: Grid, texts: readonly ListText[]): CanvasText[] {
  const { row: header, at } = findHeader(settings, grid);
  const placeOf = (key: string) => at[settings.columns.findIndex(each => each.key === key)] ?? -1;
  return texts.flatMap(({ key, beside, name, line, value }) => {
    const [place, nameAt] = [placeOf(key), placeOf(beside)];
    const found = grid.cells.findIndex((cells, index) => index > header && cells[nameAt] === name);
    const index = found < 0 && line !== null ? header + 1 + line : found;
    if (header < 0 || place < 0 || index < 0) return [];
    return [{ row: index + 1, column: place + 1, cell: grid.cells[index]?.[place] ?? '', value }];
  });
}
