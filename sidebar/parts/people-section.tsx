import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PeopleList, Person } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { countText, type Numbers } from '../format';
import type { Task } from '../task';
import { useWords } from '../words';
import { PersonLine } from './person-line';

const FEW = 5;

interface PeopleProps {
  id: string;
  title: string;
  note: string;
  /** Said where there is nobody. */
  nobody: string;
  list: PeopleList;
  asideOf(person: Person): string;
  numbers: Numbers;
  task: Task;
  actions: Actions;
}

export function PeopleSection({ id, title, note, nobody, list, asideOf, ...shared }: PeopleProps) {
  const lines = list.shown.map(person => (
    <PersonLine key={person.customer} person={person} aside={asideOf(person)} {...shared} />
  ));
  return (
    <section aria-labelledby={id}>
      <Title id={id} title={title} total={list.total} />
      <p class="note">{list.total > 0 ? note : nobody}</p>
      <Folded lines={lines} total={list.total} />
    </section>
  );
}

export function Title({ id, title, total }: { id: string; title: string; total: number }) {
  const { customers, lang } = useWords();
  return (
    <h2 id={id}>
      {title} {total > 0 && <span class="count">{customers.people(countText(total, lang))}</span>}
    </h2>
  );
}

/** A few at first, all that were sent at a press, and how many more there are. */
export function Folded({ lines, total }: { lines: readonly ComponentChildren[]; total: number }) {
  const { customers, lang } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (lines.length === 0) return null;
  const shown = isOpen ? lines : lines.slice(0, FEW);
  const unsent = total - lines.length;
  return (
    <>
      <ul class="people">{shown}</ul>
      {shown.length < lines.length && (
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {customers.all(countText(lines.length, lang))}
        </button>
      )}
      {shown.length === lines.length && unsent > 0 && <p class="note">{customers.more(countText(unsent, lang))}</p>}
    </>
  );
}
