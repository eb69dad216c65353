import { customerSegments, customerStates } from '../../sheets-templates/customer-words';
import type { CustomersView } from '../../src/server/contract';
import type { Numbers } from '../format';
import { useWords } from '../words';

export function StatesTable({ view, numbers }: { view: CustomersView; numbers: Numbers }) {
  const { customers, lang } = useWords();
  return (
    <section aria-labelledby="states">
      <h2 id="states">{customers.states}</h2>
      <table class="shares">
        <tbody>
          {view.states.map(({ state, customers: count }) => (
            <tr key={state}>
              <th scope="row">
                {customerStates[state][lang]}
                <span class="note">{customers.stateNotes[state]}</span>
              </th>
              <td>
                <progress value={count} max={Math.max(1, view.buyers)} aria-hidden="true" />
              </td>
              <td>{customers.people(numbers.count(count))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function SegmentsTable({ view, numbers }: { view: CustomersView; numbers: Numbers }) {
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
                <td>{customers.people(numbers.count(count))}</td>
                <td>{numbers.money(amount)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
