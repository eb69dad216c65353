import type { Lang, ModuleKey, TabKey } from '../../sheets-templates/types';
import type { StepKey } from '../guide/step-keys';

/** Where something stands in the tabs. */
export interface Place {
  tab: TabKey;
  row: number | null;
  /** Key of our column; on the canvas, which has none, its letter. */
  column: string | null;
  /** Row id, where the row has one: it is found again even after sorting. */
  id?: string | null;
}

/** The pages of the five steps, drawn in the sidebar from what the server sends. */
export type PageKey =
  | 'canvas'
  | 'box'
  | 'canvasThen'
  | 'processes'
  | 'work'
  | 'log'
  | 'change'
  | 'people'
  | 'person'
  | 'fandom'
  | 'handOver'
  | 'machines'
  | 'machine'
  | 'roadmap'
  | 'step'
  | 'review'
  | 'add';

export interface PageAsked {
  page: PageKey;
  /** Which box, piece of work, person or step; '' where the page is of no single one. */
  item: string;
  /** What was chosen on the page itself, such as two days to compare. */
  options: Readonly<Record<string, string>>;
}

/** A page in one language, as it stands now. */
export interface PageView {
  asked: PageAsked;
  lang: Lang;
  /** yyyy-MM-dd */
  asOf: string;
  title: string;
  /** The step it belongs to. */
  step: StepKey | null;
  /** Where one comes from. */
  up: { text: string; asked: PageAsked } | null;
  sections: Section[];
}

export interface Section {
  title: string | null;
  note: string | null;
  /** Closed until it is opened. */
  isFolded: boolean;
  blocks: Block[];
}

export type Tone = 'plain' | 'soft' | 'strong' | 'good' | 'poor' | 'bad';

export type Block = TextBlock | ListBlock | TableBlock | ButtonsBlock | FormBlock;

export interface TextBlock {
  kind: 'text';
  /** Line ends are kept. */
  text: string;
  tone: Tone;
}

export interface ListBlock {
  kind: 'list';
  isNumbered: boolean;
  items: Item[];
}

/** A line: what it is, a short value at its end, a second line under it. */
export interface Item {
  text: string;
  aside: string | null;
  note: string | null;
  tone: Tone;
  /** 0..1, drawn as a bar. */
  meter: number | null;
  /** Oldest first, drawn as a line. */
  trend: (number | null)[] | null;
  /** Where the text leads when it is pressed. */
  lead: Lead | null;
}

export interface TableBlock {
  kind: 'table';
  /** The first column is text, the others stand to the right. */
  header: string[];
  rows: string[][];
}

export interface ButtonsBlock {
  kind: 'buttons';
  buttons: { text: string; lead: Lead }[];
}

export interface FormBlock {
  kind: 'form';
  /** Sent with the fields' values when the form is sent. */
  action: string;
  item: string;
  submit: string;
  busy: string;
  /** Its button is the blue one of the page; one form of a page at most. */
  isMain: boolean;
  fields: Field[];
}

export interface Field {
  name: string;
  label: string;
  /** `choice`: all options in sight, one tap; `pick`: a list to open; `long`: several lines; `send`: each option is a button that sends the form. */
  kind: 'text' | 'long' | 'number' | 'day' | 'pick' | 'choice' | 'hidden' | 'send';
  value: string;
  hint: string | null;
  isRequired: boolean;
  options: { value: string; text: string }[];
}

export type Lead =
  | { to: 'cell'; place: Place }
  | { to: 'page'; asked: PageAsked }
  | { to: 'view'; view: 'home' | 'figures' | 'customers' | 'check' }
  | { to: 'act'; act: Act }
  | { to: 'module'; module: ModuleKey }
  | { to: 'print' };

/** Something done on a page: a named action, what it is about, and the values of its form. */
export interface Act {
  action: string;
  item: string;
  values: Readonly<Record<string, string>>;
}
