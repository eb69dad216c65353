import { Range } from './range';

/** On Google a setter of a list is one call, however many ranges it holds: so they are not the counted ones here. */
export class RangeList {
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this.ranges = ranges.map(({ app, sheetId, zone }) => new Range(app, sheetId, zone));
  }
  getRanges(): Range[] {
    return this.ranges.map(({ app, sheetId, zone }) => app.range(sheetId, zone));
  }
  activate(): this {
    return this.each(range => range.activate());
  }
  setValue(value: unknown): this {
    return this.each(range => range.setValue(value));
  }
  setFormula(formula: string): this {
    return this.each(range => range.setFormula(formula));
  }
  setNumberFormat(format: string): this {
    return this.each(range => range.setNumberFormat(format));
  }
  setBackground(color: string | null): this {
    return this.each(range => range.setBackground(color));
  }
  setFontColor(color: string | null): this {
    return this.each(range => range.setFontColor(color));
  }
  setFontFamily(font: string | null): this {
    return this.each(range => range.setFontFamily(font));
  }
  setFontLine(line: Parameters<Range['setFontLine']>[0]): this {
    return this.each(range => range.setFontLine(line));
  }
  setFontSize(size: number): this {
    return this.each(range => range.setFontSize(size));
  }
  setFontStyle(style: Parameters<Range['setFontStyle']>[0]): this {
    return this.each(range => range.setFontStyle(style));
  }
  setFontWeight(weight: Parameters<Range['setFontWeight']>[0]): this {
    return this.each(range => range.setFontWeight(weight));
  }
  setHorizontalAlignment(align: Parameters<Range['setHorizontalAlignment']>[0]): this {
    return this.each(range => range.setHorizontalAlignment(align));
  }
  setVerticalAlignment(align: Parameters<Range['setVerticalAlignment']>[0]): this {
    return this.each(range => range.setVerticalAlignment(align));
  }
  setWrap(isWrapping: boolean): this {
    return this.each(range => range.setWrap(isWrapping));
  }
  setWrapStrategy(strategy: Parameters<Range['setWrapStrategy']>[0]): this {
    return this.each(range => range.setWrapStrategy(strategy));
  }
  setBorder(...border: Parameters<Range['setBorder']>): this {
    return this.each(range => range.setBorder(...border));
  }
  setNote(note: string | null): this {
    return this.each(range => range.setNote(note));
  }
  clearContent(): this {
    return this.each(range => range.clearContent());
  }
  clearFormat(): this {
    return this.each(range => range.clearFormat());
  }
  clearNote(): this {
    return this.each(range => range.clearNote());
  }
  clearDataValidations(): this {
    return this.each(range => range.clearDataValidations());
  }
  insertCheckboxes(): this {
    return this.each(range => range.insertCheckboxes());
  }
  breakApart(): this {
    return this.each(range => range.breakApart());
  }
  private each(act: (range: Range) => unknown): this {
    for (const range of this.ranges) act(range);
    return this;
  }
}
