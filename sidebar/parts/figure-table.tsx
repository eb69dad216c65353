import { Fragment } from 'preact';
import type { KeyFigure, Summary } from '../../src/server/contract';
import { type FigureText, figureText, type Numbers } from '../format';
import { useWords, type Words } from '../words';

type Named = KeyFigure & { key: keyof Words['keyFigures'] };

export function FigureTable({ summary, numbers }: { summary: Summary; numbers: Numbers }) {
  const words = useWords();
  const { home, keyFigures } = words;
  if (summary.month === null) return <p class="empty">{home.noMonth}</p>;
  const [year = 0, month = 0] = summary.month.split('-').map(Number);
  const figures = summary.figures.filter((figure): figure is Named => Object.hasOwn(keyFigures, figure.key));
  const texts = figures.map(figure => figureText(figure, numbers, keyFigures[figure.key].counted));
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{home.figures(words.month(year, month))}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{home.figure}</th>
            <th scope="col">{words.monthAlone(month)}</th>
            <th scope="col">{words.monthAlone(month === 1 ? 12 : month - 1)}</th>
          </tr>
        </thead>
        {figures.map(({ key }, index) => (
          <Row key={key} name={keyFigures[key].name} text={texts[index]!} />
        ))}
      </table>
      {texts.some(text => text.tooFew) && <p class="note">{home.tooFew}</p>}
      <details>
        <summary>{home.meanings}</summary>
        <dl class="meanings">
          {figures.map(({ key }) => (
            <Fragment key={key}>
              <dt>{keyFigures[key].name}</dt>
              <dd>{keyFigures[key].means}</dd>
            </Fragment>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Row({ name, text }: { name: string; text: FigureText }) {
  const { home } = useWords();
  return (
    <tbody>
      <tr>
        <th scope="row">{name}</th>
        <td class="now">
          {text.value}
          {text.beside && <span class="beside"> ({text.beside})</span>}
        </td>
        <td class="before">{text.before}</td>
      </tr>
      {text.interval && (
        <tr>
          <td colSpan={3} class="note">
            {home.interval(text.interval.low, text.interval.high)}
          </td>
        </tr>
      )}
    </tbody>
  );
}
