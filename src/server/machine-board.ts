import { longText } from '../../sheets-templates/long-text';
import { type Judgement, machineBoard } from '../domain/machines/board';
import { keptMetrics } from '../domain/machines/kept-metrics';
import type { Shop } from './shop';

/** What a machine could do, judged from the shop's books as they stand. */
export function boardOf({ books, ledgers, work, computed }: Shop): Judgement[] {
  const { settings, kpis } = ledgers;
  const { today } = books;
  const hourValue = settings.hourValue;
  return machineBoard({
    works: work.book.works,
    past: work.past,
    today,
    kept: keptMetrics({
      weeks: computed.figures.weeks,
      hasApplications: computed.applicationsFrom !== null,
      kpis,
      today,
    }),
    hourValue: hourValue === null ? null : hourValue * 10 ** (work.automation.table?.digits ?? 0),
    preset: longText('trades')[settings.trade],
  });
}
