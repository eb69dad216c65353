import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import { wholePercent } from '../../domain/whole-percent';
import type { Aims } from '../../guide/aims';
import type { NextStep } from '../../guide/next';
import type { StepState } from '../../guide/steps';
import { formatDay } from '../../schema/day';
import { aimTexts, fallBackText, guideSpeaker, nextReason, nextText, ruleAsks } from '../guide/texts';
import type { Cell, Values } from '../output-tab';
import { filled } from '../pages/fill';
import { startPlaces as places, START_HEIGHT, START_WIDTH } from './places';

export interface StartInput {
  readonly steps: readonly StepState[];
  readonly next: NextStep | null;
  readonly aims: Aims;
}

/** What Jangbu is, how the two aims stand, the next thing to do, where the owner stands in the five steps, and the words. */
export function startValues(lang: Lang, { steps: states, next, aims }: StartInput): Values {
  const start = longText('start')[lang];
  const sheet: Cell[][] = Array.from({ length: START_HEIGHT }, () => Array.from({ length: START_WIDTH }, () => ''));
  const put = (row: number, ...cells: Cell[]) => {
    cells.forEach((cell, i) => {
      sheet[row - 1]![i] = cell;
    });
  };
  put(places.title, start.title);
  start.what.forEach((line, i) => {
    put(places.what + i, line);
  });
  put(places.aimsHeading, start.aimsHeading);
  aimTexts(aims, lang).forEach(({ name, value, note }, i) => {
    put(places.aims + i, name, value, note);
  });
  put(places.nextHeading, start.nextHeading);
  put(places.next, next ? nextText(next, lang) : start.allMet);
  put(places.why, next ? whyText(next, lang) : '');
  put(places.stepsHeading, start.stepsHeading);
  put(places.stepsHeader, ...start.stepsHeader);
  states.forEach((state, i) => {
    const { name, goal } = longText('steps')[lang][state.key];
    put(places.steps + i, `${i + 1}. ${name}`, goal, wholePercent(state.met), soFar(state, lang));
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

function whyText(next: NextStep, lang: Lang): string {
  const minutes = guideSpeaker(lang)('minutes', { minutes: next.rule.minutes });
  return [minutes, nextReason(next, lang) ?? ''].join(' ').trim();
}

/** A line for each rule of the step, and why it has fallen back. */
function soFar({ rules, decision, fallBacks }: StepState, lang: Lang): string {
  const start = longText('start')[lang];
  if (decision?.kind === 'notForUs') return filled(start.skipped, { reason: decision.reason }).trim();
  const lines = rules.flatMap(({ key, met, have, need, decision: put }) => {
    if (put?.kind === 'notForUs') return [];
    return [filled(met >= 1 ? start.met : start.open, { what: ruleAsks(key, lang), have, need })];
  });
  const until = decision?.until ?? null;
  return [
    ...(until === null ? [] : [filled(start.later, { until: formatDay(until) })]),
    ...lines,
    ...fallBacks.map(fell => filled(start.fell, { why: fallBackText(fell, lang) })),
  ].join('\n');
}
