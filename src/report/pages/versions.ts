import type { Lang } from '../../../sheets-templates/types';
import { type RevisionEffect, revisionEffect } from '../../domain/work/revision-effect';
import { type Version, versionsOf } from '../../domain/work/revision-history';
import { revisionDays } from '../../domain/work/runs';
import type { Work } from '../../domain/work/work';
import { formatDay } from '../../schema/day';
import type { DutyKey } from '../../schema/decode-roles';
import type { Day } from '../../schema/table';
import type { Block, Section } from '../../server/contract';
import { amountText } from '../canvas/linked-figure';
import { item, list, section, text } from './blocks';
import { fourWeeksText, unitOf } from './figure-text';
import { metricName, type ProcessShop, type Say } from './process-shop';
import { stepsOf } from './steps-of';

/** Older ones are read in the history tab. */
const SHOWN = 8;

/** Each version of the steps: since when, why, what became of the figure, and the steps themselves. */
export function versionSections(work: Work, shop: ProcessShop, lang: Lang, say: Say): Section[] {
  const versions = versionsOf(work, shop.past).slice(0, SHOWN);
  // the one that stands above
  if (versions.length < 2) return [];
  return versions.map(version => {
    const { version: n, since } = version;
    const title = since === null ? say('version', { n }) : say('versionSince', { n, day: formatDay(since) });
    return section(title, versionBlocks(version, work, shop, lang, say), { isFolded: true });
  });
}

function versionBlocks(version: Version, work: Work, shop: ProcessShop, lang: Lang, say: Say): (Block | null)[] {
  const { since, before, reason, process, metric } = version;
  const steps = stepsOf(process).map(step => item(step));
  if (before === '') return [text(say('firstVersion'), 'soft'), list(steps, true)];
  const known = metric ?? work.metric;
  return [
    text(reason === '' ? say('byHand') : say('why', { reason })),
    ...(since !== null && known !== null ? effectBlocks(since, known, work, shop, lang, say) : []),
    steps.length === 0 ? text(say('emptied'), 'soft') : list(steps, true),
  ];
}

function effectBlocks(
  since: Day,
  metric: DutyKey,
  work: Work,
  { past, settings, fourWeeks, today }: ProcessShop,
  lang: Lang,
  say: Say,
): Block[] {
  const effect = revisionEffect(since, metric, revisionDays(work, past), fourWeeks, settings.weekStart);
  const { currency } = settings;
  const amount = (value: number) => amountText(value, unitOf(metric), { currency, lang });
  const value = (side: RevisionEffect['before']) => {
    const range = rangeText(side, amount, say);
    return `${fourWeeksText(metric, side, { currency, lang, say })}${range === '' ? '' : ` (${range})`}`;
  };
  const name = text(say('aim', { metric: metricName(metric, lang) }), 'strong');
  if (effect.after === null) {
    return [name, text(say(effect.ripeOn > today ? 'unripe' : 'noAfter', { day: formatDay(effect.ripeOn) }), 'soft')];
  }
  if (effect.before === null) return [name, text(say('noBefore'), 'soft')];
  return [
    name,
    text(say('effect', { before: value(effect.before), after: value(effect.after) })),
    ...(effect.change ? [text(say(effect.change), effect.change === 'up' ? 'good' : 'soft')] : []),
    ...(effect.apart ? [text(say(effect.apart), 'soft')] : []),
    ...(effect.isMixed ? [text(say('mixed'), 'soft')] : []),
  ];
}

/** Where a count may well lie, or between which weeks money and visits stood; a rate says its own. */
function rangeText(side: RevisionEffect['before'], amount: (value: number) => string, say: Say): string {
  const { interval = null, spread = null, of = null } = side ?? {};
  if (interval && !of) return `${amount(interval.low)}–${amount(interval.high)}`;
  return spread ? say('weekRange', { low: amount(spread.low), high: amount(spread.high) }) : '';
}
