import { longText } from '../../sheets-templates/long-text';
import { processesToKeep } from '../domain/work/revision-keep';
import { exampleId } from '../report/examples/rows';
import { exampleWork } from '../report/examples/work-rows';
import type { NewHistoryRow } from './keep-history';
import type { Shop } from './shop';

/** Steps that were written or changed in the SPA tab since the last refresh. */
export function processHistory({ books, work }: Shop): NewHistoryRow[] {
  const { table } = work.spa;
  if (!table) return [];
  const { example } = books.memory.installed ?? {};
  const steps = example ? exampleWork(longText('trades')[example.trade], example.lang, example.day) : [];
  const given = new Map(steps.map(({ process }, index) => [exampleId(index), String(process ?? '')]));
  return processesToKeep(work.book.works, table, work.past, given, books.today);
}
