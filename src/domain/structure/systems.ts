import { metricSystems, type SystemKey, stageSystems } from '../../../sheets-templates/systems';
import type { Work } from '../work/work';

/** Which of the three systems a piece of work belongs to; null where neither a stage nor a figure tells. */
export function systemOfWork({ stage, metric }: Pick<Work, 'stage' | 'metric'>): SystemKey | null {
  const ofStage = stage && stageSystems[stage];
  if (ofStage) return ofStage;
  const isOfMoney = metric !== null && metricSystems[metric] === 'revenue';
  if (stage !== null) return isOfMoney ? 'revenue' : 'production';
  return metric && metricSystems[metric];
}
