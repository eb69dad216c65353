import { wholePercent } from '../../src/domain/whole-percent';
import type { StepView, Summary } from '../../src/server/contract';
import type { Numbers } from '../format';
import { useWords, type Words } from '../words';

/** What a piece of evidence asks for, with the numbers so far. */
export function evidenceText(
  words: Words,
  { key, have, need }: StepView['evidence'][number],
  numbers: Numbers,
): string {
  return `${words.evidence[key]} ${numbers.count(have)}\u00a0/\u00a0${numbers.count(need)}`;
}

export function Steps({ summary, numbers }: { summary: Summary; numbers: Numbers }) {
  const { home } = useWords();
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{home.steps}</h2>
      <ol class="steps">
        {summary.steps.map((step, index) => (
          <li key={step.key} aria-current={summary.next?.step === step.key ? 'step' : undefined}>
            <Step step={step} number={index + 1} numbers={numbers} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step({ step, number, numbers }: { step: StepView; number: number; numbers: Numbers }) {
  const words = useWords();
  const { name, goal } = words.steps[step.key];
  const percent = numbers.rate(wholePercent(step.met));
  return (
    <details>
      <summary>
        <span class="name">
          {number}. {name}
        </span>
        <progress value={step.met} max={1} aria-label={words.home.stepMet(percent)} />
        <span class="percent" aria-hidden="true">
          {percent}
        </span>
      </summary>
      <p>{goal}</p>
      <ul>
        {step.evidence.map(evidence => (
          <li key={evidence.key} class={evidence.have >= evidence.need ? 'met' : undefined}>
            {evidenceText(words, evidence, numbers)}
          </li>
        ))}
      </ul>
    </details>
  );
}
