import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../sheets-templates/types';
import type { OpenState, PageAsked } from '../src/server/contract';
import { actionsOf } from './actions/actions';
import { noViews } from './actions/session';
import { useFocus } from './focus';
import { FailureNote } from './parts/failure-note';
import { Header, type View } from './parts/header';
import { ShownBar } from './parts/shown-bar';
import type { Call } from './rpc';
import { type Task, useTask } from './task';
import { CheckView } from './views/check';
import { CustomersPage } from './views/customers';
import { FiguresPage } from './views/figures';
import { HomeView } from './views/home';
import { StepPage } from './views/page';
import { StartView } from './views/start';
import { useWords, WordsContext, wordsOf } from './words';

const browserLanguage = (): Lang => (navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en');

function Opening({ task }: { task: Task }) {
  const { opening, slow } = useWords();
  return (
    <main class="opening">
      {task.failed ? (
        <FailureNote failed={task.failed} busy={task.busy} primary />
      ) : (
        <p role="status">{task.slow ? slow : opening}</p>
      )}
    </main>
  );
}

export function App({ call }: { call: Call }) {
  const [lang, setLang] = useState(browserLanguage);
  const [state, setState] = useState<OpenState | null>(null);
  const [view, setView] = useState<View>('home');
  const [views, setViews] = useState(noViews);
  const [asked, setAsked] = useState<PageAsked | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const task = useTask();
  const actions = actionsOf({ call, task, setState, setViews, setLang, setView, setAsked });
  const show = (next: View) => {
    task.forget();
    setView(next);
  };
  const switchLanguage = () => {
    const next = lang === 'ko' ? 'en' : 'ko';
    setLang(next);
    // Kept for the next time; if that fails, nothing a person did is lost.
    if (state) void call('setLanguage', next);
  };

  useEffect(actions.open, []);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useFocus(page, state && (view === 'page' && asked ? JSON.stringify(asked) : view), task);

  const shared = { task, actions, show };
  return (
    <WordsContext.Provider value={wordsOf[lang]}>
      <div class="page" ref={page}>
        <Header state={state} view={view} show={show} switchLanguage={switchLanguage} />
        {state?.shown && <ShownBar shown={state.shown} task={task} actions={actions} />}
        {state === null && <Opening task={task} />}
        {state && view === 'start' && <StartView {...shared} state={state} />}
        {state && view === 'home' && <HomeView {...shared} summary={state.summary} figureWords={state.figureWords} />}
        {state && view === 'figures' && <FiguresPage {...shared} view={views.figures} />}
        {state && view === 'customers' && <CustomersPage {...shared} view={views.customers} found={views.found} />}
        {state && view === 'page' && asked && <StepPage {...shared} asked={asked} read={views.page} />}
        {state && view === 'check' && <CheckView {...shared} summary={state.summary} />}
      </div>
    </WordsContext.Provider>
  );
}
