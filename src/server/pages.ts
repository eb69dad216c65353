import type { Lang } from '../../sheets-templates/types';
import type { Actions } from './actions/action';
import { canvasActions } from './actions/canvas';
import { guideActions } from './actions/guide';
import { machinesActions } from './actions/machines';
import { peopleActions } from './actions/people';
import { processesActions } from './actions/processes';
import { type Books, openBooks, requireInstalled, whileLocked } from './books/books';
import { openShop, readShop, type Shop } from './books/shop';
import type { Act, Acted, PageAsked, PageView } from './contract';
import { refusal } from './errors';
import { canvasPages } from './pages/canvas';
import { guidePages } from './pages/guide';
import { machinesPages } from './pages/machines';
import { type PageMakers, pageOf } from './pages/page';
import { peoplePages } from './pages/people';
import { processesPages } from './pages/processes';
import { refreshOpen } from './refresh/refresh';

function makers(): PageMakers {
  return { ...canvasPages(), ...processesPages(), ...peoplePages(), ...machinesPages(), ...guidePages() };
}

function actions(): Actions {
  return { ...canvasActions(), ...processesActions(), ...peopleActions(), ...machinesActions(), ...guideActions() };
}

/** Reads like a refresh and writes nothing. */
export function page(lang: Lang, asked: PageAsked): PageView {
  return draw(openShop(), asked, lang);
}

/** Does one thing and draws the page anew, from tabs that are read again. */
export function act(lang: Lang, asked: Act, then: PageAsked): Acted {
  const run = new Map(Object.entries(actions())).get(asked.action);
  if (!run) throw refusal('bad-request', `action: there is no ${asked.action}`);
  return whileLocked(() => {
    const books = openBooks();
    requireInstalled(books);
    const done = run(readShop(books), asked, lang);
    const summary = done.refreshes ? refreshOpen(again()) : null;
    return {
      said: done.said,
      isPoor: done.isPoor ?? false,
      page: draw(readShop(again()), done.goTo ?? then, lang),
      summary,
    };
  });
}

/** A tab may have been added meanwhile. */
function again(): Books {
  return openBooks();
}

function draw(shop: Shop, asked: PageAsked, lang: Lang): PageView {
  const maker = new Map(Object.entries(makers())).get(asked.page);
  if (!maker) throw refusal('bad-request', `page: there is no ${asked.page}`);
  return pageOf(maker, shop, asked, lang);
}
