import type { Layout } from '../report/output-tab';
import { ensureSize, layOut } from './lay-out';
import { readMark, writeMark } from './mark';
import type { Tab } from './workbook';

const LAYOUT_MARK = 'jangbu.layout';
const USUAL_HEIGHT = 21;

/** What an older layout of ours took. */
export interface OlderLayout {
  readonly rows: number;
  /** Ranges of its charts. */
  readonly charts: readonly string[];
}

/** Which layout a tab has; 1 where nobody wrote it down. */
export function layoutOfTab(tab: Tab): number {
  return Number(readMark(tab, LAYOUT_MARK) ?? 1);
}

export function markLayout(tab: Tab, version: number): void {
  writeMark(tab, LAYOUT_MARK, String(version));
}

/** Our own area anew: its charts, merges and formats go, and what a person put below it makes room. */
export function rebuild(tab: Tab, layout: Layout, older: OlderLayout): void {
  for (const chart of tab.getCharts()) {
    const isOurs = chart.getRanges().some(range => older.charts.includes(range.getA1Notation()));
    if (isOurs) tab.removeChart(chart);
  }
  makeRoom(tab, older.rows, layout.rows);
  ensureSize(tab, layout.rows, layout.columns);
  tab.getRange(1, 1, layout.rows, layout.columns).breakApart().clearFormat().clearContent().setNumberFormat('General');
  tab.setRowHeights(1, layout.rows, USUAL_HEIGHT);
  layOut(tab, layout);
}

/** Done twice it does nothing more: by then the rows are blank. */
function makeRoom(tab: Tab, before: number, after: number): void {
  const rows = Math.min(after, tab.getMaxRows()) - before;
  if (rows <= 0) return;
  const taken = tab.getRange(before + 1, 1, rows, tab.getMaxColumns()).getValues();
  if (taken.some(line => line.some(cell => cell !== ''))) tab.insertRowsAfter(before, after - before);
}
