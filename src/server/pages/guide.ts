import { longText } from '../../../sheets-templates/long-text';
import { modules } from '../../../sheets-templates/tabs';
import type { Lang, ModuleKey, TabKey } from '../../../sheets-templates/types';
import { lastWholeWeek } from '../../domain/guidance/scorecard';
import { dueReviews } from '../../domain/work/due-reviews';
import { projectState } from '../../domain/work/process-state';
import { runState } from '../../domain/work/runs';
import type { Decision } from '../../guide/decisions';
import { openBefore, type StepKey, stepKeys } from '../../guide/steps';
import { aimTexts, guideSpeaker } from '../../report/guide/texts';
import { addSections } from '../../report/pages/guide-add';
import { reviewSections } from '../../report/pages/guide-review';
import { stepSections } from '../../report/pages/guide-step';
import { openChanges } from '../../report/pages/log';
import { dueSection } from '../../report/pages/people';
import { peopleTalk } from '../../report/pages/people-talk';
import { lateSection } from '../../report/pages/processes';
import { currencyDigits } from '../../schema/currency';
import type { Shop } from '../books/shop';
import type { PageAsked, Section } from '../contract';
import { refusal } from '../errors';
import { aimsOfShop, nextOf, stepsOf } from '../work/steps';
import type { PageBody, PageMakers } from './page';

export const REVIEW = 'review';
const WEEK = 7;

export function guidePages(): PageMakers {
  return {
    step: (shop, { item, options }, lang) => stepPage(shop, item, options, lang),
    review: (shop, _asked, lang) => reviewPage(shop, lang),
    add: (shop, _asked, lang) => addPage(shop, lang),
  };
}

function stepPage(shop: Shop, wanted: string, options: PageAsked['options'], lang: Lang): PageBody {
  const steps = stepsOf(shop);
  const state = steps.find(({ key }) => key === wanted);
  if (!state) throw refusal('bad-request', `step: there is no ${wanted}`);
  const { key } = state;
  const { name, goal } = longText('steps')[lang][key];
  const handsOver = key === 'people' || key === 'machines';
  const sections = stepSections({
    lang,
    state,
    goal,
    today: shop.books.today,
    gate: handsOver ? openBefore(steps, key) : [],
    wentAhead: wentAhead(shop, key),
    chosen: options.rule ?? '',
    whole: options.whole ?? '',
    missing: tab => missingModule(shop, tab),
  });
  const title = guideSpeaker(lang)('stepTitle', { number: stepKeys.indexOf(key) + 1, name });
  return { title, step: key, sections };
}

/** The module behind a tab that is not there. */
function missingModule({ books }: Shop, tab: TabKey) {
  return books.tabs.has(tab) ? null : (modules.find(({ spec }) => spec.key === tab)?.spec ?? null);
}

/** The last time that the owner went on with a step in spite of its gate. */
function wentAhead({ work, books }: Shop, step: StepKey): Decision | null {
  const rows = work.past.filter(({ kind, subject }) => kind === 'override' && subject === `step.${step}`);
  const last = rows[rows.length - 1];
  return last && last.day <= books.today ? { kind: 'later', until: null, since: last.day, reason: last.reason } : null;
}

/** The days of all reviews, and the day of the next one where the last is not a week old. */
export function reviewsOf({ work, books }: Shop) {
  const rows = work.past.filter(({ kind, subject }) => kind === 'progress' && subject === REVIEW);
  const days = rows.map(({ day }) => day);
  const next = Math.max(...days) + WEEK;
  return { days, nextReview: next > books.today ? next : null };
}

/** Changes that runs called for, projects past their day, and handed over work that was to be looked at together by now. */
function overdueSections({ work: { book }, books: { today } }: Shop, lang: Lang): Section[] {
  const late = book.works.filter(work => projectState(work, today) === 'late');
  const due = dueReviews(book.works, today);
  const open = openChanges(book.works, lang);
  return [
    ...(open ? [open] : []),
    ...(late.length > 0 ? [lateSection(late, today, lang)] : []),
    ...(due.length > 0 ? [dueSection(due, peopleTalk(lang))] : []),
  ];
}

function reviewPage(shop: Shop, lang: Lang): PageBody {
  const { books, settings, work, computed } = shop;
  const { weeks } = computed.figures;
  const last = lastWholeWeek(weeks, books.today);
  const { days, nextReview } = reviewsOf(shop);
  const [lastReview = null, before = null] = days.slice(-2).reverse();
  const since = (nextReview === null ? lastReview : before) ?? (lastReview ?? books.today) - WEEK;
  const next = nextOf(shop, stepsOf(shop));
  const sections = reviewSections({
    lang,
    digits: currencyDigits(settings.currency),
    weeks: [weeks[last] ?? null, weeks[last - 1] ?? null],
    lastReview,
    nextReview,
    changes: work.past.filter(({ kind, day }) => kind !== 'progress' && day >= since).reverse(),
    scorecard: computed.guidance().scorecard,
    hasApplications: computed.applicationsFrom !== null,
    overdue: overdueSections(shop, lang),
    stuck: work.book.works.flatMap(({ id, name, ...rest }) => {
      const { isStuck, isStale, lastRun } = runState({ id, name, ...rest }, work.past, books.today);
      return isStuck || isStale ? [{ id, name, isStuck, lastRun }] : [];
    }),
    hasRuns: work.book.works.some(({ runs }) => runs.length > 0),
    aims: aimTexts(aimsOfShop(shop), lang),
    toInvite: computed.roster().filter(({ pool }) => pool === 'invite').length,
    next,
    missing: next && missingModule(shop, next.place.tab),
    privacy:
      books.tabs.has('fandom') || books.takenOut.has('fandom') ? longText('pages').people.privacyShort[lang] : null,
  });
  return { title: guideSpeaker(lang)('reviewTitle'), step: null, sections };
}

/** When each tab comes into use; null: at any time. */
const stepOfModule: Readonly<Record<ModuleKey, StepKey | null>> = {
  customers: 'monitoring',
  costs: null,
  digilog: 'processes',
  fandom: 'people',
  automation: 'machines',
  roadmap: null,
  history: null,
};

function addPage(shop: Shop, lang: Lang): PageBody {
  const next = nextOf(shop, stepsOf(shop));
  const tabs = modules.map(({ spec: { key, name } }) => {
    const step = stepOfModule[key];
    return {
      key,
      name: name[lang],
      step: step && longText('steps')[lang][step].name,
      isThere: shop.books.tabs.has(key),
      isDue: step !== null && (next?.step === step || next?.place.tab === key),
    };
  });
  return { title: guideSpeaker(lang)('addTitle'), step: null, sections: addSections(tabs, lang) };
}
