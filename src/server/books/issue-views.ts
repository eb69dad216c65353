import { listTabs } from '../../../sheets-templates/tabs';
import type { ColumnSpec, Lang, ListKey, TabKey } from '../../../sheets-templates/types';
import type { Issue, IssueCode } from '../../domain/issue';
import { normaliseText } from '../../schema/clean-text';
import { columnLetter } from '../../schema/column-letter';
import { fixedWords } from '../../schema/option-column';
import type { IssueView, Summary } from '../contract';

export interface IssueContext {
  readonly lang: Lang;
  /** Row ids of the ledger by row number. */
  idOfRow(tab: Issue['tab'], row: number): string | null;
}

const MOST_GROUPS = 20;
const MOST_PLACES = 10;
export const MOST_NAMES = 50;
const LEVELS: readonly IssueView['level'][] = ['error', 'unread', 'warning'];

/** What is wrong of one kind in one column; of names that no list has, one line for each name, the most used first. */
interface Group {
  readonly level: IssueView['level'];
  readonly list: ListKey | null;
  readonly first: Issue[];
  readonly names: Map<string, { readonly issue: Issue; rows: number }>;
  places: number;
}

export function viewIssues(issues: readonly Issue[], context: IssueContext): Summary['issues'] {
  const groups = grouped(issues);
  const countOf = (level: IssueView['level']) =>
    groups.reduce((sum, group) => sum + (group.level === level ? sizeOf(group) : 0), 0);
  const ordered = LEVELS.flatMap(level => groups.filter(group => group.level === level));
  return {
    errors: countOf('error'),
    unread: countOf('unread'),
    warnings: countOf('warning'),
    kinds: groups.length,
    shown: ordered.slice(0, MOST_GROUPS).flatMap(group => viewsOf(group, context)),
  };
}

/** At most so many lines of each group; the last of them says how many more there are. */
export function fewerPlaces(shown: readonly IssueView[], most: number): IssueView[] {
  const groups = new Map<string, IssueView[]>();
  for (const view of shown) {
    const { code, level, list, place } = view;
    const key = groupKey(code, level, list ?? null, place.tab, place.column);
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups.values()].flatMap(views => {
    const standsFor = views.reduce((sum, { more }) => sum + 1 + more, 0);
    return lastSaysMore(views.slice(0, most), standsFor);
  });
}

/** The owner's list that a column is checked against. */
export function listOf({ tab, column }: Issue): ListKey | null {
  const spec = listTabs.find(({ key }) => key === tab)?.columns.find(({ key }) => key === column);
  return spec?.choices && 'list' in spec.choices ? spec.choices.list : null;
}

function grouped(issues: readonly Issue[]): Group[] {
  const groups = new Map<string, Group>();
  for (const issue of issues) {
    const list = issue.code === 'not-in-list' ? listOf(issue) : null;
    const level = levelOf(issue);
    const key = groupKey(issue.code, level, list, issue.tab, issue.column);
    let group = groups.get(key);
    if (!group) {
      group = { level, list, first: [], names: new Map(), places: 0 };
      groups.set(key, group);
    }
    add(issue, group);
  }
  return [...groups.values()];
}

function groupKey(
  code: IssueCode,
  level: IssueView['level'],
  list: ListKey | null,
  tab: TabKey,
  column: string | null,
): string {
  // boxes of the canvas stand in any column
  return `${code} ${level} ${list ?? `${tab} ${tab === 'canvas' ? '' : column}`}`;
}

function add(issue: Issue, group: Group): void {
  group.places++;
  if (group.list === null) {
    if (group.first.length < MOST_PLACES) group.first.push(issue);
    return;
  }
  const name = normaliseText(issue.read);
  const named = group.names.get(name);
  if (named) named.rows++;
  else group.names.set(name, { issue, rows: 1 });
}

function sizeOf({ list, names, places }: Group): number {
  return list === null ? places : names.size;
}

const LEDGERS: readonly TabKey[] = ['deals', 'kpis', 'costs'];
const WHOLE_TAB: readonly IssueCode[] = ['tab-missing', 'header-missing', 'column-missing', 'column-twice'];
const REFUSED: readonly IssueCode[] = [
  'unknown-setting',
  'bad-setting',
  'setting-twice',
  'alias-half',
  'alias-twice',
  'alias-circle',
  'two-targets',
  'not-a-number',
  'not-a-percent',
  'not-an-option',
  'negative',
];

/** Beside the ledgers no row is left out: what cannot be read there counts as blank. */
function levelOf({ code, level, tab }: Issue): IssueView['level'] {
  if (LEDGERS.includes(tab) || WHOLE_TAB.includes(code)) return level;
  return level === 'error' || REFUSED.includes(code) ? 'unread' : level;
}

function viewsOf(group: Group, context: IssueContext): IssueView[] {
  const { list, first, names } = group;
  if (list === null) {
    const views = first.map(issue => viewOf(issue, group, context));
    return lastSaysMore(views, sizeOf(group));
  }
  const most = [...names].sort(([, one], [, other]) => other.rows - one.rows).slice(0, MOST_NAMES);
  const views = most.map(([read, { issue, rows }]) => ({ ...viewOf(issue, group, context), read, list, rows }));
  return lastSaysMore(views, sizeOf(group));
}

function lastSaysMore(views: readonly IssueView[], all: number): IssueView[] {
  return views.map((view, index) => ({ ...view, more: index === views.length - 1 ? all - views.length : 0 }));
}

function viewOf(issue: Issue, { level, first }: Group, { lang, idOfRow }: IssueContext): IssueView {
  const { code, tab, row, column, at, read } = issue;
  const id = row === null ? null : idOfRow(tab, row);
  const specs: readonly ColumnSpec[] = listTabs.find(({ key }) => key === tab)?.columns ?? [];
  const spec = specs.find(({ key }) => key === column);
  const letter = at === null ? '' : columnLetter(at);
  const place = { tab, row, column: tab === 'canvas' && letter ? letter : column, ...(id ? { id } : {}) };
  const named = issue.columns ?? (column === null ? [] : [column]);
  const header = [letter, specs.flatMap(({ key, name }) => (named.includes(key) ? name[lang] : [])).join(', ')]
    .filter(Boolean)
    .join(' ');
  const options = code === 'not-an-option' && issue === first[0] ? fixedWords(spec?.choices, lang) : [];
  return { code, level, place, header, read, ...(options[0] && { options: options.join(', ') }), more: 0 };
}
