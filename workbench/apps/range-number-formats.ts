import type { Locale, Style, Zone } from '@odoo/o-spreadsheet';
import { AUTOMATIC, shownFormat } from '../engine/number-format';
import { asText, fromTextCell, inTextCell } from '../engine/typed-entry';
import { check } from './app';
import { RangeValues } from './range-values';

/** Number formats of a range, and what all formats are set with. */
export class RangeNumberFormats extends RangeValues {
  setNumberFormat(format: string): this {
    return this.putFormat(format, this.zone);
  }
  setNumberFormats(formats: readonly (readonly string[])[]): this {
    return this.eachRun(formats, (format, zone) => this.putFormat(format, zone));
  }
  getNumberFormats(): string[][] {
    const { getters, meta } = this.app.workbook;
    return this.grid(position => {
      const format = getters.getEvaluatedCell(position).format;
      return format ? (meta.formats[format] ?? format) : AUTOMATIC;
    });
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }

  private putFormat(format: string, zone: Zone): this {
    const shown = this.keepFormat(format);
    this.respellTexts(shown, zone);
    return this.format(undefined, shown, zone);
  }

  /** The engine's spelling of the format, with the script's own kept beside it. */
  private keepFormat(format: string): string {
    const { workbook } = this.app;
    let shown = shownFormat(format);
    if (shown === '') return shown;
    // two formats that look the same here are told apart by empty text at their end
    while (workbook.meta.formats[shown] !== undefined && workbook.meta.formats[shown] !== format) shown += '""';
    if (shown !== format && workbook.meta.formats[shown] === undefined)
      workbook.send({ type: 'GAS_KEEP_FORMAT', shown, original: format });
    return shown;
  }

  /** The engine spells a text that looks like a number otherwise in cells of the text format. */
  private respellTexts(format: string, zone: Zone): void {
    const getters = this.app.workbook.written;
    const { sheetId } = this;
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) {
        const cell = getters.getCell({ sheetId, col, row });
        if (!cell || cell.isFormula || cell.content === '' || (cell.format === '@') === (format === '@')) continue;
        const content = respelled(cell.content, cell.format === '@', format === '@', getters.getLocale());
        const cells = [[{ content, format }]];
        if (content !== cell.content)
          this.app.workbook.send({ type: 'GAS_SET_CELLS', sheetId, top: row, left: col, cells });
      }
  }

  protected format(
    style: { [K in keyof Style]: Style[K] | undefined } | undefined,
    format?: string,
    zone: Zone = this.zone,
  ): this {
    const wanted = {
      sheetId: this.sheetId,
      zone,
      ...(style ? { style: style as Style } : {}),
      ...(format === undefined ? {} : { format }),
    };
    check(this.app.workbook.setFormat(wanted), 'format');
    return this;
  }

  /** Calls once for each run of equal neighbours in a row: far fewer than cells in a designed sheet. */
  protected eachRun<T>(grid: readonly (readonly T[])[], set: (value: T, zone: Zone) => void): this {
    this.checkSize(grid);
    grid.forEach((line, i) => {
      for (let from = 0; from < line.length; ) {
        let to = from;
        while (to + 1 < line.length && line[to + 1] === line[from]) to++;
        const top = this.zone.top + i;
        set(line[from]!, { top, bottom: top, left: this.zone.left + from, right: this.zone.left + to });
        from = to + 1;
      }
    });
    return this;
  }
}

function respelled(content: string, isTextNow: boolean, willBeText: boolean, locale: Locale): string {
  if (!isTextNow && !content.startsWith("'")) return content;
  const text = isTextNow ? fromTextCell(content) : content.slice(1);
  return willBeText ? inTextCell(text) : asText(text, locale);
}
