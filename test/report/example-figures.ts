import { deals as dealsTab } from '../../sheets-templates/deals';
import { kpis as kpisTab } from '../../sheets-templates/kpis';
import { settings as settingsTab } from '../../sheets-templates/settings';
import { type Trade, trades } from '../../sheets-templates/trades/trades';
import type { Lang, TabSpec } from '../../sheets-templates/types';
import { type ComputedFigures, computeFigures } from '../../src/domain/compute-figures';
import type { Figures } from '../../src/domain/figures';
import { type ExampleRow, type ExampleRows, exampleRows } from '../../src/report/examples/rows';
import { settingsLists } from '../../src/report/examples/settings-lists';
import { decodeDeals } from '../../src/schema/decode-deals';
import { decodeKpis } from '../../src/schema/decode-kpis';
import { decodeSettings } from '../../src/schema/decode-settings';
import type { DecodeContext, Grid } from '../../src/schema/grid';
import type { Issue } from '../../src/schema/issue';
import { localeRules } from '../../src/schema/locale';
import { DEFAULT_SETTINGS, listsOf, type Settings } from '../../src/schema/settings';
import { day } from '../domain/ledger-grid';

const DAY = 86_400_000;

/** Days stand in cells as dates, blanks as empty texts. */
export function gridOf(spec: TabSpec, rows: readonly ExampleRow[], lang: Lang): Grid {
  const cells = rows.map(row =>
    row.map((cell, index) => {
      if (cell === null) return '';
      return spec.columns[index]?.type === 'day' && typeof cell === 'number' ? new Date(cell * DAY) : cell;
    }),
  );
  return { cells: [spec.columns.map(({ name }) => name[lang]), ...cells] };
}

export function columnOf(spec: TabSpec, rows: readonly ExampleRow[], key: string): ExampleRow[number][] {
  const index = spec.columns.findIndex(column => column.key === key);
  return rows.map(row => row[index] ?? null);
}

/** The lists as they stand in the settings tab, read back. */
function settingsOf(trade: Trade, lang: Lang, context: DecodeContext): { settings: Settings; issues: Issue[] } {
  const lists = settingsLists(trade, lang);
  const texts = exampleRows(trade, lang, context.today).lists;
  const products = trades[trade].products.map(({ name }) => name[lang]);
  const height = Math.max(...lists.map(({ rows }) => rows.length), trades[trade].staff.length);
  const rows = Array.from({ length: height }, (_, line) =>
    settingsTab.columns.map(({ key }) => {
      const list = lists.find(({ columns }) => columns.includes(key));
      const ofExample = texts.find(text => text.key === key && (text.line ?? products.indexOf(text.name)) === line);
      return list?.rows[line]?.[list.columns.indexOf(key)] ?? ofExample?.value ?? null;
    }),
  );
  return decodeSettings(gridOf(settingsTab, rows, lang), context);
}

export interface ExampleFigures {
  readonly rows: ExampleRows;
  readonly figures: Figures;
  readonly under: ComputedFigures['under'];
  readonly settings: Settings;
  /** What reading the settings, the ledger and the KPI rows found. */
  readonly decoding: readonly Issue[];
  /** Codes of what the rules about rows found besides. */
  readonly checks: readonly string[];
}

export function contextOf(lang: Lang, today: number, settings: Settings): DecodeContext {
  return {
    ...localeRules(lang === 'ko' ? 'ko_KR' : 'en_US'),
    today,
    currency: settings.currency,
    lists: listsOf(settings),
    dayOf: cell => (cell instanceof Date ? cell.getTime() / DAY : null),
  };
}

/** The example of a trade as it is read back from the tabs. */
export function figuresOfExample(trade: Trade, lang: Lang, asOf: string): ExampleFigures {
  const today = day(asOf);
  const { settings, issues } = settingsOf(trade, lang, contextOf(lang, today, DEFAULT_SETTINGS));
  const context = contextOf(lang, today, settings);
  const rows = exampleRows(trade, lang, today);
  const deals = decodeDeals(gridOf(dealsTab, rows.deals, lang), context);
  const kpis = decodeKpis(gridOf(kpisTab, rows.kpis, lang), context);
  const computed = computeFigures({ deals: deals.table, kpis: kpis.table, settings, asOf: today });
  return {
    rows,
    settings,
    figures: computed.figures,
    under: computed.under,
    decoding: [...issues, ...deals.issues, ...kpis.issues],
    checks: computed.issues.map(({ code }) => code),
  };
}
