import { longText } from '../../../sheets-templates/long-text';
import { metrics } from '../../../sheets-templates/metrics';
import type { Lang, Words } from '../../../sheets-templates/types';
import { type Aims, keptWithin, type Leaning, percentOf } from '../../guide/aims';
import type { FallBack } from '../../guide/fall-back';
import type { NextStep } from '../../guide/next';
import type { RuleKey, RuleState } from '../../guide/steps';
import { formatDay } from '../../schema/day';
import { fill, speaker } from '../pages/fill';
import { timeText } from '../pages/time-text';

export function guideSpeaker(lang: Lang) {
  return speaker(longText('pages').guide, lang);
}

interface RuleWords {
  readonly asks: Words;
  readonly action: Words;
  readonly half?: Words;
  readonly wait?: Words;
}

function wordsOf(rule: RuleKey): RuleWords {
  return longText('pages').rules[rule];
}

export function ruleAsks(rule: RuleKey, lang: Lang): string {
  return wordsOf(rule).asks[lang];
}

/** What to do now about a rule that is open, beginning with what it lacks first. */
export function ruleAction({ key, met, lacks, isBegun }: RuleState, lang: Lang, first = lacks[0]): string {
  const { action, half = action, wait, asks } = wordsOf(key);
  if (!first) return (wait ?? asks)[lang];
  return fill(met > 0 || isBegun ? half : action, lang, { what: first.name[lang] });
}

export function nextText({ rule, first }: NextStep, lang: Lang): string {
  return ruleAction(rule, lang, first ?? undefined);
}

export function nextReason({ because }: NextStep, lang: Lang): string | null {
  return because && guideSpeaker(lang)('because', { rate: metrics[because][lang] });
}

export function fallBackText({ rule, before, have, need, since }: FallBack, lang: Lang): string {
  const of = (count: number) => `${count}/${need}`;
  const gaps = { asks: ruleAsks(rule, lang), before: of(before), have: of(have), since: formatDay(since) };
  return guideSpeaker(lang)('fell', gaps);
}

export interface AimTexts {
  readonly name: string;
  readonly value: string;
  /** Line by line. */
  readonly note: string;
  /** Oldest first; null: there is no line to draw. */
  readonly trend: number[] | null;
}

/** The two aims: what it is, the figure, what stands behind it, and how it went. */
export function aimTexts(aims: Aims, lang: Lang): readonly [AimTexts, AimTexts] {
  const { within, ownerMinutes, trends } = aims;
  const say = guideSpeaker(lang);
  const trend = (values: readonly number[]) => (values.length < 2 ? null : [...values]);
  return [
    {
      name: say('steady'),
      value: within ? say('weeksWithin', within) : '–',
      note: steadyNote(aims, lang),
      trend: trend(trends.within),
    },
    {
      name: say('ownTime'),
      value: ownerMinutes === null ? '–' : say('minutesAWeek', { time: timeText(ownerMinutes, lang) }),
      note: timeNote(aims, lang),
      trend: trend(trends.minutes),
    },
  ];
}

/** `channel 네이버 플레이스 62%` */
export function leaningText(on: Leaning, share: number, lang: Lang, name = ''): string {
  return [guideSpeaker(lang)(on), name, `${percentOf(share)}%`].filter(Boolean).join(' ');
}

function steadyNote({ within, leansOn, before }: Aims, lang: Lang): string {
  const say = guideSpeaker(lang);
  const list = leansOn.map(({ on, name, share }) => leaningText(on, share, lang, name)).join(', ');
  const changed = leansOn.flatMap(({ on, share }) => {
    const old = before?.shares.find(each => each.on === on)?.percent ?? percentOf(share);
    return old === percentOf(share) ? [] : [leaningText(on, old / 100, lang)];
  });
  const weeks = before?.within && within && keptWithin(before.within).after !== keptWithin(within).after;
  const was = [...(weeks && before.within ? [say('weeksWithin', before.within)] : []), ...changed].join(', ');
  return [
    say(within ? 'within' : 'withinUnknown'),
    list && say('leansOn', { list }),
    before && was && say('itWas', { since: formatDay(before.day), list: was }),
  ]
    .filter(Boolean)
    .join('\n');
}

function timeNote({ ownerMinutes, atFirst }: Aims, lang: Lang): string {
  const say = guideSpeaker(lang);
  if (ownerMinutes === null) return say('ownMinutesUnknown');
  // at 0 nothing of the owner's was written down yet
  if (!atFirst?.minutes || atFirst.minutes === ownerMinutes) return say('ownMinutes');
  return say('ownMinutesFirst', { first: timeText(atFirst.minutes, lang), since: formatDay(atFirst.day) });
}

/** The same in every language. */
export function inBoth(say: (lang: Lang) => string): Words {
  return { ko: say('ko'), en: say('en') };
}
