import { useState } from 'preact/hooks';
import type { PeopleList } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { countText, type Numbers } from '../format';
import type { Task } from '../task';
import { useWords } from '../words';
import { Folded } from './people-section';
import { PersonLine } from './person-line';

interface SearchProps {
  found: PeopleList | null;
  numbers: Numbers;
  task: Task;
  actions: Actions;
}

export function CustomerSearch({ found, ...shared }: SearchProps) {
  const { customers, lang } = useWords();
  const { task, actions, numbers } = shared;
  const [text, setText] = useState('');
  const isBusy = task.busy === 'search';
  const send = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '') actions.findCustomers(text);
  };
  const lines = found?.shown.map(person => (
    <PersonLine key={person.customer} person={person} aside={numbers.money(person.amount)} {...shared} />
  ));
  return (
    <section aria-label={customers.search}>
      <form class="search" onSubmit={send}>
        <label for="search">{customers.search}</label>
        <input
          id="search"
          type="search"
          maxLength={100}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" aria-disabled={task.busy !== null} aria-busy={isBusy}>
          {isBusy ? customers.searching : customers.searchButton}
        </button>
      </form>
      {found && (
        <p class="note" role="status">
          {found.total > 0 ? customers.found(countText(found.total, lang)) : customers.foundNobody}
        </p>
      )}
      {found && lines && <Folded lines={lines} total={found.total} />}
    </section>
  );
}
