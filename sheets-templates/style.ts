import type { ColumnSpec, ColumnType } from './types';

/** The colours of every tab. Text on any of the backgrounds has a contrast of at least 4.5 to 1. */
export const palette = {
  ink: '#202124',
  faint: '#5f6368',
  line: '#dadce0',
  paper: '#ffffff',
  shade: '#f1f3f4',
  stripe: '#f8f9fa',
  blue: '#1a73e8',
  sky: '#8ab4f8',
  deepBlue: '#174ea6',
  paleBlue: '#e8f0fe',
  green: '#12805c',
  paleGreen: '#e6f4ea',
  deepGreen: '#0d652d',
  amber: '#a25800',
  paleAmber: '#fef7e0',
  red: '#c5221f',
  paleRed: '#fce8e6',
  purple: '#7627bb',
  palePurple: '#f3e8fd',
} as const;

/** Text formats keep `007`, `1/2` and `=` as they were typed. */
const formats: Readonly<Record<Exclude<ColumnType, 'money'>, string>> = {
  id: '@',
  day: 'yyyy-mm-dd',
  count: '#,##0',
  number: 'General',
  percent: '0.0%',
  text: '@',
  long: '@',
  pick: '@',
  url: '@',
};

/** Decimals of the currency: none for won, two for dollars. */
export function moneyFormat(digits: number): string {
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}

export function numberFormat(
  { type, computed }: Pick<ColumnSpec, 'type' | 'computed'>,
  currencyDigits: number,
): string {
  if (type === 'money') return moneyFormat(currencyDigits);
  // typed as it is, 8 or 0.25; under '#,##0.##' a whole number would end in a point
  return type === 'number' && computed ? '#,##0.0' : formats[type];
}

/** Numbers stand right so that their digits line up; short codes in the middle; texts left. */
export function alignment(type: ColumnType): 'left' | 'center' | 'right' {
  if (type === 'money' || type === 'count' || type === 'number' || type === 'percent') return 'right';
  return type === 'day' || type === 'id' ? 'center' : 'left';
}

export const headerStyle = {
  background: palette.shade,
  color: palette.ink,
  bold: true,
  vertical: 'middle',
  wrap: 'wrap',
} as const;

/** Columns that are filled in by us. */
export const computedStyle = { background: palette.stripe, color: palette.faint } as const;
