import type { Lang } from '../../sheets-templates/types';
import type { RowsAsked } from '../../src/server/contract';
import { countText } from '../format';
import type { Session } from './session';

export interface FigureActions {
  /** `isUnasked`: the view was opened, no button was pressed. */
  loadFigures(lang: Lang, isUnasked?: boolean): void;
  loadCustomers(isUnasked?: boolean): void;
  findCustomers(text: string): void;
  showRows(asked: RowsAsked): void;
  showAllRows(): void;
}

export function figureActions(session: Session): FigureActions {
  return { ...viewActions(session), ...rowActions(session) };
}

function viewActions({
  call,
  task,
  setViews,
}: Session): Pick<FigureActions, 'loadFigures' | 'loadCustomers' | 'findCustomers'> {
  return {
    loadFigures: (lang, isUnasked) =>
      task.run(
        'figures',
        () => call('metrics', lang),
        figures => {
          setViews(old => ({ ...old, figures }));
          return null;
        },
        isUnasked,
      ),
    loadCustomers: isUnasked =>
      task.run(
        'customers',
        () => call('customersView'),
        customers => {
          setViews(old => ({ ...old, customers, found: null }));
          return null;
        },
        isUnasked,
      ),
    findCustomers: text =>
      task.run(
        'search',
        () => call('findCustomers', text),
        found => {
          setViews(old => ({ ...old, found }));
          return null;
        },
      ),
  };
}

function rowActions({ call, task, setState }: Session): Pick<FigureActions, 'showRows' | 'showAllRows'> {
  return {
    showRows: asked =>
      task.run(
        'showRows',
        () => call('showRows', asked),
        shown => {
          setState(old => old && { ...old, shown });
          return w => w.shown.done(countText(shown.rows, w.lang));
        },
      ),
    showAllRows: () =>
      task.run(
        'showAllRows',
        () => call('showAllRows'),
        () => {
          setState(old => old && { ...old, shown: null });
          return w => w.shown.tookBack;
        },
      ),
  };
}
