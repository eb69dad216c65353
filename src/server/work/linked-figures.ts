import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import { metricSystems, type SystemKey } from '../../../sheets-templates/systems';
import { allMetrics } from '../../domain/metrics/all';
import { structureOf } from '../../domain/structure/structure';
import type { LinkedFigure, LinkedTarget } from '../../report/canvas/linked-figure';
import { lastFullMonth } from '../../report/dashboard/full-month';
import { targetInSettings } from '../../schema/decode-roles';
import { measured } from '../books/measured';
import type { Shop } from '../books/shop';

/** The figures of the boxes that have one, in the order of the canvas. */
export function linkedFigures(shop: Shop): LinkedFigure[] {
  const read = figureReader(shop);
  return boxes.flatMap(box => ('metric' in box ? read(box.metric, box.key) : []));
}

/** The figures that the weekly work of a system is measured by. */
export function systemFigures(shop: Shop, system: SystemKey): LinkedFigure[] {
  const read = figureReader(shop);
  return Object.entries(metricSystems).flatMap(([metric, own]) => (own === system ? read(metric, null) : []));
}

/** One figure by its key. */
export function linkedFigure(shop: Shop, metric: string): LinkedFigure | null {
  return figureReader(shop)(metric, null)[0] ?? null;
}

function figureReader(shop: Shop): (metric: string, box: BoxKey | null) => LinkedFigure[] {
  const { whole, applicationsFrom } = shop.computed;
  const figures = whole();
  const { shown } = lastFullMonth(figures.months, figures.asOf);
  const month = shown ? figures.months.indexOf(shown) : -1;
  return (metric, box) => {
    const spec = allMetrics.find(({ key }) => key === metric);
    if (!spec) return [];
    return [
      {
        box,
        metric,
        unit: spec.unit,
        month: spec.window === 'month' ? (shown?.month ?? null) : null,
        measure: measured(spec, figures, month, applicationsFrom),
        target: targetOf(metric, shop, shown?.activeRegulars ?? null),
      },
    ];
  };
}

/** Rates and active regulars have the same goal whatever the time; other numbers of the roles tab are for one week. */
function targetOf(metric: string, { settings, work }: Shop, active: number | null): LinkedTarget | null {
  const { targets } = settings;
  const duty = work.people.duties.find(each => each.metric === metric)?.target ?? null;
  const value = targetInSettings(metric, targets) ?? duty;
  const isOfWeek = !(metric in targets) && metric !== 'activeRegulars';
  if (value !== null) return { value, kind: isOfWeek ? 'week' : 'same' };
  const { breakEven } = structureOf(work.canvas, active);
  if (!breakEven?.regulars) return null;
  if (metric === 'activeRegulars') return { value: breakEven.regulars, kind: 'breakEven' };
  // what regulars pay is not what they leave: the goal is held against their number
  const { missing } = breakEven;
  return metric === 'regularSales' && missing !== null ? { value: missing, kind: 'toBreakEven' } : null;
}
