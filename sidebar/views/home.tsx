import type { NextView, OpenState, Summary } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { countText, type Numbers, numbersFor } from '../format';
import { ActionBar } from '../parts/action-bar';
import { FigureTable } from '../parts/figure-table';
import type { View } from '../parts/header';
import { Sparkline } from '../parts/sparkline';
import { Steps } from '../parts/steps';
import type { Task } from '../task';
import { readableText } from '../visible-text';
import { useWords, type Words } from '../words';

interface HomeProps {
  summary: Summary | null;
  figureWords: OpenState['figureWords'];
  task: Task;
  actions: Actions;
  show(view: View): void;
}

export function lastRefresh(at: string, words: Words): string {
  const [, month, day, time] = /^\d{4}-(\d\d)-(\d\d) (\d\d:\d\d)/.exec(at) ?? [];
  return words.refresh.last(time ? words.moment(Number(month), Number(day), time) : at);
}

export function HomeView({ summary, figureWords, task, actions, show }: HomeProps) {
  const words = useWords();
  const numbers = summary && numbersFor(words, summary.currency, summary.currencyDigits);
  return (
    <>
      <main>
        {summary && summary.exampleRows > 0 && (
          <ExampleBanner rows={summary.exampleRows} task={task} actions={actions} />
        )}
        {summary && <Aims aims={summary.aims} />}
        <NextStep summary={summary} task={task} actions={actions} />
        {summary && numbers && (
          <>
            {summary.steps.length > 0 && <Steps summary={summary} numbers={numbers} actions={actions} />}
            <FigureTable summary={summary} figureWords={figureWords} numbers={numbers} />
            {summary.rows.read > 0 && <RowsRead rows={summary.rows} numbers={numbers} show={show} />}
          </>
        )}
        <p class="repair">
          {words.start.open}{' '}
          <button type="button" class="link" onClick={() => show('start')}>
            {words.start.submitAgain}
          </button>
        </p>
      </main>
      <ActionBar
        task={task}
        job="refresh"
        label={words.refresh.button}
        busyLabel={words.refresh.busy}
        resting={summary ? lastRefresh(summary.at, words) : words.refresh.never}
        onClick={actions.refresh}
        start={() => show('start')}
      />
    </>
  );
}

function ExampleBanner({ rows, task, actions }: { rows: number; task: Task; actions: Actions }) {
  const { example, lang } = useWords();
  return (
    <div class="banner">
      <p>{example.present(countText(rows, lang))}</p>
      <button type="button" aria-disabled={task.busy !== null} onClick={actions.removeExamples}>
        {task.busy === 'removeExamples' ? example.busy : example.remove}
      </button>
    </div>
  );
}

/** What the owner is after, before anything there is to do. */
function Aims({ aims }: Pick<Summary, 'aims'>) {
  const { home, views, lang } = useWords();
  return (
    <dl class="aims" aria-label={home.aims}>
      {aims.map(({ name, value, note, trend }) => (
        <div key={name.en}>
          <dt>{name[lang]}</dt>
          <dd>
            {trend && <Sparkline values={trend} label={views.trend} />}
            <strong>{readableText(value[lang])}</strong>
          </dd>
          <dd class="note lines">{readableText(note[lang])}</dd>
        </div>
      ))}
    </dl>
  );
}

interface NextStepProps {
  summary: Summary | null;
  task: Task;
  actions: Actions;
}

function NextStep({ summary, task, actions }: NextStepProps) {
  const { home } = useWords();
  const next = summary?.next;
  return (
    <section class="next">
      <h1 tabIndex={-1}>{home.next}</h1>
      {!next && <p>{summary && summary.steps.length > 0 ? home.allMet : home.firstRefresh}</p>}
      {next && <NextWork next={next} task={task} actions={actions} />}
    </section>
  );
}

function NextWork({ next, task, actions }: { next: NextView; task: Task; actions: Actions }) {
  const { home, steps, tabs, modules, lang } = useWords();
  const { step, rule, text, why, minutes, place, page: writer, module } = next;
  const isBusy = task.busy !== null;
  const page = { page: 'step' as const, item: step, options: { rule } };
  return (
    <>
      <p>
        <strong>{steps[step].name}</strong>
        <br />
        {readableText(text[lang])}
      </p>
      <p class="note">
        {home.minutes(countText(minutes, lang))}. {why?.[lang]}
      </p>
      <div class="buttons">
        <button
          type="button"
          aria-disabled={isBusy}
          onClick={() =>
            module
              ? actions.addModule(module)
              : writer
                ? actions.showPage(writer)
                : actions.jump(place, tabs[place.tab])
          }
        >
          {module ? modules.button(tabs[module]) : writer ? home.write : home.go(tabs[place.tab])}
        </button>
        <button
          type="button"
          aria-disabled={isBusy}
          onClick={() => actions.act(lang, { action: 'later', item: `rule.${rule}`, values: {} }, page)}
        >
          {home.later}
        </button>
        <button type="button" onClick={() => actions.showPage(page)}>
          {home.notForUs}
        </button>
      </div>
    </>
  );
}

function RowsRead({ rows, numbers, show }: { rows: Summary['rows']; numbers: Numbers; show(view: View): void }) {
  const { home } = useWords();
  return (
    <p class="note rows">
      {home.rows(numbers.count(rows.read), numbers.count(rows.counted))}
      {rows.notDone > 0 && ` ${home.notDone(numbers.count(rows.notDone))}`}
      {rows.leftOut > 0 && (
        <>
          {' '}
          {home.leftOut(numbers.count(rows.leftOut))}{' '}
          <button type="button" class="link" onClick={() => show('check')}>
            {home.seeCheck}
          </button>
        </>
      )}
    </p>
  );
}
