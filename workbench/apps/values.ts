import type { EvaluatedCell } from '@odoo/o-spreadsheet';
import type { CellWrite } from '../engine/commands';
import { isDateFormat } from '../engine/number-format';
import { fromTextCell, readTyped } from '../engine/typed-entry';
import type { Workbook } from '../engine/workbook';
import { zoneTime } from '../engine/zone-time';

const ERRORS: Record<string, string> = {
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#VALUE!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#REF': '#REF!',
};

/** A cell as the engine computed it. */
export interface ReadCell {
  type: string;
  value: EvaluatedCell['value'];
  format?: string;
  formattedValue: string;
}

/** The value of a cell as `getValue` gives it. */
export function valueReader(workbook: Workbook): (cell: ReadCell) => unknown {
  const { instant } = zoneTime(workbook.timeZone);
  const isDate = new Map<string, boolean>();
  const asDate = (format: string): boolean => {
    let known = isDate.get(format);
    if (known === undefined) {
      known = isDateFormat(format);
      isDate.set(format, known);
    }
    return known;
  };
  return cell => {
    if (cell.value === null) return '';
    if (typeof cell.value === 'number' && cell.format && asDate(cell.format)) return new Date(instant(cell.value));
    if (cell.format === '@') return fromTextCell(String(cell.value));
    return cell.type === 'error' ? errorText(String(cell.value)) : cell.value;
  };
}

/** The shown text of a cell. */
export function shownText(cell: ReadCell): string {
  return cell.format === '@'
    ? fromTextCell(cell.formattedValue)
    : cell.type === 'error'
      ? errorText(cell.formattedValue)
      : cell.formattedValue;
}

export function errorText(error: string): string {
  return ERRORS[error] ?? error;
}

/** How a value that a script writes is put into a cell which has the given number format. */
export function cellWriter(workbook: Workbook): (value: unknown, format: string) => CellWrite {
  const { serial } = zoneTime(workbook.timeZone);
  const locale = workbook.model.getters.getLocale();
  return (value, format) => {
    if (value === null || value === undefined || value === '') return { content: '' };
    if (value instanceof Date) return dateWrite(serial(value.getTime()), format, locale.dateFormat);
    if (typeof value === 'number') return { content: String(value) };
    if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
    return readTyped(String(value), format, locale);
  };
}

function dateWrite(serial: number, format: string, dateFormat: string): CellWrite {
  const content = String(Number.isInteger(serial) ? serial : Math.round(serial * 86_400_000) / 86_400_000);
  if (format !== '' && format !== '@' && isDateFormat(format)) return { content };
  return { content, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} hh:mm:ss` };
}

/** The value that a written cell will have; null where a formula has yet to say. */
export function writtenValue(cell: CellWrite | null): string | number | boolean | null {
  if (!cell?.content || cell.content.startsWith('=')) return null;
  if (cell.content.startsWith("'")) return cell.content.slice(1);
  if (cell.content === 'TRUE' || cell.content === 'FALSE') return cell.content === 'TRUE';
  return PLAIN_NUMBER.test(cell.content) ? Number(cell.content) : cell.content;
}

const PLAIN_NUMBER = /^-?\d+(\.\d+)?(e[-+]?\d+)?$/;
