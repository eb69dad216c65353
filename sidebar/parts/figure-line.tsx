import type { FiguresView, FigureView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { changeOf } from '../change';
import { type FigureText, figureText, type Numbers } from '../format';
import type { Task } from '../task';
import { monthText } from '../time';
import { useWords, type Words } from '../words';
import { RowButtons } from './row-buttons';
import { hasLine, Sparkline } from './sparkline';

interface FigureLineProps {
  figure: FigureView;
  view: FiguresView;
  numbers: Numbers;
  task: Task;
  actions: Actions;
}

/** A figure at a glance; opened, what it means and the way to its rows. */
export function FigureLine(props: FigureLineProps) {
  const words = useWords();
  const { figure, numbers } = props;
  const text = figureText({ ...figure, before: figure.before ?? null }, numbers, figure.counted);
  const isFew = figure.cases !== undefined && figure.cases.count < figure.minimumCases;
  const change = changeOf(figure, numbers, words);
  const spread = spreadText(figure, numbers, words);
  return (
    <details class="figure">
      <summary>
        <span class={hasLine(figure.history) ? 'name' : 'name wide'}>{figure.name}</span>
        <Sparkline values={figure.history} label={trendText(figure, numbers, words)} />
        <span class="value">{text.value}</span>
        {text.beside && <span class="change">({text.beside})</span>}
        {isFew && figure.cases && (
          <span class="change">
            ({figure.cases.name} {numbers.count(figure.cases.count)})
          </span>
        )}
        {spread && <span class="change">({spread})</span>}
        {figure.isTradeDefault && <span class="change">({words.figures.byTrade})</span>}
        {change && (
          <span class={`change ${change.isBetter === null ? '' : change.isBetter ? 'better' : 'worse'}`}>
            {change.text}
          </span>
        )}
      </summary>
      <Definition {...props} text={text} />
    </details>
  );
}

function spreadText({ spread }: FigureView, numbers: Numbers, { figures }: Words): string | null {
  return spread ? figures.between(numbers.count(spread.low), numbers.days(spread.high)) : null;
}

function trendText({ key, unit, counted, history }: FigureView, numbers: Numbers, { figures }: Words): string {
  const known = history.filter(value => value !== null);
  const shown = (value: number) => figureText({ key, unit, value, before: null }, numbers, counted).value;
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  return figures.trend(numbers.count(history.length), shown(lowest), shown(highest));
}

function Definition({ figure, view, numbers, task, actions, text }: FigureLineProps & { text: FigureText }) {
  const words = useWords();
  const { figures } = words;
  const month = view.month ? monthText(view.month, words) : '';
  const spread = spreadText(figure, numbers, words);
  return (
    <>
      <p>{figure.means}</p>
      <dl class="facts">
        {figure.part && (
          <Fact term={figures.part} text={figure.part} count={figure.of?.part ?? null} numbers={numbers} />
        )}
        {figure.whole && (
          <Fact
            term={figures.whole}
            text={figure.whole}
            count={figure.of?.whole ?? (figure.cases?.name === figure.whole ? figure.cases?.count : null)}
            numbers={numbers}
          />
        )}
        {figure.cases && figure.cases.name !== figure.whole && (
          <Fact term={figures.cases} text={figure.cases.name} count={figure.cases.count} numbers={numbers} />
        )}
        <Fact term={figures.window} text={figures.windows[figure.window](month, view.asOf)} numbers={numbers} />
      </dl>
      {spread && <p>{figures.spread(spread)}</p>}
      {text.interval && <p>{figures.interval(text.interval.low, text.interval.high)}</p>}
      {figure.missing && <p>{figures.missing[figure.missing]}</p>}
      {text.tooFew && <p>{figures.tooFew}</p>}
      {figure.unripe !== undefined && figure.unripe > 0 && <p>{figures.unripe(numbers.count(figure.unripe))}</p>}
      <RowButtons figure={figure} month={view.month} numbers={numbers} task={task} actions={actions} />
    </>
  );
}

function Fact({ term, text, count, numbers }: { term: string; text: string; count?: number | null; numbers: Numbers }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {text}
        {typeof count === 'number' && <b> {numbers.count(count)}</b>}
      </dd>
    </>
  );
}
