import type { Figures } from '../../domain/figures';
import type { Measure, Metric } from '../../domain/metrics/metric';
import { areApplicationsRecorded } from '../../domain/stages/applications';

/** A figure as people see it: without the first experiences that the engine counts for applications never recorded. */
export function measured<Source extends Figures>(
  metric: Metric<Source>,
  figures: Source,
  month: number,
  applicationsFrom: string | null,
): Measure {
  const isStandIn =
    metric.key === 'applications' && !areApplicationsRecorded(applicationsFrom, figures.months[month]?.month);
  return isStandIn ? { value: null } : metric.measure(figures, month);
}
