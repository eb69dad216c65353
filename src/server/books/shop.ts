import { type ComputedFigures, computeFigures } from '../../domain/compute-figures';
import { once } from '../../domain/once';
import type { DecodeContext } from '../../schema/grid';
import type { Settings } from '../../schema/settings';
import type { Day } from '../../schema/table';
import { type Books, openBooks, requireInstalled } from './books';
import { type Ledgers, readLedgers, readSettings, withGoal } from './read-books';
import { readWork, type WorkRead } from './read-work';

/** Every tab that people type into, read once, and the figures that follow from them. */
export interface Shop {
  readonly books: Books;
  readonly settings: Settings;
  readonly context: DecodeContext;
  readonly work: WorkRead;
  /** Read when first asked for: who logs a run does not wait for years of transactions. */
  readonly ledgers: Ledgers;
  readonly computed: ComputedFigures;
}

export function readShop(books: Books, asOf: Day = books.today): Shop {
  const typed = readSettings(books);
  const work = readWork(books, typed);
  const chosen = withGoal(typed, work.canvas);
  const ledgers = once(() => readLedgers(books, chosen));
  const computed = once(() => computeFigures({ ...ledgers(), asOf, duties: work.people.duties }));
  return {
    books,
    settings: chosen.settings,
    context: chosen.context,
    work,
    get ledgers() {
      return ledgers();
    },
    get computed() {
      return computed();
    },
  };
}

/** For a view: writes nothing, so nobody has to wait for a lock. */
export function openShop(): Shop {
  const books = openBooks();
  requireInstalled(books);
  return readShop(books);
}
