import type { FigureView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import type { Numbers } from '../format';
import type { Task } from '../task';
import { useWords } from '../words';

interface RowButtonsProps {
  figure: FigureView;
  month: string | null;
  numbers: Numbers;
  task: Task;
  actions: Actions;
}

/** From a figure to its rows, to the other tabs it comes from, or why there are none. */
export function RowButtons({ figure, month, numbers, task, actions }: RowButtonsProps) {
  const { figures } = useWords();
  const { part, whole } = figure.rows;
  const hasRows = month !== null && (part !== null || whole !== null);
  const button = (which: 'part' | 'whole', rows: number | null, what: string | undefined) =>
    rows !== null &&
    month !== null && (
      <button
        type="button"
        aria-disabled={task.busy !== null}
        onClick={() => actions.showRows({ metric: figure.key, month, part: which })}
      >
        {what ? figures.showRowsOf(what, numbers.count(rows)) : figures.showRows(numbers.count(rows))}
      </button>
    );
  return (
    <>
      {hasRows && (
        <div class="buttons">
          {button('part', part, figure.part)}
          {button('whole', whole, figure.whole)}
        </div>
      )}
      {!hasRows && figure.noRows && figure.value !== null && <p>{figures.whyNoRows[figure.noRows]}</p>}
      {figure.elsewhere && <OtherTabs tabs={figure.elsewhere} task={task} actions={actions} />}
    </>
  );
}

interface OtherTabsProps {
  tabs: NonNullable<FigureView['elsewhere']>;
  task: Task;
  actions: Actions;
}

function OtherTabs({ tabs, task, actions }: OtherTabsProps) {
  const { figures, home, tabs: names } = useWords();
  return (
    <>
      <p>{figures.elsewhere}</p>
      <div class="buttons">
        {tabs.map(tab => (
          <button
            key={tab}
            type="button"
            aria-disabled={task.busy !== null}
            onClick={() => actions.jump({ tab, row: null, column: null }, names[tab])}
          >
            {home.openTab(names[tab])}
          </button>
        ))}
      </div>
    </>
  );
}
