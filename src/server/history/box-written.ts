import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import { type BoxStatus, boxStatuses } from '../../../sheets-templates/canvas-fields';
import { writtenFields } from '../../domain/structure/canvas-versions';
import type { BoxWritten } from '../../report/pages/box';
import { normaliseText } from '../../schema/clean-text';
import { optionOf } from '../../schema/option-column';
import type { Shop } from '../books/shop';

/** What stands in a box, as a form shows it; null where the box is not to be found. */
export function boxWritten({ work }: Pick<Shop, 'work'>, key: BoxKey): BoxWritten | null {
  const found = work.canvasBoxes.get(key);
  if (!found) return null;
  return Object.fromEntries(
    writtenFields(key).flatMap(field => {
      const line = found.get(field);
      if (!line) return [];
      const text = normaliseText(String(line.cell ?? ''));
      return [[field, field === 'status' ? (optionOf<BoxStatus>(boxStatuses, text) ?? '') : text]];
    }),
  );
}
