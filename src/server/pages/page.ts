import type { Lang } from '../../../sheets-templates/types';
import { formatDay } from '../../schema/day';
import type { Shop } from '../books/shop';
import type { PageAsked, PageKey, PageView } from '../contract';

/** Everything a page says but what is the same for all of them. */
export type PageBody = Pick<PageView, 'title' | 'step' | 'sections'> & Partial<Pick<PageView, 'up'>>;

/** From the shop as it stands to a page. It writes nothing. */
export type PageMaker = (shop: Shop, asked: PageAsked, lang: Lang) => PageBody;

export type PageMakers = Readonly<Partial<Record<PageKey, PageMaker>>>;

export function pageOf(maker: PageMaker, shop: Shop, asked: PageAsked, lang: Lang): PageView {
  return { asked, lang, asOf: formatDay(shop.books.today), up: null, ...maker(shop, asked, lang) };
}
