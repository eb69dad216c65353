import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { stepTexts } from '../sheets-templates/report-texts/steps';
import type { Lang } from '../sheets-templates/types';
import { errors as enErrors } from '../src/messages/en/errors';
import { issues as enIssues } from '../src/messages/en/issues';
import { sidebar as enSidebar } from '../src/messages/en/sidebar';
import { errors } from '../src/messages/ko/errors';
import { issues } from '../src/messages/ko/issues';
import { sidebar } from '../src/messages/ko/sidebar';

const koWords = { errors, issues, steps: stepTexts.ko, ...sidebar };
export type Words = typeof koWords & { readonly lang: Lang };

const ko: Words = { lang: 'ko', ...koWords };

const en: Words = {
  lang: 'en',
  errors: enErrors,
  issues: enIssues,
  steps: stepTexts.en,
  ...enSidebar,
};

/** Only what the sidebar says: the words of the tabs stay on the server. */
export const wordsOf: Readonly<Record<Lang, Words>> = { ko, en };

export const WordsContext = createContext<Words>(ko);
export const useWords = (): Words => useContext(WordsContext);
