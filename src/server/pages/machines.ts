import type { Lang } from '../../../sheets-templates/types';
import { machineGate } from '../../domain/machines/gate';
import { asked, section, text } from '../../report/pages/blocks';
import { machineSections } from '../../report/pages/machine';
import { boardSections, wordsOf, workKey } from '../../report/pages/machines';
import { roadmapSections } from '../../report/pages/roadmap';
import type { PageAsked } from '../contract';
import { boardOf } from '../machine-board';
import { criteriaOf } from '../roadmap-criteria';
import type { Shop } from '../shop';
import { stepsOf } from '../steps';
import type { PageBody, PageMakers } from './page';

export function machinesPages(): PageMakers {
  return { machines, machine, roadmap };
}

/** The steps before machines that are not taken, and the reason to go ahead with one piece of work all the same. */
export function gateFor(shop: Shop, workId: string) {
  const steps = stepsOf(shop);
  const { lacking, override } = machineGate(steps, shop.work.past, workId);
  return { lacking: steps.filter(({ key }) => lacking.includes(key)), override };
}

function asksHourValue({ books, ledgers }: Shop): boolean {
  return ledgers.settings.hourValue === null && books.tabs.has('automation');
}

function machines(shop: Shop, _: PageAsked, lang: Lang): PageBody {
  const { lacking } = gateFor(shop, '');
  const sections = boardSections({ board: boardOf(shop), lacking, asksHourValue: asksHourValue(shop) }, lang);
  return { title: wordsOf(lang)('board'), step: 'machines', sections };
}

function machine(shop: Shop, { item }: PageAsked, lang: Lang): PageBody {
  const say = wordsOf(lang);
  const up = { text: say('toBoard'), asked: asked('machines') };
  const work = shop.work.book.find(item);
  const judgement = work ? boardOf(shop).find(each => each.work === work) : undefined;
  if (!judgement) {
    return { title: say('board'), step: 'machines', up, sections: [section(null, [text(say('gone'))])] };
  }
  const { lacking, override } = gateFor(shop, workKey(judgement));
  const tabs = new Set(shop.books.tabs.keys());
  const digits = shop.work.automation.table?.digits ?? 0;
  const about = { judgement, lacking, override, tabs, digits, asksHourValue: asksHourValue(shop) };
  const sections = machineSections(about, lang);
  return { title: judgement.work.name, step: 'machines', up, sections };
}

function roadmap(shop: Shop, _: PageAsked, lang: Lang): PageBody {
  const sections = roadmapSections(criteriaOf(shop), new Set(shop.books.tabs.keys()), lang);
  return { title: wordsOf(lang)('roadmap'), step: null, sections };
}
