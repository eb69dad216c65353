import type { Style } from '@odoo/o-spreadsheet';
import { check } from './app';
import { RangeNumberFormats } from './range-number-formats';

const BORDER_STYLES: Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'medium',
};

export class RangeFormats extends RangeNumberFormats {
  setBackground(color: string | null): this {
    return this.format({ fillColor: hex(color) });
  }
  setBackgrounds(colors: readonly (readonly (string | null)[])[]): this {
    return this.eachRun(colors, (color, zone) => this.format({ fillColor: hex(color) }, undefined, zone));
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
    return this.eachRun(colors, (color, zone) => this.format({ textColor: hex(color) }, undefined, zone));
  }
  setFontWeight(weight: 'bold' | 'normal' | null): this {
    return this.format({ bold: weight === 'bold' });
  }
  setFontWeights(weights: readonly (readonly ('bold' | 'normal' | null)[])[]): this {
    return this.eachRun(weights, (weight, zone) => this.format({ bold: weight === 'bold' }, undefined, zone));
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
    return this.eachRun(sizes, (size, zone) => this.format({ fontSize: size }, undefined, zone));
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
    return this.format({ align: alignOf(align) });
  }
  setHorizontalAlignments(aligns: readonly (readonly ('left' | 'center' | 'right' | 'normal' | null)[])[]): this {
    return this.eachRun(aligns, (align, zone) => this.format({ align: alignOf(align) }, undefined, zone));
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
    return this.eachRun(wraps, (wrap, zone) => this.format({ wrapping: wrap ? 'wrap' : 'overflow' }, undefined, zone));
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

  private styles<T>(read: (style: Style) => T): T[][] {
    const getters = this.app.workbook.written;
    return this.grid(position => read(getters.getCell(position)?.style ?? {}));
  }
}

function alignOf(align: 'left' | 'center' | 'right' | 'normal' | null) {
  return align === 'normal' || align === null ? undefined : align;
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
