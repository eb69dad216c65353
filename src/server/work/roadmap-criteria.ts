import { type Criterion, roadmapCriteria } from '../../domain/roadmap/criteria';
import type { Shop } from '../books/shop';

/** The founders' roadmap, counted in the shop's books as they stand. */
export function criteriaOf({ books, settings, ledgers, work, computed }: Shop): Criterion[] {
  return roadmapCriteria({
    canvas: work.canvas,
    figures: computed.figures,
    hasApplications: computed.applicationsFrom !== null,
    roster: computed.roster(),
    kpis: ledgers.kpis,
    works: work.book.works,
    past: work.past,
    settings,
    today: books.today,
  });
}
