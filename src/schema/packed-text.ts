import { inflateSync } from 'fflate';

/** First of 85 signs in a row, without three: a string of them needs no escapes between double quotes and ends no tag or line of a page. */
const FIRST_SIGN = 35;
const SLASH = 47;
const LESS_THAN = 60;
const BACKSLASH = 92;

/** Text that the build deflated and wrote as five signs for four bytes: there is neither `atob` nor `TextDecoder` here. */
export function unpackText(packed: string): string {
  const bytes = inflateSync(bytesOf(packed));
  let escaped = '';
  for (let i = 0; i < bytes.length; i++) escaped += `%${(bytes[i]! + 256).toString(16).slice(1)}`;
  return decodeURIComponent(escaped);
}

/** Where something stood that is there in both languages: they are packed apart. */
export const BOTH = '~';

/** Three lines of JSON: everything but these, then they themselves in Korean and in English, in the order of their places. */
export function unpackTexts(packed: string): unknown {
  const [tree = '', ...languages] = unpackText(packed).split('\n');
  const [ko, en] = languages.map(texts => JSON.parse(texts) as unknown[]);
  let at = 0;
  return JSON.parse(tree, (_, value: unknown) => (value === BOTH ? { ko: ko?.[at], en: en?.[at++] } : value));
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length / 5) * 4);
  for (let from = 0, at = 0; from < text.length; from += 5, at += 4) {
    let word = 0;
    for (let place = from; place < from + 5; place++) {
      word = word * 85 + digitOf(text.charCodeAt(place));
    }
    for (let byte = 0; byte < 4; byte++) bytes[at + byte] = word >>> (24 - 8 * byte);
  }
  return bytes;
}

function digitOf(sign: number): number {
  const skipped = (sign > SLASH ? 1 : 0) + (sign > LESS_THAN ? 1 : 0) + (sign > BACKSLASH ? 1 : 0);
  return sign - FIRST_SIGN - skipped;
}
