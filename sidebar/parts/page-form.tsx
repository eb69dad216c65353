import type { TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Field, FormBlock, PageView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import type { Task } from '../task';

interface FormProps {
  block: FormBlock;
  page: PageView;
  task: Task;
  actions: Actions;
}

/** A form of a page. Its fields keep what is typed until the page is read anew. */
export function PageForm({ block, page, task, actions }: FormProps) {
  const busy = task.busy === 'act';
  const send = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget);
    const values = Object.fromEntries(block.fields.map(({ name }) => [name, String(sent.get(name) ?? '')]));
    actions.act(page.lang, { action: block.action, item: block.item, values }, page.asked);
  };
  return (
    <form id={block.action} class="page-form" onSubmit={send}>
      {block.fields.map(field => (
        <FieldInput key={field.name} field={field} />
      ))}
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
