import { wholePercent } from '../../src/domain/whole-percent';
import type { PageKey, StepView, Summary } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import type { Numbers } from '../format';
import { useWords } from '../words';

interface StepsProps {
  summary: Summary;
  numbers: Numbers;
  actions: Actions;
}

/** The five steps, each of which leads to what it asks for. */
export function Steps({ summary, numbers, actions }: StepsProps) {
  const { home } = useWords();
  const show = (page: PageKey) => actions.showPage({ page, item: '', options: {} });
  return (
    <section aria-labelledby="steps">
      <div class="buttons often">
        {summary.hasWork && (
          <button type="button" onClick={() => show('log')}>
            {home.log}
          </button>
        )}
        <button type="button" onClick={() => show('review')}>
          {home.review}
        </button>
      </div>
      <h2 id="steps">{home.steps}</h2>
      <ol class="steps">
        {summary.steps.map((step, index) => (
          <li key={step.key} aria-current={summary.next?.step === step.key ? 'step' : undefined}>
            <Step step={step} number={index + 1} numbers={numbers} actions={actions} />
          </li>
        ))}
      </ol>
      <div class="buttons">
        <button type="button" onClick={() => show('add')}>
          {home.tabs}
        </button>
      </div>
    </section>
  );
}

function Step({ step, number, numbers, actions }: { step: StepView; number: number } & Omit<StepsProps, 'summary'>) {
  const { steps, home, lang } = useWords();
  const percent = numbers.rate(wholePercent(step.met));
  return (
    <>
      <button
        type="button"
        class="step"
        onClick={() => actions.showPage({ page: 'step', item: step.key, options: {} })}
      >
        <span class="name">
          {number}. {steps[step.key].name}
        </span>
        <progress value={step.met} max={1} aria-label={home.stepMet(percent)} />
        <span class="percent" aria-hidden="true">
          {step.isSkipped ? home.skipped : percent}
        </span>
      </button>
      {step.fell && <p class="note fell">↓ {step.fell[lang]}</p>}
    </>
  );
}
