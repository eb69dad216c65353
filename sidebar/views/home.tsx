import type { TabKey } from '../../sheets-templates/types';
import type { EvidenceKey, OpenState, Summary } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { countText, type Numbers, numbersFor } from '../format';
import { ActionBar } from '../parts/action-bar';
import { FigureTable } from '../parts/figure-table';
import type { View } from '../parts/header';
import { evidenceText, Steps } from '../parts/steps';
import type { Task } from '../task';
import { useWords, type Words } from '../words';

interface HomeProps {
  summary: Summary | null;
  figureWords: OpenState['figureWords'];
  task: Task;
  actions: Actions;
  show(view: View): void;
}

/** Where the work is done that each piece of evidence counts. */
const tabOfEvidence: Readonly<Record<EvidenceKey, TabKey>> = {
  engineBoxes: 'canvas',
  kpiWeeks: 'kpis',
  deals: 'deals',
  stagesWithProcess: 'spa',
  delegated: 'roles',
  automated: 'roles',
};

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
        <NextStep summary={summary} numbers={numbers} task={task} actions={actions} />
        {summary && numbers && (
          <>
            {summary.steps.length > 0 && <Steps summary={summary} numbers={numbers} />}
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

interface NextStepProps {
  summary: Summary | null;
  numbers: Numbers | null;
  task: Task;
  actions: Actions;
}

function NextStep({ summary, numbers, task, actions }: NextStepProps) {
  const words = useWords();
  const { home, nextActions, steps, tabs } = words;
  const next = summary?.next;
  const tab = next && tabOfEvidence[next.evidence];
  const evidence = summary?.steps
    .find(step => step.key === next?.step)
    ?.evidence.find(one => one.key === next?.evidence);
  return (
    <section class="next">
      <h1 tabIndex={-1}>{home.next}</h1>
      {!summary && <p>{home.firstRefresh}</p>}
      {summary && !next && <p>{summary.steps.length > 0 ? home.allMet : home.firstRefresh}</p>}
      {next && tab && (
        <>
          <p>
            <strong>{steps[next.step].name}</strong>
            <br />
            {nextActions[next.evidence]}
          </p>
          {evidence && numbers && <p class="note">{evidenceText(words, evidence, numbers)}</p>}
          <button
            type="button"
            aria-disabled={task.busy !== null}
            onClick={() => actions.jump({ tab, row: null, column: null }, tabs[tab])}
          >
            {home.openTab(tabs[tab])}
          </button>
        </>
      )}
    </section>
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
