import { formatDay } from '../../schema/day';
import { type Day, NO_DAY } from '../../schema/table';
import { latestFirst } from '../ledger/latest-first';
import type { Ledger } from '../ledger/ledger';
import type { PurchaseDays } from '../ledger/purchase-days';
import type { CustomerStage, CustomerStandings, PoolPlace } from '../regulars/customer-standing';
import { major } from '../stages/stage-figures';
import { type CustomerState, type StateLimits, stateOf } from './customer-state';
import type { Outlook } from './outlook';
import type { Scored, Segmentation } from './segments';

/** How anybody in the ledger stands on the last day. */
export interface StandingEntry {
  customer: string;
  /** First channel, `unknown` if they named none on their first day. */
  channel: string;
  /** yyyy-MM-dd */
  decisionDay: string | null;
  stage: CustomerStage;
  pool: PoolPlace;
  /** A regular who has neither bought nor joined for longer than `regulars.months[].dormantDays`. */
  dormant: boolean;
}

/** Someone who applied, or joined, and has not bought yet. */
export interface ApplicantEntry extends StandingEntry {
  /** yyyy-MM-dd, of their first and last counted row. */
  firstDay: string;
  lastDay: string;
}

/** Someone with at least one purchase day. Scores of recency, frequency and money as in `segments.cuts`. */
export interface CustomerEntry extends StandingEntry, Scored {
  /** yyyy-MM-dd, of the first and the last purchase day. */
  firstDay: string;
  lastDay: string;
  purchaseDays: number;
  /** Sales less refunds. */
  amount: number;
  state: CustomerState;
  /** Of the days between their own purchase days; null after a single one. */
  medianInterval: number | null;
  /** Chance that they still buy here. null where the model is off, and after one purchase, which says nothing of it. */
  pAlive: number | null;
  /** Purchase days to expect in the weeks of the horizon; null where the model is off. */
  expectedPurchases: number | null;
  /** Amount to expect on one of them; null where the model is off. */
  expectedSpend: number | null;
}

export interface CustomerListInput {
  readonly outlook: Outlook;
  readonly ledger: Ledger;
  readonly standings: CustomerStandings;
  readonly days: PurchaseDays;
  readonly buyers: Int32Array;
  /** Sales less refunds in minor units, in the order of `buyers`. */
  readonly amounts: Float64Array;
  /** Each one's own, NaN after a single purchase day; in the order of `buyers`. */
  readonly medians: Float64Array;
  readonly limits: StateLimits;
  readonly segmentation: Segmentation;
  readonly asOf: Day;
}

export function customerList(input: CustomerListInput): CustomerEntry[] {
  const write = dayWriter();
  return Array.from(input.buyers, (buyer, index) => entryOf(input, buyer, index, write));
}

/** More digits would only be longer. */
function rounded(value: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value * 1e6) / 1e6;
}

/** There are far fewer days than customers: each is written once. */
function dayWriter(): (day: Day) => string {
  const written = new Map<Day, string>();
  return day => {
    const known = written.get(day);
    if (known !== undefined) return known;
    const text = formatDay(day);
    written.set(day, text);
    return text;
  };
}

function entryOf(input: CustomerListInput, buyer: number, index: number, write: (day: Day) => string): CustomerEntry {
  const { ledger, standings, outlook } = input;
  const { starts, day } = input.days;
  const first = day[starts[buyer]!]!;
  const last = day[starts[buyer + 1]! - 1]!;
  const daysSince = input.asOf - last;
  const purchaseDays = starts[buyer + 1]! - starts[buyer]!;
  const amount = input.amounts[index]!;
  const median = input.medians[index]!;
  const { r, f, m, segment } = input.segmentation.scoresOf({ daysSince, purchaseDays, amount });
  return {
    customer: ledger.deals.customer.names[buyer]!,
    firstDay: write(first),
    lastDay: write(last),
    purchaseDays,
    amount: major(amount, ledger.deals.digits),
    state: stateOf(daysSince, input.limits),
    segment,
    pAlive: rounded(outlook.pAlive[index]!),
    expectedPurchases: rounded(outlook.expectedPurchases[index]!),
    expectedSpend: rounded(outlook.expectedSpend[index]!),
    r,
    f,
    m,
    medianInterval: Number.isNaN(median) ? null : median,
    channel: ledger.book.names[ledger.firstChannel[buyer]!]!,
    decisionDay: decisionDayOf(standings, buyer, write),
    stage: standings.stageOf(buyer),
    pool: standings.poolOf(buyer),
    dormant: standings.isDormant(buyer),
  };
}

function decisionDayOf({ decisions }: CustomerStandings, customer: number, write: (day: Day) => string): string | null {
  return decisions[customer] === NO_DAY ? null : write(decisions[customer]!);
}

/** Everybody with a counted row and without a purchase day, the latest row first, then by name. */
export function applicantList(ledger: Ledger, days: PurchaseDays, standings: CustomerStandings): ApplicantEntry[] {
  const { starts, day } = ledger.customers;
  const { names } = ledger.deals.customer;
  const lastRow = (customer: number) => day[starts[customer + 1]! - 1]!;
  const write = dayWriter();
  const applicants: number[] = [];
  for (let customer = 0; customer < names.length; customer++) {
    const hasRows = starts[customer]! < starts[customer + 1]!;
    if (hasRows && days.starts[customer] === days.starts[customer + 1]) applicants.push(customer);
  }
  return Array.from(latestFirst(Int32Array.from(applicants), lastRow, names), customer => ({
    customer: names[customer]!,
    firstDay: write(day[starts[customer]!]!),
    lastDay: write(lastRow(customer)),
    channel: ledger.book.names[ledger.firstChannel[customer]!]!,
    decisionDay: decisionDayOf(standings, customer, write),
    stage: standings.stageOf(customer),
    pool: standings.poolOf(customer),
    dormant: standings.isDormant(customer),
  }));
}

export interface ListWriter {
  customers(): CustomerEntry[];
  applicants(): ApplicantEntry[];
}

export interface CustomerLists {
  readonly customers: CustomerEntry[];
  readonly applicants: ApplicantEntry[];
}

/** The lists of everybody are written out when somebody reads them: few who look at figures do, and they are long. */
export function withLists<Figures extends object>(figures: Figures, write: ListWriter): Figures & CustomerLists {
  let customers: CustomerEntry[] | null = null;
  let applicants: ApplicantEntry[] | null = null;
  return {
    ...figures,
    get customers() {
      if (customers === null) customers = write.customers();
      return customers;
    },
    get applicants() {
      if (applicants === null) applicants = write.applicants();
      return applicants;
    },
  };
}
