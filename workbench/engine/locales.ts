import type { Locale } from '@odoo/o-spreadsheet';

export type LocaleCode = 'ko_KR' | 'en_US' | 'en_GB' | 'de_DE';

const LOCALES: Record<LocaleCode, Locale> = {
  ko_KR: {
    name: '한국어',
    code: 'ko_KR',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 7,
    dateFormat: 'yyyy-mm-dd',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ',',
  },
  en_US: {
    name: 'English (US)',
    code: 'en_US',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
    formulaArgSeparator: ',',
  },
  en_GB: {
    name: 'English (UK)',
    code: 'en_GB',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ',',
  },
  de_DE: {
    name: 'Deutsch',
    code: 'de_DE',
    thousandsSeparator: '.',
    decimalSeparator: ',',
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
};

export function isLocaleCode(code: string): code is LocaleCode {
  return Object.hasOwn(LOCALES, code);
}

export function localeOf(code: string): Locale {
  if (!isLocaleCode(code)) throw new Error(`Invalid argument: ${code}`);
  return LOCALES[code];
}
