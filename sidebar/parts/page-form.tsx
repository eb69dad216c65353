import type { TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Field, FormBlock, PageView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import type { Task } from '../task';

/** What was typed and not sent, by page and field: turning the page loses nothing, unless the cell changed meanwhile. */
const drafts = new Map<string, { readonly seen: string; readonly typed: string }>();

interface FormProps {
  block: FormBlock;
  page: PageView;
  task: Task;
  actions: Actions;
}

/** A form of a page. Its fields keep what is typed until it is sent. */
export function PageForm({ block, page, task, actions }: FormProps) {
  const busy = task.busy === 'act';
  const draftOf = (name: string) => JSON.stringify([page.asked, block.action, name]);
  const keep = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    const seen = block.fields.find(field => field.name === name)?.value;
    if (seen !== undefined) drafts.set(draftOf(name), { seen, typed: value });
  };
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget, event.submitter);
    const values = Object.fromEntries(block.fields.map(({ name }) => [name, String(sent.get(name) ?? '')]));
    for (const { name } of block.fields) drafts.delete(draftOf(name));
    actions.act(page.lang, { action: block.action, item: block.item, values }, page.asked);
  };
  const hasChoice = block.fields.some(({ kind }) => kind === 'send');
  // which of several buttons is meant nobody can tell
  const hold = (event: KeyboardEvent) => {
    if (hasChoice && event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  };
  return (
    <form id={block.action} class="page-form" onSubmit={send} onInput={keep} onKeyDown={hold}>
      {block.fields.map(field => {
        const draft = drafts.get(draftOf(field.name));
        const value = draft?.seen === field.value ? draft.typed : field.value;
        return <FieldInput key={field.name} field={{ ...field, value }} />;
      })}
      {!block.isMain && (
        <button type="submit" aria-disabled={task.busy !== null} aria-busy={busy}>
          {busy ? block.busy : block.submit}
        </button>
      )}
    </form>
  );
}

function FieldInput({ field }: { field: Field }) {
  const id = useId();
  if (field.kind === 'send') return null;
  if (field.kind === 'hidden') return <input type="hidden" name={field.name} value={field.value} />;
  const hint = field.hint && (
    <p class="note" id={`${id}-hint`}>
      {field.hint}
    </p>
  );
  if (field.kind === 'choice') {
    return (
      <fieldset>
        <legend>{field.label}</legend>
        {hint}
        <div class="choices">
          {field.options.map(({ value, text }) => (
            <label key={value} class="choice">
              <input
                type="radio"
                name={field.name}
                value={value}
                defaultChecked={value === field.value}
                required={field.isRequired}
              />
              {text}
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      {hint}
      <Control field={field} id={id} />
    </div>
  );
}

function Control({ field, id }: { field: Field; id: string }) {
  const { name, kind, value, options, isRequired } = field;
  const shared = { id, name, required: isRequired, ...(field.hint && { 'aria-describedby': `${id}-hint` }) };
  if (kind === 'long') return <textarea {...shared} rows={3} defaultValue={value} />;
  if (kind === 'pick') {
    return (
      <select {...shared} defaultValue={value}>
        {options.map(option => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'day') return <input {...shared} type="date" defaultValue={value} />;
  return (
    <input {...shared} type="text" {...(kind === 'number' && { inputMode: 'decimal' as const })} defaultValue={value} />
  );
}
