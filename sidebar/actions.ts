import type { Lang, ModuleKey } from '../sheets-templates/types';
import type {
  CustomersView,
  FiguresView,
  InstallChoice,
  NamesToAdd,
  OpenState,
  PeopleList,
  Place,
  RowsAsked,
  Summary,
} from '../src/server/contract';
import { countText } from './format';
import type { View } from './parts/header';
import type { Call } from './rpc';
import type { Said, Say, Task } from './task';

export interface Actions {
  open(): void;
  refresh(): void;
  /** A sidebar that makes a new sheet goes on in the language chosen for it; after a repair each keeps their own. */
  install(choice: InstallChoice, isNew: boolean): void;
  removeExamples(): void;
  /** `name` is what the place is called when it was found. */
  jump(place: Place, name: string): void;
  /** `isUnasked`: the view was opened, no button was pressed. */
  loadFigures(lang: Lang, isUnasked?: boolean): void;
  loadCustomers(isUnasked?: boolean): void;
  findCustomers(text: string): void;
  addModule(key: ModuleKey): void;
  addNames(asked: NamesToAdd): void;
  showRows(asked: RowsAsked): void;
  showAllRows(): void;
}

/** What was asked of the server for a view; forgotten when the ledger was read anew. */
export interface Views {
  figures: FiguresView | null;
  customers: CustomersView | null;
  found: PeopleList | null;
}

export const noViews: Views = { figures: null, customers: null, found: null };

export interface Session {
  call: Call;
  task: Task;
  setState(change: (old: OpenState | null) => OpenState | null): void;
  setViews(change: (old: Views) => Views): void;
  setLang(lang: Lang): void;
  setView(view: View): void;
}

/** What the buttons do: one server call each, and what is said afterwards. */
export function actionsOf(session: Session): Actions {
  const { call, task, setState, setViews, setLang, setView } = session;
  const keep = (summary: Summary, also: Partial<OpenState> = {}) => {
    setState(old => old && { ...old, installed: true, ...also, summary });
    setViews(() => noViews);
  };

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
          keep(summary);
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
          keep(summary, { trade: choice.trade, sheetLang: choice.lang });
          if (isNew) setLang(choice.lang);
          setView('home');
          return w => (summary.exampleRows > 0 ? w.start.doneExample : w.start.done);
        },
      ),
    removeExamples: () =>
      task.run(
        'removeExamples',
        () => call('removeExamples'),
        ({ removed, kept, summary }) => {
          keep(summary);
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
          keep(summary);
          return w => w.addTab[key].done;
        },
      ),
    addNames: asked =>
      task.run(
        'addNames',
        () => call('addNames', asked),
        ({ added, summary }) => {
          keep(summary);
          return w => w.check.addedNames(countText(added, w.lang));
        },
      ),
    ...viewActions(session),
    ...rowActions(session),
  };
}

type ViewActions = Pick<Actions, 'loadFigures' | 'loadCustomers' | 'findCustomers'>;

function viewActions({ call, task, setViews }: Session): ViewActions {
  return {
    loadFigures: (lang, isUnasked) =>
      task.run(
        'figures',
        () => call('metrics', lang),
        figures => {
          setViews(old => ({ ...old, figures }));
          return null;
        },
        isUnasked,
      ),
    loadCustomers: isUnasked =>
      task.run(
        'customers',
        () => call('customersView'),
        customers => {
          setViews(old => ({ ...old, customers, found: null }));
          return null;
        },
        isUnasked,
      ),
    findCustomers: text =>
      task.run(
        'search',
        () => call('findCustomers', text),
        found => {
          setViews(old => ({ ...old, found }));
          return null;
        },
      ),
  };
}

function rowActions({ call, task, setState }: Session): Pick<Actions, 'showRows' | 'showAllRows'> {
  return {
    showRows: asked =>
      task.run(
        'showRows',
        () => call('showRows', asked),
        shown => {
          setState(old => old && { ...old, shown });
          return w => w.shown.done(countText(shown.rows, w.lang));
        },
      ),
    showAllRows: () =>
      task.run(
        'showAllRows',
        () => call('showAllRows'),
        () => {
          setState(old => old && { ...old, shown: null });
          return w => w.shown.tookBack;
        },
      ),
  };
}
