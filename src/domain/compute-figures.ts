import { formatDay } from '../schema/day';
import type { Issue } from '../schema/issue';
import type { Rules, Settings } from '../schema/settings';
import type { Day, DealsTable, KpisTable } from '../schema/table';
import type { Figures } from './figures';

export interface FigureInput {
  readonly deals: DealsTable;
  readonly kpis: KpisTable;
  readonly settings: Settings;
  /** Today, or the day up to which rows are counted. */
  readonly asOf: Day;
  /** What decoding the tabs found; comes out again among `issues`, in the order of tabs and rows. */
  readonly issues?: readonly Issue[];
}

export interface ComputedFigures {
  readonly figures: Figures;
  /** The same issues as in `figures`, with level and place for a jump. */
  readonly issues: readonly Issue[];
}

export function computeFigures(input: FigureInput): ComputedFigures {
  const issues = input.issues ?? [];
  return { figures: emptyFigures(input), issues };
}

/** The same rows under another decision or active rule, for showing both side by side; nothing is decoded again. */
export function computeFiguresUnder(input: FigureInput, rules: Partial<Rules>): ComputedFigures {
  return computeFigures({ ...input, settings: { ...input.settings, ...rules } });
}

function emptyFigures(input: FigureInput): Figures {
  const rows = { read: input.deals.length, counted: 0, leftOut: 0, notDone: 0 };
  return { asOf: formatDay(input.asOf), rows, issues: [], months: [], weeks: [], channels: [] };
}
