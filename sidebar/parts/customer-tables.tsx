import { customerSegments, customerStates } from '../../sheets-templates/customer-words';
import type { CustomersView, Person, RowsAsked } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import type { Numbers } from '../format';
import type { Task } from '../task';
import { useWords } from '../words';

type CustomerState = NonNullable<Person['state']>;

interface TableProps {
  view: CustomersView;
  numbers: Numbers;
  task: Task;
  actions: Actions;
}

export function StatesTable({ view, ...shared }: TableProps) {
  const { customers, lang } = useWords();
  const limits = view.tradeLimits;
  // an active customer need not be an active regular, of whom Home tells
  const nameOf = (state: CustomerState) => customers.inState(customerStates[state][lang]);
  return (
    <section aria-labelledby="states">
      <h2 id="states">{customers.states}</h2>
      {limits && <p class="note">{customers.byTrade(limits.active, limits.atRisk, limits.dormant)}</p>}
      <table class="shares">
        <tbody>
          {view.states.map(({ state, customers: count }) => (
            <tr key={state}>
              <th scope="row">
                {nameOf(state)}
                <span class="note">{customers.stateNotes[state]}</span>
              </th>
              <td>
                <progress value={count} max={Math.max(1, view.buyers)} aria-hidden="true" />
              </td>
              <td>
                <PeopleButton group={state} name={nameOf(state)} count={count} {...shared} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function SegmentsTable({ view, ...shared }: TableProps) {
  const { customers, lang } = useWords();
  return (
    <section aria-labelledby="segments">
      <h2 id="segments">{customers.segments}</h2>
      <table class="shares">
        <tbody>
          {view.segments
            .filter(({ customers: count }) => count > 0)
            .map(({ segment, customers: count, amount }) => (
              <tr key={segment}>
                <th scope="row">{customerSegments[segment][lang]}</th>
                <td>
                  <PeopleButton group={segment} name={customerSegments[segment][lang]} count={count} {...shared} />
                </td>
                <td>{shared.numbers.money(amount)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

interface PeopleButtonProps extends Omit<TableProps, 'view'> {
  group: Extract<RowsAsked, { group: unknown }>['group'];
  name: string;
  count: number;
}

/** How many they are, and the way to their rows. */
function PeopleButton({ group, name, count, numbers, task, actions }: PeopleButtonProps) {
  const { customers } = useWords();
  const people = customers.people(numbers.count(count));
  if (count === 0) return <>{people}</>;
  return (
    <button
      type="button"
      class="link"
      aria-label={customers.showGroup(name, people)}
      aria-disabled={task.busy !== null}
      onClick={() => actions.showRows({ group })}
    >
      {people}
    </button>
  );
}
