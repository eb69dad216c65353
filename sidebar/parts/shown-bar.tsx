import type { ShownRows } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { countText } from '../format';
import type { Task } from '../task';
import { visibleText } from '../visible-text';
import { useWords } from '../words';

/** Stands in every view as long as the ledger is filtered. */
export function ShownBar({ shown, task, actions }: { shown: ShownRows; task: Task; actions: Actions }) {
  const words = useWords();
  const { lang } = words;
  const isBusy = task.busy === 'showAllRows';
  return (
    <aside class="shown" aria-label={words.shown.label}>
      <p>
        <strong>{words.shown.bar(visibleText(shown.name[lang]), countText(shown.rows, lang))}</strong>
      </p>
      <p class="note">
        {words.shown.everybody}
        {shown.also > 0 && ` ${words.shown.also(countText(shown.also, lang))}`}
      </p>
      <button type="button" aria-disabled={task.busy !== null} aria-busy={isBusy} onClick={actions.showAllRows}>
        {isBusy ? words.shown.takingBack : words.shown.takeBack}
      </button>
    </aside>
  );
}
