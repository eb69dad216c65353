import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scorecard } from '../../../src/domain/guidance/scorecard';
import { formatDay } from '../../../src/schema/day';
import type { Settings } from '../../../src/schema/settings';
import { day, figuresOf } from '../ledger-grid';
import { STUDIO_DEALS, STUDIO_KPIS, STUDIO_PRODUCTS } from '../worked-examples';

const HEADER = ['거래일', '구분', '고객', '금액'];
const FIRST = day('2026-01-15');
const targets = { applicationRate: 0.1, experienceRate: 0.9, decisionRate: 0.9, activeRate: null };

type Row = readonly unknown[];

function guidanceOf(rows: readonly Row[], asOf: string, settings: Partial<Settings> = { targets }) {
  return figuresOf({ deals: [HEADER, ...rows], settings, asOf }).guidance();
}

test('the studio’s weeks: visits by the week of their row, rates of four weeks, the month that is over', () => {
  const { bottleneck, scorecard, forecast } = figuresOf({
    deals: STUDIO_DEALS,
    kpis: STUDIO_KPIS,
    settings: { products: STUDIO_PRODUCTS, targets },
    asOf: '2026-05-24',
  }).guidance();
  // from the week of 2026-03-30 with the first row to the one that ends on 2026-05-24
  expect(scorecard?.weeks).toEqual([
    '2026-03-30',
    '2026-04-06',
    '2026-04-13',
    '2026-04-20',
    '2026-04-27',
    '2026-05-04',
    '2026-05-11',
    '2026-05-18',
  ]);
  const values = (metric: string) => scorecard?.numbers.find(one => one.metric === metric)?.values;
  expect(values('visits')).toEqual([null, null, null, null, null, null, 106, null]);
  expect(values('applications')).toEqual([1, 2, 0, 1, 0, 0, 1, 0]);
  expect(values('firstExperience')).toEqual([1, 2, 0, 1, 0, 0, 1, 0]);
  expect(values('decisions')).toEqual([1, 1, 0, 0, 0, 1, 0, 0]);
  expect(values('sales')).toEqual([20000, 590000, 0, 20000, 720000, 550000, 20000, 385000]);
  // C001 is a regular from 04-04, C003 from 04-12, C005 from 05-06; they buy on 04-06 and 05-20, 05-02, and 05-06
  expect(values('activeRegulars')).toEqual([null, null, null, 0, 1, 1, 1, 2]);
  expect(scorecard?.numbers.find(one => one.metric === 'applicationRate')?.of).toEqual({ part: 1, whole: 106 });
  expect(bottleneck).toMatchObject({
    months: ['2026-04'],
    met: ['experienceRate'],
    unknown: ['applicationRate', 'decisionRate'],
  });
  expect([forecast.sales.reason, forecast.regulars.reason]).toEqual(['too-short', 'too-short']);
});

test('who answers for what is asked for with the figures, or afterwards', () => {
  const duties = [
    {
      metric: 'decisions' as const,
      owner: { person: '이강사', taker: 'staff' as const },
      hasTwoOwners: false,
      target: 2,
      hasTwoTargets: false,
    },
  ];
  const computed = figuresOf({ deals: STUDIO_DEALS, asOf: '2026-05-24' });
  expect(computed.guidance().scorecard?.todo).toEqual([]);
  expect(computed.guidance(duties).scorecard?.todo).toEqual([
    { metric: 'decisions', owner: { person: '이강사', taker: 'staff' }, target: 2, lastWeek: 0, weeksOff: 8 },
  ]);
  expect(computed.whole()).toMatchObject(computed.guidance());
});

test('where to begin takes the target of the settings, and without one the goal of that rate in the roles tab', () => {
  const goal = (target: number) => [
    {
      metric: 'experienceRate' as const,
      owner: null,
      hasTwoOwners: false,
      target,
      hasTwoTargets: false,
      unreadGoals: 1,
    },
  ];
  const none = { applicationRate: null, experienceRate: null, decisionRate: null, activeRate: null };
  const under = (settings: Partial<Settings>) => figuresOf({ deals: STUDIO_DEALS, settings, asOf: '2026-05-24' });
  expect(under({ targets: none }).guidance([]).bottleneck).toBeNull();
  // all four who applied in April bought
  expect(under({ targets: none }).guidance(goal(0.9)).bottleneck).toMatchObject({ met: ['experienceRate'] });
  const both = under({ targets: { ...none, experienceRate: 1.1 } }).guidance(goal(0.9));
  expect(both.bottleneck?.met).toEqual([]);
  expect(both.scorecard?.numbers.find(({ metric }) => metric === 'experienceRate')?.target).toBe(0.9);
  expect(both.scorecard?.unreadGoals).toBe(1);
});

test('a ledger of one whole week has a scorecard of one', () => {
  expect(guidanceOf([['2026-03-09', '거래', 'A', 100]], '2026-03-15').scorecard?.weeks).toEqual(['2026-03-09']);
  expect(guidanceOf([['2026-03-09', '거래', 'A', 100]], '2026-03-14').scorecard).toBeNull();
});

test('the bottleneck is looked for in months that were kept: the regulars of a silent month did not stay away', () => {
  const rows: Row[] = [
    ['2026-03-02', '거래', 'A', 100],
    ['2026-03-03', '멤버십가입', 'A', ''],
    ['2026-04-06', '거래', 'A', 100],
    ['2026-04-28', '신청', 'B', ''],
  ];
  const settings = { targets: { applicationRate: null, experienceRate: null, decisionRate: null, activeRate: 0.9 } };
  // the only regular bought in April; nobody wrote anything down in May and June, and March is long ago
  const silent = guidanceOf(rows, '2026-07-05', settings).bottleneck;
  expect(silent).toMatchObject({ months: ['2026-04'], met: ['activeRate'], missed: [], unclear: [] });
  // a record in each whole week of May, or after it, and May is known: one regular, who did not buy
  const known = guidanceOf([...rows, ['2026-05-24', '신청', 'C', '']], '2026-07-05', settings).bottleneck;
  expect(known).toMatchObject({ months: ['2026-04'] });
  const later = guidanceOf([...rows, ['2026-05-26', '신청', 'C', '']], '2026-07-05', settings).bottleneck;
  expect(later).toMatchObject({ months: ['2026-04', '2026-05'], unclear: [{ part: 1, whole: 2 }] });
});

test('an empty ledger has no weeks, no bottleneck and no forecast', () => {
  expect(guidanceOf([], '2026-05-31')).toMatchObject({
    bottleneck: null,
    scorecard: null,
    forecast: { sales: { reason: 'too-short' }, regulars: { reason: 'too-short' } },
  });
});

const row = fc
  .record({
    offset: fc.integer({ min: 0, max: 136 }),
    kind: fc.constantFrom('신청', '거래', '거래', '멤버십가입', '환불', '탈퇴'),
    who: fc.constantFrom('A', 'B', 'C', 'D'),
    amount: fc.integer({ min: 0, max: 9000 }),
  })
  .map(({ offset, kind, who, amount }): Row => {
    const signed = kind === '거래' ? amount : kind === '환불' ? -amount : '';
    return [formatDay(FIRST + offset), kind, who, signed];
  });

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(
      fc
        .array(row, { maxLength: 40 })
        .chain(rows =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
      ([rows, shuffled]) => {
        expect(guidanceOf(shuffled, '2026-05-31')).toEqual(guidanceOf(rows, '2026-05-31'));
      },
    ),
  );
});

const byWeek = ({ weeks, numbers }: Scorecard) =>
  new Map(numbers.flatMap(({ metric, values }) => values.map((value, index) => [`${metric} ${weeks[index]}`, value])));

test('what is said of a week that is over never changes when later rows come', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), rows => {
      const early = guidanceOf(rows, '2026-04-14').scorecard;
      const late = guidanceOf(rows, '2026-05-31').scorecard;
      if (early === null || late === null) return;
      const before = byWeek(early);
      for (const [place, value] of byWeek(late)) {
        // of weeks after the last row nothing is said until a row comes after them
        if ((before.get(place) ?? null) !== null) expect(value).toBe(before.get(place));
      }
    }),
  );
});
