import { test } from 'vitest';
import { openLife } from './life';
import { studioWeek } from './studio';

test('a studio', async () => {
  const life = await openLife({ trade: 'academy', lang: 'ko' });
  const told: unknown[] = [];
  for (let week = 1; week <= 26; week++) {
    const summary = life.live(week, studioWeek(life, week));
    told.push(
      [
        week,
        JSON.stringify(summary.next),
        summary.steps.map(({ met }) => Math.round(met * 100)).join(' '),
        summary.issues.shown
          .map(i => i.code + ' ' + i.read)
          .join(',')
          .slice(0, 100),
      ].join(' | '),
    );
  }
  const { writeFileSync } = await import('node:fs');
  writeFileSync('/tmp/lived.txt', told.join('\n'));
});
