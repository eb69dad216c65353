import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import type { Figures } from '../../domain/figures';
import { areApplicationsRecorded } from '../../domain/stages/applications';
import type { Cell } from '../output-tab';
import { filled } from '../pages/fill';
import { NOTHING } from '../rate';
import { cellOf } from './columns';
import { lastFullMonth } from './full-month';
import { channelLines, type LineRules, monthLines, type PeriodLine, weekLines } from './lines';
import type { dashboardPlaces, TablePlace } from './places';

export type Put = (row: number, column: number, value: Cell) => void;

/** Months, weeks and channels under one decision rule. */
export function putTables(
  put: Put,
  at: (typeof dashboardPlaces)['inForce'],
  { figures, decision }: { readonly figures: Figures; readonly decision: string },
  rules: LineRules,
  words: DashboardTexts,
): void {
  const month = lastFullMonth(figures.months, figures.asOf).shown?.month ?? null;
  const isRecorded = areApplicationsRecorded(rules.applicationsFrom, month ?? undefined);
  putTable(put, at.months, filled(words.byMonth, { decision }), monthLines(figures, rules), words);
  putTable(put, at.weeks, filled(words.byWeek, { decision }), weekLines(figures, rules), words);
  const channels = channelLines(figures, month, isRecorded, words);
  putTable(put, at.channels, filled(words.byChannel, { month: month ?? NOTHING, decision }), channels, words);
}

function putTable(
  put: Put,
  place: TablePlace,
  heading: string,
  lines: readonly PeriodLine[],
  words: DashboardTexts,
): void {
  put(place.heading, 1, heading);
  place.columns.forEach((column, c) => {
    put(place.header, c + 1, words.columns[column]);
    lines.forEach(({ label, line, isRunning }, r) => {
      const isBlank = label === '';
      const name = isRunning ? `${label} ${words.soFar}` : label;
      put(place.first + r, c + 1, isBlank ? '' : c === 0 ? name : cellOf(line, column));
    });
  });
}
