import type { AuthMode, MenuItem, SavedWorkbook } from '../contract';
import type { Runtime } from '../run/runtime';
import type { AddOn } from './add-on';
import { focusSheet } from './focus-parts';
import { createAutosave, forgetWork } from './saved-work';
import { type FrameKind, googleFor } from './script-frame';
import { openSession, type Session } from './session';
import type { Shell } from './shell';
import type { UserKey } from './users';
import type { PageLang } from './words/words';
import { writeWorkFile } from './work-file';

/** What the bar's controls do; also the handle that tests hold. */
export interface Workbench {
  readonly shell: Shell;
  readonly runtime: Runtime;
  /** Leaves the current work for another: a file, or an empty spreadsheet. Throws where the engine cannot take it. */
  replace(file?: SavedWorkbook): Promise<void>;
  /** The engine's view broke down: takes the last step back and opens the rest again. */
  recover(): Promise<void>;
  setUser(user: UserKey): void;
  setLanguage(lang: PageLang): Promise<void>;
  /** Runs a function of the add-on as a menu click does. */
  runMenu(functionName: string): void;
  saveNow(): Promise<void>;
  changed(): void;
  google(frame: Window, kind: FrameKind): object;
}

interface Parts {
  shell: Shell;
  target: HTMLElement;
  templates: string;
  addOn: AddOn | null;
  isOnlyWindow: boolean;
}

export const remembered = { lang: 'jangbu-lang', user: 'jangbu-user' };
const paintDelay = 30;

export async function createWorkbench(parts: Parts, file?: SavedWorkbook): Promise<Workbench> {
  const { shell, target, templates } = parts;
  let session: Session | null = null;
  const current = (): Session => {
    if (!session) throw new Error('no spreadsheet is open');
    return session;
  };
  const autosave = createAutosave(
    () => writeWorkFile(current().runtime.save()),
    () => shell.set({ notice: shell.words().notSaved }),
  );
  const changed = () => {
    if (parts.isOnlyWindow && session) autosave.changed();
  };
  const open = async (work?: SavedWorkbook) => {
    const opened = openSession({ ...sessionOptions(parts, changed), ...(work ? { file: work } : {}) });
    session?.close();
    session = opened;
    shell.set({ sidebar: null, dialog: null, menu: [], error: null });
    await opened.mount(target, templates);
    showMenu(opened, shell, work ? 'LIMITED' : 'NONE');
  };
  await open(file);
  window.addEventListener('pagehide', () => void autosave.saveNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void autosave.saveNow();
  });
  return {
    shell,
    get runtime() {
      return current().runtime;
    },
    changed,
    saveNow: () => autosave.saveNow(),
    async replace(work) {
      await open(work);
      autosave.forget();
      if (work) changed();
      else if (parts.isOnlyWindow) await forgetWork();
    },
    async recover() {
      const { runtime } = current();
      runtime.workbook.model.dispatch('REQUEST_UNDO');
      await open(runtime.save());
      shell.set({ notice: shell.words().recovered });
      changed();
    },
    setUser(user) {
      localStorage.setItem(remembered.user, user);
      shell.set({ user, sidebar: null, dialog: null, menu: [] });
      current().setUser(user);
      showMenu(current(), shell, 'LIMITED');
    },
    async setLanguage(lang) {
      localStorage.setItem(remembered.lang, lang);
      changed();
      await autosave.saveNow();
      location.reload();
    },
    runMenu: functionName => runMenu(current(), shell, functionName, changed),
    google: (frame, kind) => googleFor(frame, kind, frameHost(current(), shell, changed)),
  };
}

function sessionOptions({ shell, addOn }: Parts, changed: () => void) {
  const { lang, user } = shell.get();
  const words = shell.words();
  return {
    addOn,
    lang,
    user,
    changed,
    host: {
      menu: (menu: MenuItem[]) => shell.set({ menu }),
      toast: shell.toast,
      alert: (title: string, prompt: string, buttons: string) => askButtons(sentence(title, prompt), buttons),
      prompt(title: string, prompt: string, buttons: string) {
        const text = window.prompt(sentence(title, prompt));
        const yes = buttons.startsWith('YES') ? 'YES' : 'OK';
        return { button: text === null ? 'CLOSE' : yes, text: text ?? '' };
      },
      show: shell.showFrame,
      close: () => shell.closeFrame(shell.get().dialog ? 'dialog' : 'sidebar'),
      log: (level: 'log' | 'warn' | 'error', text: string) => console[level](text),
    },
    ask: (text: string) => window.confirm(text),
    say: (text: string) => shell.toast(text),
    confirmProtected: () => window.confirm(words.protected),
    refused: () => shell.toast(words.refused),
  };
}

function sentence(title: string, prompt: string): string {
  return title === '' ? prompt : `${title}\n\n${prompt}`;
}

/** The script waits for the answer, so only the browser's own boxes can ask. */
function askButtons(text: string, buttons: string): string {
  if (buttons === 'OK') {
    window.alert(text);
    return 'OK';
  }
  const yes = window.confirm(text);
  if (buttons.startsWith('YES')) return yes ? 'YES' : 'NO';
  return yes ? 'OK' : 'CANCEL';
}

/** Google opens the file for this user: a viewer's simple triggers do not run, so there is no menu then. */
function showMenu(session: Session, shell: Shell, mode: AuthMode): void {
  if (shell.get().user === 'accountant' || !session.functions.includes('onOpen')) return;
  try {
    session.runtime.open(mode);
  } catch (error) {
    shell.set({ error: messageOf(error) });
  }
}

function runMenu(session: Session, shell: Shell, functionName: string, changed: () => void): void {
  shell.set({ isWorking: true, error: null });
  window.setTimeout(() => {
    try {
      session.runtime.call(functionName);
    } catch (error) {
      shell.set({ error: messageOf(error) });
    } finally {
      shell.set({ isWorking: false });
      changed();
    }
  }, paintDelay);
}

function frameHost(session: Session, shell: Shell, changed: () => void) {
  return {
    functions: session.functions,
    serve(name: string, args: readonly unknown[]) {
      try {
        return session.runtime.scriptRun(name, args);
      } finally {
        changed();
      }
    },
    unhandled: (error: Error) => shell.set({ error: error.message }),
    close: shell.closeFrame,
    resize(kind: FrameKind, size: { width?: number; height?: number }) {
      const frame = shell.get()[kind];
      if (frame && kind === 'dialog') shell.set({ dialog: { ...frame, ...size } });
    },
    focusSheet,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
