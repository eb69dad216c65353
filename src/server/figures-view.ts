import { longText } from '../../sheets-templates/long-text';
import type { MetricText } from '../../sheets-templates/metric-texts/types';
import type { Lang } from '../../sheets-templates/types';
import type { WholeFigures } from '../domain/compute-figures';
import type { LedgerInput } from '../domain/ledger/ledger';
import { allMetrics } from '../domain/metrics/all';
import type { Metric } from '../domain/metrics/metric';
import { openRowBook, type RowBook, type Span, spanOfMonth } from '../domain/rows/row-book';
import { type Part, rowSource } from '../domain/rows/rows-behind';
import { tabsElsewhere, whyNoRows } from '../domain/rows/rows-elsewhere';
import { lastFullMonth } from '../report/dashboard/full-month';
import { currencyDigits } from '../schema/currency';
import { monthOfDay, parseIsoDay } from '../schema/day';
import { adviceView } from './advice-view';
import { todaysFigures } from './figures';
import type { FiguresView, FigureView } from './views';

/** A year, and the same month of the last one. */
const HISTORY = 13;

const NO_ROWS = { part: null, whole: null };

export function metrics(lang: Lang): FiguresView {
  const { books, ledgers, computed } = todaysFigures();
  const { deals, kpis, costs, settings } = ledgers;
  const view = figuresView(computed.whole(), { deals, kpis, costs, settings, asOf: books.today }, lang);
  return { ...view, hasCosts: books.tabs.has('costs') };
}

interface Sight {
  readonly whole: WholeFigures;
  /** Place in `whole.months`, -1 for an empty ledger. */
  readonly month: number;
  readonly book: RowBook;
  /** The days of that month; null for an empty ledger. */
  readonly span: Span | null;
  readonly lang: Lang;
}

export function figuresView(whole: WholeFigures, input: LedgerInput, lang: Lang): Omit<FiguresView, 'hasCosts'> {
  const { shown } = lastFullMonth(whole.months, whole.asOf);
  const month = shown ? whole.months.indexOf(shown) : -1;
  const first = parseIsoDay(`${shown?.month}-01`);
  const span = first === null ? null : spanOfMonth(monthOfDay(first));
  const sight: Sight = { whole, month, book: openRowBook(input), span, lang };
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
    ...adviceView(whole, currency, lang),
  };
}

function figureView(metric: Metric<WholeFigures>, text: MetricText, sight: Sight): FigureView {
  const { whole, month, lang } = sight;
  const { key, subject, unit, window, minimumCases, better } = metric;
  const { value, of, unripe } = metric.measure(whole, month);
  return {
    key,
    subject,
    name: text.name[lang],
    means: text.means[lang],
    ...(text.part && text.whole && { part: text.part[lang], whole: text.whole[lang] }),
    ...(text.counted && { counted: text.counted[lang] }),
    unit,
    window,
    value,
    ...(of && { of: { part: of.part, whole: of.whole } }),
    minimumCases,
    ...(unripe !== undefined && { unripe }),
    better,
    ...changes(metric, sight),
    rows: value === null ? NO_ROWS : { part: rowCount(sight, key, 'part'), whole: rowCount(sight, key, 'whole') },
    ...elsewhere(sight, key),
  };
}

function changes(metric: Metric<WholeFigures>, { whole, month }: Sight) {
  if (metric.window !== 'month') return { history: [] };
  const before = metric.measure(whole, month - 1);
  const first = Math.max(0, month + 1 - HISTORY);
  const months = Array.from({ length: month + 1 - first }, (_, index) => first + index);
  return {
    before: before.value,
    ...(before.of && { beforeOf: { part: before.of.part, whole: before.of.whole } }),
    history: months.map(each => metric.measure(whole, each).value),
  };
}

function rowCount({ book, span }: Sight, key: string, part: Part): number | null {
  const rows = span && rowSource(key, part)?.rows(book, span);
  return rows && rows.length > 0 ? rows.length : null;
}

function elsewhere({ book, span }: Sight, key: string): Pick<FigureView, 'elsewhere' | 'noRows'> {
  const tabs = span ? tabsElsewhere(key, book, span) : [];
  const noRows = whyNoRows(key);
  return { ...(tabs.length > 0 && { elsewhere: tabs }), ...(noRows && { noRows }) };
}
