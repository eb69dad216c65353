import { longText } from '../../../sheets-templates/long-text';
import { runNamed } from '../../domain/work/open-changes';
import { starters } from '../../report/examples/work-rows';
import { asked as ask, section, text } from '../../report/pages/blocks';
import { changePage, logPage, logWorkPage } from '../../report/pages/log';
import { type ProcessShop, processSpeaker } from '../../report/pages/process-shop';
import { processesPage } from '../../report/pages/processes';
import { workPage } from '../../report/pages/work';
import { sheetLang } from '../books/memory';
import type { Shop } from '../books/shop';
import type { PageMakers } from './page';

export function processesPages(): PageMakers {
  return {
    processes: (shop, _, lang) => ({
      title: processSpeaker(lang)('title'),
      step: 'processes',
      sections: processesPage(processShop(shop), lang),
    }),
    work: (shop, { item }, lang) => {
      const say = processSpeaker(lang);
      const work = shop.work.book.find(item);
      return {
        title: work?.name ?? item,
        step: 'processes',
        up: { text: say('title'), asked: ask('processes') },
        sections: work ? workPage(work, processShop(shop), lang) : [section(null, [text(say('notFound'), 'poor')])],
      };
    },
    log: (shop, { item }, lang) => {
      const say = processSpeaker(lang);
      const work = shop.work.book.find(item);
      if (item === '') {
        return {
          title: say('logTitle'),
          step: 'processes',
          up: { text: say('title'), asked: ask('processes') },
          sections: logPage(processShop(shop), lang),
        };
      }
      return {
        title: work?.name ?? item,
        step: 'processes',
        up: { text: say('logTitle'), asked: ask('log') },
        sections: work ? logWorkPage(work, shop, lang) : [section(null, [text(say('notFound'), 'poor')])],
      };
    },
    change: (shop, { item }, lang) => {
      const say = processSpeaker(lang);
      const found = runNamed(shop.work.book.works, item);
      return {
        title: say('changeTitle'),
        step: 'processes',
        up: { text: say('logTitle'), asked: ask('log') },
        sections: found ? changePage(found, lang) : [section(null, [text(say('runGone'), 'poor')])],
      };
    },
  };
}

function processShop(shop: Shop): ProcessShop {
  const { books, settings, work } = shop;
  const { works } = work.book;
  const trade = longText('trades')[books.memory.installed?.trade ?? 'other'];
  return {
    works,
    past: work.past,
    today: books.today,
    settings,
    fourWeeks: (...asked) => shop.computed.fourWeeks()(...asked),
    starters: starters(trade, sheetLang(books.memory, books.locale), works),
    freeRow: (work.spa.grid?.cells.length ?? 1) + 1,
    isDigilogOut: books.takenOut.has('digilog'),
  };
}
