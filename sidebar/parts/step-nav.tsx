import type { StepKey } from '../../src/server/contract';
import { useWords } from '../words';
import type { View } from './header';

/** Where each of the five steps is worked on. */
export const viewOfStep: Readonly<Record<StepKey, View>> = {
  structure: 'canvas',
  monitoring: 'figures',
  processes: 'processes',
  people: 'people',
  machines: 'machines',
};

const stepKeys = Object.keys(viewOfStep) as StepKey[];

/** The five steps in a line over the views that belong to them. */
export function StepNav({ view, show }: { view: View; show(view: View): void }) {
  const { views, steps } = useWords();
  return (
    <nav class="step-nav" aria-label={views.steps}>
      {stepKeys.map((key, index) => (
        <button
          key={key}
          type="button"
          class="tab"
          title={steps[key].name}
          aria-label={`${index + 1}. ${steps[key].name}`}
          aria-current={viewOfStep[key] === view ? 'step' : undefined}
          onClick={() => show(viewOfStep[key])}
        >
          {index + 1} {views.short[key]}
        </button>
      ))}
    </nav>
  );
}
