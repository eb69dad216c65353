import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { openLife, type Week, type Life } from './life';
import { sideDishesWeek } from './side-dishes';
import { studioWeek } from './studio';

async function told(trade: 'academy' | 'shop', weekOf: (life: Life, week: number) => Week): Promise<string[]> {
  const life = await openLife({ trade, lang: 'ko' });
  return Array.from({ length: 26 }, (_, index) => {
    const { next, steps, issues } = life.live(index + 1, weekOf(life, index + 1));
    const far = steps.map(({ met, isSkipped, fell }) => `${Math.floor(met * 100)}${isSkipped ? 's' : ''}${fell ? '↓' : ''}`).join(' ');
    return `${far} ${next?.rule ?? 'nothing'} ${next?.text.ko.slice(0, 40) ?? ''} [${issues.shown.map(({ code, read }) => `${code} ${read}`).slice(0, 4)}]`;
  });
}

test('both', async () => {
  writeFileSync('/tmp/lived.txt', [...(await told('academy', studioWeek)), '', ...(await told('shop', sideDishesWeek))].join('\n'));
});
