import { parseArgs } from 'node:util';
import type { Lang } from '../../sheets-templates/types';
import { InputError } from './input-error';

export interface FiguresOptions {
  deals: string;
  kpis: string | null;
  costs: string | null;
  roles: string | null;
  settings: string | null;
  asOf: string | null;
  lang: Lang;
  /** Past the spreadsheet, for ledgers too long for it. */
  direct: boolean;
}

const usage =
  'Use: npm run -s figures -- --deals FILE.csv [--kpis FILE.csv] [--costs FILE.csv] [--roles FILE.csv] [--settings FILE.json] [--as-of yyyy-mm-dd] [--lang ko|en] [--direct]';

const known = {
  deals: { type: 'string' },
  kpis: { type: 'string' },
  costs: { type: 'string' },
  roles: { type: 'string' },
  settings: { type: 'string' },
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  direct: { type: 'boolean' },
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: known, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const said = error instanceof Error ? error.message.split(/\.\s|\n/)[0] : String(error);
    throw new InputError(`${said}. ${usage}`);
  }
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export function readOptions(args: string[]): FiguresOptions {
  const values = parse(args);
  if (!values.deals) throw new InputError(`--deals is missing: name the CSV file of transactions. ${usage}`);
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isDay(asOf)) throw new InputError(`--as-of must be a day such as 2026-05-31, not "${asOf}".`);
  const lang = values.lang ?? 'ko';
  if (lang !== 'ko' && lang !== 'en') throw new InputError(`--lang must be ko or en, not "${lang}".`);
  return {
    deals: values.deals,
    kpis: values.kpis ?? null,
    costs: values.costs ?? null,
    roles: values.roles ?? null,
    settings: values.settings ?? null,
    asOf,
    lang,
    direct: values.direct ?? false,
  };
}
