import { longText } from '../../../sheets-templates/long-text';
import type { HistoryRow } from '../../domain/history/history';
import { type Judgement, machineBoard } from '../../domain/machines/board';
import { machineGate, machineKey } from '../../domain/machines/gate';
import { keptMetrics } from '../../domain/machines/kept-metrics';
import type { Work } from '../../domain/work/work';
import { openBefore, type StepState } from '../../guide/steps';
import type { Shop } from '../books/shop';
import { stepsOf } from './steps';

/** The steps before machines that are not taken, and the reason to go ahead with one piece of work all the same. */
export function gateOf(
  shop: Shop,
): (work: Work) => { readonly lacking: StepState[]; readonly override: HistoryRow | null } {
  const steps = stepsOf(shop);
  const open = openBefore(steps, 'machines');
  const taken = steps.map(({ key, met, rules }) => ({ key, met: rules.some(rule => open.includes(rule)) ? met : 1 }));
  return work => {
    const { lacking, override } = machineGate(taken, shop.work.past, machineKey(work));
    return { lacking: steps.filter(({ key }) => lacking.includes(key)), override };
  };
}

/** What a machine could do, judged from the shop's books as they stand. */
export function boardOf(shop: Shop): Judgement[] {
  const { books, settings, ledgers, work, computed } = shop;
  const { kpis } = ledgers;
  const { today } = books;
  const hourValue = settings.hourValue;
  const gate = gateOf(shop);
  return machineBoard({
    works: work.book.works,
    past: work.past,
    today,
    kept: keptMetrics({
      weeks: computed.figures.weeks,
      keptWeeks: computed.keptWeeks,
      hasApplications: computed.applicationsFrom !== null,
      kpis,
      today,
    }),
    hourValue: hourValue === null ? null : hourValue * 10 ** (work.automation.table?.digits ?? 0),
    preset: longText('trades')[settings.trade],
    isEarly: each => {
      const { lacking, override } = gate(each);
      return lacking.length > 0 && override === null;
    },
  });
}
