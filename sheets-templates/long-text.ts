import { type LongTexts, longTexts } from './long-texts';

/** One of the long texts. In the bundle another file takes the place of this one, which unpacks them on first use. */
export function longText<Key extends keyof LongTexts>(key: Key): LongTexts[Key] {
  return longTexts[key];
}
