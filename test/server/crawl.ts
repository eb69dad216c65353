import type { Lang } from '../../sheets-templates/types';
import type { Lead, PageAsked, PageKey, PageView, StepKey } from '../../src/server/contract';
import type { Shop } from './shop';

/** The pages that are reached from the line of the five steps, and those that Home leads to: the five steps too. */
const FIRST: readonly PageKey[] = ['canvas', 'processes', 'people', 'machines', 'review', 'add'];
const STEPS: readonly StepKey[] = ['structure', 'monitoring', 'processes', 'people', 'machines'];

export function leadsOf({ sections }: PageView): Lead[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(block => {
      if (block.kind === 'list') return block.items.flatMap(({ lead }) => (lead ? [lead] : []));
      return block.kind === 'buttons' ? block.buttons.map(({ lead }) => lead) : [];
    });
}

/** What kind of page it is: one of a single thing shows something else than one of all. */
export function kindOf({ page, item, options }: PageAsked): string {
  if (page === 'step') return `step ${item}`;
  const about = item === '' ? '' : ' of one';
  return `${page}${about}${Object.keys(options).length > 0 ? ' chosen' : ''}`;
}

/** Every page that can be turned to, each once, at most so many of one kind. */
export function crawl(shop: Shop, lang: Lang, mostOfAKind = 4): PageView[] {
  const seen = new Map<string, PageView>();
  const kinds = new Map<string, number>();
  const waiting: PageAsked[] = [
    ...FIRST.map(page => ({ page, item: '', options: {} })),
    ...STEPS.map(item => ({ page: 'step' as const, item, options: {} })),
  ];
  for (let asked = waiting.shift(); asked; asked = waiting.shift()) {
    const [key, kind] = [JSON.stringify(asked), kindOf(asked)];
    const already = kinds.get(kind) ?? 0;
    if (seen.has(key) || already >= mostOfAKind) continue;
    kinds.set(kind, already + 1);
    const page = shop.api('page', lang, asked);
    seen.set(key, page);
    for (const lead of leadsOf(page)) if (lead.to === 'page') waiting.push(lead.asked);
    if (page.up) waiting.push(page.up.asked);
  }
  return [...seen.values()];
}
