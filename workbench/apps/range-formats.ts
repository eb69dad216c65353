import type { Style } from '@odoo/o-spreadsheet';
import { AUTOMATIC, shownFormat } from '../engine/number-format';
import { asText, fromTextCell, inTextCell } from '../engine/typed-entry';
import { check } from './app';
import { RangeValues } from './range-values';

const BORDER_STYLES: Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'medium',
};

export class RangeFormats extends RangeValues {
  setNumberFormat(format: string): this {
    const shown = this.keepFormat(format);
    this.respellTexts(shown);
    return this.format(undefined, shown);
  }
  setNumberFormats(formats: readonly (readonly string[])[]): this {
    return this.eachRun(formats, (range, format) => range.setNumberFormat(format));
  }
  getNumberFormats(): string[][] {
    const { getters, meta } = this.view();
    return this.grid(position => {
      const format = getters.getEvaluatedCell(position).format;
      return format ? (meta.formats[format] ?? format) : AUTOMATIC;
    });
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }

  setBackground(color: string | null): this {
    return this.format({ fillColor: hex(color) });
  }
  setBackgrounds(colors: readonly (readonly (string | null)[])[]): this {
    return this.eachRun(colors, (range, color) => range.setBackground(color));
  }
  getBackgrounds(): string[][] {
    return this.styles(style => style.fillColor?.toLowerCase() || '#ffffff');
  }
  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }
  setFontColor(color: string | null): this {
    return this.format({ textColor: hex(color) });
  }
  setFontColors(colors: readonly (readonly (string | null)[])[]): this {
    return this.eachRun(colors, (range, color) => range.setFontColor(color));
  }
  setFontWeight(weight: 'bold' | 'normal' | null): this {
    return this.format({ bold: weight === 'bold' });
  }
  setFontWeights(weights: readonly (readonly ('bold' | 'normal' | null)[])[]): this {
    return this.eachRun(weights, (range, weight) => range.setFontWeight(weight));
  }
  getFontWeights(): string[][] {
    return this.styles(style => (style.bold ? 'bold' : 'normal'));
  }
  getFontWeight(): string {
    return this.getFontWeights()[0]![0]!;
  }
  setFontStyle(style: 'italic' | 'normal' | null): this {
    return this.format({ italic: style === 'italic' });
  }
  setFontLine(line: 'underline' | 'line-through' | 'none' | null): this {
    return this.format({ underline: line === 'underline', strikethrough: line === 'line-through' });
  }
  setFontSize(size: number): this {
    return this.format({ fontSize: size });
  }
  setFontSizes(sizes: readonly (readonly number[])[]): this {
    return this.eachRun(sizes, (range, size) => range.setFontSize(size));
  }
  getFontSizes(): number[][] {
    return this.styles(style => style.fontSize ?? 10);
  }
  getFontSize(): number {
    return this.getFontSizes()[0]![0]!;
  }
  getFontColors(): string[][] {
    return this.styles(style => style.textColor?.toLowerCase() || '#000000');
  }
  getFontColor(): string {
    return this.getFontColors()[0]![0]!;
  }
  getFontStyle(): string {
    return this.styles(style => (style.italic ? 'italic' : 'normal'))[0]![0]!;
  }
  getFontLine(): string {
    return this.styles(style =>
      style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none',
    )[0]![0]!;
  }
  setHorizontalAlignment(align: 'left' | 'center' | 'right' | 'normal' | null): this {
    return this.format({ align: align === 'normal' || align === null ? undefined : align });
  }
  setHorizontalAlignments(aligns: readonly (readonly ('left' | 'center' | 'right' | 'normal' | null)[])[]): this {
    return this.eachRun(aligns, (range, align) => range.setHorizontalAlignment(align));
  }
  getHorizontalAlignments(): string[][] {
    return this.styles(style => style.align ?? 'general');
  }
  getHorizontalAlignment(): string {
    return this.getHorizontalAlignments()[0]![0]!;
  }
  setVerticalAlignment(align: 'top' | 'middle' | 'bottom' | null): this {
    return this.format({ verticalAlign: align ?? undefined });
  }
  getVerticalAlignment(): string {
    return this.styles(style => style.verticalAlign ?? 'bottom')[0]![0]!;
  }
  setWrap(isWrapping: boolean): this {
    return this.format({ wrapping: isWrapping ? 'wrap' : 'overflow' });
  }
  setWraps(wraps: readonly (readonly boolean[])[]): this {
    return this.eachRun(wraps, (range, wrap) => range.setWrap(wrap));
  }
  getWrap(): boolean {
    return this.styles(style => style.wrapping === 'wrap')[0]![0]!;
  }
  setWrapStrategy(strategy: 'WRAP' | 'OVERFLOW' | 'CLIP'): this {
    return this.format({ wrapping: strategy === 'WRAP' ? 'wrap' : strategy === 'CLIP' ? 'clip' : 'overflow' });
  }
  getWrapStrategy(): string {
    return this.styles(style => (style.wrapping ?? 'overflow').toUpperCase())[0]![0]!;
  }
  setTextRotation(degrees: number): this {
    return this.format({ rotation: (-degrees * Math.PI) / 180 });
  }
  setFontFamily(font: string | null): this {
    check(
      this.app.workbook.send({ type: 'GAS_SET_FONTS', sheetId: this.sheetId, range: this.data(), font }),
      'setFontFamily',
    );
    return this;
  }
  getFontFamily(): string {
    const { left, top } = this.zone;
    const fonts = this.app.workbook.meta.fonts[this.sheetId] ?? [];
    const hit = fonts.findLast(
      ({ range: { zone } }) => zone.left <= left && zone.right >= left && zone.top <= top && zone.bottom >= top,
    );
    return hit?.font || 'Arial';
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: string | null = null,
  ): this {
    const sides = { top, left, bottom, right, v: vertical, h: horizontal } as const;
    for (const [position, isOn] of Object.entries(sides) as [keyof typeof sides, boolean | null][])
      if (isOn) this.border(position, hex(color ?? '#000000'), BORDER_STYLES[style ?? 'SOLID'] ?? 'thin');
    if (Object.values(sides).every(isOn => isOn === false)) this.border('clear', '#000000', 'thin');
    return this;
  }

  private border(
    position: 'top' | 'left' | 'bottom' | 'right' | 'v' | 'h' | 'clear',
    color: string,
    style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted',
  ): void {
    const border = position === 'clear' ? { position } : { position, color, style };
    check(
      this.app.workbook.dispatch('SET_ZONE_BORDERS', { sheetId: this.sheetId, target: [this.zone], border }),
      'setBorder',
    );
  }

  clearFormat(): this {
    check(
      this.app.workbook.dispatch('CLEAR_FORMATTING', { sheetId: this.sheetId, target: [this.zone] }),
      'clearFormat',
    );
    this.border('clear', '#000000', 'thin');
    return this;
  }

  protected view() {
    return { getters: this.app.workbook.getters, meta: this.app.workbook.meta };
  }

  /** The engine's spelling of the format, with the script's own kept beside it. */
  private keepFormat(format: string): string {
    const { workbook } = this.app;
    let shown = shownFormat(format);
    if (shown === '' || shown === format) return shown;
    // two formats that look the same here are told apart by empty text at their end
    while (workbook.meta.formats[shown] !== undefined && workbook.meta.formats[shown] !== format) shown += '""';
    if (workbook.meta.formats[shown] === undefined) workbook.send({ type: 'GAS_KEEP_FORMAT', shown, original: format });
    return shown;
  }

  /** The engine spells a text that looks like a number otherwise in cells of the text format. */
  private respellTexts(format: string): void {
    const { getters } = this.app.workbook.model;
    const locale = getters.getLocale();
    this.grid(position => {
      const cell = getters.getCell(position);
      if (!cell || cell.isFormula || cell.content === '' || (cell.format === '@') === (format === '@')) return;
      const isText = cell.format === '@' || cell.content.startsWith("'");
      const text = cell.format === '@' ? fromTextCell(cell.content) : cell.content.slice(1);
      const content = format === '@' ? inTextCell(text) : asText(text, locale);
      if (isText && content !== cell.content)
        this.app.workbook.send({
          type: 'GAS_SET_CELLS',
          sheetId: this.sheetId,
          top: position.row,
          left: position.col,
          cells: [[{ content, format }]],
        });
    });
  }

  private styles<T>(read: (style: Style) => T): T[][] {
    const { getters } = this.app.workbook.model;
    return this.grid(position => read(getters.getCell(position)?.style ?? {}));
  }

  private format(style: { [K in keyof Style]: Style[K] | undefined } | undefined, format?: string): this {
    const payload = {
      sheetId: this.sheetId,
      target: [this.zone],
      ...(style ? { style: style as Style } : {}),
      ...(format === undefined ? {} : { format }),
    };
    check(this.app.workbook.dispatch('SET_FORMATTING', payload), 'format');
    return this;
  }

  /** Calls once for each run of equal neighbours in a row: far fewer than cells in a designed sheet. */
  private eachRun<T>(grid: readonly (readonly T[])[], set: (range: RangeFormats, value: T) => void): this {
    this.checkSize(grid);
    grid.forEach((line, i) => {
      for (let from = 0; from < line.length; ) {
        let to = from;
        while (to + 1 < line.length && line[to + 1] === line[from]) to++;
        const top = this.zone.top + i;
        set(
          new RangeFormats(this.app, this.sheetId, {
            top,
            bottom: top,
            left: this.zone.left + from,
            right: this.zone.left + to,
          }),
          line[from]!,
        );
        from = to + 1;
      }
    });
    return this;
  }
}

const NAMED: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  gray: '#808080',
  grey: '#808080',
  yellow: '#ffff00',
  orange: '#ffa500',
};

export function hex(color: string | null): string {
  if (color === null) return '';
  return NAMED[color.toLowerCase()] ?? color;
}
