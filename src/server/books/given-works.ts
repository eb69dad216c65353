import { longText } from '../../../sheets-templates/long-text';
import type { GivenWork } from '../../domain/work/revision-keep';
import type { Work } from '../../domain/work/work';
import { EXAMPLE_EDITION, isOfFirstEdition, workPrint } from '../../report/examples/first-edition';
import { exampleId } from '../../report/examples/rows';
import { exampleWork } from '../../report/examples/work-rows';
import type { Books } from './books';
import type { Example } from './memory';

/** The work that the example brought, as it was; what an older version called it is known only while it stands there. */
export function givenWorks({ memory }: Pick<Books, 'memory'>, works: readonly Work[]): GivenWork[] {
  const { example } = memory.installed ?? {};
  const rows = example ? exampleWork(longText('trades')[example.trade], example.lang, example.day) : [];
  const given = rows.map(({ task, process }, index) => ({
    id: exampleId(index),
    name: String(task ?? ''),
    process: String(process ?? ''),
  }));
  return example && example.edition < EXAMPLE_EDITION ? given.map(work => asGivenBefore(work, example, works)) : given;
}

function asGivenBefore({ id, name, process }: GivenWork, { trade }: Example, works: readonly Work[]): GivenWork {
  const now = works.find(work => work.id === id);
  const before = (field: 'task' | 'process', text: string, found: string) => {
    const isGiven = (each: string) => isOfFirstEdition(workPrint(trade, field, id, each));
    return found === text || isGiven(text) ? text : isGiven(found) ? found : '';
  };
  return { id, name: before('task', name, now?.name ?? ''), process: before('process', process, now?.process ?? '') };
}
