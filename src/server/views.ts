import type { Lang, Words } from '../../sheets-templates/types';
import type { CustomerState } from '../domain/customers/customer-state';
import type { SegmentName } from '../domain/customers/segments';
import type { MetricUnit, MetricWindow, Subject } from '../domain/metrics/metric';
import type { NamingKey } from '../domain/money/money-naming';
import type { PoolPlace, RosterStage } from '../domain/regulars/roster';
import type { CustomerGroup } from '../domain/rows/customer-source-rows';
import type { NoRows, OtherTab } from '../domain/rows/rows-elsewhere';
import type { Missing } from './figures/missing';

interface Money {
  currency: string;
  currencyDigits: number;
}

interface Counts {
  part: number;
  whole: number;
}

/** All figures of one month; the texts in one language. */
export interface FiguresView extends Money {
  lang: Lang;
  /** yyyy-MM-dd */
  asOf: string;
  /** yyyy-MM, the last full one that has rows; null for an empty ledger. */
  month: string | null;
  figures: FigureView[];
  /** Is there a tab for what the shop pays besides its ads? */
  hasCosts: boolean;
  /** The month's sales by whom or what they were of. */
  splits: SplitView[];
  /** What to look at first, in sentences. */
  advice: { title: string; text: string }[];
  /** The week's numbers; null before the first week is over. */
  scores: { title: string; means: string; lines: ScoreLine[] } | null;
}

export interface SplitView {
  of: NamingKey;
  title: string;
  /** `name` as the ledger has it; null for all that have no line of their own. */
  lines: { name: string | null; shown: string; sales: number; share: number | null }[];
}

/** Numbers written out, but for the weeks of the line. */
export interface ScoreLine {
  name: string;
  /** '' where nobody answers for it. */
  owner: string;
  lastWeek: string;
  target: string | null;
  isOff: boolean;
  /** By week, oldest first. */
  values: (number | null)[];
}

export interface FigureView {
  key: string;
  subject: Subject;
  name: string;
  means: string;
  /** Of a quotient: what is above the line and what is below it. */
  part?: string;
  whole?: string;
  /** What a count counts, after the number. */
  counted?: string;
  unit: MetricUnit;
  window: MetricWindow;
  value: number | null;
  of?: Counts;
  /** Below so many cases the counts stand instead of a rate. */
  minimumCases: number;
  /** How many are too young to judge, and left out. */
  unripe?: number;
  /** Of what a number that is no rate rests on so many. */
  cases?: { name: string; count: number };
  /** Between which the middle half of the cases lies. */
  spread?: { low: number; high: number };
  /** By limits of the trade, the shop's own not being known yet. */
  isTradeDefault?: boolean;
  /** The month before; absent where the figure is of no month. */
  before?: number | null;
  beforeOf?: Counts;
  better: 'more' | 'fewer' | null;
  /** The months up to and with `month`, thirteen at most; empty where the figure is of no month. */
  history: (number | null)[];
  /** How many rows of the ledger stand behind it; null where there are none to show. */
  rows: { part: number | null; whole: number | null };
  /** Other tabs in which numbers stand that go into it. */
  elsewhere?: OtherTab[];
  /** Why it cannot be shown as rows, where that is so. */
  noRows?: NoRows;
  /** Why there is no value, where that is known. */
  missing?: Missing;
}

export interface CustomersView extends Money {
  asOf: string;
  /** Who ever bought. */
  buyers: number;
  states: { state: CustomerState; customers: number }[];
  /** Most days since the last purchase of each state but `lost`, where the trade's stand in; null: the shop's own. */
  tradeLimits: { active: number; atRisk: number; dormant: number } | null;
  segments: { segment: SegmentName; customers: number; amount: number }[];
  /** Came again of their own accord and never joined. */
  invite: PeopleList;
  /** How many of them are dormant or lost; they stand last. */
  inviteGone: number;
  atRisk: PeopleList;
  /** What the owner means to do next and by when, soonest first; null without a tab for it. */
  due: { total: number; shown: { person: Person; nextStep: string; due: string | null; isLate: boolean }[] } | null;
}

/** The first of so many. */
export interface PeopleList {
  total: number;
  shown: Person[];
}

/** One customer; what only buyers have is null for the others. Days yyyy-MM-dd. */
export interface Person {
  customer: string;
  channel: string;
  stage: RosterStage;
  pool: PoolPlace;
  firstDay: string | null;
  lastDay: string | null;
  purchaseDays: number;
  amount: number;
  state: CustomerState | null;
  segment: SegmentName | null;
  pAlive: number | null;
}

export type RowsAsked =
  | { metric: string /** yyyy-MM */; month: string; part: 'part' | 'whole' }
  | { customer: string }
  | { of: NamingKey; name: string; month: string }
  | { group: CustomerGroup };

/** What the ledger is filtered to. */
export interface ShownRows {
  asked: RowsAsked;
  /** Of the figure, the customer or the group of customers. */
  name: Words;
  rows: number;
  /** Seen with them because they carry the same ID. */
  also: number;
}
