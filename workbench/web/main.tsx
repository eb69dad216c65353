import { render } from 'preact';
import './page.css';
import './box.css';
import './sheet.css';
import { fetchAddOn } from './add-on';
import { installAddOnMenu } from './add-on-menu';
import { setEngineLanguage } from './engine-language';
import { startTypingEmpty } from './fresh-typing';
import { leaveOutMaps } from './left-out';
import { installNotes } from './note-marks';
import { Page } from './page';
import { loadWork } from './saved-work';
import { createShell, type Shell } from './shell';
import { isUserKey } from './users';
import type { PageLang } from './words/words';
import { readWorkFile } from './work-file';
import { createWorkbench, remembered, type Workbench } from './workbench';

declare global {
  interface Window {
    /** Set once the spreadsheet is open. */
    workbench?: Workbench;
  }
}

function pageLang(): PageLang {
  const wish = localStorage.getItem(remembered.lang) ?? navigator.language;
  return wish.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** Whether this window may save: two that save over each other would lose one's work. Held until it closes. */
function claimWindow(): Promise<boolean> {
  return new Promise(resolve => {
    const held = new Promise<void>(() => {});
    navigator.locks
      .request('jangbu-workbench', { ifAvailable: true }, lock => {
        resolve(lock !== null);
        return lock ? held : undefined;
      })
      .catch(() => resolve(true));
  });
}

async function start(shell: Shell, target: HTMLElement): Promise<Workbench> {
  const [addOn, text, templates, isOnlyWindow] = await Promise.all([
    fetchAddOn(),
    loadWork().catch(() => null),
    fetch('/engine/o-spreadsheet.xml').then(response => response.text()),
    claimWindow(),
  ]);
  const words = shell.words();
  if (!addOn) shell.set({ notice: words.addOnBroken });
  else if (!isOnlyWindow) shell.set({ notice: words.otherWindow });
  const parts = { shell, target, templates, addOn, isOnlyWindow };
  const work = text === null ? null : readWorkFile(text);
  const workbench = await createWorkbench(parts, work?.ok ? work.file : undefined).catch(error => {
    if (!work?.ok) throw error;
    shell.set({ broken: text });
    return createWorkbench(parts);
  });
  if (work && !work.ok) shell.set({ broken: text });
  window.workbench = workbench;
  return workbench;
}

/** The engine's view ends itself when a part of it throws. Once in a while it is opened again; a loop it must not be. */
function recoverView(): void {
  let last = Number.NEGATIVE_INFINITY;
  const onError = (error: unknown) => {
    if (!(error instanceof Error) || !error.message.includes('owl lifecycle')) return;
    if (performance.now() - last < 5_000) return;
    last = performance.now();
    void window.workbench?.recover();
  };
  window.addEventListener('error', ({ error }: ErrorEvent) => onError(error));
  window.addEventListener('unhandledrejection', ({ reason }) => onError(reason));
}

const lang = pageLang();
const user = localStorage.getItem(remembered.user);
const shell = createShell(lang, isUserKey(user) ? user : 'owner');
document.documentElement.lang = lang;
document.title = shell.words().title;
setEngineLanguage(lang);
installNotes();
leaveOutMaps();
startTypingEmpty();
recoverView();
installAddOnMenu(() => ({
  name: shell.words().addOn,
  items: shell.get().menu,
  run: functionName => window.workbench?.runMenu(functionName),
}));
const page = document.getElementById('page');
const begin = (target: HTMLElement) => start(shell, target);
if (page) render(<Page shell={shell} start={begin} />, page);
