import { boxes } from '../../sheets-templates/canvas-boxes';
import { funnelMetrics } from '../domain/metrics/funnel';
import { stageMetrics } from '../domain/metrics/stage';
import type { LinkedFigure, LinkedTarget } from '../report/canvas/linked-figure';
import { lastFullMonth } from '../report/dashboard/full-month';
import { type DutyKey, targetInSettings } from '../schema/decode-roles';
import { measured } from './measured';
import type { Shop } from './shop';

export function linkedFigures(shop: Shop): LinkedFigure[] {
  const { figures, applicationsFrom } = shop.computed;
  const { shown } = lastFullMonth(figures.months, figures.asOf);
  const source = { ...figures, ...shop.computed.marketing() };
  const month = shown ? figures.months.indexOf(shown) : -1;
  return boxes.flatMap(box => {
    const metric = 'metric' in box ? box.metric : null;
    const spec = [...stageMetrics, ...funnelMetrics].find(({ key }) => key === metric);
    if (metric === null || !spec) return [];
    return {
      box: box.key,
      metric,
      unit: spec.unit,
      month: shown?.month ?? null,
      measure: measured(spec, source, month, applicationsFrom),
      target: targetOf(metric, shop),
    };
  });
}

/** Rates and active regulars have the same goal whatever the time; other numbers of the roles tab are for one week. */
function targetOf(metric: DutyKey, { ledgers, work: { people, canvas } }: Shop): LinkedTarget | null {
  const duty = people.duties.find(each => each.metric === metric)?.target ?? null;
  const value = targetInSettings(metric, ledgers.settings.targets) ?? duty;
  const isOfWeek = !(metric in ledgers.settings.targets) && metric !== 'activeRegulars';
  if (value !== null) return { value, kind: isOfWeek ? 'week' : 'same' };
  return metric === 'activeRegulars' && canvas.breakEven !== null
    ? { value: canvas.breakEven, kind: 'breakEven' }
    : null;
}
