import { type ComputedFigures, computeFigures } from '../../domain/compute-figures';
import type { Day } from '../../schema/table';
import { type Books, openBooks, requireInstalled } from './books';
import { type Ledgers, readLedgers } from './read-books';
import { readWork, type WorkRead } from './read-work';

/** Every tab that people type into, read once, and the figures that follow from them. */
export interface Shop {
  readonly books: Books;
  readonly ledgers: Ledgers;
  readonly work: WorkRead;
  readonly computed: ComputedFigures;
}

export function readShop(books: Books, asOf: Day = books.today, ledgers: Ledgers = readLedgers(books)): Shop {
  const work = readWork(books, ledgers);
  const { settings, deals, kpis, costs, issues } = ledgers;
  const { duties } = work.people;
  return { books, ledgers, work, computed: computeFigures({ deals, kpis, costs, settings, asOf, issues, duties }) };
}

/** For a view: writes nothing, so nobody has to wait for a lock. */
export function openShop(): Shop {
  const books = openBooks();
  requireInstalled(books);
  return readShop(books);
}
