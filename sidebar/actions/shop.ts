import type { ModuleKey } from '../../sheets-templates/types';
import type { InstallChoice, NamesToAdd, Place } from '../../src/server/contract';
import { countText } from '../format';
import type { Said, Say } from '../task';
import { keepSummary, type Session } from './session';

export interface ShopActions {
  open(): void;
  refresh(): void;
  /** A sidebar that makes a new sheet goes on in the language chosen for it; after a repair each keeps their own. */
  install(choice: InstallChoice, isNew: boolean): void;
  removeExamples(): void;
  /** `name` is what the place is called when it was found. */
  jump(place: Place, name: string): void;
  addModule(key: ModuleKey): void;
  addNames(asked: NamesToAdd): void;
}

export function shopActions(session: Session): ShopActions {
  return { ...openingActions(session), ...tabActions(session) };
}

function openingActions(session: Session): Pick<ShopActions, 'open' | 'refresh' | 'install'> {
  const { call, task, setState, setLang, setView } = session;
  return {
    open: () =>
      task.run(
        'open',
        () => call('open'),
        opened => {
          setState(() => opened);
          setLang(opened.lang);
          setView(opened.installed ? opened.view : 'start');
          return null;
        },
      ),
    refresh: () =>
      task.run(
        'refresh',
        () => call('refresh'),
        summary => {
          keepSummary(session, summary);
          return w =>
            [
              w.refresh.done,
              ...(summary.idsGiven ? [w.refresh.idsGiven(countText(summary.idsGiven, w.lang))] : []),
            ].join(' ');
        },
      ),
    install: (choice, isNew) =>
      task.run(
        'install',
        () => call('install', choice),
        summary => {
          keepSummary(session, summary, { trade: choice.trade, sheetLang: choice.lang });
          if (isNew) setLang(choice.lang);
          setView('home');
          return w => (summary.exampleRows > 0 ? w.start.doneExample : w.start.done);
        },
      ),
  };
}

function tabActions(session: Session): Omit<ShopActions, 'open' | 'refresh' | 'install'> {
  const { call, task } = session;
  return {
    removeExamples: () =>
      task.run(
        'removeExamples',
        () => call('removeExamples'),
        ({ removed, kept, summary }) => {
          keepSummary(session, summary);
          return w => w.example.done(countText(removed, w.lang), kept ? countText(kept, w.lang) : null);
        },
      ),
    jump: (place, name) =>
      task.run(
        'jump',
        () => call('jump', place),
        ({ found, isHidden }): Say | Said => {
          if (!found) return { say: w => w.check.notFound, isPoor: true };
          return isHidden ? { say: w => w.check.hidden(name), isPoor: true } : w => w.check.jumped(name);
        },
      ),
    addModule: key =>
      task.run(
        'addModule',
        () => call('addModule', key),
        summary => {
          keepSummary(session, summary);
          return w => w.modules.done(w.tabs[key]);
        },
      ),
    addNames: asked =>
      task.run(
        'addNames',
        () => call('addNames', asked),
        ({ added, summary }) => {
          keepSummary(session, summary);
          return w => w.check.addedNames(countText(added, w.lang));
        },
      ),
  };
}
