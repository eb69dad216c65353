import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import { weeklyValues } from '../../domain/history/history';
import { wholePercent } from '../../domain/whole-percent';
import { type Aims, dependenceOn, keptWithin, percentOf, WEEKS_WITHIN } from '../../guide/aims';
import { askedRow } from '../../guide/asked';
import { keptRules } from '../../guide/fall-back';
import { isExample } from '../../report/examples/rows';
import { guideSpeaker, leaningText, ruleAsks } from '../../report/guide/texts';
import { firstDayOfWeek } from '../../schema/day';
import { sheetLang } from '../books/memory';
import type { Shop } from '../books/shop';
import type { Guidance } from '../work/steps';
import type { NewHistoryRow } from './keep-history';

/** How far the steps are, and the owner's aims: one row each a week, where it changed, and one where a step got further. Of examples nothing is kept. */
export function progressHistory(shop: Shop, { steps, next, aims, exampleRows }: Guidance): NewHistoryRow[] {
  const { books, settings, ledgers, work } = shop;
  const isExampleShop = books.memory.installed?.example != null;
  if (isExampleShop && (exampleRows > 0 || ledgers.deals.id.some(isExample))) return [];
  const lang = sheetLang(books.memory, books.locale);
  const names = longText('steps')[lang];
  const ofSteps = steps.map(({ key, met, rules }) => ({
    subject: `step.${key}`,
    name: names[key].name,
    value: Math.round(wholePercent(met) * 100),
    after: keptRules(rules),
  }));
  const week = { today: books.today, weekStart: settings.weekStart };
  const kept = [
    ...weeklyValues(work.past, ofSteps, week, 'climbing'),
    ...weeklyValues(work.past, aimValues(aims, lang), week),
  ];
  // to be asked something is no reason to make the tab
  if (!next?.first || (kept.length === 0 && !books.tabs.has('history'))) return kept;
  const inWeek = { today: week.today, week: firstDayOfWeek(week.today, week.weekStart) };
  const asked = askedRow(next.rule, work.past, inWeek);
  return asked ? [...kept, { ...asked, name: ruleAsks(next.rule.key, lang) }] : kept;
}

function aimValues({ within, leansOn }: Aims, lang: Lang) {
  const rows = leansOn.map(({ on, name, share }) => {
    return { subject: dependenceOn(on), name: leaningText(on, share, lang, name), value: percentOf(share) };
  });
  if (!within) return rows;
  return [{ subject: WEEKS_WITHIN, name: guideSpeaker(lang)('weeksWithin', within), ...keptWithin(within) }, ...rows];
}
