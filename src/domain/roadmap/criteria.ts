import { longText } from '../../../sheets-templates/long-text';
import type { CriterionKey, CriterionState, RoadmapStep } from '../../../sheets-templates/roadmap-criteria';
import { designMeasures } from './design';
import { expansionMeasures } from './expansion';
import { growthMeasures } from './growth';
import type { Measured, RoadmapBooks } from './roadmap-books';

export interface Criterion extends Measured {
  readonly key: CriterionKey;
  readonly step: RoadmapStep;
  readonly state: CriterionState;
  /** 0 to 1. */
  readonly met: number;
}

/** Every criterion of the five steps with what there is and what it takes, in their order. `method.md` 10.9. */
export function roadmapCriteria(books: RoadmapBooks): Criterion[] {
  const measures: Readonly<Record<CriterionKey, (books: RoadmapBooks) => Measured>> = {
    ...designMeasures,
    ...growthMeasures,
    ...expansionMeasures,
  };
  return longText('roadmap').roadmapCriteria.map(({ key, step }) => {
    const measured = measures[key](books);
    const met = metOf(measured);
    const state = met >= 1 ? 'met' : measured.have === null ? 'unknown' : met > 0 ? 'partly' : 'unmet';
    return { key, step, ...measured, met, state };
  });
}

function metOf({ have, need, isFewer }: Measured): number {
  if (have === null || need === null) return 0;
  if (isFewer) return have < need ? 1 : 0;
  return need <= 0 ? 1 : Math.min(1, Math.max(0, have) / need);
}
