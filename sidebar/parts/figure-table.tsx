import { Fragment } from 'preact';
import type { OpenState, Summary } from '../../src/server/contract';
import { type FigureText, figureText, type Numbers } from '../format';
import { useWords } from '../words';

interface FigureTableProps {
  summary: Summary;
  figureWords: OpenState['figureWords'];
  numbers: Numbers;
}

export function FigureTable({ summary, figureWords, numbers }: FigureTableProps) {
  const words = useWords();
  const { home, lang } = words;
  if (summary.month === null) return <p class="empty">{home.noMonth}</p>;
  const [year = 0, month = 0] = summary.month.split('-').map(Number);
  const figures = summary.figures.flatMap(figure => {
    const said = figureWords[figure.key];
    if (!said) return [];
    const text = figureText(figure, numbers, said.counted?.[lang]);
    return [{ key: figure.key, name: said.name[lang], means: said.means[lang], text }];
  });
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
        {figures.map(({ key, name, text }) => (
          <Row key={key} name={name} text={text} />
        ))}
      </table>
      {figures.some(({ text }) => text.tooFew) && <p class="note">{home.tooFew}</p>}
      <details>
        <summary>{home.meanings}</summary>
        <dl class="meanings">
          {figures.map(({ key, name, means }) => (
            <Fragment key={key}>
              <dt>{name}</dt>
              <dd>{means}</dd>
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
