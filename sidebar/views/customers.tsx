import { useEffect } from 'preact/hooks';
import type { CustomersView, PeopleList } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { numbersFor } from '../format';
import { ActionBar } from '../parts/action-bar';
import { CustomerSearch } from '../parts/customer-search';
import { SegmentsTable, StatesTable } from '../parts/customer-tables';
import { DueSection } from '../parts/due-section';
import type { View } from '../parts/header';
import { PeopleSection } from '../parts/people-section';
import type { Task } from '../task';
import { useWords } from '../words';

interface CustomersProps {
  view: CustomersView | null;
  found: PeopleList | null;
  task: Task;
  actions: Actions;
  show(view: View): void;
}

export function CustomersPage({ view, found, task, actions, show }: CustomersProps) {
  const { customers } = useWords();
  const isIdle = task.busy === null && task.failed === null;
  useEffect(() => {
    if (!view && isIdle) actions.loadCustomers(true);
  }, [view, isIdle]);
  return (
    <>
      <main aria-busy={task.busy === 'customers'}>
        <h1 tabIndex={-1}>{customers.title}</h1>
        {!view && <p class="note">{customers.loading}</p>}
        {view && view.buyers === 0 && <p>{customers.empty}</p>}
        {view && view.buyers > 0 && <Everybody view={view} found={found} task={task} actions={actions} />}
      </main>
      <ActionBar
        task={task}
        job="customers"
        label={customers.button}
        busyLabel={customers.busy}
        resting={view ? customers.counted(view.asOf) : ''}
        onClick={() => actions.loadCustomers()}
        start={() => show('start')}
      />
    </>
  );
}

interface EverybodyProps {
  view: CustomersView;
  found: PeopleList | null;
  task: Task;
  actions: Actions;
}

function Everybody({ view, found, task, actions }: EverybodyProps) {
  const words = useWords();
  const { customers } = words;
  const numbers = numbersFor(words, view.currency, view.currencyDigits);
  const shared = { numbers, task, actions };
  const gone = view.inviteGone;
  const isAllGone = gone === view.invite.total;
  const goneNote = gone === 0 ? [] : [isAllGone ? customers.inviteAllGone : customers.inviteGone(numbers.count(gone))];
  const lost = view.states.find(({ state }) => state === 'lost')?.customers ?? 0;
  return (
    <>
      <p class="note">{customers.buyers(numbers.count(view.buyers))}</p>
      <CustomerSearch found={found} {...shared} />
      <DueSection view={view} {...shared} />
      <PeopleSection
        id="invite"
        title={customers.invite}
        note={[customers.inviteNote, ...goneNote].join(' ')}
        nobody={customers.inviteNobody}
        list={view.invite}
        asideOf={({ amount }) => numbers.money(amount)}
        {...shared}
      />
      <PeopleSection
        id="at-risk"
        title={customers.atRisk}
        note={customers.atRiskNote}
        nobody={[customers.atRiskNobody, ...(lost > 0 ? [customers.lostLongAgo(numbers.count(lost))] : [])].join(' ')}
        list={view.atRisk}
        asideOf={({ lastDay }) => customers.since(lastDay ?? '')}
        {...shared}
      />
      <StatesTable view={view} {...shared} />
      <SegmentsTable view={view} {...shared} />
    </>
  );
}
