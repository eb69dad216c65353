import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import type { MonthFigures } from '../../domain/figures';
import type { Scorecard } from '../../domain/guidance/scorecard';
import type { MoneyPart } from '../../domain/money/money-parts';
import type { Cell } from '../output-tab';
import { filled } from '../pages/fill';
import { NOTHING } from '../rate';
import { formatOf } from './columns';
import { WEEKS } from './places';
import { chartedScore } from './scores';
import { grouped } from './shown-number';

/** Whose money a month's sales were. */
export interface MonthParts {
  readonly month: string;
  readonly from: Readonly<Record<MoneyPart, { readonly sales: number }>>;
}

type Block = readonly (readonly Cell[])[];

/** The last full month; null = nobody wrote it down. */
export function funnelBlock(
  month: MonthFigures | null,
  visits: number | null,
  isRecorded: boolean,
  newRegulars: number | null,
  words: DashboardTexts,
): Block {
  const named = (name: string, count: number | null) => `${name} ${count === null ? NOTHING : grouped(String(count))}`;
  const { columns } = words;
  // visits are a hundred times the rest: as a bar they would flatten it
  const seen = visits === null ? '' : filled(words.ofVisits, { n: grouped(String(visits)) });
  const applied = isRecorded ? (month?.applications ?? null) : null;
  const funnel: [string, number | null][] = [
    [named(columns.applications, applied) + seen, applied],
    ...(['firstExperience', 'decisions'] as const).map((key): [string, number | null] => {
      const count = month?.[key] ?? null;
      return [named(columns[key], count), count];
    }),
    [named(words.newRegulars, newRegulars), newRegulars],
  ];
  if (month === null) funnel.splice(0, 1, [words.charts.later, null]);
  return [
    [month?.month ?? NOTHING, words.chartFunnel],
    // the count stands beside the name too: a bar for 5 next to one for 235 cannot be read off
    ...funnel.map(([name, count]) => [name, count ?? '']),
  ];
}

/** One number of the scorecard and its target; older weeks that the books do not hold stay blank. Without any, `instead` is said. */
export function weeksBlock(scorecard: Scorecard | null, words: DashboardTexts, instead: string): Block {
  const score = chartedScore(scorecard);
  const weeks = scorecard?.weeks ?? [];
  const missing = Array.from({ length: WEEKS - weeks.length }, () => ['', '', '']);
  // an axis has no format of its own
  const isRate = score !== null && formatOf(score.metric) === 'rate';
  const drawn = (value: number | null | undefined) => (value == null ? '' : isRate ? value * 100 : value);
  const lines = weeks.map((week, index) => [week.slice(5), drawn(score?.values[index]), drawn(score?.target)]);
  const name = score ? words.columns[score.metric] : '';
  return [
    [words.columns.week, isRate ? `${name} (%)` : name, score?.target == null ? '' : words.target],
    ...(score ? [...missing, ...lines] : saidInTheMiddle(missing, instead)),
  ];
}

/** An empty chart shows the names under its axis and nothing else. */
function saidInTheMiddle(lines: Block, sentence: string): Block {
  const middle = Math.floor(lines.length / 2);
  return lines.map((cells, index) => (index === middle ? [sentence, ...cells.slice(1)] : cells));
}

export function salesBlock(months: readonly string[], parts: readonly MonthParts[], words: DashboardTexts): Block {
  const shown = ['regulars', 'returning', 'new', 'unregistered'] as const;
  const lines = months.map(label => {
    const from = parts.find(({ month }) => month === label)?.from;
    return [label, ...shown.map(part => from?.[part].sales ?? '')];
  });
  return [
    [words.columns.month, ...shown.map(part => words.parts[part])],
    ...(months.some(label => label !== '') ? lines : saidInTheMiddle(lines, words.charts.later)),
  ];
}
