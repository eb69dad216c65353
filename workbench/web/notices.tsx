import type { Shell } from './shell';
import { useStore } from './store';

/** Everything that is said without being asked: script errors, toasts, sentences of the workbench. */
export function Alerts({ shell, onKeepBroken }: { shell: Shell; onKeepBroken(): void }) {
  const { error, notice, broken, isWorking } = useStore(shell);
  const words = shell.words();
  return (
    <>
      <div role="alert">
        {error !== null && (
          <Alert
            kind="error"
            title={words.scriptError}
            text={error}
            close={words.dismiss}
            onClose={() => shell.set({ error: null })}
          />
        )}
        {broken !== null && (
          <Alert
            kind="notice"
            text={words.brokenAutosave}
            close={words.dismiss}
            onClose={() => shell.set({ broken: null })}
          >
            <button type="button" onClick={onKeepBroken}>
              {words.keepBroken}
            </button>
          </Alert>
        )}
        {notice !== null && (
          <Alert kind="notice" text={notice} close={words.dismiss} onClose={() => shell.set({ notice: null })} />
        )}
      </div>
      <div role="status" class="working" hidden={!isWorking}>
        {isWorking && words.working}
      </div>
    </>
  );
}

interface AlertProps {
  kind: 'error' | 'notice';
  title?: string;
  text: string;
  close: string;
  onClose(): void;
  children?: preact.ComponentChildren;
}

function Alert({ kind, title, text, close, onClose, children }: AlertProps) {
  return (
    <div class={`alert-line ${kind}`}>
      <p>
        {title && <strong>{title} </strong>}
        {text}
      </p>
      {children}
      <button type="button" onClick={onClose}>
        {close}
      </button>
    </div>
  );
}

export function Toasts({ shell }: { shell: Shell }) {
  const { toasts } = useStore(shell);
  const words = shell.words();
  return (
    <section class="toasts" aria-live="polite" aria-label={words.notices}>
      {toasts.map(({ id, title, message }) => (
        <div key={id} class="toast-line">
          <p>
            {title && <strong>{title}</strong>}
            {message}
          </p>
          <button type="button" class="plain" aria-label={words.close} onClick={() => shell.dropToast(id)}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
    </section>
  );
}
