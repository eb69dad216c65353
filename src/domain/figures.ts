/** The stage figures of one period. Counts are distinct customers unless said otherwise; money in major units; rates as
 *  fractions; null = no data or an empty denominator. Definitions: `method.md` 10.4. */
export interface StageFigures {
  applications: number;
  firstExperience: number;
  decisions: number;
  /** Regulars on the first day of the period (기초 단골). */
  baseRegulars: number;
  /** Of those, who bought in the period. */
  activeRegulars: number;
  /** Regulars at the end of the period (기말 단골). */
  closingRegulars: number;
  decisionRate: number | null;
  activeRate: number | null;
  sales: number;
  /** Rows of kind sale. */
  orders: number;
  averageOrder: number | null;
  /** null while the settings name no regulars' product. */
  regularSales: number | null;
  /** Sales less refunds of rows without a customer (미등록). */
  unregisteredSales: number;
}

export interface MonthFigures extends StageFigures {
  /** yyyy-MM */
  month: string;
}

export interface WeekFigures extends StageFigures {
  /** yyyy-MM-dd, the week's first day */
  week: string;
}

/** Customers and their sales by the customer's first channel; visits and cost by the KPI ledger's channel. */
export interface ChannelFigures {
  month: string;
  /** Name as typed, or `unknown`. */
  channel: string;
  visits: number | null;
  applications: number;
  firstExperience: number;
  decisions: number;
  sales: number;
  cost: number | null;
}

/** What became of the rows: read = counted + notDone (booked, cancelled) + leftOut (each with its issue). */
export interface RowCounts {
  read: number;
  counted: number;
  leftOut: number;
  notDone: number;
}

/** What `npm run figures` prints and every view is built from. */
export interface Figures {
  /** yyyy-MM-dd; rows later than this are left out. */
  asOf: string;
  /** Rows read in the transaction ledger. */
  rows: number;
  rowCounts: RowCounts;
  issues: { code: string; tab: string; row: number | null; column: string | null; read: string }[];
  months: MonthFigures[];
  weeks: WeekFigures[];
  channels: ChannelFigures[];
}
