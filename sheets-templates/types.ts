/** The languages a person can use. A new one makes every missing word a type error. */
export type Lang = 'ko' | 'en';
export type Words = Readonly<Record<Lang, string>>;

/** Tabs added when the owner wants them. */
export type ModuleKey = 'customers' | 'costs' | 'digilog' | 'fandom' | 'automation' | 'roadmap' | 'history';
export type TabKey = 'start' | 'dashboard' | 'canvas' | 'kpis' | 'deals' | 'spa' | 'roles' | 'settings' | ModuleKey;

export type ColumnType = 'id' | 'day' | 'money' | 'count' | 'number' | 'percent' | 'text' | 'long' | 'pick' | 'url';

/** A list the owner keeps in the settings tab. */
export type ListKey = 'channels' | 'products' | 'staff' | 'payments';

/** What a `pick` offers: fixed options (the record's key is the code, its order the dropdown's) or an owner's list. */
export type Choices = { readonly fixed: Readonly<Record<string, Words>> } | { readonly list: ListKey };

export interface ColumnSpec {
  /** Stable name: in code, in CSV headers, in developer metadata. Never shown. */
  readonly key: string;
  readonly name: Words;
  /** Other headers that are read as this column, compared after `normaliseHeader`. */
  readonly aliases?: readonly string[];
  readonly type: ColumnType;
  /** Of an `id`: what stands before the number in those we give. */
  readonly prefix?: string;
  /** Without this column the tab cannot be read at all. */
  readonly required?: true;
  /** Without it pages or figures have gaps: Check names it. */
  readonly needed?: true;
  readonly choices?: Choices;
  /** Words that mean nothing is known, read as a blank cell: a guest is no customer. */
  readonly blankWords?: readonly string[];
  /** The header's note: one sentence that says what belongs here. */
  readonly help: Words;
  /** Width in pixels. */
  readonly width: number;
  /** Of no use to a reader: hidden in a new tab. */
  readonly hidden?: true;
  /** Filled in by us: shown grey, protected by a warning. */
  readonly computed?: true;
}

/** A tab that is one table under one header row. */
export interface TabSpec {
  readonly key: TabKey;
  readonly name: Words;
  readonly color: string;
  /** A line above the header of a new tab, for what must be seen before anything is typed. */
  readonly notice?: Words;
  readonly columns: readonly ColumnSpec[];
}
