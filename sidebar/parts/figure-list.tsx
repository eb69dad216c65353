import type { KeyFigure, Summary } from '../../src/server/contract';
import { type FigureText, figureText, type Numbers } from '../format';
import { useWords, type Words } from '../words';

type Named = KeyFigure & { key: keyof Words['keyFigures'] };
const isNamed = (words: Words, figure: KeyFigure): figure is Named => Object.hasOwn(words.keyFigures, figure.key);

export function FigureList({ summary, numbers }: { summary: Summary; numbers: Numbers }) {
  const words = useWords();
  const { home, keyFigures } = words;
  const [year = 0, month = 0] = (summary.month ?? '').split('-').map(Number);
  const figures = summary.figures.filter(figure => isNamed(words, figure));
  if (summary.month === null) return <p class="empty">{home.noMonth}</p>;
  const shown = figures.map(figure => ({ figure, text: figureText(figure, numbers, keyFigures[figure.key].counted) }));
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{home.figures(words.month(year, month))}</h2>
      <dl class="figures">
        {shown.map(({ figure, text }) => (
          <Row key={figure.key} name={keyFigures[figure.key].name} text={text} />
        ))}
      </dl>
      {shown.some(({ text }) => text.tooFew) && <p class="note">{home.tooFew}</p>}
      <details>
        <summary>{home.meanings}</summary>
        <dl class="meanings">
          {figures.map(({ key }) => (
            <div key={key}>
              <dt>{keyFigures[key].name}</dt>
              <dd>{keyFigures[key].means}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Row({ name, text }: { name: string; text: FigureText }) {
  const { home } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="value">{text.value}</span>
        {text.beside && <span class="beside"> ({text.beside})</span>}
        <span class="note">{text.before === null ? home.noBefore : home.before(text.before)}</span>
        {text.interval && <span class="note">{home.interval(text.interval.low, text.interval.high)}</span>}
      </dd>
    </div>
  );
}
