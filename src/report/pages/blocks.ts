import type { ModuleKey } from '../../../sheets-templates/types';
import type {
  Block,
  ButtonsBlock,
  Field,
  FormBlock,
  Item,
  Lead,
  ListBlock,
  PageAsked,
  PageKey,
  Place,
  Section,
  TableBlock,
  TextBlock,
  Tone,
} from '../../server/contract';

/** The words of the page language: what is not said is plain, open, or not there. */
export function section(
  title: string | null,
  blocks: readonly (Block | null)[],
  { note = null, isFolded = false }: Partial<Pick<Section, 'note' | 'isFolded'>> = {},
): Section {
  return { title, note, isFolded, blocks: blocks.filter(block => block !== null) };
}

export function text(words: string, tone: Tone = 'plain'): TextBlock {
  return { kind: 'text', text: words, tone };
}

/** null where there is nothing to list. */
export function list(items: readonly Item[], isNumbered = false): ListBlock | null {
  return items.length === 0 ? null : { kind: 'list', isNumbered, items: [...items] };
}

export function item(words: string, rest: Partial<Item> = {}): Item {
  return { text: words, aside: null, note: null, tone: 'plain', meter: null, trend: null, lead: null, ...rest };
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): TableBlock | null {
  return rows.length === 0 ? null : { kind: 'table', header: [...header], rows: rows.map(row => [...row]) };
}

export function buttons(...pairs: readonly (readonly [string, Lead])[]): ButtonsBlock {
  return { kind: 'buttons', buttons: pairs.map(([words, lead]) => ({ text: words, lead })) };
}

export function form(
  action: string,
  about: { readonly item?: string; readonly submit: string; readonly busy: string; readonly isMain?: boolean },
  fields: readonly Field[],
): FormBlock {
  return { kind: 'form', action, item: '', isMain: false, ...about, fields: [...fields] };
}

export function field(
  name: string,
  kind: Field['kind'],
  label: string,
  rest: Partial<Pick<Field, 'value' | 'hint' | 'isRequired' | 'options'>> = {},
): Field {
  return { name, label, kind, value: '', hint: null, isRequired: false, options: [], ...rest };
}

/** Options of a field from a record of words, in its order. */
export function optionsOf(
  words: Readonly<Record<string, { readonly ko: string; readonly en: string }>>,
  lang: 'ko' | 'en',
): Field['options'] {
  return Object.entries(words).map(([value, word]) => ({ value, text: word[lang] }));
}

export function asked(page: PageKey, about = '', options: PageAsked['options'] = {}): PageAsked {
  return { page, item: about, options };
}

export function toPage(page: PageKey, about = '', options: PageAsked['options'] = {}): Lead {
  return { to: 'page', asked: asked(page, about, options) };
}

export function toCell(place: Place): Lead {
  return { to: 'cell', place };
}

export function toModule(module: ModuleKey): Lead {
  return { to: 'module', module };
}

export function toAct(action: string, about = '', values: Readonly<Record<string, string>> = {}): Lead {
  return { to: 'act', act: { action, item: about, values } };
}
