import { longText } from '../../../sheets-templates/long-text';
import type { GivenWork } from '../../domain/work/revision-keep';
import { exampleId } from '../../report/examples/rows';
import { exampleWork } from '../../report/examples/work-rows';
import type { Books } from './books';

/** The work that the example brought, as it was. */
export function givenWorks({ memory }: Pick<Books, 'memory'>): GivenWork[] {
  const { example } = memory.installed ?? {};
  const rows = example ? exampleWork(longText('trades')[example.trade], example.lang, example.day) : [];
  return rows.map(({ task, process }, index) => ({
    id: exampleId(index),
    name: String(task ?? ''),
    process: String(process ?? ''),
  }));
}
