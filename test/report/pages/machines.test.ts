import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/domain/machines/board';
import { boardSections, minutesText } from '../../../src/report/pages/machines';
import { judged } from '../../domain/machines/machine-work';

test('a saving is the most there can be until it is written what each time takes with the machine', () => {
  const shown = (minutesAfter: number | '') =>
    minutesText(judged({ tabs: { automation: [{ work: 'S-1', minutesAfter }] } }), 'ko');
  expect(shown('')).toBe('최대 월 3시간 28분');
  // (6 - 1) x 8 x 52 / 12
  expect(shown(1)).toBe('월 2시간 53분');
  expect(minutesText(judged(), 'en')).toBe('up to 3 h 28 min');
});

test('work that is ready is not said to go now while the steps before are open', () => {
  const headline = (...works: Judgement[]) =>
    boardSections({ board: works, lacking: [], asksHourValue: false }, 'ko')[0]?.blocks[0];
  const [now, later] = [judged(), judged({ input: { isEarly: () => true } })];
  expect(headline(now)).toMatchObject({
    text: '지금 맡길 수 있는 일은 1가지이고, 한 달에 최대 3시간 28분을 아낍니다.',
  });
  expect(headline(later)).toMatchObject({
    text: '앞 단계를 마치면 일 1가지를 맡겨, 한 달에 최대 3시간 28분을 아낍니다.',
  });
  // a reason is kept for one of the two
  expect(headline(now, later)).toMatchObject({ text: expect.stringContaining('지금 맡길 수 있는 일은 1가지') });
});

test('what a service does already is not counted among what could go to a machine now', () => {
  const headline = (...works: Judgement[]) =>
    boardSections({ board: works, lacking: [], asksHourValue: false }, 'en')[0]?.blocks[0];
  const running = judged({ tabs: { automation: [{ work: 'S-1', levelNow: '2 SaaS 하나' }] } });
  expect(running.verdict).toBe('saasFirst');
  expect(headline(running)).toMatchObject({ text: 'No more work is ready. 1 piece is done by a service by now.' });
  expect(headline(running, judged())).toMatchObject({ text: expect.stringContaining('1 piece of work could go') });
  const longer = judged({ tabs: { automation: [{ work: 'S-1', minutesAfter: 99 }] } });
  expect(headline(longer)).toMatchObject({ text: expect.stringContaining('No work is ready for a machine yet') });
});
