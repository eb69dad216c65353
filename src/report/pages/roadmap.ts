import { longText } from '../../../sheets-templates/long-text';
import type { RoadmapStep } from '../../../sheets-templates/roadmap-criteria';
import type { Lang, TabKey } from '../../../sheets-templates/types';
import type { Criterion } from '../../domain/roadmap/criteria';
import type { Item, Lead, Section } from '../../server/contract';
import { criterionAmount, criterionOf, needText } from '../roadmap/words';
import { buttons, item, list, section, text, toCell, toModule, toPage } from './blocks';
import { wordsOf } from './machines';

/** The founders' five steps: the one under way is open, with what it still takes. */
export function roadmapSections(criteria: readonly Criterion[], tabs: ReadonlySet<TabKey>, lang: Lang): Section[] {
  const say = wordsOf(lang);
  const { roadmapSteps } = longText('roadmap');
  const current = criteria.find(({ state }) => state !== 'met')?.step;
  const now = current ? say('roadmapNow', { step: roadmapSteps[current][lang] }) : say('roadmapDone');
  const open = toCell({ tab: 'roadmap', row: null, column: null });
  const lead = tabs.has('roadmap')
    ? buttons([say('toRoadmapTab'), open], [say('thresholds'), toSetting('strangers')])
    : buttons([say('addRoadmap'), toModule('roadmap')]);
  // the keys are those of the record
  const keys = Object.keys(roadmapSteps) as RoadmapStep[];
  return [
    section(null, [text(now, 'strong'), text(say('roadmapWhy'), 'soft')]),
    ...keys.map(key => stepSection(key, { criteria, tabs }, key === current, lang)),
    section(null, [lead]),
  ];
}

interface RoadmapPage {
  readonly criteria: readonly Criterion[];
  readonly tabs: ReadonlySet<TabKey>;
}

function stepSection(step: RoadmapStep, { criteria, tabs }: RoadmapPage, isOpen: boolean, lang: Lang): Section {
  const own = criteria.filter(each => each.step === step);
  const have = own.filter(({ state }) => state === 'met').length;
  const name = longText('roadmap').roadmapSteps[step][lang];
  const title = wordsOf(lang)('stepMet', { step: name, have, need: own.length });
  return section(title, [list(own.map(criterion => criterionItem(criterion, tabs, lang)))], { isFolded: !isOpen });
}

function criterionItem(criterion: Criterion, tabs: ReadonlySet<TabKey>, lang: Lang): Item {
  const { key, have, state, met } = criterion;
  const say = wordsOf(lang);
  const { name, unit, todo, tab } = criterionOf(key);
  const isMet = state === 'met';
  const amounts = { have: criterionAmount(key, have, lang), need: needText(criterion, lang) };
  return item(name[lang], {
    aside: unit ? say('ofNeed', amounts) : amounts.have,
    note: isMet ? null : todo[lang],
    tone: isMet ? 'good' : 'plain',
    meter: isMet || !unit ? null : met,
    lead: leadTo(tab, key, tabs),
  });
}

/** The line of the settings tab that asks for it; that comes with the roadmap tab. */
function toSetting(id: string): Lead {
  return toCell({ tab: 'settings', row: null, column: 'value', id });
}

function leadTo(tab: TabKey, key: string, tabs: ReadonlySet<TabKey>): Lead {
  if (tab === 'canvas') return toPage('canvas');
  if (tab === 'spa') return toPage('processes');
  if (tab === 'roles') return toPage('people');
  if (tab === 'dashboard') return { to: 'view', view: 'figures' };
  if (tab === 'settings') return tabs.has('roadmap') ? toSetting(key) : toModule('roadmap');
  return toCell({ tab, row: null, column: tab === 'deals' ? 'day' : 'start' });
}
