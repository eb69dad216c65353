import type { Lang, Words } from '../../../sheets-templates/types';

export type Gaps = Readonly<Record<string, string | number>>;

/** From 가 to 힣, 28 endings to a syllable, the first of them none. */
const [FIRST_SYLLABLE, LAST_SYLLABLE, ENDINGS, R_ENDING] = [0xac00, 0xd7a3, 28, 8];
/** 영 일 이 삼 사 오 육 칠 팔 구: which end in a consonant, and which of these in ㄹ. */
const CLOSED_DIGITS = '013678';
const R_DIGITS = '178';

/**
 * Fills the gaps of a text: `{name}` is the value; `{n?piece|pieces}` the first word where the value is 1, else the second;
 * `{name~을|를}` the value with the particle that its last sound asks for (the first after a consonant, also 으로|로).
 */
export function filled(text: string, gaps: Gaps = {}): string {
  return text.replace(/\{(\w+)(?:([?~])([^|}]*)\|([^}]*))?\}/g, (_, name, kind, one, other) => {
    const value = gaps[name];
    if (value === undefined) throw new Error(`no ${name} for the text: ${text}`);
    if (kind === '?') return `${value}` === '1' ? one : other;
    return kind === '~' ? `${value}${endsClosed(`${value}`, one) ? one : other}` : `${value}`;
  });
}

export function fill(words: Words, lang: Lang, gaps?: Gaps): string {
  return filled(words[lang], gaps);
}

function endsClosed(text: string, particle: string): boolean {
  const last = text.replace(/[^\p{L}\p{N}]+$/u, '').slice(-1);
  const code = last.charCodeAt(0);
  const isRoad = particle === '으로';
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const ending = (code - FIRST_SYLLABLE) % ENDINGS;
    return ending !== 0 && !(isRoad && ending === R_ENDING);
  }
  if (/\d/.test(last)) return CLOSED_DIGITS.includes(last) && !(isRoad && R_DIGITS.includes(last));
  return /[lmnrLMNR]/.test(last) && !(isRoad && /[lrLR]/.test(last));
}

/** Says the texts of one subject in one language. */
export function speaker<Texts extends Readonly<Record<string, Words>>>(
  texts: Texts,
  lang: Lang,
): (key: keyof Texts & string, gaps?: Gaps) => string {
  return (key, gaps) => fill(texts[key]!, lang, gaps);
}
