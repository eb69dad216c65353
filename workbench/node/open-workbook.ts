import { serverCode } from '../../scripts/build';
import type { Answer, Api } from '../../src/server/contract';
import type { Host, MenuItem, RuntimeOptions } from '../contract';
import { createRuntime, type Runtime } from '../run/runtime';

export interface OpenOptions extends Omit<RuntimeOptions, 'now'> {
  /** ISO instant, or a clock. Without it time stands still at noon of 30 June 2026 in Seoul. */
  now?: string | (() => number);
  /** The user's language, ko unless told. */
  lang?: 'ko' | 'en';
  /** A script in place of the add-on's own. */
  code?: string;
  /** Html files by name in place of the add-on's own, which is a stand-in here. */
  html?: Readonly<Record<string, string>>;
}

export type Typed = string | number | boolean | null;

/** A spreadsheet with the add-on in it, and what a test does with it as a person would. */
export interface OpenWorkbook extends Runtime {
  /** Types rows of cells from `a1` on, each text read as the spreadsheet's locale reads a typed entry. */
  typeInto(tabName: string, a1: string, rows: readonly (readonly Typed[])[]): void;
  /** `getDataRange().getValues()` of a tab. */
  grid(tabName: string): unknown[][];
  tabNames(): string[];
  /** What the sidebar asks, through google.script.run; throws what the answer says went wrong. */
  api<M extends keyof Api>(method: M, ...args: Parameters<Api[M]>): ReturnType<Api[M]>;
  answer<M extends keyof Api>(method: M, ...args: Parameters<Api[M]>): Answer<ReturnType<Api[M]>>;
  /** Clicks an item of the add-on menu by its caption. */
  click(caption: string): void;
  /** What the page would show, in order. */
  readonly seen: Seen;
}

export interface Seen {
  menu: MenuItem[];
  toasts: string[];
  pages: { kind: 'sidebar' | 'dialog'; html: string; title: string }[];
  log: string[];
}

let built: Promise<string> | null = null;

/** The add-on's script, built once in each process. */
function addOnCode(): Promise<string> {
  built ??= serverCode();
  return built;
}

export async function openWorkbook(options: OpenOptions = {}): Promise<OpenWorkbook> {
  const { code, html, lang = 'ko', now, ...rest } = options;
  const seen: Seen = { menu: [], toasts: [], pages: [], log: [] };
  const runtime = createRuntime({
    user: { email: 'owner@example.com', locale: lang, role: 'owner' },
    ...rest,
    now: clockOf(now),
    host: { ...recording(seen, html ?? { Sidebar: '<!doctype html><title>Sidebar</title>' }), ...rest.host },
  });
  runtime.load(code ?? (await addOnCode()));
  return { ...runtime, ...hands(runtime, seen), seen };
}

function clockOf(now: OpenOptions['now'] = '2026-06-30T03:00:00Z'): () => number {
  if (typeof now === 'function') return now;
  const instant = Date.parse(now);
  return () => instant;
}

function recording(seen: Seen, html: Readonly<Record<string, string>>): Partial<Host> {
  return {
    menu(menu) {
      seen.menu = menu;
    },
    toast(message) {
      seen.toasts.push(message);
    },
    show(kind, page, { title }) {
      seen.pages.push({ kind, html: page, title });
    },
    htmlFile(name) {
      const page = html[name];
      if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return page;
    },
    log(level, text) {
      seen.log.push(`${level}: ${text}`);
    },
  };
}

type Hands = Pick<OpenWorkbook, 'typeInto' | 'grid' | 'tabNames' | 'api' | 'answer' | 'click'>;

function hands(runtime: Runtime, seen: Seen): Hands {
  const spreadsheet = runtime.app.getActiveSpreadsheet();
  const tab = (name: string) => {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`no tab named ${name}`);
    return sheet;
  };
  const answer: OpenWorkbook['answer'] = (method, ...args) => {
    const text = runtime.scriptRun('api', [JSON.stringify({ method, args })]);
    return JSON.parse(String(text));
  };
  return {
    answer,
    api(method, ...args) {
      const outcome = answer(method, ...args);
      if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.detail}`);
      return outcome.value;
    },
    typeInto: (tabName, a1, rows) => typeRows(tab(tabName), a1, rows),
    grid: tabName => tab(tabName).getDataRange().getValues(),
    tabNames: () => spreadsheet.getSheets().map(sheet => sheet.getName()),
    click: caption => void runtime.call(functionBehind(seen.menu, caption)),
  };
}

type Tab = NonNullable<ReturnType<ReturnType<Runtime['app']['getActiveSpreadsheet']>['getSheetByName']>>;

/** As a paste does, the tab grows where the rows need it. */
function typeRows(tab: Tab, a1: string, rows: readonly (readonly Typed[])[]): void {
  const width = Math.max(0, ...rows.map(row => row.length));
  if (width === 0) return;
  const first = tab.getRange(a1);
  const missingRows = first.getRow() + rows.length - 1 - tab.getMaxRows();
  if (missingRows > 0) tab.insertRowsAfter(tab.getMaxRows(), missingRows);
  const missingColumns = first.getColumn() + width - 1 - tab.getMaxColumns();
  if (missingColumns > 0) tab.insertColumnsAfter(tab.getMaxColumns(), missingColumns);
  const whole = rows.map(row => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  tab.getRange(first.getRow(), first.getColumn(), whole.length, width).setValues(whole);
}

function functionBehind(menu: readonly MenuItem[], caption: string): string {
  const items = menu.flatMap(item => (item.kind === 'menu' ? item.items : [item]));
  const found = items.find(item => item.kind === 'item' && item.caption === caption);
  if (found?.kind !== 'item') throw new Error(`no menu item ${caption}`);
  return found.functionName;
}
