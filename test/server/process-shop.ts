import type { Act, Block, Item, PageView } from '../../src/server/contract';
import { installedShop, type Shop, typeRows } from './shop';

export const pageAt = (page: PageView['asked']['page'], item = '', options = {}) => ({ page, item, options });

export function blocks(page: PageView): Block[] {
  return page.sections.flatMap(section => section.blocks);
}

export function items(page: PageView): Item[] {
  return blocks(page).flatMap(block => (block.kind === 'list' ? block.items : []));
}

export function texts(page: PageView): string[] {
  return blocks(page).flatMap(block => (block.kind === 'text' ? [block.text] : []));
}

export function act(shop: Shop, asked: Partial<Act> & Pick<Act, 'action'>, then = pageAt('log')) {
  return shop.api('act', 'ko', { item: '', values: {}, ...asked }, then);
}

export function run(work: string, result: string, typed: Readonly<Record<string, string>> = {}) {
  return {
    action: 'logRun',
    item: work,
    values: { result, learned: '', change: '', minutes: '', staff: '', ...typed },
  };
}

/** The rows of a tab by the words of their headers. */
export function rows(shop: Shop, tab: string): Record<string, unknown>[] {
  const [header = [], ...lines] = shop.grid(tab);
  return lines.map(line => Object.fromEntries(header.map((word, at) => [String(word), line[at]])));
}

export async function shopWithWork(): Promise<Shop> {
  const shop = await installedShop({}, { trade: 'cafe' });
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일', '연결 지표'],
    ['신청', '1 예약 확인\n2 안내 문자', '안내', '경험률'],
    ['경험', '', '리포트', ''],
  ]);
  return shop;
}
