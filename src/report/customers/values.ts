import {
  customerSegments,
  customerStages,
  customerStates,
  dormantMark,
  poolPlaces,
} from '../../../sheets-templates/customer-words';
import type { customers } from '../../../sheets-templates/customers';
import type { Lang } from '../../../sheets-templates/types';
import type { CustomerEntry } from '../../domain/customer-list';
import type { RosterEntry } from '../../domain/roster';
import { SERIAL_OF_EPOCH } from '../../schema/day';
import { type Day, NO_DAY } from '../../schema/table';
import type { Cell } from '../output-tab';
import { NOTHING } from '../rate';
import type { PlannedRow } from './plan';

type ComputedColumn = Extract<(typeof customers)['columns'][number], { readonly computed: true }>['key'];

/** What the figures say of everybody in the ledger, by name. */
export interface KnownCustomers {
  readonly roster: ReadonlyMap<string, RosterEntry>;
  /** Those who bought. */
  readonly buyers: ReadonlyMap<string, CustomerEntry>;
}

/** The cell of a row under a computed column; blank where there is nothing to say. */
export function customerCell(row: PlannedRow, column: string, known: KnownCustomers, lang: Lang): Cell {
  if (column === 'customer') return row.name;
  if (row.kind === 'gone') return column === 'stage' ? customerStages.gone[lang] : '';
  const entry = row.kind === 'customer' ? known.roster.get(row.name) : undefined;
  if (!entry) return '';
  const cells = cellsOf(entry, known.buyers.get(row.name), lang);
  return isComputed(column, cells) ? cells[column]() : '';
}

type Cells = Readonly<Record<Exclude<ComputedColumn, 'customer'>, () => Cell>>;

function isComputed(column: string, cells: Cells): column is keyof Cells {
  return Object.keys(cells).includes(column);
}

function cellsOf(entry: RosterEntry, buyer: CustomerEntry | undefined, lang: Lang): Cells {
  const figure = (value: number | null | undefined) => (buyer ? (value ?? NOTHING) : '');
  return {
    stage: () => customerStages[entry.stage][lang],
    state: () => (buyer ? customerStates[buyer.state][lang] : ''),
    lastDay: () => serial(entry.lastDay),
    purchaseDays: () => buyer?.purchaseDays ?? 0,
    amount: () => buyer?.amount ?? '',
    segment: () => (buyer ? customerSegments[buyer.segment][lang] : ''),
    pool: () => poolPlaces[entry.pool][lang],
    dormant: () => (entry.isDormant ? dormantMark[lang] : ''),
    channel: () => entry.channel,
    firstDay: () => serial(entry.firstDay),
    decisionDay: () => serial(entry.decisionDay),
    pAlive: () => figure(buyer?.pAlive),
    expectedPurchases: () => figure(buyer?.expectedPurchases),
  };
}

/** A day as the number that a spreadsheet keeps it as: no zone can move it. */
function serial(day: Day): Cell {
  return day === NO_DAY ? '' : day + SERIAL_OF_EPOCH;
}
