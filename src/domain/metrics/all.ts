import type { WholeFigures } from '../compute-figures';
import { costMetrics } from './cost';
import { funnelMetrics } from './funnel';
import type { Metric } from './metric';
import { stageMetrics } from './stage';

/** Every figure an owner sees, in the order in which the views list them. */
export const allMetrics: readonly Metric<WholeFigures>[] = [...stageMetrics, ...funnelMetrics, ...costMetrics];
