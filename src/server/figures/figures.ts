import { type ComputedFigures, computeFigures } from '../../domain/compute-figures';
import { parseIsoDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import { type Books, openBooks, requireInstalled } from '../books/books';
import { type Ledgers, readLedgers, readSettings, withGoal } from '../books/read-books';
import { readRoles } from '../books/read-roles';
import { readCanvas } from '../books/read-work';
import type { Api } from '../contract';
import { refusal } from '../errors';

/** All figures as of a day, today unless told. Writes nothing, so nobody has to wait for a lock. */
export function figuresOf({ asOf }: { asOf?: string }): ReturnType<Api['figures']> {
  const books = openBooks();
  const day = asOf === undefined ? books.today : parseIsoDay(asOf);
  if (day === null) throw refusal('bad-request', `no such day: ${asOf}`);
  // Spread, the lists of customers are written out: what goes to a page is plain data.
  return { ...readFigures(books, day).computed.whole() };
}

/** Every input tab read once, and what is to be worked out of them. */
export function readFigures(books: Books, asOf: Day): { ledgers: Ledgers; computed: ComputedFigures } {
  requireInstalled(books);
  const typed = readSettings(books);
  const ledgers = readLedgers(books, withGoal(typed, readCanvas(books, typed).canvas));
  const { deals, kpis, costs, settings, issues } = ledgers;
  const people = readRoles(books, ledgers);
  const found = [...issues, ...people.issues];
  return {
    ledgers,
    computed: computeFigures({ deals, kpis, costs, settings, asOf, issues: found, duties: people.duties }),
  };
}

export function todaysFigures(): { books: Books } & ReturnType<typeof readFigures> {
  const books = openBooks();
  return { books, ...readFigures(books, books.today) };
}
