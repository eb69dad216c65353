import { firstDayOfMonth, monthOfDay } from '../../schema/day';
import { NO_DAY } from '../../schema/table';
import { type StageDays, stageDays } from '../stages/stage-days';
import { countedRows, isWithin, type RowBook } from './row-book';
import type { MetricRows, RowSource } from './row-source';
import { applied, decided, deciding, firstPurchases } from './stage-rows';

type StepDays = 'application' | 'experience';

const boughtAgain: RowSource = {
  adds: 'customers',
  rows(book, span) {
    const { regular } = book.known(daysOf);
    const { kinds } = book.ledger;
    return rowsOn(book, kinds.sale, regular, customer => isWithin(regular[customer]!, span));
  },
};

/** The rows behind the figures of the funnel; visits stand in another tab. */
export const funnelRows: Readonly<Record<string, MetricRows>> = {
  boughtAgain: { part: boughtAgain },
  applicationRate: { part: applied },
  experienceRate: { part: firstPurchases, whole: applied },
  visitExperienceRate: { part: firstPurchases },
  visitDecisionRate: { part: decided },
  appliedExperienceRate: { part: followed('application', ['experience']), whole: followed('application', []) },
  appliedDecisionRate: {
    part: followed('application', ['experience', 'decision']),
    whole: followed('application', []),
  },
  cohortDecisionRate: { part: ofClosedMonths(true), whole: ofClosedMonths(false) },
  boughtDecisionRate: { part: followed('experience', ['decision']), whole: followed('experience', []) },
};

function daysOf({ ledger, decisions }: RowBook): StageDays {
  return stageDays(ledger, decisions);
}

function rowsOn(book: RowBook, kind: number, days: Int32Array, isAsked: (customer: number) => boolean): number[] {
  const { deals } = book.ledger;
  return countedRows(
    book,
    (row, customer) =>
      customer >= 0 && deals.kind.codes[row] === kind && deals.day[row] === days[customer] && isAsked(customer),
  );
}

/** Of those who have had the whole window: the rows by which they entered, or by which they took the last of the steps in it. */
function followed(entry: StepDays, steps: readonly ('experience' | 'decision')[]): RowSource {
  return {
    adds: 'customers',
    rows(book) {
      const days = book.known(daysOf);
      const window = book.settings.conversionDays;
      const { kinds } = book.ledger;
      const isAsked = (customer: number) => {
        const day = entryDay(days, entry, customer);
        if (day === NO_DAY || day + window > book.asOf) return false;
        return steps.every(step => days[step][customer] !== NO_DAY && days[step][customer]! <= day + window);
      };
      const last = steps[steps.length - 1];
      if (last === 'decision') return deciding(book, isAsked);
      const kind = last === 'experience' || entry === 'experience' ? kinds.sale : kinds.application;
      return rowsOn(book, kind, days[last ?? entry], isAsked);
    },
  };
}

/** Who had bought or decided before they applied did not enter by applying. */
function entryDay({ application, experience, decision }: StageDays, entry: StepDays, customer: number): number {
  if (entry === 'experience') return experience[customer]!;
  const day = application[customer]!;
  const isLate = [experience, decision].some(days => days[customer] !== NO_DAY && days[customer]! < day);
  return isLate ? NO_DAY : day;
}

/** Of those who bought first in a month that has had the whole window: that purchase, or the decision within it. */
function ofClosedMonths(isDecided: boolean): RowSource {
  return {
    adds: 'customers',
    rows(book) {
      const { experience, decision } = book.known(daysOf);
      const window = book.settings.cohortDecisionDays;
      const isAsked = (customer: number) => {
        const day = experience[customer]!;
        if (day === NO_DAY || firstDayOfMonth(monthOfDay(day) + 1) - 1 + window > book.asOf) return false;
        return !isDecided || (decision[customer] !== NO_DAY && decision[customer]! <= day + window);
      };
      return isDecided ? deciding(book, isAsked) : rowsOn(book, book.ledger.kinds.sale, experience, isAsked);
    },
  };
}
