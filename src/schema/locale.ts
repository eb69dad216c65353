/** What a locale decides about typed text: the decimal sign, and which way round a date without a leading year is. */
export interface LocaleRules {
  readonly decimal: '.' | ',';
  /** `ymd`: the locale itself writes the year first, so `01-02-2018` is a guess (read day first, with a mark). */
  readonly dateOrder: 'ymd' | 'mdy' | 'dmy';
}

const DECIMAL_POINT = ['en', 'ko', 'ja', 'zh', 'th', 'he', 'hi', 'ms', 'fil', 'cy', 'ga'];
const YEAR_FIRST = ['ko', 'ja', 'zh', 'hu', 'lt', 'mn', 'sv'];
const MONTH_FIRST = ['en_US', 'en_PH', 'fil_PH', 'en'];
const POINT_REGIONS = ['CH', 'LI', 'MX', 'PR', 'GT', 'HN', 'NI', 'SV', 'DO', 'PA', 'PE'];

/** `locale` as `Spreadsheet.getSpreadsheetLocale()` gives it, for example `ko_KR`. */
export function localeRules(locale: string): LocaleRules {
  const [language = '', region = ''] = locale.replace('-', '_').split('_');
  const point = DECIMAL_POINT.includes(language) ? region !== 'ZA' : POINT_REGIONS.includes(region);
  const name = region === '' ? language : `${language}_${region}`;
  const yearFirst = YEAR_FIRST.includes(language) || name === 'en_CA' || name === 'en_ZA';
  return {
    decimal: point ? '.' : ',',
    dateOrder: yearFirst ? 'ymd' : MONTH_FIRST.includes(name) ? 'mdy' : 'dmy',
  };
}
