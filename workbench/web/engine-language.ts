import { setTranslationMethod } from '@odoo/o-spreadsheet';
import { korean } from './engine-words/korean';
import type { PageLang } from './words/words';

export function translate(text: string, lang: PageLang): string {
  return lang === 'ko' ? (korean.get(text) ?? text) : text;
}

/** The engine asks for a template and fills its gaps itself. */
export function setEngineLanguage(lang: PageLang): void {
  setTranslationMethod((text, ..._gaps) => translate(text, lang));
}
