import type { Area } from '../output-tab';
import type { FigureColumn } from './columns';
import { CARDS } from './places';

/** Columns a card takes. */
export const CARD_SPAN = 2;

export const cards: readonly FigureColumn[] = [
  'sales',
  'firstExperience',
  'decisions',
  'decisionRate',
  'closingRegulars',
  'activeRate',
  'averageOrder',
];

/** The first column names the month; the cards stand to its right. */
export function cardColumn(card: number): number {
  return 2 + card * CARD_SPAN;
}

/** Each of a card's three lines, as wide as the card. */
export function cardAreas(): Area[] {
  return cards.flatMap((_, card) =>
    [CARDS.label, CARDS.value, CARDS.before].map(row => ({
      row,
      column: cardColumn(card),
      rows: 1,
      columns: CARD_SPAN,
    })),
  );
}
