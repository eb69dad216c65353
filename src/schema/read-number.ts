import { halfWidth, isErrorValue, normaliseText } from './clean-text';
import { currencySigns } from './currency';
import { readKoreanNumber } from './korean-number';
import { BLANK, guessed, type Reading, read, refused } from './reading';

export interface NumberRules {
  readonly decimal: '.' | ',';
  readonly currency: string;
}

/** Larger than any shop's won; beyond it sums of minor units would no longer be exact. */
export const LARGEST = 1e13;

const LONGEST_NUMBER = 60;
const COUNTERS = /\s*(?:개|명|건|회|번|잔|EA|ea|pcs)$/;
const SPACES = /[\u0020\u00a0\u2009\u202f]/g;

/** A number typed as text: grouping, signs, currency, brackets for minus, Korean units. Never a guess without a mark. */
export function readNumber(raw: string, rules: NumberRules): Reading<number> {
  const text = normaliseText(halfWidth(raw));
  if (text === '' || /^[-–—−]$/.test(text)) return BLANK;
  if (isErrorValue(text)) return refused('error-value');
  if (text.length > LONGEST_NUMBER) return refused('not-a-number');
  const sign = readSign(text);
  const money = withoutCurrency(sign.rest, rules.currency);
  // `₩-1,200` has its minus behind the currency sign.
  const inner = money === sign.rest || sign.factor < 0 ? { ...sign, rest: money } : readSign(money);
  const size = readSize(inner.rest, rules);
  if (size.value === null) return size;
  if (!(size.value <= LARGEST)) return refused('not-a-number');
  const value = size.value === 0 ? 0 : inner.factor * size.value;
  return inner.isGuess || text.startsWith('\\') ? guessed(value, 'ambiguous-number') : { value, issue: size.issue };
}

interface Signed {
  readonly factor: 1 | -1;
  readonly rest: string;
  readonly isGuess: boolean;
}

function readSign(text: string): Signed {
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) return { factor: -1, rest: (bracketed[1] ?? '').trim(), isGuess: false };
  const sign = /^([-−–+▲△▼▽])\s*(.*)$/.exec(text);
  if (!sign) return { factor: 1, rest: text, isGuess: false };
  const isTriangle = /[▲△▼▽]/.test(sign[1] ?? '');
  return { factor: sign[1] === '+' ? 1 : -1, rest: sign[2] ?? '', isGuess: isTriangle };
}

/** Only the shop's own currency: an amount in another one is not this many won. */
function withoutCurrency(text: string, currency: string): string {
  const signs = currency === 'KRW' ? [...currencySigns(currency), '\\'] : currencySigns(currency);
  const folded = text.toUpperCase();
  for (const sign of signs) {
    if (folded.startsWith(sign)) return text.slice(sign.length).trim();
    if (folded.endsWith(sign)) return text.slice(0, -sign.length).trim();
  }
  return text;
}

function readSize(text: string, rules: NumberRules): Reading<number> {
  const own = readDigits(text, rules.decimal);
  if (own !== null) {
    return isOneGroupOfThree(text, rules.decimal) ? guessed(own, 'ambiguous-number') : read(own);
  }
  const foreign = readForeignDecimal(text, rules.decimal);
  if (foreign !== null) return guessed(foreign, 'ambiguous-number');
  const korean = readKoreanNumber(text);
  if (korean !== null) return korean;
  const counted = COUNTERS.test(text) ? readDigits(text.replace(COUNTERS, ''), rules.decimal) : null;
  return counted === null ? refused('not-a-number') : guessed(counted, 'ambiguous-number');
}

/** `1.234`: a decimal here, a thousand elsewhere. */
function isOneGroupOfThree(text: string, decimal: '.' | ','): boolean {
  return decimal === '.' ? /^[1-9]\d{0,2}\.\d{3}$/.test(text) : /^[1-9]\d{0,2},\d{3}$/.test(text);
}

/** Digits with at most one decimal sign and groups of exactly three, or nothing. */
function readDigits(text: string, decimal: '.' | ','): number | null {
  const shape =
    decimal === '.'
      ? /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/
      : /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+)?(?:,\d*)?(?:[eE][+-]?\d{1,3})?$/;
  if (!shape.test(text) || !/^[.,]?\d/.test(text)) return null;
  // `12,` is half a number, while `5.` is how some tools print 5.
  if (decimal === ',' && text.endsWith(',')) return null;
  const grouping = decimal === '.' ? /,/g : /\./g;
  return Number(text.replace(SPACES, '').replace(grouping, '').replace(',', '.'));
}

/** The other half of the world's decimal sign is told by one or two digits behind it, as in `1.234,56`. */
function readForeignDecimal(text: string, decimal: '.' | ','): number | null {
  const other = decimal === '.' ? ',' : '.';
  const shape = decimal === '.' ? /^\d[\d.\u0020\u00a0\u202f]*,\d{1,2}$/ : /^\d[\d,\u0020\u00a0\u202f]*\.\d{1,2}$/;
  return shape.test(text) ? readDigits(text, other) : null;
}

/** `35%` is 0.35. A bare number above 1 was most likely meant as a percentage, and is marked. */
export function readPercent(raw: string, rules: NumberRules): Reading<number> {
  const text = normaliseText(halfWidth(raw));
  const isPercent = text.endsWith('%');
  const reading = readNumber(isPercent ? text.slice(0, -1) : raw, rules);
  if (reading.value === null) return isPercent && reading.issue === null ? refused('not-a-number') : reading;
  if (isPercent) return { value: reading.value / 100, issue: reading.issue };
  return percentOfNumber(reading.value, reading.issue !== null);
}

export function percentOfNumber(value: number, isGuess = false): Reading<number> {
  if (Math.abs(value) > 1) return guessed(value / 100, 'ambiguous-number');
  return isGuess ? guessed(value, 'ambiguous-number') : read(value);
}
