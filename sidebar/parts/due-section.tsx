import type { CustomersView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import type { Numbers } from '../format';
import type { Task } from '../task';
import { visibleText } from '../visible-text';
import { useWords } from '../words';
import { AddTab } from './add-tab';
import { Folded, Title } from './people-section';
import { PersonLine } from './person-line';

interface DueProps {
  view: CustomersView;
  numbers: Numbers;
  task: Task;
  actions: Actions;
}

/** What the owner wrote into the list of customers; without that list, the offer of one. */
export function DueSection({ view, ...shared }: DueProps) {
  const { customers } = useWords();
  const { task, actions } = shared;
  if (!view.due) {
    return (
      <section aria-labelledby="due">
        <h2 id="due">{customers.due}</h2>
        <AddTab module="customers" task={task} actions={actions} />
      </section>
    );
  }
  const lines = view.due.shown.map(({ person, nextStep, due, isLate }) => (
    <PersonLine
      key={person.customer}
      person={person}
      aside={[visibleText(nextStep), due ?? customers.noDue, isLate ? customers.late : ''].filter(Boolean).join(' · ')}
      isLate={isLate}
      {...shared}
    />
  ));
  return (
    <section aria-labelledby="due">
      <Title id="due" title={customers.due} total={view.due.total} />
      {lines.length === 0 && <p class="note">{customers.dueNobody}</p>}
      <Folded lines={lines} total={view.due.total} />
    </section>
  );
}
