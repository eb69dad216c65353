import type { Lang, ListKey, ModuleKey, Words } from '../../sheets-templates/types';
import type { WholeFigures } from '../domain/compute-figures';
import type { RowCounts } from '../domain/figures';
import type { IssueCode, IssueLevel } from '../domain/issue';
import type { MetricUnit } from '../domain/metrics/metric';
import type { StepKey } from '../guide/step-keys';
import type { Act, PageAsked, PageView, Place } from './page-view';
import type { CustomersView, FiguresView, PeopleList, RowsAsked, ShownRows } from './views';

export type * from './page-view';
export type * from './views';
export type { StepKey };

/** Opening, installing, refreshing, and what a person does to the tabs by a click. */
export interface ShopApi {
  /** The sidebar was opened: what is there, and what the last refresh found. Reads no tab. */
  open(): OpenState;
  /** Brings every tab to the state of design section 3. Running it again repairs; it never doubles or loses anything. */
  install(choice: InstallChoice): Summary;
  refresh(): Summary;
  /** Takes the example rows away again, except those a person has changed. */
  removeExamples(): { removed: number; kept: number; summary: Summary };
  /** Puts a tab of ours beside the others, and fills it in; where it is there, what was taken from it comes back. */
  addModule(key: ModuleKey): Summary;
  /** Puts names found in the tabs below the last of a list in the settings. Asked again it adds none. */
  addNames(asked: NamesToAdd): { added: number; summary: Summary };
  /** Selects the cell an issue is about; `isHidden` where a filter or the person hides its row or column. */
  jump(place: Place): { found: boolean; isHidden: boolean };
  /** The sidebar's language, kept for this user. */
  setLanguage(lang: Lang): null;
}

/** Figures, customers, and the rows behind them. */
export interface FiguresApi {
  figures(options: { asOf?: string }): WholeFigures;
  /** Every figure with its words in this language. Reads like a refresh and writes nothing; the same for the next two. */
  metrics(lang: Lang): FiguresView;
  customersView(): CustomersView;
  /** Customers whose name holds the text. */
  findCustomers(text: string): PeopleList;
  /** Filters the ledger to the rows behind a number, for everybody who looks at it. */
  showRows(asked: RowsAsked): ShownRows;
  /** Takes that filter back and puts the owner's own there again. */
  showAllRows(): null;
}

/** The pages of the five steps, and what is done on them. */
export interface PagesApi {
  /** Reads like a refresh and writes nothing. */
  page(lang: Lang, asked: PageAsked): PageView;
  /** Does one thing, then draws the page `then` (or the one the action leads to). */
  act(lang: Lang, act: Act, then: PageAsked): Acted;
}

export interface Acted {
  said: string;
  /** Nothing was changed, or not what was hoped for. */
  isPoor: boolean;
  page: PageView;
  /** Where a refresh followed. */
  summary: Summary | null;
}

/** What the sidebar may ask, one call per action. Requests and answers cross as JSON and are validated at both ends. */
export interface Api extends ShopApi, FiguresApi, PagesApi {}

export type Trade = 'academy' | 'cafe' | 'shop' | 'agency' | 'other';
export interface InstallChoice {
  trade: Trade;
  lang: Lang;
  example: boolean;
}

export interface NamesToAdd {
  list: ListKey;
  names: string[];
}

export interface OpenState {
  installed: boolean;
  lang: Lang;
  /** Where the menu led: `start` asks the three questions, `home` shows the figures. */
  view: 'start' | 'home';
  trade: Trade;
  /** The language of the tabs, which need not be that of the person who opened the sidebar. */
  sheetLang: Lang | null;
  summary: Summary | null;
  /** Of the key figures, by their keys. */
  figureWords: Readonly<Record<string, FigureWords>>;
  /** The ledger is filtered to these just now. */
  shown: ShownRows | null;
}

/** In both languages: switching between them asks nothing. */
export interface FigureWords {
  name: Words;
  /** How it is counted, in one or two sentences. */
  means: Words;
  /** What a count counts, after the number. */
  counted?: Words;
}

/** One number on Home. The sidebar formats it; `unit` says how. */
export interface KeyFigure {
  key: string;
  value: number | null;
  unit: MetricUnit;
  /** The same figure one period earlier. */
  before: number | null;
  /** For rates: the counts behind them, shown instead of a percent below 10 and beside it below 30. */
  of?: { part: number; whole: number };
  /** The counts behind `before`, for the same reason. */
  beforeOf?: { part: number; whole: number };
}

export interface IssueView {
  code: IssueCode;
  /** `unread`: in a tab whose rows are not counted; what could not be read counts as blank. */
  level: IssueLevel | 'unread';
  place: Place;
  /** A1 column letter and header text, for the sentence. */
  header: string;
  read: string;
  /** The words that may stand there, in the first line of a column. */
  options?: string;
  /** Of a name that its list lacks: the list, and the rows that have the name. */
  list?: ListKey;
  rows?: number;
  /** In the last line of a code in a column: how many more there are. */
  more: number;
}

export interface StepView {
  key: StepKey;
  /** 0..1, how much of what it asks is there. */
  met: number;
  /** The owner has put it aside. */
  isSkipped: boolean;
  /** Why it has fallen back, where it has. */
  fell: Words | null;
}

/** The one thing to do next. Texts in both languages: switching between them asks nothing. */
export interface NextView {
  step: StepKey;
  /** Its key; `rule.` before it is what the history calls it. */
  rule: string;
  text: Words;
  why: Words | null;
  minutes: number;
  place: Place;
  /** The page that writes it in a few taps, where there is one. */
  page: PageAsked | null;
  /** The tab to add first, where it is not there. */
  module: ModuleKey | null;
}

/** One of the owner's two aims. */
export interface AimView {
  name: Words;
  value: Words;
  /** Line by line. */
  note: Words;
  /** Week by week, oldest first, drawn as a line; null: one week is none. */
  trend: number[] | null;
}

/** Small enough for one document property (9 KB): kept so that the sidebar opens at once. */
export interface Summary {
  /** ISO minute in the spreadsheet's zone: yyyy-MM-dd HH:mm */
  at: string;
  asOf: string;
  currency: string;
  currencyDigits: number;
  /** The month the key figures are of: yyyy-MM, the last full one that has rows, else the current one. */
  month: string | null;
  figures: KeyFigure[];
  rows: RowCounts;
  idsGiven: number;
  exampleRows: number;
  /** Counted are places, and names where a list lacks them; `kinds`: one for each code in a column. */
  issues: { errors: number; unread: number; warnings: number; kinds: number; shown: IssueView[] };
  steps: StepView[];
  next: NextView | null;
  /** There is work of which a run can be logged. */
  hasWork: boolean;
  aims: AimView[];
}

/** The one function behind `google.script.run`: `{method, args}` in, `Answer` out, both JSON text. */
export interface Request {
  method: keyof Api;
  args: unknown[];
}
export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; detail: string } };
/** Everything that can go wrong on a click; the sidebar has a sentence for each. `bug` carries the message in `detail`. */
export type ErrorCode =
  | 'busy'
  | 'not-installed'
  | 'bad-request'
  | 'protected'
  | 'timeout'
  | 'no-rows'
  | 'filter'
  | 'bug';
