import { expect } from 'vitest';
import type { Lang } from '../../sheets-templates/types';
import type { Summary } from '../../src/server/contract';
import { type Life, openLife, type Week } from './life';

/**
 * What Home says at the end of each of 26 weeks, line by line: how far the five steps are (s: put aside) and the next
 * step; `↓` why a step has fallen back, `!` what is in other hands before its time. Every next step leads to its cell.
 */
export async function told(
  trade: 'academy' | 'shop',
  lang: Lang,
  weekOf: (life: Life, week: number) => Week,
): Promise<{ lines: string[]; aims: Summary['aims'] }> {
  const life = await openLife({ trade, lang: 'ko' });
  const led = new Set<string>();
  let aims: Summary['aims'] = [];
  const weeks = Array.from({ length: 26 }, (_, index) => {
    const summary = life.live(index + 1, weekOf(life, index + 1));
    const { next } = summary;
    for (const [language, whole] of [
      ['ko', /^[^{}]+[가-힣]\.$/],
      ['en', /^[A-Z“][^{}]+\.$/],
    ] as const) {
      if (next) expect(next.text[language]).toMatch(whole);
    }
    if (next && !next.module && !led.has(JSON.stringify(next.place))) {
      expect([next.text.ko, life.shop.api('jump', next.place).found]).toEqual([next.text.ko, true]);
      led.add(JSON.stringify(next.place));
    }
    aims = summary.aims;
    return linesOf(summary, lang);
  });
  return { lines: weeks.flat(), aims };
}

function linesOf({ steps, next, issues }: Summary, lang: Lang): string[] {
  const far = steps.map(({ met, isSkipped }) => `${Math.floor(met * 100)}${isSkipped ? 's' : ''}`);
  const fell = steps.flatMap(step => (step.fell ? [`↓ ${step.fell[lang]}`] : []));
  const gates = issues.shown.filter(({ code }) => code.startsWith('gate-'));
  const early = gates.map(({ code, read }) => `! ${read}: ${code}`);
  return [`${far.join(' ')} · ${next ? next.text[lang] : '–'}`, ...fell, ...early];
}
