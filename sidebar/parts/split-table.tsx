import type { FiguresView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import type { Numbers } from '../format';
import type { Task } from '../task';
import { visibleText } from '../visible-text';
import { useWords } from '../words';

interface SplitTableProps {
  split: FiguresView['splits'][number];
  month: string;
  numbers: Numbers;
  task: Task;
  actions: Actions;
}

/** A month's sales by name, each with the way to its rows. */
export function SplitTable({ split, month, numbers, task, actions }: SplitTableProps) {
  const { customers } = useWords();
  return (
    <details class="figure">
      <summary>
        <span class="name wide">{split.title}</span>
      </summary>
      <table class="shares">
        <tbody>
          {split.lines.map(({ name, shown, sales, share }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{visibleText(shown)}</bdi>
              </th>
              <td>{share === null ? '–' : numbers.rate(share)}</td>
              <td>
                {name === null ? (
                  numbers.money(sales)
                ) : (
                  <button
                    type="button"
                    class="link"
                    aria-label={customers.showGroup(visibleText(shown), numbers.money(sales))}
                    aria-disabled={task.busy !== null}
                    onClick={() => actions.showRows({ of: split.of, name, month })}
                  >
                    {numbers.money(sales)}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
