import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import { wholePercent } from '../../domain/whole-percent';
import { nextStep, type StepState } from '../../guide/steps';
import { start as en } from '../../messages/en/start';
import { evidence as enEvidence, nextActions as enNextActions, steps as enSteps } from '../../messages/en/steps';
import { start as ko } from '../../messages/ko/start';
import { evidence, nextActions, steps } from '../../messages/ko/steps';
import type { Cell, Values } from '../output-tab';
import { startPlaces as places, START_HEIGHT, START_WIDTH } from './places';

const wordsOf = {
  ko: { start: ko, steps, evidence, nextActions },
  en: { start: en, steps: enSteps, evidence: enEvidence, nextActions: enNextActions },
} as const;

/** What Jangbu is, where the owner stands in the five steps, the next thing to do, and the words. */
export function startValues(lang: Lang, states: readonly StepState[]): Values {
  const words = wordsOf[lang];
  const sheet: Cell[][] = Array.from({ length: START_HEIGHT }, () => Array.from({ length: START_WIDTH }, () => ''));
  const put = (row: number, ...cells: Cell[]) => {
    cells.forEach((cell, i) => {
      sheet[row - 1]![i] = cell;
    });
  };
  const { start } = words;
  put(places.title, start.title);
  start.what.forEach((line, i) => {
    put(places.what + i, line);
  });
  const next = nextStep(states);
  put(places.nextHeading, start.nextHeading);
  put(places.next, next ? words.nextActions[next.evidence] : start.allMet);
  put(places.stepsHeading, start.stepsHeading);
  put(places.stepsHeader, ...start.stepsHeader);
  states.forEach(({ key, met, evidence }, i) => {
    const { name, goal } = words.steps[key];
    const so = evidence.map(one => start.evidence(words.evidence[one.key], one.have, one.need)).join('\n');
    put(places.steps + i, `${i + 1}. ${name}`, goal, wholePercent(met), so);
  });
  put(places.movesHeading, start.movesHeading);
  start.moves.forEach((move, i) => {
    put(places.moves + i, `${i + 1}`, move);
  });
  put(places.wordsHeading, start.wordsHeading);
  longText('glossary')[lang].forEach(([word, meaning], i) => {
    put(places.words + i, word, meaning);
  });
  put(places.privacy, start.privacy);
  return sheet;
}
