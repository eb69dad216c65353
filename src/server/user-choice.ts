import type { Lang } from '../../sheets-templates/types';
import { ofUser } from '../sheet/remembered';
import { userLocale } from '../sheet/ui';
import type { OpenState } from './contract';

/** What one person chose, whatever the spreadsheet: the sidebar's language, and the view the menu led to last. */
export interface UserChoice {
  readonly lang: Lang;
  readonly view: OpenState['view'] | null;
}

export function langOf(locale: string): Lang {
  return /^ko\b/i.test(locale.replace('_', '-')) ? 'ko' : 'en';
}

export function readUserChoice(): UserChoice {
  const { lang, view } = ofUser().values;
  return {
    lang: lang === 'ko' || lang === 'en' ? lang : langOf(userLocale()),
    view: view === 'start' || view === 'home' ? view : null,
  };
}

export function keepLang(lang: Lang): void {
  ofUser().write({ lang });
}

export function keepView(view: OpenState['view']): void {
  ofUser().write({ view });
}
