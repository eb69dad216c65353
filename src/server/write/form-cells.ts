import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import { speaker } from '../../report/pages/fill';
import { excerpt, isBlankCell } from '../../schema/clean-text';
import { columnLetter } from '../../schema/column-letter';
import { type CellAt, firstFormula } from '../../sheet/formulas';
import type { Tab } from '../../sheet/workbook';

/** A cell that a form is about to change. */
export interface FormCell extends CellAt {
  /** Its column or line, as the person knows it. */
  readonly name: string;
  /** What stands there. */
  readonly cell: unknown;
  /** The form showed it as blank. */
  readonly isBlank: boolean;
}

/** Why a form may not write: one of the cells holds a formula, or what could not be read and so was not shown. */
export function refusedCell(tab: Tab, cells: readonly FormCell[], lang: Lang): string | null {
  const unread = cells.find(({ cell, isBlank }) => isBlank && !isBlankCell(cell));
  const formula = firstFormula(tab, cells);
  const refused = formula ?? unread;
  if (!refused) return null;
  const { row, column, name, cell } = refused;
  const gaps = { tab: tab.getName(), cell: `${columnLetter(column)}${row}`, name, read: excerpt(cell) };
  return speaker(longText('pages').forms, lang)(formula ? 'formula' : 'unread', gaps);
}
