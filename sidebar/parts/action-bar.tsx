import type { Field } from '../../src/server/contract';
import type { Job, Task } from '../task';
import { useWords } from '../words';
import { FailureNote } from './failure-note';

interface ActionBarProps {
  task: Task;
  job: Job;
  label: string;
  busyLabel: string;
  /** What stands here while there is nothing to report. */
  resting: string;
  /** Without it the button sends the form of this id. */
  onClick?: () => void;
  form?: string;
  /** In place of the one button, a button for each of its options; the first is the blue one. */
  send?: Field | undefined;
  start?: () => void;
}

/** The view's one blue button, always in sight, with what came of the last press. */
export function ActionBar({ task, job, label, busyLabel, resting, onClick, form, send, start }: ActionBarProps) {
  const words = useWords();
  const waiting = task.busy !== null && task.slow;
  const message = waiting ? words.slow : task.said ? task.said.say(words) : null;
  return (
    <footer>
      {task.failed && <FailureNote failed={task.failed} busy={task.busy} {...(start && { start })} />}
      <p
        class={`status ${waiting || !task.said ? '' : task.said.isPoor ? 'poor' : 'done'}`}
        role="status"
        aria-live="polite"
      >
        {message ?? (task.failed ? '' : resting)}
      </p>
      {send ? (
        <fieldset class="sends">
          <legend>{task.busy === job ? busyLabel : send.label}</legend>
          {send.options.map(({ value, text }, index) => (
            <button
              key={value}
              type="submit"
              form={form}
              class={index === 0 ? 'primary' : ''}
              name={send.name}
              value={value}
              aria-disabled={task.busy !== null}
            >
              {text}
            </button>
          ))}
        </fieldset>
      ) : (
        <button
          type={form ? 'submit' : 'button'}
          form={form}
          class="primary"
          aria-disabled={task.busy !== null}
          aria-busy={task.busy === job}
          onClick={onClick}
        >
          {task.busy === job ? busyLabel : label}
        </button>
      )}
    </footer>
  );
}
