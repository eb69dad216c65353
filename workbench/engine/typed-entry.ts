import './polyfill';
import { helpers, type Locale } from '@odoo/o-spreadsheet';
import type { CellWrite } from './commands';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** What a cell with the given format becomes when a person types the text, or a script writes it. */
export function readTyped(text: string, format: string, locale: Locale): CellWrite {
  if (format === '@') return { content: inTextCell(text) };
  if (text.startsWith("'")) return { content: text };
  if (text.startsWith('=') && text.length > 1) return { content: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toUpperCase() };
  const number = readNumber(trimmed, locale);
  if (number) return withFormat(number, format);
  const date = readDate(trimmed, locale);
  if (date) return withFormat(date, format);
  return { content: asText(text, locale) };
}

/** A cell that already has a format keeps it. */
function withFormat({ content, format: own }: Entry, format: string): CellWrite {
  return format === '' && own ? { content, format: own } : { content };
}

interface Entry {
  content: string;
  format?: string;
}

/** In a cell of the text format the engine shows the content as it is, apostrophe and all, but still computes a formula. */
export function inTextCell(text: string): string {
  return /^'*=/.test(text) ? `'${text}` : text;
}

export function fromTextCell(content: string): string {
  return /^'+=/.test(content) ? content.slice(1) : content;
}

/** The engine's spelling of a text which it must not take for anything else. */
export function asText(text: string, locale: Locale): string {
  const isRisky =
    /^['=]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    /^#[A-Z/0!?_]+$/.test(text) ||
    (/\d/.test(text) &&
      (helpers.isNumber(text, CANONICAL) || helpers.isNumber(text, locale) || helpers.isDateTime(text, locale)));
  return isRisky ? `'${text}` : text;
}

const CANONICAL: Locale = {
  name: '',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 1,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};

const SYMBOLS = '₩$€£¥';

function readNumber(text: string, locale: Locale): Entry | null {
  const thousands = literal(locale.thousandsSeparator ?? ',');
  const decimal = literal(locale.decimalSeparator);
  const shape = new RegExp(
    `^([-+]?)([${SYMBOLS}]?)\\s?([-+]?)(\\d{1,3}(?:${thousands}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(?:[eE]([-+]?\\d+))?\\s?(%|[${SYMBOLS}])?$`,
  );
  const match = shape.exec(text);
  if (!match || (match[4] === undefined && !match[5])) return null;
  const [, before = '', symbol = '', after = '', whole = '', fraction = '', power, tail = ''] = match;
  if ((before && after) || (symbol && tail && tail !== '%')) return null;
  const plain = Number(
    `${whole.split(locale.thousandsSeparator ?? ',').join('') || '0'}.${fraction || '0'}${power ? `e${power}` : ''}`,
  );
  const value = (before === '-' || after === '-' ? -plain : plain) / (tail === '%' ? 100 : 1);
  const isGrouped = Boolean(locale.thousandsSeparator) && whole.includes(locale.thousandsSeparator ?? ',');
  const format = numberFormatOf(symbol || (tail === '%' ? '' : tail), tail, isGrouped, fraction.length, Boolean(power));
  return { content: String(tail === '%' ? Number(value.toPrecision(15)) : value), ...(format ? { format } : {}) };
}

function numberFormatOf(symbol: string, tail: string, isGrouped: boolean, decimals: number, isPower: boolean): string {
  if (tail === '%') return decimals > 0 ? '0.00%' : '0%';
  if (symbol) return `[$${symbol}]#,##0${decimals > 0 ? '.00' : ''}`;
  if (isPower) return '';
  return isGrouped ? `#,##0${decimals > 0 ? '.00' : ''}` : '';
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Reading {
  year: number;
  month: number;
  day: number;
  format: string;
}

function readDate(text: string, locale: Locale): Entry | null {
  const [, datePart = '', timePart] = /^(.*?)(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text) ?? [];
  const reading = readDay(datePart, locale);
  if (!reading) return null;
  const instant = Date.UTC(reading.year, reading.month - 1, reading.day);
  const back = new Date(instant);
  if (back.getUTCMonth() !== reading.month - 1 || back.getUTCDate() !== reading.day) return null;
  const seconds = timePart ? secondsOf(timePart) : 0;
  if (seconds === null) return null;
  const content = String((instant - EPOCH) / DAY + seconds / 86_400);
  return { content, format: timePart ? `${reading.format} hh:mm:ss` : reading.format };
}

function secondsOf(time: string): number | null {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours < 24 && minutes < 60 && seconds < 60 ? hours * 3600 + minutes * 60 + seconds : null;
}

function readDay(text: string, locale: Locale): Reading | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return reading(iso[1], iso[3], iso[4], iso[2] === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd');
  if (locale.code === 'ko_KR') {
    const dots = /^(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text);
    if (dots) return reading(dots[1], dots[2], dots[3], text.includes(' ') ? 'yyyy. m. d' : 'yyyy.m.d');
    const words = /^(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일$/.exec(text);
    if (words) return reading(words[1], words[2], words[3], 'yyyy"년" m"월" d"일"');
    return null;
  }
  const local =
    locale.code === 'de_DE'
      ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
      : /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (!local) return null;
  if (locale.code === 'en_US') return reading(local[3], local[1], local[2], 'm/d/yyyy');
  return reading(local[3], local[2], local[1], locale.code === 'de_DE' ? 'dd.mm.yyyy' : 'dd/mm/yyyy');
}

function reading(year = '', month = '', day = '', format = ''): Reading {
  return { year: Number(year), month: Number(month), day: Number(day), format };
}
