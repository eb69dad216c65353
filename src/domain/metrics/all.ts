import type { ComputedFigures } from '../compute-figures';
import type { Metric } from './metric';
import { stageMetrics } from './stage';

/** All that the engine works out of one shop. */
export type WholeFigures = ReturnType<ComputedFigures['whole']>;

/** Every figure an owner sees, in the order in which the views list them. */
export const allMetrics: readonly Metric<WholeFigures>[] = [...stageMetrics];
