import type { ChannelFigures, StageFigures } from '../../domain/figures';
import type { Cell } from '../output-tab';
import { NOTHING, orNothing, per, rateCell } from '../rate';

export type FigureColumn =
  | keyof StageFigures
  | 'month'
  | 'week'
  | 'channel'
  | 'visits'
  | 'applicationRate'
  | 'experienceRate'
  | 'cost'
  | 'costPerVisit'
  | 'costPerDecision';

export type ColumnFormat = 'text' | 'count' | 'money' | 'rate';

/** One line of a table: the figures of a period, or of a channel in a month. */
export type Line = Partial<StageFigures> & {
  readonly label: string;
  readonly visits?: number | null;
  readonly cost?: number | null;
  /** False before applications were recorded: then what stands in for them is no number of applications. */
  readonly hasApplications?: boolean;
};

const formats: Readonly<Record<FigureColumn, ColumnFormat>> = {
  month: 'text',
  week: 'text',
  channel: 'text',
  visits: 'count',
  applications: 'count',
  applicationRate: 'rate',
  firstExperience: 'count',
  experienceRate: 'rate',
  decisions: 'count',
  decisionRate: 'rate',
  baseRegulars: 'count',
  activeRegulars: 'count',
  activeRate: 'rate',
  closingRegulars: 'count',
  sales: 'money',
  orders: 'count',
  averageOrder: 'money',
  regularSales: 'money',
  unregisteredSales: 'money',
  cost: 'money',
  costPerVisit: 'money',
  costPerDecision: 'money',
};

export const monthColumns: readonly FigureColumn[] = [
  'month',
  'visits',
  'applications',
  'firstExperience',
  'decisions',
  'decisionRate',
  'baseRegulars',
  'activeRegulars',
  'activeRate',
  'closingRegulars',
  'sales',
  'orders',
  'averageOrder',
  'regularSales',
  'unregisteredSales',
];

export const weekColumns: readonly FigureColumn[] = ['week', ...monthColumns.slice(2)];

export const channelColumns: readonly FigureColumn[] = [
  'channel',
  'visits',
  'applications',
  'applicationRate',
  'firstExperience',
  'experienceRate',
  'decisions',
  'decisionRate',
  'sales',
  'cost',
  'costPerVisit',
  'costPerDecision',
];

export function formatOf(column: FigureColumn): ColumnFormat {
  return formats[column];
}

/** The cell of a line under a column; a line without figures (before the first record) is all dashes. */
export function cellOf(line: Line | null, column: FigureColumn): Cell {
  if (line === null) return NOTHING;
  switch (column) {
    case 'month':
    case 'week':
    case 'channel':
      return line.label;
    case 'applications':
      return line.hasApplications ? orNothing(line.applications ?? null) : NOTHING;
    case 'applicationRate':
      return line.hasApplications ? rateCell(line.applications ?? null, line.visits ?? null) : NOTHING;
    case 'experienceRate':
      return line.hasApplications ? rateCell(line.firstExperience ?? null, line.applications ?? null) : NOTHING;
    case 'decisionRate':
      return rateCell(line.decisions ?? null, line.firstExperience ?? null);
    case 'activeRate':
      return line.activeRate === null ? NOTHING : rateCell(line.activeRegulars ?? null, line.baseRegulars ?? null);
    case 'costPerVisit':
      return orNothing(per(line.cost ?? null, line.visits ?? null));
    case 'costPerDecision':
      return orNothing(per(line.cost ?? null, line.decisions ?? null));
    default:
      return orNothing(line[column] ?? null);
  }
}

export function channelLine(figures: ChannelFigures, label: string, hasApplications: boolean): Line {
  const { month: _month, channel: _channel, ...counts } = figures;
  return { ...counts, label, hasApplications };
}
