import { useEffect } from 'preact/hooks';
import type { FiguresView, FigureView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { figureText, type Numbers, numbersFor } from '../format';
import { ActionBar } from '../parts/action-bar';
import { AddTab } from '../parts/add-tab';
import { Advice, Scores } from '../parts/advice';
import { FigureLine } from '../parts/figure-line';
import type { View } from '../parts/header';
import { SplitTable } from '../parts/split-table';
import type { Task } from '../task';
import { monthText } from '../time';
import { useWords, type Words } from '../words';

interface FiguresProps {
  view: FiguresView | null;
  task: Task;
  actions: Actions;
  show(view: View): void;
}

type SubjectKey = keyof Words['figures']['subjects'];

export function FiguresPage({ view, task, actions, show }: FiguresProps) {
  const words = useWords();
  const { figures, lang } = words;
  // the texts come from the server, so another language is asked for anew
  const isMissing = view?.lang !== lang;
  const isIdle = task.busy === null && task.failed === null;
  useEffect(() => {
    if (isMissing && isIdle) actions.loadFigures(lang, true);
  }, [isMissing, isIdle, lang]);
  const title = view?.month ? figures.title(monthText(view.month, words)) : words.header.figures;
  return (
    <>
      <main aria-busy={task.busy === 'figures'}>
        <h1 tabIndex={-1}>{title}</h1>
        {!view && <p class="note">{figures.loading}</p>}
        {view && view.month === null && <p>{figures.empty}</p>}
        {view && view.month !== null && <Subjects view={view} task={task} actions={actions} />}
      </main>
      <ActionBar
        task={task}
        job="figures"
        label={figures.button}
        busyLabel={figures.busy}
        resting={view ? figures.counted(view.asOf) : ''}
        onClick={() => actions.loadFigures(lang)}
        start={() => show('start')}
      />
    </>
  );
}

function Subjects({ view, task, actions }: { view: FiguresView; task: Task; actions: Actions }) {
  const words = useWords();
  const { figures } = words;
  const numbers = numbersFor(words, view.currency, view.currencyDigits);
  const keys = Object.keys(figures.subjects).filter((key): key is SubjectKey => key in figures.subjects);
  return (
    <>
      <Advice view={view} />
      {view.scores && view.scores.lines.length > 0 && <Scores scores={view.scores} />}
      <p class="note">{figures.lead}</p>
      {keys.map(key => (
        <SubjectSection key={key} subject={key} view={view} numbers={numbers} task={task} actions={actions} />
      ))}
    </>
  );
}

interface SectionProps {
  subject: SubjectKey;
  view: FiguresView;
  numbers: Numbers;
  task: Task;
  actions: Actions;
}

/** Closed it shows its first figure; with all of them open nobody would find the end of the page. */
function SubjectSection({ subject, ...shared }: SectionProps) {
  const { figures } = useWords();
  const own = shared.view.figures.filter(figure => figure.subject === subject);
  const first = own.find(isKnown) ?? own[0];
  if (!first) return null;
  const text = figureText({ ...first, before: null }, shared.numbers, first.counted);
  return (
    <details class="subject" open={subject === 'money'}>
      <summary>
        <h2>{figures.subjects[subject]}</h2>
        <span class="lead">
          {first.name} {text.value}
        </span>
      </summary>
      {own.filter(isKnown).map(figure => (
        <FigureLine key={figure.key} figure={figure} {...shared} />
      ))}
      {subject === 'money' &&
        shared.view.month !== null &&
        shared.view.splits.map(split => (
          <SplitTable key={split.of} split={split} month={shared.view.month ?? ''} {...shared} />
        ))}
      <NotYet figures={own.filter(figure => !isKnown(figure))} {...shared} />
      {subject === 'cost' && !shared.view.hasCosts && (
        <AddTab module="costs" task={shared.task} actions={shared.actions} />
      )}
    </details>
  );
}

function isKnown({ value, of }: FigureView): boolean {
  return value !== null && of?.whole !== 0;
}

/** Figures that there are none of yet, out of the way, each with what it takes. */
function NotYet({ figures, ...shared }: Omit<SectionProps, 'subject'> & { figures: readonly FigureView[] }) {
  const words = useWords();
  if (figures.length === 0) return null;
  return (
    <details class="not-yet">
      <summary>{words.figures.notYet(shared.numbers.count(figures.length))}</summary>
      {figures.map(figure => (
        <FigureLine key={figure.key} figure={figure} {...shared} />
      ))}
    </details>
  );
}
