import { computeFigures } from '../domain/compute-figures';
import { parseIsoDay } from '../schema/day';
import { openBooks, requireInstalled } from './books';
import type { Api } from './contract';
import { refusal } from './errors';
import { readLedgers } from './read-books';

/** All figures as of a day, today unless told. Writes nothing, so nobody has to wait for a lock. */
export function figuresOf({ asOf }: { asOf?: string }): ReturnType<Api['figures']> {
  const books = openBooks();
  requireInstalled(books);
  const day = asOf === undefined ? books.today : parseIsoDay(asOf);
  if (day === null) throw refusal('bad-request', `no such day: ${asOf}`);
  const { deals, kpis, settings, issues } = readLedgers(books);
  return computeFigures({ deals, kpis, settings, asOf: day, issues }).whole();
}
