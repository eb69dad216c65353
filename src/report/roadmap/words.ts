import { longText } from '../../../sheets-templates/long-text';
import type { CriterionKey, CriterionText } from '../../../sheets-templates/roadmap-criteria';
import type { Lang } from '../../../sheets-templates/types';
import type { Criterion } from '../../domain/roadmap/criteria';
import { normaliseHeader } from '../../schema/header';
import { grouped } from '../dashboard/shown-number';
import { fill } from '../pages/fill';

const yes = { ko: '있음', en: 'Yes' };
const no = { ko: '없음', en: 'No' };

export function criterionOf(key: CriterionKey): CriterionText {
  const found = longText('roadmap').roadmapCriteria.find(each => each.key === key);
  if (!found) throw new Error(`no criterion ${key}`);
  return found;
}

/** Which criterion a row of the tab is about, in whatever language it was written. */
export function criterionNamed(read: string): CriterionKey | null {
  const word = normaliseHeader(read);
  const all = longText('roadmap').roadmapCriteria;
  const found = all.find(({ name, aliases = [] }: CriterionText) =>
    [name.ko, name.en, ...aliases].some(own => normaliseHeader(own) === word),
  );
  return found?.key ?? null;
}

/** `7명`; `–` where nobody can say. */
export function criterionAmount(key: CriterionKey, value: number | null, lang: Lang): string {
  const { unit } = criterionOf(key);
  if (value === null) return '–';
  if (!unit) return (value > 0 ? yes : no)[lang];
  const shown = key === 'referralShare' ? value * 100 : value;
  return fill(unit, lang, { n: grouped(String(Math.round(shown * 10) / 10)) });
}

export function needText({ key, need, isFewer }: Pick<Criterion, 'key' | 'need' | 'isFewer'>, lang: Lang): string {
  const amount = criterionAmount(key, need, lang);
  return isFewer && need !== null ? fill({ ko: '{n} 미만', en: 'under {n}' }, lang, { n: amount }) : amount;
}
