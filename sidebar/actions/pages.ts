import type { Lang } from '../../sheets-templates/types';
import type { Act, PageAsked } from '../../src/server/contract';
import type { Said, Say } from '../task';
import { keepSummary, type Session } from './session';

export interface PageActions {
  /** Turns to a page; the button that led there has been pressed. */
  showPage(asked: PageAsked): void;
  /** Reads the page that is asked for; `isUnasked`: it was opened, no button was pressed. */
  loadPage(lang: Lang, asked: PageAsked, isUnasked?: boolean): void;
  act(lang: Lang, act: Act, then: PageAsked): void;
}

export function pageActions(session: Session): PageActions {
  const { call, task, setViews, setView, setAsked } = session;
  const showPage = (asked: PageAsked) => {
    task.forget();
    setAsked(asked);
    setView('page');
  };
  return {
    showPage,
    loadPage: (lang, asked, isUnasked) =>
      task.run(
        'page',
        () => call('page', lang, asked),
        page => {
          setViews(old => ({ ...old, page }));
          return null;
        },
        isUnasked,
      ),
    act: (lang, act, then) =>
      task.run(
        'act',
        () => call('act', lang, act, then),
        ({ said, isPoor, page, summary }): Say | Said => {
          if (summary) keepSummary(session, summary);
          // what was sent is done with: typed again by mistake it would be there twice
          if (!isPoor) for (const form of document.forms) form.reset();
          setAsked(page.asked);
          setViews(old => ({ ...old, page }));
          return isPoor ? { say: () => said, isPoor: true } : () => said;
        },
      ),
  };
}
