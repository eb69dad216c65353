import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import { wholePercent } from '../../domain/whole-percent';
import type { Aims } from '../../guide/aims';
import type { NextStep } from '../../guide/next';
import type { StepState } from '../../guide/steps';
import { steps as en } from '../../messages/en/steps';
import { steps as ko } from '../../messages/ko/steps';
import { formatDay } from '../../schema/day';
import { aimTexts, fallBackText, guideSpeaker, nextReason, nextText, ruleAsks } from '../guide/texts';
import type { Cell, Values } from '../output-tab';
import { speaker } from '../pages/fill';
import { startPlaces as places, START_HEIGHT, START_WIDTH } from './places';

const stepsIn = { ko, en } as const;

export interface StartInput {
  readonly steps: readonly StepState[];
  readonly next: NextStep | null;
  readonly aims: Aims;
}

/** What Jangbu is, how the two aims stand, the next thing to do, where the owner stands in the five steps, and the words. */
export function startValues(lang: Lang, { steps: states, next, aims }: StartInput): Values {
  const say = startSpeaker(lang);
  const sheet: Cell[][] = Array.from({ length: START_HEIGHT }, () => Array.from({ length: START_WIDTH }, () => ''));
  const put = (row: number, ...cells: Cell[]) => {
    cells.forEach((cell, i) => {
      sheet[row - 1]![i] = cell;
    });
  };
  put(places.title, say('title'));
  say('what')
    .split('\n')
    .forEach((line, i) => {
      put(places.what + i, line);
    });
  put(places.aimsHeading, say('aimsHeading'));
  aimTexts(aims, lang).forEach(({ name, value, note }, i) => {
    put(places.aims + i, name, value, note);
  });
  put(places.nextHeading, say('nextHeading'));
  put(places.next, next ? nextText(next, lang) : say('allMet'));
  put(places.why, next ? whyText(next, lang) : '');
  put(places.stepsHeading, say('stepsHeading'));
  put(places.stepsHeader, ...say('stepsHeader').split('\n'));
  states.forEach((state, i) => {
    const { name, goal } = stepsIn[lang][state.key];
    put(places.steps + i, `${i + 1}. ${name}`, goal, wholePercent(state.met), soFar(state, lang));
  });
  put(places.movesHeading, say('movesHeading'));
  say('moves')
    .split('\n')
    .forEach((move, i) => {
      put(places.moves + i, `${i + 1}`, move);
    });
  put(places.wordsHeading, say('wordsHeading'));
  longText('glossary')[lang].forEach(([word, meaning], i) => {
    put(places.words + i, word, meaning);
  });
  put(places.privacy, say('privacy'));
  return sheet;
}

function startSpeaker(lang: Lang) {
  return speaker(longText('pages').start, lang);
}

function whyText(next: NextStep, lang: Lang): string {
  const minutes = guideSpeaker(lang)('minutes', { minutes: next.rule.minutes });
  return [minutes, nextReason(next, lang) ?? ''].join(' ').trim();
}

/** A line for each rule of the step, and why it has fallen back. */
function soFar({ rules, decision, fallBacks }: StepState, lang: Lang): string {
  const say = startSpeaker(lang);
  if (decision?.kind === 'notForUs') return guideSpeaker(lang)('notDone', { reason: decision.reason }).trim();
  const lines = rules.flatMap(({ key, met, have, need, decision: put }) => {
    if (put?.kind === 'notForUs') return [];
    const asks = ruleAsks(key, lang);
    return [met >= 1 ? `✓ ${asks}` : say('open', { what: asks, have, need })];
  });
  const until = decision?.until ?? null;
  return [
    ...(until === null ? [] : [say('later', { until: formatDay(until) })]),
    ...lines,
    ...fallBacks.map(fell => `↓ ${fallBackText(fell, lang)}`),
  ].join('\n');
}
