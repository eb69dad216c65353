import { en } from './en';
import { ko, type PageWords } from './ko';

export type { PageWords };

export type PageLang = 'ko' | 'en';

export function wordsOf(lang: PageLang): PageWords {
  return lang === 'ko' ? ko : en;
}

/** Puts `values` into the sentence's gaps, one after the other. */
export function fill(sentence: string, ...values: (string | number)[]): string {
  let next = 0;
  return sentence.replace(/%s/g, gap => (next < values.length ? String(values[next++]) : gap));
}
