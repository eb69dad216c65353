import { expect, test } from 'vitest';
import { spa } from '../../sheets-templates/spa';
import { type Trade, trades } from '../../sheets-templates/trades/trades';
import type { Lang } from '../../sheets-templates/types';
import { starterRows, starters } from '../../src/report/examples/work-rows';
import { day } from '../domain/ledger-grid';
import { bookOf } from '../domain/work/work-tabs';
import { columnOf, figuresOfExample } from './example-figures';

const cases = (Object.keys(trades) as Trade[]).flatMap((trade): [Trade, Lang][] => [
  [trade, 'ko'],
  [trade, 'en'],
]);
const TODAY = day('2026-05-31');

test.each(cases)(
  'the example of %s in %s has a project under way, to be done by a day that is still to come',
  (trade, lang) => {
    const { rows } = figuresOfExample(trade, lang, '2026-05-31');
    const types = columnOf(spa, rows.spa, 'workType');
    const dues = columnOf(spa, rows.spa, 'due');
    const projects = [...types.keys()].filter(row => types[row] === { ko: '프로젝트', en: 'Project' }[lang]);
    const preset = trades[trade].spa.find(({ workType }) => workType === 'project');
    expect(projects).toHaveLength(1);
    expect(dues.filter(due => due !== null)).toEqual([TODAY - 7 + (preset?.dueInDays ?? 0)]);
    expect(dues[projects[0] ?? -1]).toBeGreaterThan(TODAY);
    expect(columnOf(spa, rows.spa, 'doneOn').filter(done => done !== null)).toEqual([]);
  },
);

test.each(cases)('a shop of %s in %s that has nothing yet is offered all of it, ready to be used', (trade, lang) => {
  const preset = trades[trade];
  const offered = starters(preset, lang, []);
  expect(offered.map(({ task }) => task)).toEqual(preset.spa.map(({ task }) => task[lang]));
  const rows = starterRows(
    preset,
    lang,
    [],
    offered.map(({ key }) => key),
    TODAY,
  );
  expect(rows).toHaveLength(preset.spa.length);
  expect(rows.filter(({ process, doneWhen, metric }) => !process || !doneWhen || !metric)).toEqual([]);
  const dated = rows.filter(({ due }) => due !== null);
  expect(dated).toHaveLength(1);
  expect(dated[0]?.due).toBe(TODAY + (preset.spa.find(({ dueInDays }) => dueInDays)?.dueInDays ?? 0));
});

test('work that is there already is not offered and not added again, whatever it is called or in which language', () => {
  const [first, second, third, fourth] = trades.cafe.spa;
  const { works } = bookOf({
    spa: [
      { stage: '유입', task: ` ${first!.task.ko} ` },
      { stage: '유입', task: '내가 붙인 이름', process: second!.process.en },
      { stage: '유입', task: '다른 이름', scenario: third!.scenario.ko },
    ],
  });
  const keys = starters(trades.cafe, 'ko', works).map(({ key }) => key);
  expect(keys).toHaveLength(trades.cafe.spa.length - 3);
  expect(keys).not.toContain(first!.key);
  const rows = starterRows(trades.cafe, 'ko', works, [first!.key, fourth!.key, 'nothing of ours'], TODAY);
  expect(rows.map(({ task }) => task)).toEqual([fourth!.task.ko]);
});

test('added work stands behind what its stage has', () => {
  const { works } = bookOf({
    spa: [
      { stage: '지원', order: 4, task: '장보기', process: '1 가기' },
      { stage: '지원', task: '청소' },
    ],
  });
  const support = trades.cafe.spa.filter(({ stage }) => stage === 'support').map(({ key }) => key);
  const rows = starterRows(trades.cafe, 'ko', works, support, TODAY);
  expect(rows.map(({ order }) => order)).toEqual(support.map((_, index) => 5 + index));
  const empty = starterRows(trades.cafe, 'ko', [], support, TODAY);
  expect(empty.map(({ order }) => order)).toEqual(support.map((_, index) => 1 + index));
});
