import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import { speaker } from './fill';

/** What the pages of the canvas say. */
export function canvasSpeaker(lang: Lang) {
  return speaker(longText('pages').canvas, lang);
}
