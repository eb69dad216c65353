import { rangeName } from '../../sheets-templates/canvas';
import { type BoxKey, boxes, neededBoxes } from '../../sheets-templates/canvas-boxes';
import { type BoxField, boxFields } from '../../sheets-templates/canvas-fields';
import { isBlankCell } from '../schema/clean-text';
import { normaliseHeader } from '../schema/header';

type Cells = readonly (readonly unknown[])[];
interface Corner {
  /** Index of the title's row and column. */
  readonly row: number;
  readonly column: number;
}

/** Where a box is by its named range, asked only when its title was rewritten. */
export type FindRange = (name: string) => Corner | null;

export interface CanvasEvidence {
  readonly needed: number;
  /** Say both what is wanted and what is. */
  readonly filled: number;
}

/** The boxes are found by their titles, wherever rows and columns moved them: that costs nothing but the values. */
export function readCanvas(cells: Cells, findRange: FindRange): CanvasEvidence {
  const filled = neededBoxes.filter(key => {
    const corner = cornerOf(cells, key, findRange);
    return corner !== null && isFilled(cells, corner, key, 'design') && isFilled(cells, corner, key, 'present');
  });
  return { needed: neededBoxes.length, filled: filled.length };
}

function cornerOf(cells: Cells, key: BoxKey, findRange: FindRange): Corner | null {
  const box = boxes.find(each => each.key === key);
  if (!box) return null;
  const titles = [box.name.ko, box.name.en].map(name => `${name} · `);
  for (let row = 0; row < cells.length; row++) {
    const column = (cells[row] ?? []).findIndex(
      cell => typeof cell === 'string' && titles.some(title => cell.startsWith(title)),
    );
    if (column >= 0) return { row, column };
  }
  return findRange(rangeName(key));
}

/** A line is known by its label; with a label of the person's own, by its place in the box. */
function isFilled(cells: Cells, { row, column }: Corner, key: BoxKey, field: BoxField): boolean {
  const fields: readonly BoxField[] = boxes.find(each => each.key === key)?.fields ?? [];
  const labels = [boxFields[field].ko, boxFields[field].en].map(normaliseHeader);
  const reach = Array.from({ length: fields.length + 4 }, (_, line) => row + 1 + line);
  const labelled = reach.find(line => labels.includes(normaliseHeader(String(cells[line]?.[column] ?? ''))));
  return !isBlankCell(cells[labelled ?? row + 1 + fields.indexOf(field)]?.[column + 1]);
}
