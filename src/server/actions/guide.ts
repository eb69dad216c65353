import * as v from 'valibot';
import { longText } from '../../../sheets-templates/long-text';
import { modules } from '../../../sheets-templates/tabs';
import type { Lang } from '../../../sheets-templates/types';
import { USUAL_PAUSE } from '../../guide/decisions';
import { ruleKeys, stepKeys } from '../../guide/steps';
import { guideSpeaker, ruleAsks } from '../../report/guide/texts';
import { formatDay, parseIsoDay } from '../../schema/day';
import { sheetLang } from '../books/memory';
import type { Shop } from '../books/shop';
import { refusal } from '../errors';
import { takeOut } from '../furnish/take-out';
import { cannotKeep, keepHistory, type NewHistoryRow } from '../history/keep-history';
import { REVIEW, reviewsOf } from '../pages/guide';
import { type Actions, action, type Done } from './action';

export function guideActions(): Actions {
  const reason = v.object({ reason: v.pipe(v.string(), v.trim()) });
  const decision = (kind: 'notForUs' | 'override', said: 'saidNotForUs' | 'saidAhead') =>
    action(reason, (shop, { item, values }, lang) => {
      const row = { kind, ...named(shop, item), reason: values.reason };
      return kept(shop, row, lang, { said: guideSpeaker(lang)(said), refreshes: true });
    });
  return {
    later: action(v.object({ until: v.optional(v.string(), '') }), later),
    notForUs: decision('notForUs', 'saidNotForUs'),
    skip: decision('notForUs', 'saidNotForUs'),
    goAhead: decision('override', 'saidAhead'),
    resume: action(v.object({}), (shop, { item }, lang) => {
      const row = { kind: 'resumed', ...named(shop, item) } as const;
      return kept(shop, row, lang, { said: guideSpeaker(lang)('saidResumed'), refreshes: true });
    }),
    reviewed: action(v.object({}), reviewed),
    takeOut: action(v.object({}), ({ books }, { item }, lang) => {
      const module = modules.find(({ spec }) => spec.key === item)?.spec;
      if (!module || module.key === 'history') throw refusal('bad-request', `module: there is no ${item}`);
      if (!takeOut(books, module.key)) return { said: guideSpeaker(lang)('saidOnlyTab'), isPoor: true };
      return { said: guideSpeaker(lang)('saidTakenOut', { tab: module.name[lang] }), refreshes: true };
    }),
  };
}

function later(shop: Shop, { item, values }: { item: string; values: { until: string } }, lang: Lang) {
  const { today } = shop.books;
  const say = guideSpeaker(lang);
  const until = values.until === '' ? today + USUAL_PAUSE : parseIsoDay(values.until);
  if (until === null || until <= today) return { said: say('saidLaterPast'), isPoor: true };
  const row = { kind: 'later', ...named(shop, item), until } as const;
  return kept(shop, row, lang, { said: say('saidLater', { until: formatDay(until) }), refreshes: true });
}

/** Done is counted once a week: how many reviews there have been. */
function reviewed(shop: Shop, _asked: unknown, lang: Lang) {
  const { days, nextReview } = reviewsOf(shop);
  const done = { said: guideSpeaker(lang)('saidReviewed') };
  if (nextReview !== null) return done;
  const name = guideSpeaker(sheetLang(shop.books.memory, shop.books.locale))('reviewName');
  return kept(shop, { kind: 'progress', subject: REVIEW, name, value: days.length + 1 }, lang, done);
}

/** What was done once it is kept; what is wrong with the history tab where it cannot be. */
function kept(shop: Shop, row: Omit<NewHistoryRow, 'day'>, lang: Lang, done: Done): Done {
  const said = cannotKeep(shop, row, lang);
  if (said) return { said, isPoor: true };
  keepHistory(shop.books, [{ ...row, day: shop.books.today }]);
  return done;
}

/** A rule or a step by its key in the history, and what the tab calls it. */
function named({ books }: Shop, subject: string): { subject: string; name: string } {
  const lang = sheetLang(books.memory, books.locale);
  const rule = ruleKeys.find(key => subject === `rule.${key}`);
  if (rule) return { subject, name: ruleAsks(rule, lang) };
  const step = stepKeys.find(key => subject === `step.${key}`);
  if (step) return { subject, name: longText('steps')[lang][step].name };
  throw refusal('bad-request', `subject: there is no ${subject}`);
}
