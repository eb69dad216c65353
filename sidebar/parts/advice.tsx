import type { FiguresView, ScoreLine } from '../../src/server/contract';
import { countText } from '../format';
import { visibleText } from '../visible-text';
import { useWords } from '../words';
import { hasLine, Sparkline } from './sparkline';

/** Where to begin, this week, what was unusual, what is to come: the server's own sentences. */
export function Advice({ view }: { view: FiguresView }) {
  return (
    <dl class="advice">
      {view.advice.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Scores({ scores }: { scores: NonNullable<FiguresView['scores']> }) {
  const { title, means, lines } = scores;
  return (
    <details class="subject">
      <summary>
        <h2>{title}</h2>
      </summary>
      <p class="note">{means}</p>
      <ul>
        {lines.map(line => (
          <Score key={line.name} line={line} />
        ))}
      </ul>
    </details>
  );
}

function Score({ line }: { line: ScoreLine }) {
  const { figures, lang } = useWords();
  const { name, owner, lastWeek, target, isOff, values } = line;
  const goal = target === null ? figures.noGoal : figures.goal(target);
  return (
    <li class="score">
      <span class={hasLine(values) ? 'name' : 'name wide'}>{owner ? `${name} (${visibleText(owner)})` : name}</span>
      <Sparkline values={values} label={figures.weeks(countText(values.length, lang))} />
      <span class="value">{lastWeek}</span>
      <span class={isOff ? 'change worse' : 'change'}>{isOff ? `${goal} · ${figures.offTrack}` : goal}</span>
    </li>
  );
}
