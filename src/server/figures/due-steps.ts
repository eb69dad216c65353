import { customers as spec } from '../../../sheets-templates/customers';
import { formatDay } from '../../schema/day';
import { findHeader, placeOf } from '../../schema/header';
import { readGrid } from '../../sheet/read-tab';
import type { Books } from '../books/books';
import type { CustomersView, Person } from '../views';

type Steps = NonNullable<CustomersView['due']>;

/** What the owner wrote beside customers to do next, the soonest first; null while there is no list of customers. */
export function nextSteps(books: Books, people: readonly Person[], most: number): Steps | null {
  const tab = books.tabs.get('customers');
  if (!tab) return null;
  const grid = readGrid(tab, spec);
  const header = findHeader(spec, grid);
  const [nameAt = -1, stepAt = -1, dueAt = -1] = ['customer', 'nextStep', 'due'].map(key => placeOf(spec, header, key));
  const byName = new Map(people.map(person => [person.customer, person]));
  const lines = header.row < 0 ? [] : grid.cells.slice(header.row + 1);
  const steps = lines.flatMap(cells => {
    const person = byName.get(String(cells[nameAt] ?? '').trim());
    const nextStep = String(cells[stepAt] ?? '').trim();
    const day = books.dayOf(cells[dueAt]);
    if (!person || (nextStep === '' && day === null)) return [];
    return [{ person, nextStep, due: day === null ? null : formatDay(day), isLate: day !== null && day < books.today }];
  });
  // without a date they come last
  steps.sort((one, other) => ((one.due ?? '~') < (other.due ?? '~') ? -1 : one.due === other.due ? 0 : 1));
  return { total: steps.length, shown: steps.slice(0, most) };
}
