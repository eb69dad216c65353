import type { TabKey } from '../../../sheets-templates/types';
import type { ListTab } from '../../sheet/list-tab';
import type { Tab } from '../../sheet/workbook';
import type { Books } from '../books/books';
import type { Example } from '../books/memory';
import type { InstallChoice } from '../contract';

/** What an installation builds on, tab by tab. */
export interface Site {
  readonly books: Books;
  readonly choice: InstallChoice;
  readonly example: Example | null;
  readonly currency: string;
  readonly currencyDigits: number;
  readonly tabs: Map<TabKey, Tab>;
  readonly tables: Map<TabKey, ListTab>;
}
