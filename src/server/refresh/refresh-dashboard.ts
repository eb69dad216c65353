import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import { server as en } from '../../messages/en/server';
import { server as ko } from '../../messages/ko/server';
import { tell, userLocale } from '../../sheet/ui';
import { showTab, toast } from '../../sheet/workbook';
import type { Summary } from '../contract';
import { errorOf } from '../errors';
import { langOf, readUserChoice } from '../user-choice';
import { refreshBooks } from './refresh';

/** From the menu: the dashboard comes to the front, and a sentence says what came of it. */
export function refreshDashboard(): void {
  let lang = langOf(userLocale());
  try {
    lang = readUserChoice().lang;
    const { books, summary } = refreshBooks();
    const dashboard = books.tabs.get('dashboard');
    if (dashboard) showTab(dashboard);
    toast(books.workbook, sentence(summary, lang), (lang === 'ko' ? ko : en).addOn);
  } catch (thrown) {
    const { code, detail } = errorOf(thrown);
    const { what, todo } = longText('failures')[lang][code];
    tell(what, code === 'bug' ? `${todo}\n\n${detail}` : todo);
  }
}

function sentence({ rows, issues }: Summary, lang: Lang): string {
  const words = lang === 'ko' ? ko : en;
  const places = issues.errors + issues.unread + issues.warnings;
  return places === 0
    ? words.refreshedClean(String(rows.counted))
    : words.refreshed(String(rows.counted), String(places));
}
