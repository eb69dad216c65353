import { stepKeys } from '../../guide/steps';

/** Where each part of the Start tab stands, in every language and refresh. */
const STEPS = 9;
const MOVES_HEADING = STEPS + stepKeys.length + 1;
const MOVES = 3;
const WORDS_HEADING = MOVES_HEADING + MOVES + 2;

export const GLOSSARY = 12;

export const startPlaces = {
  title: 1,
  what: 2,
  nextHeading: 5,
  next: 6,
  stepsHeading: STEPS - 1,
  stepsHeader: STEPS,
  steps: STEPS + 1,
  movesHeading: MOVES_HEADING + 1,
  moves: MOVES_HEADING + 2,
  wordsHeading: WORDS_HEADING + 1,
  words: WORDS_HEADING + 2,
  privacy: WORDS_HEADING + 2 + GLOSSARY + 1,
} as const;

export const START_HEIGHT = startPlaces.privacy;
/** Step or word, what it is, how far, evidence. */
export const START_WIDTH = 4;
