import type { Lang } from '../sheets-templates/types';
import type { InstallChoice, OpenState, Place, Summary } from '../src/server/contract';
import { countText } from './format';
import type { View } from './parts/header';
import type { Call } from './rpc';
import type { Said, Say, Task } from './task';

export interface Actions {
  open(): void;
  refresh(): void;
  install(choice: InstallChoice): void;
  removeExamples(): void;
  /** `name` is what the place is called when it was found. */
  jump(place: Place, name: string): void;
}

export interface Session {
  call: Call;
  task: Task;
  setState(change: (old: OpenState | null) => OpenState | null): void;
  setLang(lang: Lang): void;
  setView(view: View): void;
}

/** What the buttons do: one server call each, and what is said afterwards. */
export function actionsOf({ call, task, setState, setLang, setView }: Session): Actions {
  const keep = (summary: Summary, also: Partial<OpenState> = {}) =>
    setState(old => old && { ...old, installed: true, ...also, summary });

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
    install: choice =>
      task.run(
        'install',
        () => call('install', choice),
        summary => {
          keep(summary, { trade: choice.trade });
          setLang(choice.lang);
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
  };
}
