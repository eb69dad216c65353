import type { MenuItem } from '../contract';
import type { FrameKind } from './script-frame';
import { createStore, type Store } from './store';
import type { UserKey } from './users';
import { type PageLang, type PageWords, wordsOf } from './words/words';

export interface Frame {
  id: number;
  kind: FrameKind;
  title: string;
  html: string;
  width: number;
  height: number;
}

export interface Toast {
  id: number;
  title: string;
  message: string;
}

export type Panel = 'examples' | 'csv' | 'settings' | 'reset';

/** What the page around the sheet shows. */
export interface ShellState {
  lang: PageLang;
  user: UserKey;
  menu: readonly MenuItem[];
  sidebar: Frame | null;
  dialog: Frame | null;
  toasts: readonly Toast[];
  /** What a script threw, until it is dismissed. */
  error: string | null;
  /** Sentences of the workbench itself; `broken` is an autosave that could not be read. */
  notice: string | null;
  broken: string | null;
  isWorking: boolean;
  panel: Panel | null;
}

export interface Shell extends Store<ShellState> {
  words(): PageWords;
  toast(message: string, title?: string, seconds?: number): void;
  dropToast(id: number): void;
  showFrame(kind: FrameKind, html: string, options: { title: string; width?: number; height?: number }): void;
  closeFrame(kind: FrameKind): void;
}

let ids = 0;

export function createShell(lang: PageLang, user: UserKey): Shell {
  const store = createStore<ShellState>({
    lang,
    user,
    menu: [],
    sidebar: null,
    dialog: null,
    toasts: [],
    error: null,
    notice: null,
    broken: null,
    isWorking: false,
    panel: null,
  });
  const dropToast = (id: number) => store.set({ toasts: store.get().toasts.filter(toast => toast.id !== id) });
  return {
    ...store,
    words: () => wordsOf(store.get().lang),
    dropToast,
    toast(message, title = '', seconds = 5) {
      const id = ++ids;
      store.set({ toasts: [...store.get().toasts, { id, title, message }] });
      // as on Google: a negative number stays until it is dismissed
      if (seconds > 0) window.setTimeout(() => dropToast(id), seconds * 1000);
    },
    showFrame(kind, html, { title, width = kind === 'sidebar' ? 300 : 600, height = 400 }) {
      store.set({ [kind]: { id: ++ids, kind, title, html, width, height } });
    },
    closeFrame: kind => store.set({ [kind]: null }),
  };
}
