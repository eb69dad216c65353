import type { PageKey, StepKey } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { useWords } from '../words';
import type { View } from './header';

/** Where each of the five steps is worked on: a page, or the figures. */
const pageOfStep: Readonly<Record<StepKey, PageKey | null>> = {
  structure: 'canvas',
  monitoring: null,
  processes: 'processes',
  people: 'people',
  machines: 'machines',
};

const stepKeys = Object.keys(pageOfStep) as StepKey[];

interface StepNavProps {
  step: StepKey | null;
  actions: Actions;
  show(view: View): void;
}

/** The five steps in a line over the pages that belong to them. */
export function StepNav({ step, actions, show }: StepNavProps) {
  const { views, steps } = useWords();
  return (
    <nav class="step-nav" aria-label={views.steps}>
      {stepKeys.map((key, index) => {
        const page = pageOfStep[key];
        return (
          <button
            key={key}
            type="button"
            class="tab"
            title={steps[key].name}
            aria-label={`${index + 1}. ${steps[key].name}`}
            aria-current={key === step ? 'step' : undefined}
            onClick={() => (page ? actions.showPage({ page, item: '', options: {} }) : show('figures'))}
          >
            <span class="number">{index + 1} </span>
            {views.short[key]}
          </button>
        );
      })}
    </nav>
  );
}
