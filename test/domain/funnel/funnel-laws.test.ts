import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, bought, funnelOf, joined } from './funnel-shop';

const row = fc
  .record({
    on: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom('01', '02', '03', '04', '05'),
    kind: fc.constantFrom(applied, bought, bought, joined),
    customer: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ on, month, kind, customer }) =>
    kind(`2026-${month}-${String(on).padStart(2, '0')}`, `C${customer}`, customer === 1 ? '' : `채널${customer % 2}`),
  );
const ledger = fc.array(row, { maxLength: 40 });
const rules = fc.constantFrom('membership' as const, 'purchases' as const);

test('the order of rows does not matter to the funnel', () => {
  const mixed = ledger.chain(rows =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
  fc.assert(
    fc.property(mixed, rules, ([rows, shuffled], decisionRule) => {
      const settings = { decisionRule };
      expect(funnelOf({ rows: shuffled, settings })).toEqual(funnelOf({ rows, settings }));
    }),
  );
});

test('a month that is over, and closed, never changes when later rows come', () => {
  fc.assert(
    fc.property(ledger, rules, (rows, decisionRule) => {
      const settings = { decisionRule, conversionDays: 7, cohortDecisionDays: 14 };
      const early = funnelOf({ rows, settings, asOf: '2026-03-31' });
      const late = funnelOf({ rows, settings, asOf: '2026-05-31' });
      expect(late.months.slice(0, early.months.length)).toEqual(early.months);
      early.conversion.months.forEach((month, at) => {
        if (month.fromApplication.unripe + month.fromExperience.unripe > 0) return;
        expect(late.conversion.months[at]).toEqual(month);
      });
      early.cohortDecision.months.forEach((month, at) => {
        if (month.isClosed) expect(late.cohortDecision.months[at]).toEqual(month);
      });
    }),
  );
});

test('channels add up to the whole, entrants to ripe and unripe, and the interval holds the rate', () => {
  fc.assert(
    fc.property(ledger, rules, (rows, decisionRule) => {
      const { months, channelMonths, weeks, channelWeeks, conversion } = funnelOf({
        rows,
        settings: { decisionRule },
        asOf: '2026-05-31',
      });
      const keys = ['applications', 'firstExperience', 'decisions', 'boughtAgain'] as const;
      const sum = (list: readonly { readonly [Key in (typeof keys)[number]]: number }[]) =>
        keys.map(key => list.reduce((total, each) => total + each[key], 0));
      for (const month of months) {
        expect(sum(channelMonths.filter(each => each.month === month.month))).toEqual(sum([month]));
      }
      expect(sum(channelWeeks)).toEqual(sum(weeks));
      expect(sum(weeks).slice(1)).toEqual(sum(months).slice(1));
      for (const { fromApplication: share } of [...conversion.months, ...conversion.channels]) {
        expect(share.ripe + share.unripe).toBe(share.entrants);
        expect(share.decided).toBeLessThanOrEqual(share.experienced);
        if (share.experienceRate === null) continue;
        expect(share.experienceInterval?.low).toBeLessThanOrEqual(share.experienceRate);
        expect(share.experienceInterval?.high).toBeGreaterThanOrEqual(share.experienceRate);
      }
      const entrants = (list: readonly { fromExperience: { entrants: number } }[]) =>
        list.reduce((total, { fromExperience }) => total + fromExperience.entrants, 0);
      expect(entrants(conversion.channels)).toBe(entrants(conversion.months));
      expect(entrants(conversion.channelMonths)).toBe(entrants(conversion.months));
    }),
  );
});
