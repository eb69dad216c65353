import {
  customerSegments,
  customerStages,
  customerStates,
  dormantMark,
  poolPlaces,
} from '../../../sheets-templates/customer-words';
import type { Lang } from '../../../sheets-templates/types';
import type { CustomerEntry } from '../../domain/customers/customer-list';
import type { RosterEntry } from '../../domain/regulars/roster';
import { serialOf } from '../../schema/day';
import { type Day, NO_DAY } from '../../schema/table';
import type { Cell } from '../output-tab';
import { NOTHING } from '../rate';
import type { PlannedRow } from './plan';

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
  const buyer = known.buyers.get(row.name);
  return buyer && isOfBuyer(column) ? buyerCell(buyer, column, lang) : rosterCell(entry, column, lang);
}

const OF_BUYERS = ['state', 'purchaseDays', 'amount', 'segment', 'pAlive', 'expectedPurchases'] as const;
type BuyerColumn = (typeof OF_BUYERS)[number];

function isOfBuyer(column: string): column is BuyerColumn {
  return (OF_BUYERS as readonly string[]).includes(column);
}

function buyerCell(buyer: CustomerEntry, column: BuyerColumn, lang: Lang): Cell {
  switch (column) {
    case 'state':
      return customerStates[buyer.state][lang];
    case 'segment':
      return customerSegments[buyer.segment][lang];
    default:
      return buyer[column] ?? NOTHING;
  }
}

function rosterCell(entry: RosterEntry, column: string, lang: Lang): Cell {
  switch (column) {
    case 'stage':
      return customerStages[entry.stage][lang];
    case 'pool':
      return poolPlaces[entry.pool][lang];
    case 'dormant':
      return entry.isDormant ? dormantMark[lang] : '';
    case 'channel':
      return entry.channel;
    case 'firstDay':
    case 'decisionDay':
    case 'lastDay':
      return serial(entry[column]);
    case 'purchaseDays':
      return 0;
    default:
      return '';
  }
}

/** A day as the number that a spreadsheet keeps it as: no zone can move it. */
function serial(day: Day): Cell {
  return day === NO_DAY ? '' : serialOf(day);
}
