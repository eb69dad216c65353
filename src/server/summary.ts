import { listTabs } from '../../sheets-templates/tabs';
import type { Lang } from '../../sheets-templates/types';
import type { Figures } from '../domain/figures';
import type { Issue } from '../domain/issue';
import { stageMetrics } from '../domain/metrics/stage';
import { lastFullMonth } from '../report/dashboard/full-month';
import { currencyDigits } from '../schema/currency';
import { columnLetter } from '../sheet/column-letter';
import type { IssueView, KeyFigure, StepView, Summary } from './contract';

export interface SummaryInput {
  readonly at: string;
  readonly lang: Lang;
  readonly currency: string;
  readonly figures: Figures;
  readonly issues: readonly Issue[];
  readonly idsGiven: number;
  readonly exampleRows: number;
  readonly steps: readonly StepView[];
  readonly next: Summary['next'];
  /** Row ids of the ledger by row number. */
  idOfRow(tab: Issue['tab'], row: number): string | null;
}

const MOST_SHOWN = 20;

export function summarise(input: SummaryInput): Summary {
  const { figures, issues, currency } = input;
  const { shown } = lastFullMonth(figures.months, figures.asOf);
  return {
    at: input.at,
    asOf: figures.asOf,
    currency,
    currencyDigits: currencyDigits(currency),
    month: shown?.month ?? null,
    figures: shown ? keyFigures(figures, figures.months.indexOf(shown)) : [],
    rows: figures.rowCounts,
    idsGiven: input.idsGiven,
    exampleRows: input.exampleRows,
    issues: {
      errors: issues.filter(({ level }) => level === 'error').length,
      warnings: issues.filter(({ level }) => level === 'warning').length,
      shown: issueViews(issues, input),
    },
    steps: [...input.steps],
    next: input.next,
  };
}

function keyFigures(figures: Figures, month: number): KeyFigure[] {
  return stageMetrics.map(({ key, unit, measure }) => {
    const { value, of } = measure(figures, month);
    const before = measure(figures, month - 1);
    return {
      key,
      value,
      unit,
      before: before.value,
      ...(of && { of }),
      ...(before.of && { beforeOf: before.of }),
    };
  });
}

/** One line for each kind of issue in each column, errors first; behind it how many more there are. */
function issueViews(issues: readonly Issue[], input: SummaryInput): IssueView[] {
  const groups = new Map<string, { first: Issue; more: number }>();
  for (const issue of issues) {
    const key = `${issue.tab} ${issue.column} ${issue.code}`;
    const group = groups.get(key);
    if (group) group.more++;
    else groups.set(key, { first: issue, more: 0 });
  }
  const ordered = [...groups.values()].sort((a, b) => rank(a.first) - rank(b.first));
  return ordered.slice(0, MOST_SHOWN).map(({ first, more }) => viewOf(first, more, input));
}

function rank({ level }: Issue): number {
  return level === 'error' ? 0 : 1;
}

function viewOf({ code, level, tab, row, column, at, read }: Issue, more: number, input: SummaryInput): IssueView {
  const id = row === null ? null : input.idOfRow(tab, row);
  const spec = listTabs.find(({ key }) => key === tab)?.columns.find(({ key }) => key === column);
  const letter = at === null ? '' : columnLetter(at);
  const place = { tab, row, column: tab === 'canvas' && letter ? letter : column, ...(id ? { id } : {}) };
  return { code, level, place, header: [letter, spec?.name[input.lang] ?? ''].filter(Boolean).join(' '), read, more };
}
