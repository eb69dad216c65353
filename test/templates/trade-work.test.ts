import { expect, test } from 'vitest';
import { spa } from '../../sheets-templates/spa';
import { stages } from '../../sheets-templates/stages';
import type { WorkPreset } from '../../sheets-templates/trades/preset';
import { type Trade, trades } from '../../sheets-templates/trades/trades';
import type { Lang } from '../../sheets-templates/types';

const all = Object.keys(trades) as Trade[];
const inBoth = all.flatMap((trade): [Trade, Lang][] => [
  [trade, 'ko'],
  [trade, 'en'],
]);
const workOf = (trade: Trade): readonly WorkPreset[] => trades[trade].spa;
const CELL_PADDING = 6;

test.each(all)('%s starts with twelve pieces of work or more, of every stage, in the order of the stages', trade => {
  const order = Object.keys(stages);
  const places = workOf(trade).map(({ stage }) => order.indexOf(stage));
  expect(places.length).toBeGreaterThanOrEqual(12);
  expect(new Set(places).size).toBe(order.length);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test.each(inBoth)('each piece of work of %s has a name of its own in %s, and a key of its own', (trade, lang) => {
  const tasks = workOf(trade).map(({ task }) => task[lang]);
  const keys = workOf(trade).map(({ key }) => key);
  expect(new Set(tasks).size).toBe(tasks.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(inBoth)('the steps of %s in %s are three to five, numbered, one a line', (trade, lang) => {
  for (const { process } of workOf(trade)) {
    const steps = process[lang].split('\n');
    expect(steps.map(step => step.split(' ', 1)[0])).toEqual(['1', '2', '3', '4', '5'].slice(0, steps.length));
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.filter(step => step.slice(2).trim() === '')).toEqual([]);
  }
});

test.each(all)('a step of %s in one language is a step in the other', trade => {
  const uneven = workOf(trade).filter(({ process }) => process.ko.split('\n').length !== process.en.split('\n').length);
  expect(uneven).toEqual([]);
});

test.each(all)('%s has a project with a day to be done by; what is routine comes again', trade => {
  const projects = workOf(trade).filter(({ workType }) => workType === 'project');
  expect(projects.length).toBeGreaterThanOrEqual(1);
  expect(projects.filter(({ dueInDays, timesPerWeek }) => !dueInDays || timesPerWeek !== 0)).toEqual([]);
  const routine = workOf(trade).filter(({ workType }) => workType !== 'project');
  expect(routine.filter(({ dueInDays, timesPerWeek }) => dueInDays !== undefined || timesPerWeek <= 0)).toEqual([]);
});

test.each(inBoth)('no text of %s in %s is too long for its cell in the SPA tab', (trade, lang) => {
  const most = { scenario: 3, touchpoint: 1, process: 8, task: 2, doneWhen: 3, tool: 2 } as const;
  const tooLong = workOf(trade).flatMap(work =>
    (Object.keys(most) as (keyof typeof most)[])
      .filter(field => linesIn(field, work[field]?.[lang] ?? '') > most[field])
      .map(field => `${field}: ${work[field]?.[lang]}`),
  );
  expect(tooLong).toEqual([]);
});

/** Goods and rooms of the one business that the example tells of; another of the same trade has none of them. */
const ofOneShop: Readonly<Record<Trade, RegExp>> = {
  academy: /자세|허리|스프링|클럽|스튜디오|posture|spring|club|studio/i,
  cafe: /원두|커피|스팀|분쇄|coffee|bean|steam|grinder/i,
  shop: /반찬|식단|주방|국물|맛보기|데우|dish|menu|kitchen|soup|tasting|warm/i,
  agency: /광고|소재|\bads?\b|advert/i,
  other: /작품|공방|수업|앞치마|수리|piece|workshop|apron|mend|repair/i,
};

test.each(all)('what %s starts with fits any business of the trade, not only the one of the example', trade => {
  const said = workOf(trade).flatMap(({ scenario, touchpoint, process, task, doneWhen, tool }) =>
    [scenario, touchpoint, process, task, doneWhen, tool].flatMap(words => (words ? [words.ko, words.en] : [])),
  );
  expect(said.filter(text => ofOneShop[trade].test(text))).toEqual([]);
});

function linesIn(field: string, text: string): number {
  const width = (spa.columns.find(({ key }) => key === field)?.width ?? 0) - CELL_PADDING;
  return text.split('\n').reduce((lines, line) => lines + Math.ceil(widthOf(line) / width), 0);
}

/** Arial of 10 points, and what stands in for it in Korean. */
function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? 12.5 : 6.2), 0);
}
