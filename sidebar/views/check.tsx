import type { IssueView, Summary } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { countText } from '../format';
import { ActionBar } from '../parts/action-bar';
import type { View } from '../parts/header';
import { IssueGroup, standsFor } from '../parts/issue-group';
import type { Task } from '../task';
import { useWords } from '../words';
import { lastRefresh } from './home';

interface CheckProps {
  summary: Summary | null;
  task: Task;
  actions: Actions;
  show(view: View): void;
}

/** Places with the same thing wrong belong together, in the order the server sent them. */
function grouped(issues: readonly IssueView[]): IssueView[][] {
  const groups = new Map<string, IssueView[]>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.list ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()];
}

export function CheckView({ summary, task, actions, show }: CheckProps) {
  const words = useWords();
  const { check } = words;
  const total = summary?.issues.kinds ?? 0;
  return (
    <>
      <main>
        <h1 tabIndex={-1}>{check.title}</h1>
        {!summary && <p>{check.notYet}</p>}
        {summary && total === 0 && (
          <div class="clear">
            <p>
              <strong>{check.clear}</strong>
            </p>
            <p>
              {summary.rows.read > 0 ? check.clearNote(countText(summary.rows.read, words.lang)) : words.home.noMonth}
            </p>
          </div>
        )}
        {summary && total > 0 && (
          <>
            <p class="note">{check.untouched}</p>
            <Level level="error" summary={summary} {...{ task, actions, show }} />
            <Level level="unread" summary={summary} {...{ task, actions, show }} />
            <Level level="warning" summary={summary} {...{ task, actions, show }} />
          </>
        )}
      </main>
      <ActionBar
        task={task}
        job="refresh"
        label={check.button}
        busyLabel={check.busy}
        resting={summary ? lastRefresh(summary.at, words) : words.refresh.never}
        onClick={actions.refresh}
        start={() => show('start')}
      />
    </>
  );
}

interface LevelProps extends CheckProps {
  level: IssueView['level'];
  summary: Summary;
}

function Level({ level, summary, task, actions, show }: LevelProps) {
  const { check, lang } = useWords();
  const { errors, unread, warnings } = summary.issues;
  const [title, count] = {
    error: [check.errors, errors] as const,
    unread: [check.unread, unread] as const,
    warning: [check.warnings, warnings] as const,
  }[level];
  const shown = summary.issues.shown.filter(issue => issue.level === level);
  const unlisted = count - standsFor(shown);
  if (count === 0) return null;
  return (
    <section class={level} aria-labelledby={level}>
      <h2 id={level}>{title(countText(count, lang))}</h2>
      {grouped(shown).map(issues => (
        <IssueGroup
          key={`${issues[0]?.code} ${issues[0]?.list}`}
          issues={issues}
          task={task}
          actions={actions}
          repair={() => show('start')}
        />
      ))}
      {unlisted > 0 && <p class="note">{check.unlisted(countText(unlisted, lang))}</p>}
    </section>
  );
}
