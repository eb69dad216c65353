import * as z from 'zod/mini';
import type { SavedWorkbook } from '../contract';

export type WorkFileProblem = 'tooBig' | 'unreadable' | 'foreign' | 'newer';
export type WorkFile = { ok: true; file: SavedWorkbook } | { ok: false; problem: WorkFileProblem };

const sizeLimit = 50 * 1024 * 1024;
const version = 1;

function savedWorkbook() {
  const texts = z.record(z.string(), z.string());
  return z.object({
    format: z.literal('jangbu-workbook'),
    version: z.literal(version),
    name: z.string(),
    locale: z.enum(['ko_KR', 'en_US', 'en_GB', 'de_DE']),
    timeZone: z.string().check(z.refine(isTimeZone)),
    document: z.looseObject({
      sheets: z.array(z.looseObject({ id: z.string(), name: z.string() })).check(z.minLength(1)),
    }),
    properties: z.object({ document: texts, user: z.record(z.string(), texts), script: texts }),
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
  const marked = z.looseObject({ format: z.literal('jangbu-workbook'), version: z.number() }).safeParse(data);
  if (!marked.success) return { ok: false, problem: 'foreign' };
  if (marked.data.version > version) return { ok: false, problem: 'newer' };
  const read = savedWorkbook().safeParse(data);
  return read.success ? { ok: true, file: read.data } : { ok: false, problem: 'unreadable' };
}

export function writeWorkFile(file: SavedWorkbook): string {
  return JSON.stringify(file);
}
