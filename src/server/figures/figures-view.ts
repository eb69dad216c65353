import { longText } from '../../../sheets-templates/long-text';
import type { MetricText } from '../../../sheets-templates/metric-texts/types';
import type { Lang } from '../../../sheets-templates/types';
import type { WholeFigures } from '../../domain/compute-figures';
import type { LedgerInput } from '../../domain/ledger/ledger';
import { allMetrics } from '../../domain/metrics/all';
import type { Measure, Metric } from '../../domain/metrics/metric';
import { openRowBook, type RowBook, type Span, spanOfMonth } from '../../domain/rows/row-book';
import type { RowSource } from '../../domain/rows/row-source';
import { type Part, rowSource } from '../../domain/rows/rows-behind';
import { tabsElsewhere, whyNoRows } from '../../domain/rows/rows-elsewhere';
import { areApplicationsRecorded } from '../../domain/stages/applications';
import { lastFullMonth } from '../../report/dashboard/full-month';
import { currencyDigits } from '../../schema/currency';
import { monthOfDay, parseIsoDay } from '../../schema/day';
import { measured } from '../books/measured';
import type { FiguresView, FigureView } from '../views';
import { adviceView } from './advice-view';
import { todaysFigures } from './figures';
import { missingFor } from './missing';
import { splitsView } from './splits-view';

/** A year, and the same month of the last one. */
const HISTORY = 13;

const NO_ROWS = { part: null, whole: null };

export function metrics(lang: Lang): FiguresView {
  const { books, ledgers, computed } = todaysFigures();
  const { deals, kpis, costs, settings } = ledgers;
  const hasCosts = books.tabs.has('costs');
  const input = { deals, kpis, costs, settings, asOf: books.today };
  return figuresView(computed.whole(), input, { lang, hasCosts, applicationsFrom: computed.applicationsFrom });
}

interface FiguresChoice {
  readonly lang: Lang;
  readonly hasCosts: boolean;
  /** yyyy-MM-dd of the first recorded application; null: never. */
  readonly applicationsFrom: string | null;
}

interface Sight extends FiguresChoice {
  readonly whole: WholeFigures;
  /** Place in `whole.months`, -1 for an empty ledger. */
  readonly month: number;
  readonly book: RowBook;
  readonly counted: Map<RowSource, number>;
  /** The days of that month; null for an empty ledger. */
  readonly span: Span | null;
}

export function figuresView(whole: WholeFigures, input: LedgerInput, choice: FiguresChoice): FiguresView {
  const { lang, hasCosts } = choice;
  const { shown } = lastFullMonth(whole.months, whole.asOf);
  const month = shown ? whole.months.indexOf(shown) : -1;
  const first = parseIsoDay(`${shown?.month}-01`);
  const span = first === null ? null : spanOfMonth(monthOfDay(first));
  const sight: Sight = { whole, month, book: openRowBook(input), counted: new Map(), span, ...choice };
  const texts = longText('metrics');
  const { currency } = input.settings;
  return {
    lang,
    asOf: whole.asOf,
    currency,
    currencyDigits: currencyDigits(currency),
    month: shown?.month ?? null,
    figures: allMetrics.flatMap(metric => {
      const text = texts[metric.key];
      return text ? [figureView(metric, text, sight)] : [];
    }),
    hasCosts,
    splits: splitsView(whole, shown?.month ?? null, lang),
    ...adviceView(whole, currency, lang),
  };
}

function figureView(metric: Metric<WholeFigures>, text: MetricText, sight: Sight): FigureView {
  const { lang } = sight;
  const { key, subject, unit, window, minimumCases, better } = metric;
  const measure = measureIn(sight, metric, sight.month);
  const { value, of, unripe, cases, spread, isTradeDefault } = measure;
  return {
    key,
    subject,
    name: text.name[lang],
    means: ((isTradeDefault && text.meansByTrade) || text.means)[lang],
    ...(text.part && text.whole && { part: text.part[lang], whole: text.whole[lang] }),
    ...(text.counted && { counted: text.counted[lang] }),
    unit,
    window,
    value,
    ...(of && { of: { part: of.part, whole: of.whole } }),
    minimumCases,
    ...(unripe !== undefined && { unripe }),
    ...(value !== null && text.cases && cases !== undefined && { cases: { name: text.cases[lang], count: cases } }),
    ...(spread && { spread: { low: spread.low, high: spread.high } }),
    ...(isTradeDefault && { isTradeDefault }),
    better,
    ...changes(metric, sight),
    rows: value === null ? NO_ROWS : { part: rowCount(sight, key, 'part'), whole: rowCount(sight, key, 'whole') },
    ...elsewhere(sight, key),
    ...(value === null && missing(sight, metric, measure)),
  };
}

function measureIn({ whole, applicationsFrom }: Sight, metric: Metric<WholeFigures>, month: number): Measure {
  return measured(metric, whole, month, applicationsFrom);
}

function missing(sight: Sight, metric: Metric<WholeFigures>, measure: Measure): Pick<FigureView, 'missing'> {
  const { whole, month, applicationsFrom } = sight;
  const isApplied = areApplicationsRecorded(applicationsFrom, whole.months[month]?.month);
  const reason = missingFor(metric, measure, { ...sight, isApplied });
  return reason === null ? {} : { missing: reason };
}

function changes(metric: Metric<WholeFigures>, sight: Sight) {
  const { month } = sight;
  if (metric.window !== 'month') return { history: [] };
  const before = measureIn(sight, metric, month - 1);
  const first = Math.max(0, month + 1 - HISTORY);
  const months = Array.from({ length: month + 1 - first }, (_, index) => first + index);
  return {
    before: before.value,
    ...(before.of && { beforeOf: { part: before.of.part, whole: before.of.whole } }),
    history: months.map(each => measureIn(sight, metric, each).value),
  };
}

/** Several figures have the same rows behind them. */
function rowCount({ book, span, counted }: Sight, key: string, part: Part): number | null {
  const source = rowSource(key, part);
  if (!span || !source) return null;
  const count = counted.get(source) ?? source.rows(book, span)?.length ?? 0;
  counted.set(source, count);
  return count > 0 ? count : null;
}

function elsewhere({ book, span }: Sight, key: string): Pick<FigureView, 'elsewhere' | 'noRows'> {
  const tabs = span ? tabsElsewhere(key, book, span) : [];
  const noRows = whyNoRows(key);
  return { ...(tabs.length > 0 && { elsewhere: tabs }), ...(noRows && { noRows }) };
}
