import { boxFields } from '../../sheets-templates/canvas-fields';
import { longText } from '../../sheets-templates/long-text';
import type { Lang, Words } from '../../sheets-templates/types';
import type { HistoryRow } from '../domain/history/history';
import { OVERRIDE_FIELD } from '../domain/people/delegation-gate';
import { NAME_FIELD } from '../domain/work/past-names';
import { optionOf } from '../schema/option-column';

const fields: Readonly<Record<string, Words>> = {
  ...boxFields,
  [NAME_FIELD]: { ko: '할 일', en: 'Task' },
  [OVERRIDE_FIELD]: { ko: '위임', en: 'Handing over' },
};

const SEPARATOR = ' · ';

type Shown = Partial<Pick<HistoryRow, 'subject' | 'field' | 'after'>>;

/** A row as a person reads it in the history tab: fields and what the steps ask for by their names. */
export function shownRow<Row extends Shown>(row: Row, lang: Lang): Row {
  const { field, after } = row;
  return {
    ...row,
    ...(field && { field: fields[field]?.[lang] ?? field }),
    ...(isStep(row) && after && { after: counted(after, key => rules()[key]?.[lang] ?? key) }),
  };
}

/** The same rows as they are known: by keys, whatever language they were written in; those of older versions have keys. */
export function knownRows(rows: readonly HistoryRow[]): HistoryRow[] {
  const fieldOf = keyOf(() => fields);
  const ruleOf = keyOf(rules);
  return rows.map(row => ({
    ...row,
    field: row.field && fieldOf(row.field),
    after: isStep(row) ? counted(row.after, ruleOf) : row.after,
  }));
}

/** The key of a name, each name looked up once; what is no name of ours stays. */
function keyOf(names: () => Readonly<Record<string, Words>>): (name: string) => string {
  const known = new Map<string, string>();
  return name => {
    const key = known.get(name) ?? optionOf(names(), name) ?? name;
    known.set(name, key);
    return key;
  };
}

function isStep({ subject }: Shown): boolean {
  return subject?.startsWith('step.') ?? false;
}

function rules(): Readonly<Record<string, Words>> {
  const words = Object.entries(longText('pages').rules);
  return Object.fromEntries(words.map(([key, { asks }]) => [key, asks]));
}

/** `name 1/7 · name 0/2` with other names. */
function counted(text: string, named: (name: string) => string): string {
  const parts = text.split(SEPARATOR);
  return parts.map(part => part.replace(/^(.+)(?= [\d.]+\/[\d.]+$)/, name => named(name))).join(SEPARATOR);
}
