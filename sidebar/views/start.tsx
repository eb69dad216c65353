import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang, TabKey } from '../../sheets-templates/types';
import type { OpenState, Trade } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { ActionBar } from '../parts/action-bar';
import type { Task } from '../task';
import { useWords } from '../words';

interface StartProps {
  state: OpenState;
  task: Task;
  actions: Actions;
}

const tabOrder: readonly TabKey[] = ['start', 'dashboard', 'canvas', 'kpis', 'deals', 'spa', 'roles', 'settings'];
const tradeOrder: readonly Trade[] = ['academy', 'cafe', 'shop', 'agency', 'other'];

export function StartView({ state, task, actions }: StartProps) {
  const words = useWords();
  const { start } = words;
  const [trade, setTrade] = useState(state.trade);
  const [language, setLanguage] = useState(state.sheetLang);
  const [example, setExample] = useState(!state.installed);
  // A new sheet is written in the language the sidebar speaks until it is chosen here; a repair keeps the sheet's own.
  const lang = language ?? words.lang;
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    actions.install({ trade, lang, example }, !state.installed);
  };
  return (
    <>
      <main>
        <h1 tabIndex={-1}>{start.title}</h1>
        <p>{state.installed ? start.leadAgain : start.lead}</p>
        <form id="start" onSubmit={submit}>
          <TradeField trade={trade} onChange={setTrade} />
          <LanguageField lang={lang} onChange={setLanguage} />
          <ExampleField checked={example} onChange={setExample} />
        </form>
        <TabsAdded again={state.installed} />
      </main>
      <ActionBar
        task={task}
        job="install"
        label={state.installed ? start.submitAgain : start.submit}
        busyLabel={start.busy}
        resting=""
        form="start"
      />
    </>
  );
}

function TradeField({ trade, onChange }: { trade: Trade; onChange(trade: Trade): void }) {
  const { start, trades } = useWords();
  return (
    <fieldset>
      <legend>{start.trade}</legend>
      {tradeOrder.map(key => (
        <label class="choice" key={key}>
          <input type="radio" name="trade" value={key} checked={trade === key} onChange={() => onChange(key)} />
          {trades[key]}
        </label>
      ))}
    </fieldset>
  );
}

function ExampleField({ checked, onChange }: { checked: boolean; onChange(checked: boolean): void }) {
  const { start } = useWords();
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          name="example"
          checked={checked}
          aria-describedby="example-note"
          onChange={event => onChange(event.currentTarget.checked)}
        />
        {start.example}
      </label>
      <p class="note indent" id="example-note">
        {start.exampleNote}
      </p>
    </div>
  );
}

function LanguageField({ lang, onChange }: { lang: Lang; onChange(lang: Lang): void }) {
  const { start } = useWords();
  return (
    <div class="field">
      <label for="language">{start.language}</label>
      <select
        id="language"
        name="language"
        value={lang}
        onChange={event => onChange(event.currentTarget.value === 'ko' ? 'ko' : 'en')}
      >
        <option value="ko">{start.languages.ko}</option>
        <option value="en">{start.languages.en}</option>
      </select>
    </div>
  );
}

function TabsAdded({ again }: { again: boolean }) {
  const { start, tabs } = useWords();
  return (
    <section class="will-add" aria-labelledby="will-add">
      <h2 id="will-add">{(again ? start.willRestore : start.willAdd)(`${tabOrder.length}`)}</h2>
      <ul>
        {tabOrder.map(key => (
          <li key={key}>{tabs[key]}</li>
        ))}
      </ul>
      <p class="note">{start.untouched}</p>
    </section>
  );
}
