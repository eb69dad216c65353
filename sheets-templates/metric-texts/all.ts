import { costTexts } from './cost';
import { funnelTexts } from './funnel';
import { stageTexts } from './stage';
import type { MetricText } from './types';

/** The words of every metric by its key. */
export const metricTexts: Readonly<Record<string, MetricText>> = {
  ...stageTexts,
  ...funnelTexts,
  ...costTexts,
};
