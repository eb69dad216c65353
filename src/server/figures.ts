import { computeFigures } from '../domain/compute-figures';
import { parseIsoDay } from '../schema/day';
import { openBooks, requireInstalled } from './books';
import type { Api } from './contract';
import { refusal } from './errors';
import { readLedgers } from './read-books';
import { readRoles } from './read-roles';

/** All figures as of a day, today unless told. Writes nothing, so nobody has to wait for a lock. */
export function figuresOf({ asOf }: { asOf?: string }): ReturnType<Api['figures']> {
  const books = openBooks();
  requireInstalled(books);
  const day = asOf === undefined ? books.today : parseIsoDay(asOf);
  if (day === null) throw refusal('bad-request', `no such day: ${asOf}`);
  const ledgers = readLedgers(books);
  const { deals, kpis, settings, issues } = ledgers;
  const { duties } = readRoles(books, ledgers);
  return computeFigures({ deals, kpis, settings, asOf: day, issues, duties }).whole();
}
