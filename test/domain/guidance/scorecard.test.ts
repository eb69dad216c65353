import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WeekFigures } from '../../../src/domain/figures';
import { lastWholeWeek, type ScorecardGoals, scorecard } from '../../../src/domain/guidance/scorecard';
import type { ScorecardSource } from '../../../src/domain/guidance/scorecard-measures';
import type { Duty, DutyKey } from '../../../src/schema/decode-roles';
import { START, source, week } from './scorecard-source';

function duty(metric: DutyKey, changes: Partial<Duty> = {}): Duty {
  const owner = { person: '이강사', taker: 'staff' as const };
  return { metric, owner, hasTwoOwners: false, target: null, hasTwoTargets: false, ...changes };
}

const NO_GOALS: ScorecardGoals = {
  duties: [],
  targets: { applicationRate: null, experienceRate: null, decisionRate: null, activeRate: null },
};
const SHOP_OWNER = { person: null, taker: 'owner' };

test('the last whole week is the one whose last day has come', () => {
  const weeks = [week(0), week(1), week(2)];
  expect(lastWholeWeek(weeks, START + 20)).toBe(2);
  expect(lastWholeWeek(weeks, START + 19)).toBe(1);
  expect(lastWholeWeek(weeks, START + 5)).toBe(-1);
  expect(lastWholeWeek([], START)).toBe(-1);
});

test('without duties and targets: the seven every shop has, of the last thirteen whole weeks, with the owner', () => {
  const weeks = Array.from({ length: 15 }, (_, place) => ({ sales: 100 * place, averageOrder: 10 }));
  const found = scorecard(source(weeks, { visits: weeks.map(() => 5) }), NO_GOALS, 13)!;
  expect(found.weeks).toHaveLength(13);
  expect([found.weeks[0], found.weeks[12]]).toEqual(['2026-01-12', '2026-04-06']);
  expect(found.numbers.map(({ metric }) => metric)).toEqual([
    'visits',
    'applications',
    'firstExperience',
    'decisions',
    'activeRegulars',
    'sales',
    'averageOrder',
  ]);
  expect(found.numbers[5]).toEqual({
    metric: 'sales',
    owner: SHOP_OWNER,
    target: null,
    targetFrom: null,
    values: [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200, 1300],
    counts: Array.from({ length: 13 }, () => null),
    of: null,
    state: 'noTarget',
    weeksOff: 0,
  });
  expect(found.todo).toEqual([]);
});

test('a young ledger has as many weeks as there are; without a whole one there is no scorecard', () => {
  expect(scorecard(source([{}, {}, {}]), NO_GOALS, 1)?.weeks).toEqual(['2026-01-05', '2026-01-12']);
  expect(scorecard(source([{}]), NO_GOALS, -1)).toBeNull();
});

test('of the usual numbers those without data stay away; applications that nobody records would only repeat the tries', () => {
  const keys = (one: ScorecardSource, last: number) =>
    scorecard(one, NO_GOALS, last)?.numbers.map(({ metric }) => metric);
  expect(keys(source([{}, {}, {}, {}], { recordedFrom: Number.POSITIVE_INFINITY }), 3)).toEqual([
    'firstExperience',
    'decisions',
    'activeRegulars',
    'sales',
  ]);
  expect(keys(source([{}, {}], { recordedFrom: 1, visits: [null, 3] }), 1)).toContain('applications');
  expect(keys(source([{}, {}], { recordedFrom: 1 }), 0)).not.toContain('applications');
  expect(keys(source([{}, {}], { visits: [null, 3] }), 1)).toContain('visits');
});

test('from five named numbers on they stand alone; with four the usual ones join them', () => {
  const duties = (['visits', 'regularSales', 'decisionRate', 'sales'] as const).map(metric => duty(metric));
  const keys = (goals: ScorecardGoals) =>
    scorecard(source([{ averageOrder: 1 }]), goals, 0)?.numbers.map(({ metric }) => metric);
  expect(keys({ ...NO_GOALS, duties })).toEqual([
    'visits',
    'applications',
    'firstExperience',
    'decisions',
    'decisionRate',
    'sales',
    'averageOrder',
    'regularSales',
  ]);
  expect(keys({ ...NO_GOALS, duties: [...duties, duty('activeRate')] })).toEqual([
    'visits',
    'decisionRate',
    'activeRate',
    'sales',
    'regularSales',
  ]);
  expect(keys({ duties, targets: { ...NO_GOALS.targets, activeRate: 0.8 } })).toHaveLength(5);
  const five = (['visits', 'regularSales', 'decisionRate', 'decisions', 'activeRate'] as const).map(metric =>
    duty(metric),
  );
  expect(keys({ ...NO_GOALS, duties: five })).toContain('sales');
});

function only(goals: ScorecardGoals, metric: DutyKey, weeks: readonly Partial<WeekFigures>[]) {
  const found = scorecard(source(weeks), goals, weeks.length - 1)!;
  return { number: found.numbers.find(one => one.metric === metric), todo: found.todo };
}

test('below its target a number is off track, for as many weeks as in a row, and becomes something to do', () => {
  const weeks = [5, 3, 4, 2, 4].map(decisions => ({ decisions }));
  const { number, todo } = only({ ...NO_GOALS, duties: [duty('decisions', { target: 5 })] }, 'decisions', weeks);
  expect(number).toMatchObject({ state: 'offTrack', weeksOff: 4, target: 5, targetFrom: 'roles' });
  expect(todo).toEqual([
    { metric: 'decisions', owner: { person: '이강사', taker: 'staff' }, target: 5, lastWeek: 4, weeksOff: 4 },
  ]);
});

test('at its target a number is on track', () => {
  const { number, todo } = only({ ...NO_GOALS, duties: [duty('decisions', { target: 5 })] }, 'decisions', [
    { decisions: 1 },
    { decisions: 5 },
  ]);
  expect(number).toMatchObject({ state: 'onTrack', weeksOff: 0 });
  expect(todo).toEqual([]);
});

test('off track since the beginning is as many weeks as there are', () => {
  const { number } = only({ ...NO_GOALS, duties: [duty('decisions', { target: 5 })] }, 'decisions', [{}, {}, {}]);
  expect(number?.weeksOff).toBe(3);
});

test('a rate of fewer than ten cases is neither on nor off track', () => {
  const goals = { ...NO_GOALS, duties: [duty('decisionRate', { target: 0.5 })] };
  const nine = only(goals, 'decisionRate', [{ decisions: 1, firstExperience: 9 }]);
  expect(nine.number).toMatchObject({ state: 'tooFew', of: { part: 1, whole: 9 }, weeksOff: 0 });
  expect(nine.number?.counts.at(-1)).toEqual({ part: 1, whole: 9 });
  expect(nine.todo).toEqual([]);
  const ten = only(goals, 'decisionRate', [{ decisions: 1, firstExperience: 10 }]);
  expect(ten.number).toMatchObject({ state: 'offTrack', of: { part: 1, whole: 10 }, weeksOff: 1 });
});

test('a number without data is not off track', () => {
  const { number } = only({ ...NO_GOALS, duties: [duty('averageOrder', { target: 50 })] }, 'averageOrder', [
    { averageOrder: 10 },
    { averageOrder: null },
  ]);
  expect(number).toMatchObject({ state: 'noData', weeksOff: 0, values: [10, null] });
});

test('a target in the settings holds where the roles tab has none, and the owner answers for it', () => {
  const targets = { ...NO_GOALS.targets, decisionRate: 0.5 };
  const weeks = [{ decisions: 4, firstExperience: 10 }];
  const alone = only({ duties: [], targets }, 'decisionRate', weeks);
  expect(alone.number).toMatchObject({ owner: SHOP_OWNER, target: 0.5, targetFrom: 'settings', state: 'offTrack' });
  const named = only({ duties: [duty('decisionRate')], targets }, 'decisionRate', weeks);
  expect(named.number).toMatchObject({ owner: { person: '이강사' }, target: 0.5, targetFrom: 'settings' });
  const own = only({ duties: [duty('decisionRate', { target: 0.3 })], targets }, 'decisionRate', weeks);
  expect(own.number).toMatchObject({ target: 0.3, targetFrom: 'roles', state: 'onTrack' });
});

test('with two owners a number has none, with two targets none either, and the settings do not settle it', () => {
  const targets = { ...NO_GOALS.targets, decisionRate: 0.5 };
  const duties = [duty('decisionRate', { owner: null, hasTwoOwners: true, hasTwoTargets: true })];
  const { number, todo } = only({ duties, targets }, 'decisionRate', [{ decisions: 1, firstExperience: 10 }]);
  expect(number).toMatchObject({ owner: null, target: null, targetFrom: null, state: 'noTarget' });
  expect(todo).toEqual([]);
});

test('a number without an owner on the tab is the shop owner’s', () => {
  const { number } = only({ ...NO_GOALS, duties: [duty('sales', { owner: null })] }, 'sales', [{}]);
  expect(number?.owner).toEqual(SHOP_OWNER);
});

test('what has been off longest stands first, then what is furthest off', () => {
  const duties = [
    duty('applications', { target: 10 }),
    duty('firstExperience', { target: 10 }),
    duty('decisions', { target: 10 }),
    duty('sales', { target: 1000 }),
    duty('averageOrder', { target: 1 }),
  ];
  const weeks = [
    { applications: 10, firstExperience: 10, decisions: 9, sales: 1000, averageOrder: 5 },
    { applications: 8, firstExperience: 2, decisions: 9, sales: 500, averageOrder: 5 },
  ];
  const found = scorecard(source(weeks), { ...NO_GOALS, duties }, 1)!;
  expect(found.todo.map(({ metric, weeksOff }) => [metric, weeksOff])).toEqual([
    ['decisions', 2],
    ['firstExperience', 1],
    ['sales', 1],
    ['applications', 1],
  ]);
});

test('a week that is over keeps its values when later weeks come', () => {
  const one = fc.record({
    applications: fc.integer({ min: 0, max: 30 }),
    firstExperience: fc.integer({ min: 0, max: 30 }),
    decisions: fc.integer({ min: 0, max: 30 }),
    sales: fc.integer({ min: -500, max: 5000 }),
  });
  const duties = (['decisionRate', 'experienceRate', 'decisions', 'sales', 'applications'] as const).map(metric =>
    duty(metric, { target: 1 }),
  );
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 16 }), weeks => {
      const goals = { ...NO_GOALS, duties };
      const early = scorecard(source(weeks.slice(0, -1)), goals, weeks.length - 2)!;
      const late = scorecard(source(weeks), goals, weeks.length - 1)!;
      for (const [index, { values }] of late.numbers.entries()) {
        expect(values.slice(0, -1)).toEqual(early.numbers[index]!.values.slice(-(values.length - 1)));
      }
    }),
  );
});
