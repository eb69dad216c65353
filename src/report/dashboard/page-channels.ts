import type { DashboardTexts } from '../../../sheets-templates/report-texts/dashboard';
import type { Figures } from '../../domain/figures';
import type { Cell } from '../output-tab';
import { orNothing } from '../rate';
import type { ColumnFormat, Line } from './columns';
import { channelLines } from './lines';
import { PAGE_CHANNELS, pageChannels } from './places';

/** What a channel costs and brings, as the first page has it. */
export const pageColumns = ['channel', 'firstExperience', 'decisions', 'sales', 'cost', 'acquisition', 'roas'] as const;
export type PageColumn = (typeof pageColumns)[number];

export const pageFormats: Readonly<Record<PageColumn, ColumnFormat | 'times'>> = {
  channel: 'text',
  firstExperience: 'count',
  decisions: 'count',
  sales: 'money',
  cost: 'money',
  acquisition: 'money',
  roas: 'times',
};

/** What a channel cost in a month and what that brought, both without VAT. */
export interface ChannelCost {
  readonly month: string;
  readonly channel: string;
  readonly adCost: number | null;
  readonly paidCac: number | null;
  readonly roas: number | null;
}

/** The channels of a month, the biggest by name; '' fills the lines below. */
export function pageChannelRows(
  figures: Figures,
  month: string | null,
  costs: readonly ChannelCost[],
  words: DashboardTexts,
): Cell[][] {
  const lines = channelLines(figures, month, false, words, { named: PAGE_CHANNELS, rows: pageChannels.rows });
  const ofMonth = costs.filter(cost => cost.month === month);
  const byName = new Map(ofMonth.map(cost => [cost.channel, cost]));
  return lines.map(({ label, line, channel }) =>
    pageColumns.map(column => (label === '' ? '' : cellOf(label, line, column, byName.get(channel ?? '')))),
  );
}

function cellOf(label: string, line: Line | null, column: PageColumn, cost: ChannelCost | undefined): Cell {
  if (column === 'channel') return label;
  switch (column) {
    case 'cost':
      return orNothing(cost?.adCost ?? null);
    case 'acquisition':
      return orNothing(cost?.paidCac ?? null);
    case 'roas':
      return orNothing(cost?.roas ?? null);
    default:
      return orNothing(line?.[column] ?? null);
  }
}
