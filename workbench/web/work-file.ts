import * as v from 'valibot';
import type { SavedWorkbook } from '../contract';

export type WorkFileProblem = 'tooBig' | 'unreadable' | 'foreign' | 'newer';
export type WorkFile = { ok: true; file: SavedWorkbook } | { ok: false; problem: WorkFileProblem };

const sizeLimit = 50 * 1024 * 1024;
const version = 1;

function savedWorkbook() {
  const texts = v.record(v.string(), v.string());
  return v.object({
    format: v.literal('jangbu-workbook'),
    version: v.literal(version),
    name: v.string(),
    locale: v.picklist(['ko_KR', 'en_US', 'en_GB', 'de_DE']),
    timeZone: v.pipe(v.string(), v.check(isTimeZone)),
    document: v.looseObject({
      sheets: v.pipe(v.array(v.looseObject({ id: v.string(), name: v.string() })), v.minLength(1)),
    }),
    properties: v.object({ document: texts, user: v.record(v.string(), texts), script: texts }),
  });
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Reads a saved workbook's text. Whatever the text is, the answer is a workbook or a reason. */
export function readWorkFile(text: string): WorkFile {
  if (text.length > sizeLimit) return { ok: false, problem: 'tooBig' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
  const marked = v.safeParse(v.looseObject({ format: v.literal('jangbu-workbook'), version: v.number() }), data);
  if (!marked.success) return { ok: false, problem: 'foreign' };
  if (marked.output.version > version) return { ok: false, problem: 'newer' };
  const read = v.safeParse(savedWorkbook(), data);
  return read.success ? { ok: true, file: read.output } : { ok: false, problem: 'unreadable' };
}

export function writeWorkFile(file: SavedWorkbook): string {
  return JSON.stringify(file);
}
