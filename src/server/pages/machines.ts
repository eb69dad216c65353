import type { Lang } from '../../../sheets-templates/types';
import { guideSpeaker } from '../../report/guide/texts';
import { asked, section, text } from '../../report/pages/blocks';
import { machineSections } from '../../report/pages/machine';
import { boardSections, wordsOf } from '../../report/pages/machines';
import { roadmapSections } from '../../report/pages/roadmap';
import type { Shop } from '../books/shop';
import type { PageAsked } from '../contract';
import { boardOf, gateOf } from '../work/machine-board';
import { criteriaOf } from '../work/roadmap-criteria';
import type { PageBody, PageMakers } from './page';

export function machinesPages(): PageMakers {
  return { machines, machine, roadmap };
}

function asksHourValue({ books, settings }: Shop): boolean {
  return settings.hourValue === null && books.tabs.has('automation');
}

function machines(shop: Shop, _: PageAsked, lang: Lang): PageBody {
  const board = boardOf(shop);
  const lacking = board[0] ? gateOf(shop)(board[0].work).lacking : [];
  const sections = boardSections({ board, lacking, asksHourValue: asksHourValue(shop) }, lang);
  return { title: wordsOf(lang)('board'), step: 'machines', sections };
}

function machine(shop: Shop, { item }: PageAsked, lang: Lang): PageBody {
  const say = wordsOf(lang);
  const up = { text: say('toBoard'), asked: asked('machines') };
  const work = shop.work.book.find(item);
  const judgement = work ? boardOf(shop).find(each => each.work === work) : undefined;
  if (!judgement) {
    return {
      title: work?.name ?? say('board'),
      step: 'machines',
      up,
      sections: [section(null, [text(say(work ? 'project' : 'gone'))])],
    };
  }
  const { lacking, override } = gateOf(shop)(judgement.work);
  const tabs = new Set(shop.books.tabs.keys());
  const digits = shop.work.automation.table?.digits ?? 0;
  const about = { judgement, lacking, override, tabs, digits, asksHourValue: asksHourValue(shop) };
  const sections = machineSections(about, lang);
  return { title: judgement.work.name, step: 'machines', up, sections };
}

function roadmap(shop: Shop, _: PageAsked, lang: Lang): PageBody {
  const sections = roadmapSections(criteriaOf(shop), new Set(shop.books.tabs.keys()), lang);
  const up = { text: guideSpeaker(lang)('addTitle'), asked: asked('add') };
  return { title: wordsOf(lang)('roadmap'), step: null, up, sections };
}
