import { stages } from '../../../sheets-templates/stages';
import type { Lang } from '../../../sheets-templates/types';
import {
  type MapModule,
  type MapStage,
  type NextToWrite,
  nextToWrite,
  type ProcessMap,
  processMap,
} from '../../domain/work/process-map';
import type { Work } from '../../domain/work/work';
import { formatDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import type { Item, Lead, Section } from '../../server/contract';
import type { Starter } from '../examples/work-rows';
import { buttons, item, list, section, text, toAct, toCell, toPage } from './blocks';
import {
  type ProcessShop,
  partName,
  processSpeaker,
  type Say,
  toHandOver,
  toSpa,
  toWork,
  workItem,
} from './process-shop';

const gapTexts = { work: 'gapWork', scenario: 'gapScenario', process: 'gapProcess' } as const;

/** Projects whose day has gone by. */
export function lateSection(late: readonly Work[], today: Day, lang: Lang): Section {
  const say = processSpeaker(lang);
  const lines = late.map(work => {
    const due = work.due ?? today;
    return item(work.name, {
      note: say('lateBy', { day: formatDay(due), n: today - due }),
      tone: 'bad',
      lead: toWork(work),
    });
  });
  return section(say('lateTitle'), [list(lines)]);
}

/** All work by stage, what is missing where, and what to write next. */
export function processesPage(shop: ProcessShop, lang: Lang): Section[] {
  const say = processSpeaker(lang);
  const map = processMap(shop.works, shop.past, shop.today);
  const moduleItem = (module: MapModule) => workItem(module.work, shop, say, { note: missingText(module, lang, say) });
  const late = list(map.late.map(moduleItem));
  const unplaced = list(map.unplaced.map(moduleItem));
  const rest = shop.starters.filter(({ stage }) =>
    map.stages.every(each => each.stage !== stage || each.gap !== 'work'),
  );
  return [
    firstSection(map, shop, lang, say),
    ...(late ? [section(say('lateTitle'), [late])] : []),
    ...map.stages.map(stage => stageSection(stage, moduleItem, shop.starters, lang, say)),
    ...(unplaced ? [section(say('unplaced'), [unplaced])] : []),
    ...startersSection(rest, lang, say),
  ];
}

function firstSection(map: ProcessMap, shop: ProcessShop, lang: Lang, say: Say): Section {
  const n = map.stages.filter(({ modules }) => modules.some(({ work }) => work.process !== '')).length;
  const isAll = n === map.stages.length;
  const next = nextToWrite(map);
  const blanks = [...map.missing].map(([part, count]) => `${partName(part, lang, say)} ${count}`);
  const log: readonly [string, Lead] = [say('logRun'), toPage('log')];
  const all: readonly [string, Lead] = [say('startAll', { n: shop.starters.length }), toAct('addStarters')];
  return section(null, [
    list([item(isAll ? say('writtenAll') : say('written', { n }), { meter: n / map.stages.length })]),
    next ? text(nextText(next, lang, say), 'strong') : text(say('nextNone'), 'good'),
    buttons(
      ...(next ? [nextLead(next, shop, say)] : []),
      ...(shop.works.length > 0 ? [log] : []),
      ...(shop.starters.length > 1 ? [all] : []),
    ),
    blanks.length > 0 ? text(say('blanks', { parts: blanks.join(', ') }), 'soft') : null,
  ]);
}

function nextText({ stage, module, part }: NextToWrite, lang: Lang, say: Say): string {
  if (part === 'work') return say('nextWork', { stage: stage ? stages[stage][lang] : '' });
  return say('nextPart', { work: module?.work.name ?? '', part: partName(part, lang, say) });
}

function nextLead({ module, part }: NextToWrite, { freeRow }: ProcessShop, say: Say): readonly [string, Lead] {
  if (module && part === 'owner') return [say('writeInRoles'), toHandOver(module.work)];
  if (module && part !== 'work') return [say('writeInSpa'), toSpa(module.work, part)];
  return [say('writeInSpa'), toCell({ tab: 'spa', row: freeRow, column: 'scenario' })];
}

function missingText({ missing }: MapModule, lang: Lang, say: Say): string | null {
  return missing.length === 0
    ? null
    : say('missing', { parts: missing.map(part => partName(part, lang, say)).join(', ') });
}

function stageSection(
  { stage, modules, gap }: MapStage,
  moduleItem: (module: MapModule) => Item,
  starters: readonly Starter[],
  lang: Lang,
  say: Say,
): Section {
  const own = gap === 'work' ? starters.filter(starter => starter.stage === stage) : [];
  return section(stages[stage][lang], [
    gap ? text(say(own.length > 0 ? 'startersOfStage' : gapTexts[gap]), 'poor') : null,
    list(modules.map(moduleItem)),
    list(own.map(starter => starterItem(starter, say('add')))),
  ]);
}

function startersSection(starters: readonly Starter[], lang: Lang, say: Say): Section[] {
  if (starters.length === 0) return [];
  const items = starters.map(starter => starterItem(starter, stages[starter.stage][lang]));
  return [
    section(say('starters', { n: starters.length }), [list(items)], {
      note: say('startersNote'),
      isFolded: true,
    }),
  ];
}

function starterItem({ key, task }: Starter, aside: string): Item {
  return item(task, { aside, lead: toAct('addStarters', key) });
}
