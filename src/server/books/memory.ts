import * as v from 'valibot';
import type { Lang } from '../../../sheets-templates/types';
import type { Day } from '../../schema/table';
import { readInstalledMark, writeInstalledMark } from '../../sheet/installed-mark';
import type { Remembered } from '../../sheet/remembered';
import type { Workbook } from '../../sheet/workbook';
import type { Summary, Trade } from '../contract';
import { fewerPlaces, MOST_NAMES } from './issue-views';

/** An example business is the same for the same trade, language, day and currency: that tells what was changed in it. */
export interface Example {
  readonly trade: Trade;
  readonly lang: Lang;
  readonly day: Day;
  readonly currency: string;
  /** Which of our example canvases was filled in; 0: none, the canvas was in use. */
  readonly canvas: number;
  /** Which wording its rows had. */
  readonly edition: number;
}

/** How the tabs were installed, and which example was filled in. */
export interface Installed {
  readonly lang: Lang;
  readonly trade: Trade;
  readonly example: Example | null;
}

/** What is kept beside the cells. Each part may be lost or old: then it is as if it had never been there. */
export interface Memory {
  readonly tabIds: Readonly<Record<string, number>>;
  /** The highest number ever given in each tab's ID column. */
  readonly lastIds: Readonly<Record<string, number>>;
  readonly installed: Installed | null;
  /** The layout that a tab of fixed size is known to have; without one the tab itself is asked. */
  readonly layouts: Readonly<Record<string, number>>;
  /** Modules that the owner has taken out again: hidden, and not read. */
  readonly takenOut: readonly string[];
  readonly summary: Summary | null;
}

export type MemoryChange = Partial<Memory>;

/** The language of the tabs: as installed, else by the spreadsheet's own locale. */
export function sheetLang({ installed }: Memory, locale: string): Lang {
  return installed?.lang ?? (locale.startsWith('ko') ? 'ko' : 'en');
}

// a summary kept by an older version may lack fields
const SUMMARY_SHAPE = 5;

function schemas() {
  const lang = v.picklist(['ko', 'en']);
  const trade = v.picklist(['academy', 'cafe', 'shop', 'agency', 'other']);
  const numbers = v.record(v.string(), v.number());
  return {
    tabIds: numbers,
    lastIds: numbers,
    layouts: numbers,
    takenOut: v.array(v.string()),
    installed: v.object({
      lang,
      trade,
      example: v.nullable(
        v.object({
          trade,
          lang,
          day: v.number(),
          currency: v.string(),
          canvas: v.optional(v.number(), 1),
          edition: v.optional(v.number(), 1),
        }),
      ),
    }),
    summary: v.object({ shape: v.picklist([SUMMARY_SHAPE]), summary: v.custom<Summary>(isRecord) }),
  };
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** In a copy of the file only the mark of the installation is left. */
export function readMemory({ values }: Remembered, workbook: Workbook): Memory {
  const { tabIds, lastIds, layouts, takenOut, installed, summary } = schemas();
  return {
    tabIds: parsed(tabIds, values.tabIds) ?? {},
    lastIds: parsed(lastIds, values.lastIds) ?? {},
    layouts: parsed(layouts, values.layouts) ?? {},
    takenOut: parsed(takenOut, values.takenOut) ?? [],
    installed: parsed(installed, values.installed ?? readInstalledMark(workbook)),
    summary: parsed(summary, values.summary)?.summary ?? null,
  };
}

/** One write for all that changed. */
export function writeMemory(remembered: Remembered, change: MemoryChange): void {
  const { summary, ...rest } = change;
  const texts = Object.entries(rest).map(([key, value]): [string, string] => [key, JSON.stringify(value)]);
  if (summary) texts.push(['summary', summaryText(summary)]);
  remembered.write(Object.fromEntries(texts));
}

/** Kept twice: the property is read at every call anyway, the mark outlives a copy of the file. */
export function rememberInstalled(remembered: Remembered, workbook: Workbook, installed: Installed): void {
  writeMemory(remembered, { installed });
  writeInstalledMark(workbook, JSON.stringify(installed));
}

// nine kilobytes a property; Korean takes three bytes a letter
const MOST_BYTES = 8800;

// first every kind with fewer of its places, then fewer kinds
const MOST_KEPT = [MOST_NAMES, 30, 20, 10, 7, 5, 3, 2];

/** Shortens the list of issues until it fits; how many there are is said beside it. */
export function summaryText(summary: Summary): string {
  const kept = MOST_KEPT.map(most => fewerPlaces(summary.issues.shown, most));
  const fewest = fewerPlaces(summary.issues.shown, 1);
  const lists = [...kept, fewest, ...fewest.map((_, index) => fewest.slice(0, -1 - index))];
  for (const shown of lists) {
    const text = JSON.stringify({
      shape: SUMMARY_SHAPE,
      summary: { ...summary, issues: { ...summary.issues, shown } },
    });
    if (shown.length === 0 || fitsProperty(text)) return text;
  }
  return '';
}

export function fitsProperty(text: string): boolean {
  return utf8Length(text) <= MOST_BYTES;
}

function utf8Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // half of a surrogate pair counts two: four bytes for the pair
    length += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return length;
}

/** null for what is missing, no JSON, or of another shape. */
export function parsed<T>(schema: v.GenericSchema<unknown, T>, text: string | undefined): T | null {
  if (text === undefined) return null;
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
