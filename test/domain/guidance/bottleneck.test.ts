import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChannelFigures, MonthFigures } from '../../../src/domain/figures';
import { type BottleneckSource, bottleneck } from '../../../src/domain/guidance/bottleneck';
import type { Targets } from '../../../src/schema/settings';
import { day } from '../ledger-grid';
import { NO_FIGURES } from '../no-figures';

const NO_TARGETS: Targets = { applicationRate: null, experienceRate: null, decisionRate: null, activeRate: null };
const AS_OF = day('2026-06-15');

type Counts = Partial<
  Pick<MonthFigures, 'applications' | 'firstExperience' | 'decisions' | 'baseRegulars' | 'activeRegulars'>
>;

function month(label: string, counts: Counts): MonthFigures {
  return { month: label, ...NO_FIGURES, ...counts };
}

function visits(label: string, count: number | null, channel = '간판'): ChannelFigures {
  return {
    month: label,
    channel,
    visits: count,
    applications: 0,
    firstExperience: 0,
    decisions: 0,
    sales: 0,
    cost: null,
  };
}

/** Every month: 500 visits, 100 applications, 80 first experiences, 20 decisions; 30 of 40 regulars active. */
const usual: Counts = { applications: 100, firstExperience: 80, decisions: 20, baseRegulars: 40, activeRegulars: 30 };
const labels = ['2026-03', '2026-04', '2026-05'];
const shop: BottleneckSource = {
  months: [...labels, '2026-06'].map(label => month(label, usual)),
  channels: labels.flatMap(label => [visits(label, 300), visits(label, 200, '인스타'), visits(label, null, '소개')]),
  applicationsFrom: '2025-01',
};

const of = (targets: Partial<Targets>, source: BottleneckSource = shop, asOf = AS_OF) =>
  bottleneck(source, { ...NO_TARGETS, ...targets }, asOf);

test('what each target would bring in active regulars a month, the largest first', () => {
  const found = of({ applicationRate: 0.25, experienceRate: 0.9, decisionRate: 0.35, activeRate: 0.95 })!;
  expect(found.months).toEqual(labels);
  const gains = found.missed.map(({ rate, extraRegulars }) => [rate, Math.round(extraRegulars * 1e6) / 1e6]);
  expect(gains).toEqual([
    // 40 regulars x 20 points
    ['activeRate', 8],
    // 80 first experiences x 10 points; 75 % of the decided are active
    ['decisionRate', 6],
    // 500 visits x 5 points; 80 % try, 25 % decide, 75 % are active
    ['applicationRate', 3.75],
    // 100 applications x 10 points; 25 % decide, 75 % are active
    ['experienceRate', 1.875],
  ]);
});

test('a miss says what it was worked out from', () => {
  const [miss] = of({ decisionRate: 0.35 })!.missed;
  expect(miss).toMatchObject({ rate: 'decisionRate', target: 0.35, actual: 0.25, part: 60, whole: 240 });
  // Wilson, 60 of 240
  expect(miss?.low).toBeCloseTo(0.19945, 5);
  expect(miss?.high).toBeCloseTo(0.30843, 5);
});

test('where the interval holds the target the miss is listed apart', () => {
  const found = of({ decisionRate: 0.3, activeRate: 0.95 });
  expect(found?.unclear.map(({ rate }) => rate)).toEqual(['decisionRate']);
  expect(found?.missed.map(({ rate }) => rate)).toEqual(['activeRate']);
});

test('what is unclear is in the order of its gain too', () => {
  const found = of({ applicationRate: 0.201, experienceRate: 0.801, decisionRate: 0.3, activeRate: 0.76 });
  expect(found?.missed).toEqual([]);
  expect(found?.unclear.map(({ rate }) => rate)).toEqual([
    'decisionRate',
    'activeRate',
    'applicationRate',
    'experienceRate',
  ]);
});

test('regulars of three months are not three times as many people', () => {
  // 90 of 120 would reach to 81.9 %; 30 of 40 reach to 85.8 %
  expect(of({ activeRate: 0.85 })?.unclear.map(({ rate }) => rate)).toEqual(['activeRate']);
  const [miss] = of({ activeRate: 0.95 })!.missed;
  expect(miss?.high).toBeCloseTo(0.8581, 4);
  expect(miss).toMatchObject({ part: 90, whole: 120, actual: 0.75 });
});

test('months before the first regulars do not thin what keeping more of them would bring', () => {
  const months = labels.map((label, i) =>
    month(label, { ...usual, baseRegulars: i === 2 ? 30 : 0, activeRegulars: i === 2 ? 15 : 0 }),
  );
  const found = of({ activeRate: 0.8 }, { ...shop, months })!;
  // 30 regulars x 30 points
  expect(found.missed[0]).toMatchObject({ rate: 'activeRate', part: 15, whole: 30 });
  expect(found.missed[0]?.extraRegulars).toBeCloseTo(9, 9);
});

test('a target met to the point is met', () => {
  const met = of({ applicationRate: 0.2, experienceRate: 0.5, decisionRate: 0.25, activeRate: 0.75 });
  expect(met).toEqual({
    months: labels,
    missed: [],
    unclear: [],
    met: ['applicationRate', 'experienceRate', 'decisionRate', 'activeRate'],
    unknown: [],
  });
});

test('no target, no verdict; no whole month, none either', () => {
  expect(of({})).toBeNull();
  expect(of({ decisionRate: 0.5 }, { ...shop, months: [month('2026-06', usual)] })).toBeNull();
  expect(of({ decisionRate: 0.5 }, { ...shop, months: [] })).toBeNull();
});

test('the month under way joins on its last day, and only three whole months count', () => {
  expect(of({ decisionRate: 0.5 }, shop, day('2026-06-29'))?.months).toEqual(['2026-03', '2026-04', '2026-05']);
  expect(of({ decisionRate: 0.5 }, shop, day('2026-06-30'))?.months).toEqual(['2026-04', '2026-05', '2026-06']);
});

test('of the last three whole months those that nobody wrote down say nothing, and older ones do not stand in for them', () => {
  const targets = { ...NO_TARGETS, decisionRate: 0.5 };
  const found = (unknown: string[]) => bottleneck({ ...shop, unknown: new Set(unknown) }, targets, AS_OF);
  expect(found(['2026-04'])?.months).toEqual(['2026-03', '2026-05']);
  const silent = found(['2026-05', '2026-04', '2026-03']);
  expect(silent).toEqual({ months: [], missed: [], unclear: [], met: [], unknown: ['decisionRate'] });
  const older = { ...shop, months: [month('2024-01', usual), ...shop.months], unknown: new Set(['2026-05']) };
  expect(bottleneck(older, targets, AS_OF)?.months).toEqual(['2026-03', '2026-04']);
});

test('months without visits say nothing of those who applied', () => {
  const source = { ...shop, channels: [visits('2026-05', 1000)] };
  const [miss] = of({ applicationRate: 0.3 }, source)!.missed;
  expect(miss).toMatchObject({ part: 100, whole: 1000, actual: 0.1 });
  expect(miss?.extraRegulars).toBeCloseTo(1000 * 0.2 * 0.8 * 0.25 * 0.75, 10);
  const unknown = { ...shop, channels: [visits('2026-04', null), visits('2026-05', 1000)] };
  expect(of({ applicationRate: 0.3 }, unknown)?.missed[0]).toMatchObject({ part: 100, whole: 1000 });
  expect(of({ applicationRate: 0.3 }, { ...shop, channels: [] })?.unknown).toEqual(['applicationRate']);
});

test('a shop that records no applications is not judged by those who stand in for them', () => {
  const targets = { applicationRate: 0.9, experienceRate: 0.9, decisionRate: 0.5 };
  const never = of(targets, { ...shop, applicationsFrom: null });
  expect(never?.unknown).toEqual(['applicationRate', 'experienceRate']);
  expect(never?.missed.map(({ rate }) => rate)).toEqual(['decisionRate']);
  const sinceMay = of({ experienceRate: 0.95 }, { ...shop, applicationsFrom: '2026-05' });
  expect(sinceMay?.missed[0]).toMatchObject({ part: 80, whole: 100 });
  expect(sinceMay?.missed[0]?.extraRegulars).toBeCloseTo(100 * 0.15 * 0.25 * 0.75, 10);
});

test('before there are regulars nobody can say how many stay', () => {
  const young = {
    ...shop,
    months: labels.map(label => month(label, { ...usual, baseRegulars: 0, activeRegulars: 0 })),
  };
  expect(of({ decisionRate: 0.9, activeRate: 0.9 }, young)).toMatchObject({
    missed: [],
    unclear: [],
    unknown: ['decisionRate', 'activeRate'],
  });
});

test('a rate above one has no interval, so a miss of it is not sure', () => {
  const busy = { ...shop, months: labels.map(label => month(label, { ...usual, decisions: 100 })) };
  expect(of({ decisionRate: 1.5 }, busy)?.unclear[0]).toMatchObject({ actual: 1.25, low: null, high: null });
});

const counts = fc.record({
  applications: fc.integer({ min: 0, max: 200 }),
  firstExperience: fc.integer({ min: 0, max: 200 }),
  decisions: fc.integer({ min: 0, max: 200 }),
  baseRegulars: fc.integer({ min: 0, max: 200 }),
  activeRegulars: fc.integer({ min: 0, max: 200 }),
});

test('each target has one place, a gain is never negative, and the largest stands first', () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  const targets = fc.record({ applicationRate: share, experienceRate: share, decisionRate: share, activeRate: share });
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 3 }), targets, (list, wanted) => {
      const source = { ...shop, months: list.map((one, index) => month(labels[index]!, one)) };
      const found = bottleneck(source, wanted, AS_OF)!;
      const misses = [...found.missed, ...found.unclear];
      const places = [...misses.map(({ rate }) => rate), ...found.met, ...found.unknown];
      expect([...places].sort()).toEqual(Object.keys(NO_TARGETS).sort());
      for (const { extraRegulars, actual, target, low, high } of misses) {
        expect(extraRegulars).toBeGreaterThanOrEqual(0);
        expect(actual).toBeLessThan(target);
        if (low !== null && high !== null) expect(low <= actual && actual <= high).toBe(true);
      }
      const gains = found.missed.map(({ extraRegulars }) => extraRegulars);
      expect(gains).toEqual([...gains].sort((one, other) => other - one));
    }),
  );
});
