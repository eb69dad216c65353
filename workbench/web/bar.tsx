import type { Shell } from './shell';
import { useStore } from './store';
import { isUserKey, userKeys } from './users';
import type { Workbench } from './workbench';

interface BarProps {
  shell: Shell;
  workbench: Workbench | null;
  onSave(): void;
  onOpen(file: File): void;
}

/** The slim bar over the sheet: who is at it, and what fills it. */
export function Bar({ shell, workbench, onSave, onOpen }: BarProps) {
  const { user, isWorking } = useStore(shell);
  const words = shell.words();
  const isViewer = user === 'accountant';
  const isOff = workbench === null || isWorking;
  return (
    <header class="bar">
      <h1>{words.bar}</h1>
      <label>
        <span>{words.user}</span>
        <select
          name="user"
          value={user}
          disabled={isOff}
          onChange={event => isUserKey(event.currentTarget.value) && workbench?.setUser(event.currentTarget.value)}
        >
          {userKeys.map(key => (
            <option key={key} value={key}>
              {words.users[key]}
            </option>
          ))}
        </select>
      </label>
      <span class="rule" />
      <button type="button" disabled={isOff || isViewer} onClick={() => shell.set({ panel: 'examples' })}>
        {words.examples}
      </button>
      <button type="button" disabled={isOff || isViewer} onClick={() => shell.set({ panel: 'csv' })}>
        {words.importCsv}
      </button>
      <button type="button" disabled={isOff || isViewer} onClick={() => shell.set({ panel: 'settings' })}>
        {words.settings}
      </button>
      <span class="rule" />
      <button type="button" disabled={isOff} onClick={onSave}>
        {words.save}
      </button>
      <FilePick label={words.open} accept=".json,application/json" isOff={isOff} onPick={onOpen} />
      <button type="button" disabled={isOff} onClick={() => shell.set({ panel: 'reset' })}>
        {words.reset}
      </button>
      <label class="end">
        <span class="unseen">{words.language}</span>
        <select
          name="language"
          value={shell.get().lang}
          disabled={isOff}
          onChange={event => void workbench?.setLanguage(event.currentTarget.value === 'en' ? 'en' : 'ko')}
        >
          <option value="ko">한국어</option>
          <option value="en">English</option>
        </select>
      </label>
    </header>
  );
}

interface FilePickProps {
  label: string;
  accept: string;
  isOff: boolean;
  onPick(file: File): void;
}

/** A button that asks for a file; the same file can be picked again. */
function FilePick({ label, accept, isOff, onPick }: FilePickProps) {
  let input: HTMLInputElement | null = null;
  return (
    <>
      <button type="button" disabled={isOff} onClick={() => input?.click()}>
        {label}
      </button>
      <input
        ref={element => {
          input = element;
        }}
        type="file"
        name="work-file"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
