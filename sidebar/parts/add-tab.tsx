import type { ModuleKey } from '../../sheets-templates/types';
import type { Actions } from '../actions/actions';
import type { Task } from '../task';
import { useWords } from '../words';

interface AddTabProps {
  module: ModuleKey;
  task: Task;
  actions: Actions;
}

/** The offer of a tab that is not there yet: what it brings, and the button. */
export function AddTab({ module, task, actions }: AddTabProps) {
  const { modules, tabs } = useWords();
  const isBusy = task.busy === 'addModule';
  return (
    <>
      <p class="note">{modules.notes[module]}</p>
      <button
        type="button"
        aria-disabled={task.busy !== null}
        aria-busy={isBusy}
        onClick={() => actions.addModule(module)}
      >
        {isBusy ? modules.busy : modules.button(tabs[module])}
      </button>
    </>
  );
}
