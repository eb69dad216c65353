import type { Cell, CellPosition, Getters } from '@odoo/o-spreadsheet';
import type { CellWrite } from '../engine/commands';
import { exception } from '../run/exception';
import { check } from './app';
import { RangePlace } from './range-place';
import { cellWriter, type ReadCell, shownText, valueReader } from './values';

// one dispatch for so many cells: more overflows the engine's stack
const CELLS_AT_ONCE = 50_000;

export class RangeValues extends RangePlace {
  getValues(): unknown[][] {
    const { getters } = this.app.workbook;
    const read = valueReader(this.app.workbook);
    return this.grid(position => read(unlinked(getters, position)));
  }
  getValue(): unknown {
    const { getters } = this.app.workbook;
    return this.first(position => valueReader(this.app.workbook)(unlinked(getters, position)));
  }
  getDisplayValues(): string[][] {
    const { getters } = this.app.workbook;
    return this.grid(position => shownText(unlinked(getters, position)));
  }
  getDisplayValue(): string {
    const { getters } = this.app.workbook;
    return this.first(position => shownText(unlinked(getters, position)));
  }
  getFormulas(): string[][] {
    const { getters } = this.app.workbook.model;
    return this.grid(position => this.formulaOf(getters.getCell(position)));
  }
  getFormula(): string {
    return this.formulaOf(this.first(position => this.app.workbook.model.getters.getCell(position)));
  }
  isBlank(): boolean {
    const { getters } = this.app.workbook;
    return this.grid(position => getters.getEvaluatedCell(position)).every(line =>
      line.every(cell => cell.value === null || cell.value === ''),
    );
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.checkSize(values);
    return this.write(values);
  }
  setValue(value: unknown): this {
    if (Array.isArray(value)) throw exception('Cannot convert Array to (class).');
    return this.write(this.filled(value));
  }
  setFormulas(formulas: readonly (readonly string[])[]): this {
    this.checkSize(formulas);
    return this.write(formulas.map(line => line.map(asFormula)));
  }
  setFormula(formula: string): this {
    return this.write(this.filled(asFormula(formula)));
  }

  private formulaOf(cell: Cell | undefined): string {
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.app.workbook.model.getters) : '';
  }

  /** Writes as typed entries; the grid has the range's size. */
  protected write(values: readonly (readonly unknown[])[]): this {
    const { workbook } = this.app;
    const toCell = cellWriter(workbook);
    const getters = workbook.written;
    const cells = values.map((line, i) =>
      line.map((value, j) => {
        const cell = getters.getCell({ sheetId: this.sheetId, col: this.zone.left + j, row: this.zone.top + i });
        return changed(cell, toCell(value, cell?.format ?? ''));
      }),
    );
    this.checkValidation(cells);
    const lines = Math.max(1, Math.floor(CELLS_AT_ONCE / this.getNumColumns()));
    for (let at = 0; at < cells.length; at += lines) this.send(at, cells.slice(at, at + lines));
    return this;
  }

  protected send(offset: number, cells: (CellWrite | null)[][]): void {
    const command = {
      type: 'GAS_SET_CELLS',
      sheetId: this.sheetId,
      top: this.zone.top + offset,
      left: this.zone.left,
      cells,
    } as const;
    check(this.app.workbook.send(command), 'setValues');
  }

  /** Overridden where data validation is known. */
  protected checkValidation(_cells: readonly (readonly (CellWrite | null)[])[]): void {}
}

/** The engine shows `[a](b)` as a link named a; on Google it is the text that was typed. */
function unlinked(getters: Getters, position: CellPosition): ReadCell {
  const cell = getters.getEvaluatedCell(position);
  if (!cell.link) return cell;
  const content = getters.getCell(position);
  if (!content || content.isFormula) return cell;
  const text = content.content.replace(/^'/, '');
  return { ...cell, type: 'text', value: text, formattedValue: text };
}

/** Null where the cell already is what would be written: a refresh that changes nothing costs nothing. */
function changed(cell: Cell | undefined, write: CellWrite): CellWrite | null {
  if (!cell) return write.content === '' ? null : write;
  const isSame = !cell.isFormula && cell.content === write.content && write.format === undefined;
  return isSame ? null : write;
}

function asFormula(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}
