import { costTexts } from './cost';
import { customerTexts } from './customers';
import { funnelTexts } from './funnel';
import { moneyTexts } from './money';
import { regularsTexts } from './regulars';
import { repeatTexts } from './repeat';
import { stageTexts } from './stage';
import type { MetricText } from './types';

/** The words of every metric by its key. */
export const metricTexts: Readonly<Record<string, MetricText>> = {
  ...stageTexts,
  ...funnelTexts,
  ...regularsTexts,
  ...repeatTexts,
  ...customerTexts,
  ...costTexts,
  ...moneyTexts,
};
