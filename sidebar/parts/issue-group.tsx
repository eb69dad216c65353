import type { ListKey } from '../../sheets-templates/types';
import type { IssueCode } from '../../src/domain/issue';
import type { IssueView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { countText } from '../format';
import type { Task } from '../task';
import { visibleText } from '../visible-text';
import { useWords, type Words } from '../words';

interface GroupProps {
  issues: readonly IssueView[];
  task: Task;
  actions: Actions;
  /** Leads to where missing tabs and columns are brought back. */
  repair(): void;
}

const brokenTab: ReadonlySet<IssueCode> = new Set(['tab-missing', 'header-missing', 'column-missing']);
/** Nothing was read here, so there is nothing to show. */
const blank: ReadonlySet<IssueCode> = new Set([
  ...brokenTab,
  'column-twice',
  'day-missing',
  'kind-missing',
  'amount-missing',
  'customer-missing',
  'channel-missing',
]);

/** Tab, row and column, as a person would point at it. */
export function placeText({ place, header }: IssueView, { tabs, check }: Words): string {
  const row = place.row === null ? '' : check.row(String(place.row));
  const column = visibleText(header);
  return [tabs[place.tab], row, column].filter(Boolean).join(' · ');
}

export const standsFor = (issues: readonly IssueView[]) => issues.reduce((sum, { more }) => sum + 1 + more, 0);

export function IssueGroup({ issues, task, actions, repair }: GroupProps) {
  const words = useWords();
  const [first] = issues;
  if (!first) return null;
  const { what, fix } = words.issues[first.code];
  const { check, lang } = words;
  const { list } = first;
  const more = issues.reduce((sum, issue) => sum + issue.more, 0);
  return (
    <article class="issue">
      <h3>{list ? check.unlistedNames(list, countText(standsFor(issues), lang)) : what}</h3>
      <p>{fix}</p>
      <ul>
        {issues.map(issue => (
          <Place
            key={`${issue.place.tab} ${issue.place.row} ${issue.header} ${issue.read}`}
            issue={issue}
            task={task}
            actions={actions}
          />
        ))}
      </ul>
      {more > 0 && <p class="note">{(list ? check.moreNames : check.more)(countText(more, lang))}</p>}
      {list && <AddNames list={list} names={issues.map(({ read }) => read)} task={task} actions={actions} />}
      {brokenTab.has(first.code) && (
        <button type="button" onClick={repair}>
          {words.start.submitAgain}
        </button>
      )}
    </article>
  );
}

interface AddProps {
  list: ListKey;
  names: string[];
  task: Task;
  actions: Actions;
}

function AddNames({ list, names, task, actions }: AddProps) {
  const { check, lang } = useWords();
  const isBusy = task.busy === 'addNames';
  return (
    <button
      type="button"
      aria-disabled={task.busy !== null}
      aria-busy={isBusy}
      onClick={() => actions.addNames({ list, names })}
    >
      {isBusy ? check.addingNames : check.addNames(countText(names.length, lang))}
    </button>
  );
}

function Place({ issue, task, actions }: { issue: IssueView; task: Task; actions: Actions }) {
  const words = useWords();
  const place = placeText(issue, words);
  return (
    <li>
      {issue.code === 'tab-missing' ? (
        <span>{place}</span>
      ) : (
        <button
          type="button"
          class="link"
          aria-label={words.check.jump(place)}
          aria-disabled={task.busy !== null}
          onClick={() => actions.jump(issue.place, place)}
        >
          {place}
        </button>
      )}
      {!blank.has(issue.code) && (
        <p class="read">
          {issue.rows === undefined && `${words.check.read} `}
          <bdi>{visibleText(issue.read) || words.check.blank}</bdi>
          {issue.rows !== undefined && ` · ${words.check.nameRows(countText(issue.rows, words.lang))}`}
        </p>
      )}
      {issue.options && (
        <p>
          {words.check.options} {issue.options}
        </p>
      )}
    </li>
  );
}
