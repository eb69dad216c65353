import { rangeName } from '../../../sheets-templates/canvas';
import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import type { BoxPlace } from '../../schema/canvas';
import { placeOfRange } from '../../sheet/read-tab';
import type { Workbook } from '../../sheet/workbook';

/** Where the named ranges of boxes are whose title was rewritten: each costs calls, so no others are asked for. */
export function renamedBoxes(workbook: Workbook, missing: readonly BoxKey[]): Map<BoxKey, BoxPlace> {
  const places = missing.flatMap(key => {
    const place = placeOfRange(workbook, rangeName(key));
    return place ? [[key, place] as const] : [];
  });
  return new Map(places);
}
