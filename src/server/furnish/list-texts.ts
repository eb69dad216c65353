import { settings } from '../../../sheets-templates/settings';
import type { ListText } from '../../report/examples/settings-lists';
import type { Grid } from '../../schema/grid';
import { findHeader, placeOf } from '../../schema/header';
import type { TextCell } from '../../sheet/text-cells';

/** Where in the lists of the settings the example's own cells belong, as the lists stand now. */
export function listPlaces(grid: Grid, texts: readonly ListText[]): TextCell[] {
  const found = findHeader(settings, grid);
  const header = found.row;
  return texts.flatMap(({ key, beside, name, line, value }) => {
    const [place, nameAt] = [placeOf(settings, found, key), placeOf(settings, found, beside)];
    const named = grid.cells.findIndex((cells, index) => index > header && cells[nameAt] === name);
    const index = named < 0 && line !== null ? header + 1 + line : named;
    if (header < 0 || place < 0 || index < 0) return [];
    return [{ row: index + 1, column: place + 1, cell: grid.cells[index]?.[place] ?? '', value }];
  });
}
