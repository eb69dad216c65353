import { costs } from '../../sheets-templates/costs';
import { deals } from '../../sheets-templates/deals';
import { kpis } from '../../sheets-templates/kpis';
import { roles } from '../../sheets-templates/roles';
import { settings } from '../../sheets-templates/settings';
import type { ColumnType, TabSpec } from '../../sheets-templates/types';
import type { WholeFigures } from '../../src/domain/compute-figures';
import { parseIsoDay, SERIAL_OF_EPOCH } from '../../src/schema/day';
import { findHeader } from '../../src/schema/header';
import { zoneTime } from '../../workbench/engine/zone-time';
import { type OpenWorkbook, openWorkbook } from '../../workbench/node/open-workbook';
import { asOfText, type Job } from './job';
import type { Ledger } from './ledger';
import { settingsColumns } from './settings-rows';

type Cell = string | number;

/** Numbers, and days in a column of days, as a person types them; every other text exactly as it stands in the file. */
function typed(cell: Cell, type: ColumnType, format: string): Cell {
  const isDay = type === 'day' && typeof cell === 'string' && parseIsoDay(cell) !== null;
  const isTakenAsIs = format === '@' || cell === '' || typeof cell === 'number' || isDay;
  return isTakenAsIs ? cell : `'${cell}`;
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}

interface Layout {
  /** Column of each of ours, from 0. */
  readonly at: readonly number[];
  /** Number format of each of ours. */
  readonly formats: readonly string[];
  readonly firstRow: number;
}

function layout(workbook: OpenWorkbook, spec: TabSpec, tabName: string): Layout {
  const { row, at } = findHeader(spec, { cells: workbook.grid(tabName) });
  const lost = spec.columns.find((_, index) => at[index] === -1);
  if (row < 0 || lost) throw new Error(`the tab ${tabName} was installed without ${lost?.key ?? 'a header'}`);
  const tab = workbook.app.getActiveSpreadsheet().getSheetByName(tabName);
  const formats = at.map(column => tab?.getRange(row + 2, column + 1).getNumberFormat() ?? '');
  return { at, formats, firstRow: row + 2 };
}

function fillLedger(workbook: OpenWorkbook, { spec, rows }: Ledger, tabName: string): void {
  if (rows.length === 0) return;
  const { at, formats, firstRow } = layout(workbook, spec, tabName);
  const width = Math.max(...at) + 1;
  const lines = rows.map(row => {
    const line = new Array<Cell>(width).fill('');
    row.forEach((cell, index) => {
      line[at[index] ?? 0] = typed(cell, spec.columns[index]?.type ?? 'text', formats[index] ?? '');
    });
    return line;
  });
  workbook.typeInto(tabName, `A${firstRow}`, lines);
}

/** The tab's own defaults go, so that an empty list in the file is an empty list here. */
function fillSettings(workbook: OpenWorkbook, job: Job, tabName: string): void {
  const { at, formats, firstRow } = layout(workbook, settings, tabName);
  const columns = settingsColumns(job.settings, job.lang);
  const installed = workbook.grid(tabName).length - firstRow + 1;
  const length = Math.max(installed, ...[...columns.values()].map(cells => cells.length));
  settings.columns.forEach(({ key, type }, index) => {
    const cells = columns.get(key) ?? [];
    const column = Array.from({ length }, (_, row) => [typed(cells[row] ?? '', type, formats[index] ?? '')]);
    workbook.typeInto(tabName, `${letter(at[index] ?? 0)}${firstRow}`, column);
  });
}

/** Noon of the day everything is computed for: there it is today. */
function noon(job: Job, timeZone: string): number {
  return zoneTime(timeZone).instant(job.asOf + SERIAL_OF_EPOCH + 0.5);
}

/** What a person would do: install, fill in the tabs, refresh, and read the figures the bundle computed. */
export async function sheetFigures(job: Job): Promise<WholeFigures> {
  const timeZone = job.settings.timeZone ?? 'Asia/Seoul';
  const now = noon(job, timeZone);
  const workbook = await openWorkbook({ locale: job.locale, lang: job.lang, timeZone, now: () => now });
  workbook.api('install', { trade: 'other', lang: job.lang, example: false });
  fillSettings(workbook, job, settings.name[job.lang]);
  if (job.costs) {
    workbook.api('addModule', 'costs');
    fillLedger(workbook, job.costs, costs.name[job.lang]);
  }
  if (job.roles) fillLedger(workbook, job.roles, roles.name[job.lang]);
  fillLedger(workbook, job.kpis, kpis.name[job.lang]);
  fillLedger(workbook, job.deals, deals.name[job.lang]);
  workbook.api('refresh');
  return workbook.api('figures', { asOf: asOfText(job) });
}
