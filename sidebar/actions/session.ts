import type { Lang } from '../../sheets-templates/types';
import type {
  CustomersView,
  FiguresView,
  OpenState,
  PageAsked,
  PageView,
  PeopleList,
  Summary,
} from '../../src/server/contract';
import type { View } from '../parts/header';
import type { Call } from '../rpc';
import type { Task } from '../task';

/** What was asked of the server for a view; forgotten when the tabs were read anew. */
export interface Views {
  figures: FiguresView | null;
  customers: CustomersView | null;
  found: PeopleList | null;
  /** Of whatever page was read last. */
  page: PageView | null;
}

export const noViews: Views = { figures: null, customers: null, found: null, page: null };

export interface Session {
  call: Call;
  task: Task;
  setState(change: (old: OpenState | null) => OpenState | null): void;
  setViews(change: (old: Views) => Views): void;
  setLang(lang: Lang): void;
  setView(view: View): void;
  setAsked(asked: PageAsked): void;
}

/** The tabs were read anew: what was asked before no longer holds. */
export function keepSummary({ setState, setViews }: Session, summary: Summary, also: Partial<OpenState> = {}): void {
  setState(old => old && { ...old, installed: true, ...also, summary });
  setViews(() => noViews);
}
