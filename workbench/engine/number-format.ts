import './polyfill';
import { helpers } from '@odoo/o-spreadsheet';

/** What Google reports for a cell whose format nobody set. */
export const AUTOMATIC = '0.###############';

const quoted = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** The engine's nearest spelling of one of Google's number formats; '' for automatic. */
export function shownFormat(format: string): string {
  if (format === '' || format === 'General' || format === AUTOMATIC) return '';
  if (format === '@') return '@';
  const first = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)[0] ?? format;
  const plain = first
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\d+)\]/gi, '')
    .replace(/\[(h+)\]/gi, '$1')
    .replace(/E[+-]0+/g, '')
    .replace(/\\(.)/g, '"$1"')
    .replace(/^([₩$€£¥])/, '[$$$1]');
  const shown = isDateFormat(plain) ? dateSpelling(plain) : plain;
  return isShowable(shown) ? shown : isDateFormat(plain) ? 'yyyy-mm-dd' : '#,##0.##';
}

export function isDateFormat(format: string): boolean {
  const bare = format.replace(quoted, '');
  return /[ymdhs]/i.test(bare) && !/[#?]/.test(bare);
}

function dateSpelling(format: string): string {
  return format
    .replace(/AM\/PM/gi, 'a')
    .replace(/"[^"]*"|[A-Za-z]+/g, part => (part.startsWith('"') ? part : part.toLowerCase()))
    .replace(/(^|[^h])h(?!h)/g, '$1hh')
    .replace(/(hh:)m(?!m)/g, '$1mm')
    .replace(/(:)s(?!s)/g, '$1ss');
}

function isShowable(format: string): boolean {
  try {
    helpers.parseFormat(format);
    return helpers.formatValue(1.5, { format, locale: PROBE }) !== '#ERROR';
  } catch {
    return false;
  }
}

const PROBE = {
  name: '',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 1,
  dateFormat: 'yyyy-mm-dd',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
};
