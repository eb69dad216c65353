import {
  customerFacts,
  customerSegments,
  customerStages,
  customerStates,
  poolPlaces,
} from '../../sheets-templates/customer-words';
import type { Person } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import type { Numbers } from '../format';
import type { Task } from '../task';
import { visibleText } from '../visible-text';
import { useWords, type Words } from '../words';

interface PersonLineProps {
  person: Person;
  /** What stands beside the name. */
  aside: string;
  isLate?: boolean;
  numbers: Numbers;
  task: Task;
  actions: Actions;
}

/** A chance is a word here: two decimals would promise what no model knows. */
export function aliveText(pAlive: number | null, { customers: { alive } }: Words): string {
  if (pAlive === null) return alive.unknown;
  return pAlive >= 0.7 ? alive.high : pAlive >= 0.3 ? alive.even : alive.low;
}

export function PersonLine({ person, aside, isLate = false, numbers, task, actions }: PersonLineProps) {
  const { customers } = useWords();
  return (
    <li>
      <details class="person">
        <summary>
          <bdi class="name">{visibleText(person.customer)}</bdi>
          <span class={isLate ? 'aside late' : 'aside'}>{aside}</span>
        </summary>
        <Card person={person} numbers={numbers} />
        <button
          type="button"
          aria-disabled={task.busy !== null}
          onClick={() => actions.showRows({ customer: person.customer })}
        >
          {customers.showRows}
        </button>
      </details>
    </li>
  );
}

function Card({ person, numbers }: { person: Person; numbers: Numbers }) {
  const words = useWords();
  const { lang, customers } = words;
  const { card } = customers;
  const { stage, state, segment, pool } = person;
  const facts: readonly (readonly [string, string])[] = [
    [customerFacts.firstDay[lang], person.firstDay ?? card.none],
    [customerFacts.lastDay[lang], person.lastDay ?? card.none],
    [customerFacts.channel[lang], visibleText(person.channel) || card.unknown],
    [customerFacts.purchaseDays[lang], card.days(numbers.count(person.purchaseDays))],
    [customerFacts.amount[lang], numbers.money(person.amount)],
    [customerFacts.stage[lang], customerStages[stage][lang]],
    [customerFacts.state[lang], state ? customerStates[state][lang] : card.none],
    [customerFacts.segment[lang], segment ? customerSegments[segment][lang] : card.none],
    [customerFacts.pool[lang], poolPlaces[pool][lang]],
    [customerFacts.pAlive[lang], aliveText(person.pAlive, words)],
  ];
  return (
    <dl class="facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
