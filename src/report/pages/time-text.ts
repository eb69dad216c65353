import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import { fill } from './fill';

/** 45분, 4시간 32분; the one way in which somebody's time is said. */
export function timeText(minutes: number, lang: Lang): string {
  const { minutes: short, hours, hoursMinutes } = longText('pages').people;
  const whole = Math.round(minutes);
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  return fill(h === 0 ? short : m === 0 ? hours : hoursMinutes, lang, { h, m });
}
