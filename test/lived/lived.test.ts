import { expect, test } from 'vitest';
import { type Life, openLife, type Week } from './life';
import { sideDishesWeek } from './side-dishes';
import { studioWeek } from './studio';

/** At the end of each week: how far the steps are (s: put aside, ↓: fallen back) and what to do next, whose cell is there. */
async function told(trade: 'academy' | 'shop', weekOf: (life: Life, week: number) => Week): Promise<string[]> {
  const life = await openLife({ trade, lang: 'ko' });
  return Array.from({ length: 26 }, (_, index) => {
    const { next, steps } = life.live(index + 1, weekOf(life, index + 1));
    if (next && !next.module) expect([next.rule, life.shop.api('jump', next.place).found]).toEqual([next.rule, true]);
    const far = steps.map(
      ({ met, isSkipped, fell }) => `${Math.floor(met * 100)}${isSkipped ? 's' : ''}${fell ? '↓' : ''}`,
    );
    return [...far, next?.rule ?? 'nothing'].join(' ');
  });
}

test('a studio by the book, from empty tabs to a machine: what is asked in vain for three weeks makes room', async () => {
  expect(await told('academy', studioWeek)).toEqual([
    '47 0 0 0 0 engineBoxes',
    '66 0 0 0 0 kpiWeeks',
    '100 42 0 0 0 stagesWithProcess',
    '100 50 0 0 0 targets',
    '100 58 0 0 0 targets',
    '100 75 0 0 0 targets',
    '100 75 71 0 0 stagesWithProcess',
    '100 75 66 0 0 namedHands',
    '100 87 66 19 0 targets',
    '100 87 66 19 0 targets',
    '100 87 71 55 0 targets',
    '100 87 71 55 0 namedHands',
    '100 87 71 55 0 namedHands',
    '100 87 71 55 0 namedHands',
    '100 87 71 67 0 processesRun',
    '100 87 71 67 0 automated',
    '100 87 71 67 0 automated',
    '100 87 71 67 0 automated',
    '100 87 71 67 0 processesRun',
    '100 87 71 67 0 secondPerson',
    '100 87 71 67 100 secondPerson',
    '100 87 71 67 100 secondPerson',
    '100 87 71 67 100 targets',
    '100 87 71 67 100 targets',
    '100 87 71 67 100 targets',
    '100 87 71 67 100 targets',
  ]);
});

test('an online shop in its own order: a step put aside and taken up, weeks without books, a record that goes stale', async () => {
  expect(await told('shop', sideDishesWeek)).toEqual([
    '0 32 0 0 0 engineBoxes',
    '0s 70 0 0 0 stagesWithProcess',
    '0s 58 0 0 0 targets',
    '0s 75 0 0 0 targets',
    '0s 75 0 0 0 targets',
    '0s 75 66 0 0 namedHands',
    '0s 87 66 53 0 targets',
    '0s 87 71 57 0 targets',
    '0s 87 71 57 0 targets',
    '0s 87 71 57 0 automated',
    '0s 87 71 57 0 automated',
    '0s 87 71 57 0 automated',
    '0s 87 71 57 0 processesRun',
    '0s 87 66↓ 57 0 processesRun',
    '0s 79↓ 66↓ 57 0 weeksKept',
    '0s 70↓ 66↓ 57 0 weeksKept',
    '0s 62↓ 66↓ 57 0 weeksKept',
    '0 62↓ 71 57 0 engineBoxes',
    '66 70↓ 71 57 0 weeksKept',
    '66 79 71 57 0 weeksKept',
    '66 87 71 57 0 breakEven',
    '66 87 71 57 0 breakEven',
    '66 87 71 57 0 breakEven',
    '66 87 71 57 0 processesRun',
    '66 87 71 57 0 processesRun',
    '66 87 71 57 0 processesRun',
  ]);
});
