import type { OpenState } from '../../src/server/contract';
import { countText } from '../format';
import { useWords } from '../words';

/** The four of the header, the start, and the pages of the five steps. */
export type View = 'start' | 'home' | 'figures' | 'customers' | 'check' | 'page';

interface HeaderProps {
  state: OpenState | null;
  view: View;
  show(view: View): void;
  switchLanguage(): void;
}

export function Header({ state, view, show, switchLanguage }: HeaderProps) {
  const { header, lang } = useWords();
  const issues = state?.summary?.issues;
  const toCheck = issues?.kinds ?? 0;
  const current = (tab: View) => (tab === view ? 'page' : undefined);
  return (
    <header>
      {state?.installed && (
        <nav aria-label={header.views}>
          {(['home', 'figures', 'customers'] as const).map(tab => (
            <button key={tab} type="button" class="tab" aria-current={current(tab)} onClick={() => show(tab)}>
              {header[tab]}
            </button>
          ))}
          <button type="button" class="tab" aria-current={current('check')} onClick={() => show('check')}>
            {header.check}
            {toCheck > 0 && (
              <>
                {' '}
                <span class={issues?.errors ? 'badge bad' : 'badge'} aria-hidden="true">
                  {toCheck > 99 ? '99+' : toCheck}
                </span>
                <span class="unseen">{header.checkCount(countText(toCheck, lang))}</span>
              </>
            )}
          </button>
        </nav>
      )}
      <button type="button" class="language" lang={lang === 'ko' ? 'en' : 'ko'} onClick={switchLanguage}>
        {header.otherLanguage}
      </button>
    </header>
  );
}
