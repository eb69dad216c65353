import { canvas } from '../../../sheets-templates/canvas';
import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import type { BoxField, BoxSpec, Half } from '../../../sheets-templates/canvas-fields';
import { type Area, areaAt } from '../output-tab';

export const TITLE = 1;
export const LEAD = 2;
export const FRAME_HEADING = 4;

/** Lines of a box under its title. */
const LINES = 5;
/** Label and text, then the gap. */
const SLOT_COLUMNS = 3;
const BANDS = 3;

/** Title, lines, gap below. */
const BAND_HEIGHT = LINES + 2;

const firstRow: Readonly<Record<Half, number>> = {
  frame: FRAME_HEADING + 1,
  engine: FRAME_HEADING + 1 + BANDS * BAND_HEIGHT + 1,
};

export const ENGINE_HEADING = firstRow.engine - 1;
export const ROWS = firstRow.engine + BANDS * BAND_HEIGHT - 1;
export const COLUMNS = 1 + 3 * SLOT_COLUMNS;

export const columnWidths: readonly number[] = Array.from({ length: COLUMNS }, (_, index) => {
  const { margin, label, text, gap } = canvas.widths;
  if (index === 0 || index === COLUMNS - 1) return margin;
  return [label, text, gap][(index - 1) % SLOT_COLUMNS] ?? gap;
});

/** Title and lines of the box in this place, without the gaps around. */
export function slotArea(half: Half, band: number, slot: number): Area {
  return areaAt(firstRow[half] + band * BAND_HEIGHT, 2 + slot * SLOT_COLUMNS, 1 + LINES, 2);
}

export function boxArea({ half, band, slot }: Pick<BoxSpec, 'half' | 'band' | 'slot'>): Area {
  return slotArea(half, band, slot);
}

/** Row of the gap under a band. */
export function gapBelow(half: Half, band: number): number {
  const { row, rows } = slotArea(half, band, 0);
  return row + rows;
}

export function gapRight(slot: number): number {
  return 2 + slot * SLOT_COLUMNS + 2;
}

/** Every box with its place. */
export const boxPlaces: readonly { readonly box: BoxSpec & { readonly key: BoxKey }; readonly area: Area }[] =
  boxes.map(box => ({
    box,
    area: boxArea(box),
  }));

/** Cell a person writes in: the box's line with this field; null where the box has no such line. */
export function fieldCell(key: BoxKey, field: BoxField): { row: number; column: number } | null {
  const place = boxPlaces.find(({ box }) => box.key === key);
  const line = place ? place.box.fields.indexOf(field) : -1;
  return place && line >= 0 ? { row: place.area.row + 1 + line, column: place.area.column + 1 } : null;
}
