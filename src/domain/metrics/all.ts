import type { WholeFigures } from '../compute-figures';
import { costMetrics } from './cost';
import { customerMetrics } from './customers';
import { funnelMetrics } from './funnel';
import type { Metric } from './metric';
import { moneyMetrics } from './money';
import { regularsMetrics } from './regulars';
import { repeatMetrics } from './repeat';
import { stageMetrics } from './stage';

/** Every figure an owner sees, in the order in which the views list them. */
export const allMetrics: readonly Metric<WholeFigures>[] = [
  ...stageMetrics,
  ...funnelMetrics,
  ...regularsMetrics,
  ...repeatMetrics,
  ...customerMetrics,
  ...costMetrics,
  ...moneyMetrics,
];
