import type { SettingItem } from '../../sheets-templates/setting-items';
import { settingItems, settings as settingsTab } from '../../sheets-templates/settings';
import { readAliases } from './aliases';
import { excerpt } from './clean-text';
import { isCurrencyCode } from './currency';
import { type ColumnsOf, decodeGrid } from './decode-grid';
import { type DecodeContext, type Grid, NO_LISTS } from './grid';
import { normaliseHeader } from './header';
import type { Issue, IssueCode } from './issue';
import { optionOf } from './option-column';
import { readNumber, readPercent } from './read-number';
import { type ChannelSetting, DEFAULT_SETTINGS, type ProductSetting, type Settings, type Targets } from './settings';
import { type Coded, NO_DAY, nameAt, optionAt } from './table';

type SettingsColumns = ColumnsOf<typeof settingsTab>;
type Item = ReturnType<typeof settingItems>[number];
type ItemKey = Item['key'];

/** The settings tab. Blank means the default; an unknown item or a bad value is an issue and the default holds. */
export function decodeSettings(
  grid: Grid,
  context: Omit<DecodeContext, 'currency' | 'lists'>,
): { settings: Settings; issues: Issue[] } {
  const blocks: DecodeContext = { ...context, currency: typedCurrency(grid, context), lists: NO_LISTS };
  const { table, issues } = decodeGrid(settingsTab, grid, blocks);
  const { columns, row, digits } = table;
  const answers = new Map<ItemKey, Answer>();
  const complain = (index: number, code: IssueCode, column: keyof SettingsColumns, read: string) =>
    issues.push({
      code,
      level: 'warning',
      tab: 'settings',
      row: row[index] ?? null,
      column,
      at: table.at.get(column) ?? null,
      read: excerpt(read),
    });
  for (let index = 0; index < table.length; index++) {
    const name = nameIn(columns.item, index);
    if (name === '') continue;
    const item = settingItems().find(candidate => isItem(candidate, name));
    if (!item) complain(index, 'unknown-setting', 'item', name);
    else if (answers.has(item.key)) complain(index, 'setting-twice', 'item', name);
    else answers.set(item.key, { index, typed: nameIn(columns.value, index) });
  }
  for (const column of ['channel', 'product'] as const) {
    for (const index of repeatedRows(columns[column])) {
      complain(index, 'setting-twice', column, nameIn(columns[column], index));
    }
  }
  const read = readAnswers(answers, blocks, answer => complain(answer.index, 'bad-setting', 'value', answer.typed));
  const lists = listsOfTab(columns, table.length, digits);
  const aliases = readAliases(aliasLines(columns, table.length), complain);
  const settings = { ...DEFAULT_SETTINGS, ...read, ...lists, aliases };
  const active = answers.get('activeRule');
  // nobody could ever be active, and the noughts would not say why
  if (active && settings.activeRule === 'regularProduct' && !settings.products.some(({ kind }) => kind === 'regular')) {
    complain(active.index, 'no-regular-product', 'value', active.typed);
  }
  return { settings, issues };
}

interface Answer {
  readonly index: number;
  readonly typed: string;
}

/** Whether a cell names this item, in either language or as it was once called. */
export function isItem(item: SettingItem, name: string): boolean {
  const word = normaliseHeader(name);
  return [item.key, item.name.ko, item.name.en, ...(item.aliases ?? [])].some(own => normaliseHeader(own) === word);
}

function nameIn(column: Coded, index: number): string {
  return nameAt(column, index) ?? '';
}

/** Rows with a name that stands above already. */
function repeatedRows({ codes }: Coded): number[] {
  const seen = new Set<number>();
  const rows: number[] = [];
  codes.forEach((code, index) => {
    if (seen.has(code)) rows.push(index);
    else if (code >= 0) seen.add(code);
  });
  return rows;
}

/** Prices are in the shop's currency, which stands in the same tab: it is looked up first. */
function typedCurrency(grid: Grid, context: Omit<DecodeContext, 'currency' | 'lists'>): string {
  const plain = { ...context, currency: DEFAULT_SETTINGS.currency, lists: NO_LISTS };
  const { columns, length } = decodeGrid(settingsTab, grid, plain).table;
  const item = settingItems().find(candidate => candidate.key === 'currency');
  for (let index = 0; item && index < length; index++) {
    const typed = nameIn(columns.value, index).toUpperCase();
    if (isItem(item, nameIn(columns.item, index)) && isCurrencyCode(typed)) return typed;
  }
  return DEFAULT_SETTINGS.currency;
}

function readAnswers(
  answers: ReadonlyMap<ItemKey, Answer>,
  context: DecodeContext,
  refuse: (answer: Answer) => void,
): Partial<Settings> {
  const read: Partial<Record<ItemKey, string | number>> = {};
  const targets: { -readonly [Key in keyof Targets]: Targets[Key] } = { ...DEFAULT_SETTINGS.targets };
  const roadmap: Record<string, number> = {};
  for (const item of settingItems()) {
    const answer = answers.get(item.key);
    if (!answer || answer.typed === '') continue;
    const value = readAnswer(item, answer.typed, context);
    if (value === null) refuse(answer);
    else if (typeof value === 'number' && isTarget(item.key)) targets[targetOf[item.key]] = value;
    else if (typeof value === 'number' && isOfRoadmap(item)) roadmap[item.key] = value;
    else read[item.key] = value;
  }
  // Each item's type and choices in the tab's spec are those of the field of the same name.
  return { ...(read as Partial<Settings>), targets, roadmap };
}

const targetOf = {
  targetApplicationRate: 'applicationRate',
  targetExperienceRate: 'experienceRate',
  targetDecisionRate: 'decisionRate',
  targetActiveRate: 'activeRate',
} as const satisfies Partial<Record<ItemKey, keyof Targets>>;

function isTarget(key: ItemKey): key is keyof typeof targetOf {
  return key in targetOf;
}

function isOfRoadmap({ module }: SettingItem): boolean {
  return module === 'roadmap';
}

function readAnswer(item: SettingItem, typed: string, context: DecodeContext): string | number | null {
  if (item.key === 'currency') return isCurrencyCode(typed.toUpperCase()) ? typed.toUpperCase() : null;
  if (item.choices && 'fixed' in item.choices) return optionOf<string>(item.choices.fixed, typed);
  return item.type === 'text' ? typed : readAmount(item, typed, context);
}

/** A count from the least that means something, an amount above 0, or a share of at most 100 %. */
function readAmount({ type, least = 1 }: SettingItem, typed: string, context: DecodeContext): number | null {
  const { value } = type === 'percent' ? readPercent(typed, context) : readNumber(typed, context);
  if (value === null) return null;
  if (type === 'count') return Number.isInteger(value) && value >= least ? value : null;
  return value > 0 && (type === 'money' || value <= 1) ? value : null;
}

function aliasLines({ alias, aliasOf }: SettingsColumns, length: number) {
  return Array.from({ length }, (_, index) => ({
    index,
    name: nameIn(alias, index),
    of: nameIn(aliasOf, index),
  }));
}

function listsOfTab(columns: SettingsColumns, length: number, digits: number) {
  const rows = Array.from({ length }, (_, index) => index);
  const names = (column: Coded) => unique(rows.map(index => nameIn(column, index)).filter(name => name !== ''));
  const rowOf = (column: Coded, name: string) => rows.find(index => nameIn(column, index) === name) ?? 0;
  return {
    channels: names(columns.channel).map(name => channelAt(columns, rowOf(columns.channel, name), name)),
    products: names(columns.product).map(name => productAt(columns, rowOf(columns.product, name), name, digits)),
    staff: names(columns.staffName),
    payments: names(columns.paymentName),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function channelAt(columns: SettingsColumns, index: number, name: string): ChannelSetting {
  const since = columns.channelSince[index] ?? NO_DAY;
  return { name, nature: optionAt(columns.channelNature, index), since: since === NO_DAY ? null : since };
}

function productAt(columns: SettingsColumns, index: number, name: string, digits: number): ProductSetting {
  const price = columns.price[index] ?? Number.NaN;
  const margin = columns.margin[index] ?? Number.NaN;
  return {
    name,
    kind: optionAt(columns.productKind, index),
    price: Number.isNaN(price) ? null : price / 10 ** digits,
    taxType: optionAt(columns.taxType, index) ?? 'taxable',
    margin: Number.isNaN(margin) ? null : margin,
  };
}
