import type { FigureView } from '../src/server/contract';
import { figureText, type Numbers } from './format';
import type { Words } from './words';

export interface Change {
  text: string;
  /** Worth a glad or a worried colour; null where it is neither. */
  isBetter: boolean | null;
}

/** What a figure is against the month before; null for one that is of no month, or not there. */
export function changeOf(figure: FigureView, numbers: Numbers, { figures }: Words): Change | null {
  const { value, before, unit, better } = figure;
  if (before === undefined || value === null) return null;
  if (before === null) return { text: figures.noBefore, isBetter: null };
  const difference = unit === 'rate' ? Math.round((value - before) * 1000) / 1000 : value - before;
  if (difference === 0) return { text: figures.same, isBetter: null };
  if (isOfFew(figure)) {
    const text = figureText({ ...figure, before }, numbers, figure.counted);
    return { text: figures.before(text.before), isBetter: null };
  }
  const size = sizeText(Math.abs(difference), figure, numbers, figures);
  const text = difference > 0 ? figures.more(size) : figures.fewer(size);
  return { text, isBetter: better === null ? null : (better === 'more') === difference > 0 };
}

/** Between rates of a handful of people there is no difference to speak of. */
function isOfFew({ unit, of, beforeOf, minimumCases }: FigureView): boolean {
  return unit === 'rate' && [of, beforeOf].some(counts => counts !== undefined && counts.whole < minimumCases);
}

function sizeText(
  size: number,
  { unit, counted = '' }: FigureView,
  numbers: Numbers,
  figures: Words['figures'],
): string {
  if (unit === 'rate') return figures.points(numbers.count(Math.round(size * 1000) / 10));
  return unit === 'count' ? `${numbers.count(size)}${counted}` : numbers[unit](size);
}
