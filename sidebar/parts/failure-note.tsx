import type { Job, Task } from '../task';
import { useWords } from '../words';

interface FailureNoteProps {
  failed: NonNullable<Task['failed']>;
  busy: Job | null;
  /** There is no other blue button in the view. */
  primary?: boolean;
  /** Where the tabs are missing, trying again would not help, but this does. */
  start?: () => void;
}

export function FailureNote({ failed, busy, primary = false, start }: FailureNoteProps) {
  const words = useWords();
  const { kind, detail } = failed.failure;
  const { what, todo, ways } = words.errors[kind];
  const trying = busy === failed.job;
  return (
    <div class="failure">
      <div role="alert">
        <p>
          <strong>{what}</strong> {todo}
        </p>
        {ways && (
          <ol>
            {ways.map(way => (
              <li key={way}>{way}</li>
            ))}
          </ol>
        )}
      </div>
      {(kind === 'bug' || kind === 'unreadable') && detail && (
        <details>
          <summary>{words.failureDetail}</summary>
          <p class="literal">{detail.slice(0, 600)}</p>
        </details>
      )}
      {kind === 'not-installed' && start ? (
        <button type="button" onClick={start}>
          {words.start.title}
        </button>
      ) : (
        <button
          type="button"
          class={primary ? 'primary' : undefined}
          aria-disabled={busy !== null}
          onClick={() => failed.retry()}
        >
          {trying ? words.retrying : words.retry}
        </button>
      )}
    </div>
  );
}
