import type { Lang } from '../../../sheets-templates/types';

const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 2026년 4–6월, Apr–Jun 2026: from the first of the months (2026-04) to the last, the year once where it is one; each by itself where one between them is missing. */
export function monthsText(months: readonly string[], lang: Lang): string {
  const read = (month = '') => month.split('-').map(Number) as [number, number];
  const [from, to] = [read(months[0]), read(months[months.length - 1])];
  const [[year, first], [lastYear, last]] = [from, to];
  const shown = ([of, month]: [number, number]) =>
    lang === 'ko' ? `${of}년 ${month}월` : `${english[month - 1]} ${of}`;
  if ((lastYear - year) * 12 + last - first > months.length - 1)
    return months.map(month => shown(read(month))).join(', ');
  if (year !== lastYear) return `${shown(from)}–${shown(to)}`;
  if (first === last) return shown(to);
  return lang === 'ko' ? `${year}년 ${first}–${last}월` : `${english[first - 1]}–${shown(to)}`;
}
