import { type FigureActions, figureActions } from './figures';
import { type PageActions, pageActions } from './pages';
import type { Session } from './session';
import { type ShopActions, shopActions } from './shop';

/** What the buttons do: one server call each, and what is said afterwards. */
export interface Actions extends ShopActions, FigureActions, PageActions {}

export function actionsOf(session: Session): Actions {
  return { ...shopActions(session), ...figureActions(session), ...pageActions(session) };
}
