import type { Range } from './range';

export class RangeList {
  constructor(private readonly ranges: readonly Range[]) {}
  getRanges(): Range[] {
    return [...this.ranges];
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
