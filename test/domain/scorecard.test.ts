import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WeekFigures } from '../../src/domain/figures';
import { lastWholeWeek, type ScorecardGoals, scorecard } from '../../src/domain/scorecard';
import { type ScorecardSource, weekMeasure } from '../../src/domain/scorecard-measures';
import { formatDay } from '../../src/schema/day';
import type { Duty, DutyKey } from '../../src/schema/decode-roles';
import { day } from './ledger-grid';
import { NO_FIGURES } from './no-figures';

const START = day('2026-01-05');

function week(place: number, changes: Partial<WeekFigures> = {}): WeekFigures {
  return { week: formatDay(START + 7 * place), ...NO_FIGURES, ...changes };
}

/** Weeks with these figures, one after the other, without visits or regulars. */
function source(weeks: readonly Partial<WeekFigures>[], changes: Partial<ScorecardSource> = {}): ScorecardSource {
  return {
    weeks: weeks.map((one, place) => week(place, one)),
    visits: weeks.map(() => null),
    recordedFrom: 0,
    active: weeks.map(() => ({ base: 0, active: 0 })),
    ...changes,
  };
}

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

test('counts and money are those of the week', () => {
  const one = source(
    [{ applications: 7, firstExperience: 6, decisions: 5, sales: 400, averageOrder: 80, regularSales: 30 }],
    {
      visits: [90],
    },
  );
  const value = (metric: DutyKey) => weekMeasure(metric, one, 0, 0);
  expect([value('visits'), value('applications'), value('firstExperience'), value('decisions')]).toEqual([
    { value: 90, of: null },
    { value: 7, of: null },
    { value: 6, of: null },
    { value: 5, of: null },
  ]);
  expect([value('sales').value, value('averageOrder').value, value('regularSales').value]).toEqual([400, 80, 30]);
});

test('rates are those of four weeks together, sums by sums', () => {
  const weeks = [1, 2, 3, 4, 5].map(n => ({ applications: 10 * n, firstExperience: 5 * n, decisions: n }));
  const one = source(weeks, { visits: [1000, 100, 100, null, 100] });
  expect(weekMeasure('decisionRate', one, 4, 4)).toEqual({ value: 0.2, of: { part: 14, whole: 70 } });
  expect(weekMeasure('experienceRate', one, 4, 4)).toEqual({ value: 0.5, of: { part: 70, whole: 140 } });
  // the week without a row in the KPI ledger stays out above and below the line
  expect(weekMeasure('applicationRate', one, 4, 4)).toEqual({ value: 100 / 300, of: { part: 100, whole: 300 } });
  expect(weekMeasure('decisionRate', one, 3, 4)).toEqual({ value: 0.2, of: { part: 10, whole: 50 } });
  expect(weekMeasure('decisionRate', one, 0, 4)).toEqual({ value: 0.2, of: { part: 1, whole: 5 } });
});

test('weeks before the first recorded application say nothing of those who applied', () => {
  const weeks = [1, 2, 3, 4].map(n => ({ applications: 10 * n, firstExperience: 5 * n, decisions: n }));
  const one = source(weeks, { visits: [100, 100, 100, 100], recordedFrom: 2 });
  expect(weekMeasure('experienceRate', one, 3, 3).of).toEqual({ part: 35, whole: 70 });
  expect(weekMeasure('applicationRate', one, 3, 3).of).toEqual({ part: 70, whole: 200 });
  expect(weekMeasure('experienceRate', one, 1, 3)).toEqual({ value: null, of: { part: 0, whole: 0 } });
  expect(weekMeasure('decisionRate', one, 3, 3).of).toEqual({ part: 10, whole: 50 });
});

test('active regulars are those of four weeks, once the ledger holds four', () => {
  const weeks = [0, 1, 2, 3, 4].map(() => ({}));
  const active = [
    { base: 20, active: 12 },
    { base: 25, active: 20 },
  ];
  const one = source(weeks, { active });
  expect(weekMeasure('activeRegulars', one, 4, 4)).toEqual({ value: 20, of: null });
  expect(weekMeasure('activeRate', one, 4, 4)).toEqual({ value: 0.8, of: { part: 20, whole: 25 } });
  expect(weekMeasure('activeRate', one, 3, 4)).toEqual({ value: 0.6, of: { part: 12, whole: 20 } });
  expect(weekMeasure('activeRegulars', one, 2, 4)).toEqual({ value: null, of: null });
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
