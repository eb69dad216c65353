import type { CellWrite } from '../engine/commands';
import { asText } from '../engine/typed-entry';
import { RangeStructure } from './range-structure';
import { type SortSpec, sortedRows } from './sort-rows';

export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
}

type Paste =
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES';

export class Range extends RangeStructure {
  activate(): this {
    const { model } = this.app.workbook;
    this.app.sheet(this.sheetId).activate();
    model.selection.selectZone(
      { cell: { col: this.zone.left, row: this.zone.top }, zone: this.zone },
      { scrollIntoView: true },
    );
    return this;
  }
  activateAsCurrentCell(): this {
    return this.activate();
  }
  clearContent(): this {
    return this.write(this.filled(''));
  }
  clear(options: ClearOptions = {}): this {
    const isAll = !Object.values(options).some(Boolean);
    if (isAll || options.contentsOnly) this.clearContent();
    if (isAll || options.formatOnly) this.clearFormat();
    if (options.validationsOnly) this.clearDataValidations();
    if (options.commentsOnly) this.clearNote();
    return this;
  }

  sort(spec: SortSpec): this {
    const rows = this.getNumRows();
    const order = sortedRows(this.getValues(), spec, this.getColumn());
    const cells = this.grid(({ row, col }) => this.copied(order[row - this.zone.top]! + this.zone.top, col, row, col));
    const notes = this.getNotes();
    for (let at = 0; at < rows; at += 1_000) this.send(at, cells.slice(at, at + 1_000));
    if (notes.some(line => line.some(Boolean))) this.setNotes(order.map(row => notes[row]!));
    return this;
  }

  /** A larger destination is filled with copies, as on Google. */
  copyTo(destination: Range, options: Paste | { contentsOnly?: boolean; formatOnly?: boolean } = {}): void {
    const paste = pasteOf(options);
    const height = Math.max(destination.getNumRows(), this.getNumRows());
    const width = Math.max(destination.getNumColumns(), this.getNumColumns());
    const target = this.app
      .sheet(destination.sheetId)
      .getRange(destination.getRow(), destination.getColumn(), height, width);
    const at = (row: number, col: number) => ({
      row: this.zone.top + ((row - target.zone.top) % this.getNumRows()),
      col: this.zone.left + ((col - target.zone.left) % this.getNumColumns()),
    });
    if (paste !== 'PASTE_DATA_VALIDATION') {
      const cells = target.grid(({ row, col }) => {
        const from = at(row, col);
        return pasted(this.copied(from.row, from.col, row, col), paste, this.valueText(from.row, from.col));
      });
      target.send(0, cells);
    }
    if (paste === 'PASTE_NORMAL') target.setNotes(target.grid(({ row, col }) => this.noteAt(at(row, col))));
    if (paste === 'PASTE_NORMAL' || paste === 'PASTE_DATA_VALIDATION') {
      const rules = this.getDataValidations();
      if (rules.some(line => line.some(Boolean)))
        target.setDataValidations(
          target.grid(
            ({ row, col }) => rules[at(row, col).row - this.zone.top]?.[at(row, col).col - this.zone.left] ?? null,
          ),
        );
    }
  }

  private noteAt({ row, col }: { row: number; col: number }): string {
    return this.app.range(this.sheetId, { left: col, right: col, top: row, bottom: row }).getNote();
  }

  private valueText(row: number, col: number): string {
    const { value } = this.app.workbook.getters.getEvaluatedCell({ sheetId: this.sheetId, row, col });
    if (typeof value === 'string') return asText(value, this.app.workbook.model.getters.getLocale());
    return value === null ? '' : String(value).toUpperCase();
  }

  /** The cell as it is written at another place: formulas move their relative references. */
  private copied(row: number, col: number, toRow: number, toCol: number): Required<CellWrite> {
    const getters = this.app.workbook.written;
    const cell = getters.getCell({ sheetId: this.sheetId, row, col });
    const content = cell?.isFormula
      ? getters.getTranslatedCellFormula(this.sheetId, toCol - col, toRow - row, cell.compiledFormula)
      : (cell?.content ?? '');
    return { content, format: cell?.format ?? '', style: cell?.style ?? null };
  }
}

function pasteOf(options: Paste | { contentsOnly?: boolean; formatOnly?: boolean }): Paste {
  if (typeof options === 'string') return options;
  return options.formatOnly ? 'PASTE_FORMAT' : options.contentsOnly ? 'PASTE_VALUES' : 'PASTE_NORMAL';
}

function pasted(cell: Required<CellWrite>, paste: Paste, value: string): CellWrite {
  switch (paste) {
    case 'PASTE_VALUES':
      return { content: value };
    case 'PASTE_FORMULA':
      return { content: cell.content };
    case 'PASTE_FORMAT':
      return { format: cell.format, style: cell.style };
    default:
      return cell;
  }
}
