import { costs } from '../../sheets-templates/costs';
import { deals } from '../../sheets-templates/deals';
import { kpis } from '../../sheets-templates/kpis';
import { roles } from '../../sheets-templates/roles';
import type { Lang, TabSpec } from '../../sheets-templates/types';
import { formatDay, parseIsoDay } from '../../src/schema/day';
import { decodeDeals } from '../../src/schema/decode-deals';
import { decodeKpis } from '../../src/schema/decode-kpis';
import { type DecodeContext, type Grid, NO_LISTS } from '../../src/schema/grid';
import { localeRules } from '../../src/schema/locale';
import { type Day, NO_DAY } from '../../src/schema/table';
import { parseCsv, readText } from './csv-file';
import { InputError } from './input-error';
import { type Ledger, toLedger } from './ledger';
import type { FiguresOptions } from './options';
import { type FiguresSettings, readSettings } from './settings-file';

/** Everything both ways of computing start from. */
export interface Job {
  readonly deals: Ledger;
  readonly kpis: Ledger;
  /** null where the shop keeps none: its tab is not there. */
  readonly costs: Ledger | null;
  /** null where nobody is given a number. */
  readonly roles: Ledger | null;
  readonly settings: FiguresSettings;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly locale: string;
}

/** The ledger as the tab shows it: the header in row 1, the rows below. */
export function gridOf({ spec, rows }: Ledger): Grid {
  return { cells: [spec.columns.map(column => column.key), ...rows] };
}

export function decodeContext(job: Pick<Job, 'settings' | 'locale'>, today: Day): DecodeContext {
  return {
    ...localeRules(job.locale),
    today,
    currency: job.settings.currency ?? 'KRW',
    lists: NO_LISTS,
    dayOf: () => null,
  };
}

function lastDay(dealRows: Ledger, kpiRows: Ledger, context: DecodeContext): Day {
  const { day } = decodeDeals(gridOf(dealRows), context).table;
  const { start } = decodeKpis(gridOf(kpiRows), context).table;
  const later = (last: Day, next: Day) => Math.max(last, next);
  const last = later(day.reduce(later, NO_DAY), start.reduce(later, NO_DAY));
  if (last === NO_DAY) throw new InputError('No row has a day that can be read; name one with --as-of.');
  return last;
}

/** What a day without a year, or with two digits of it, is read against while nobody has named a day. */
function dayOfClock(): Day {
  return Math.floor(Date.now() / 86_400_000);
}

function ledgerOf(spec: TabSpec, file: string | null): Ledger {
  return file === null ? { spec, rows: [] } : toLedger(spec, parseCsv(readText(file), file), file);
}

export function readJob(options: FiguresOptions): Job {
  const settings = options.settings === null ? {} : readSettings(readText(options.settings), options.settings);
  const locale = options.lang === 'ko' ? 'ko_KR' : 'en_US';
  const dealRows = ledgerOf(deals, options.deals);
  const kpiRows = ledgerOf(kpis, options.kpis);
  const asOf =
    options.asOf === null
      ? lastDay(dealRows, kpiRows, decodeContext({ settings, locale }, dayOfClock()))
      : parseIsoDay(options.asOf);
  if (asOf === null) throw new InputError(`--as-of must lie between 1990 and 2100, not on ${options.asOf}.`);
  return {
    deals: dealRows,
    kpis: kpiRows,
    costs: options.costs === null ? null : ledgerOf(costs, options.costs),
    roles: options.roles === null ? null : ledgerOf(roles, options.roles),
    settings,
    asOf,
    lang: options.lang,
    locale,
  };
}

export function asOfText(job: Job): string {
  return formatDay(job.asOf);
}
