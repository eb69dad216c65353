import { customerStages, customerStates, poolPlaces } from '../../../sheets-templates/customer-words';
import { palette } from '../../../sheets-templates/style';
import type { Lang } from '../../../sheets-templates/types';

/** A cell of a column is coloured by its text, or where its day has passed. */
export interface ColumnLook {
  readonly column: string;
  readonly when: { readonly text: string } | 'overdue';
  readonly background: string;
  readonly color: string;
}

/** Colour goes where something is to be done, and nowhere else. */
export function customerLooks(lang: Lang): ColumnLook[] {
  const red = { background: palette.paleRed, color: palette.red };
  const amber = { background: palette.paleAmber, color: palette.amber };
  const blue = { background: palette.paleBlue, color: palette.deepBlue };
  const grey = { background: palette.shade, color: palette.faint };
  return [
    { column: 'stage', when: { text: customerStages.gone[lang] }, ...grey },
    { column: 'state', when: { text: customerStates.atRisk[lang] }, ...amber },
    { column: 'state', when: { text: customerStates.dormant[lang] }, ...red },
    { column: 'state', when: { text: customerStates.lost[lang] }, ...grey },
    { column: 'pool', when: { text: poolPlaces.invite[lang] }, ...blue },
    { column: 'due', when: 'overdue', ...red },
  ];
}
