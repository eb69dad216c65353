import type { GateSource } from '../../domain/people/delegation-gate';
import { weeksOfData } from '../../domain/people/weeks-of-data';
import type { Work } from '../../domain/work/work';
import { isExample } from '../../report/examples/rows';
import { findBoxes } from '../../schema/canvas';
import type { Shop } from '../books/shop';

/** What the delegation gate looks at. */
export function gateSource({ books: { today }, settings, ledgers, work, computed }: Shop): GateSource {
  const { kpis } = ledgers;
  return {
    canvas: work.canvas,
    boxPlaces: findBoxes(work.canvasCells),
    spaAt: work.spa.table?.at ?? new Map(),
    weeks: weeksOfData({ computed, kpis, weekStart: settings.weekStart, today }),
    past: work.past,
  };
}

/** Without the example: what is kept for good is the owner's own. */
export function ownWorks({ work }: Shop): Work[] {
  return work.book.works
    .filter(({ id }) => !isExample(id))
    .map(own => ({ ...own, roles: own.roles.filter(({ id }) => !isExample(id)) }));
}
