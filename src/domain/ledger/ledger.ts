import type { CostsTable } from '../../schema/decode-costs';
import type { ProductKind, Settings } from '../../schema/settings';
import { type Day, type DealKind, type DealsTable, type KpisTable, NO_DAY } from '../../schema/table';
import { type ChannelBook, channelBook, firstChannels } from './channel-book';
import { type CustomerRows, rowsByCustomer } from './customer-rows';
import { firstExperienceDays } from './decision';
import type { IssueLog } from './issue-log';
import { knownAs } from './known-as';
import { countedKpis, type KpiRows } from './kpi-rows';
import { COUNTED, judgeRows, kindCode, type Verdicts } from './row-verdict';
import { type TypedApplications, typedApplications } from './typed-applications';

/** Both ledgers judged and put in order: all that figures need, whatever the rules of decision and activity. */
export interface Ledger {
  /** Customers under the names they are known by (`aliases` of the settings). */
  readonly deals: DealsTable;
  readonly kpis: KpisTable;
  readonly verdicts: Verdicts;
  readonly kinds: Readonly<Record<DealKind, number>>;
  readonly customers: CustomerRows;
  readonly firstExperience: Int32Array;
  readonly firstChannel: Int32Array;
  /** Counted rows without a customer. */
  readonly unregistered: readonly number[];
  readonly book: ChannelBook;
  readonly kpiRows: KpiRows;
  readonly typed: TypedApplications;
  /** By product code + 1; place 0 is for no product. */
  readonly isRegularProduct: Uint8Array;
  /** Day of the first counted application, NO_DAY if the shop records none. */
  readonly firstApplication: Day;
  /** First day anything was counted, NO_DAY for an empty ledger. */
  readonly firstDay: Day;
}

export interface LedgerInput {
  readonly deals: DealsTable;
  readonly kpis: KpisTable;
  /** The cost ledger, where the shop has one. */
  readonly costs?: CostsTable | null;
  readonly settings: Settings;
  readonly asOf: Day;
}

export function readLedger(input: LedgerInput, dealsLog: IssueLog, kpisLog: IssueLog): Ledger {
  const { kpis, settings, asOf } = input;
  const deals = { ...input.deals, customer: knownAs(input.deals.customer, settings.aliases) };
  const verdicts = judgeRows(deals, asOf, dealsLog);
  const customers = rowsByCustomer(deals, verdicts.of);
  const listed = settings.channels.map(channel => channel.name);
  const book = channelBook(deals, kpis, listed, input.costs?.channel.names);
  const kpiRows = countedKpis(kpis, asOf, kpisLog);
  const kind = (key: DealKind) => kindCode(deals, key);
  const kinds = {
    application: kind('application'),
    sale: kind('sale'),
    membership: kind('membership'),
    refund: kind('refund'),
    leave: kind('leave'),
  };
  return {
    deals,
    kpis,
    verdicts,
    kinds,
    customers,
    firstExperience: firstExperienceDays(deals, customers),
    firstChannel: firstChannels(deals, customers, book),
    book,
    kpiRows,
    typed: typedApplications(kpis, kpiRows, book),
    isRegularProduct: productFlags(deals, settings, 'regular'),
    ...scanRows(deals, verdicts, kinds.application, kpiStart(kpis, kpiRows)),
  };
}

/** By product code + 1; place 0 is for no product. */
export function productFlags(deals: DealsTable, settings: Settings, kind: ProductKind): Uint8Array {
  const ofKind = new Set(settings.products.filter(product => product.kind === kind).map(product => product.name));
  return Uint8Array.from(['', ...deals.product.names], name => (ofKind.has(name) ? 1 : 0));
}

function kpiStart(kpis: KpisTable, kpiRows: KpiRows): Day {
  return kpiRows.rows.reduce((first, row) => earlier(first, kpis.start[row]!), NO_DAY);
}

function earlier(first: Day, day: Day): Day {
  return first === NO_DAY || day < first ? day : first;
}

function scanRows(deals: DealsTable, verdicts: Verdicts, application: number, start: Day) {
  const unregistered: number[] = [];
  let firstDay = start;
  let firstApplication = NO_DAY;
  for (let row = 0; row < deals.length; row++) {
    if (verdicts.of[row] !== COUNTED) continue;
    const day = deals.day[row]!;
    firstDay = earlier(firstDay, day);
    if (deals.customer.codes[row]! < 0) unregistered.push(row);
    if (deals.kind.codes[row] === application) firstApplication = earlier(firstApplication, day);
  }
  return { unregistered, firstDay, firstApplication };
}
