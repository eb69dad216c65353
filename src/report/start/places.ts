import { stepKeys } from '../../guide/steps';

/** Raised whenever parts of the page move: Start tabs laid out before are then laid out anew. */
export const START_LAYOUT = 2;
/** The rows of the first layout; below and beside them all is the owner's. */
export const OLDEST_START = { rows: 35, charts: [] } as const;

/** Where each part of the Start tab stands, in every language and refresh. */
const STEPS = 15;
const MOVES_HEADING = STEPS + stepKeys.length + 1;
const MOVES = 3;
const WORDS_HEADING = MOVES_HEADING + MOVES + 2;

export const GLOSSARY = 12;

export const startPlaces = {
  title: 1,
  what: 2,
  aimsHeading: 5,
  aims: 6,
  nextHeading: 9,
  next: 10,
  why: 11,
  stepsHeading: STEPS - 2,
  stepsHeader: STEPS - 1,
  steps: STEPS,
  movesHeading: MOVES_HEADING,
  moves: MOVES_HEADING + 1,
  wordsHeading: WORDS_HEADING,
  words: WORDS_HEADING + 1,
  privacy: WORDS_HEADING + 1 + GLOSSARY + 1,
} as const;

export const START_HEIGHT = startPlaces.privacy;
/** Step or word, what it is, how far, evidence. */
export const START_WIDTH = 4;
