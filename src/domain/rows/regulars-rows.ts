import { type Day, NO_DAY } from '../../schema/table';
import { monthPeriods, periodOf } from '../ledger/periods';
import { dormantLimits } from '../regulars/dormant-limits';
import { eachStandingDay, isPaidRegular, type StandingDay } from '../regulars/standing-days';
import { countedRows, isWithin, type RowBook, type Span } from './row-book';
import type { Adds, MetricRows, RowSource } from './row-source';
import { stageRows } from './stage-rows';

/** The rows behind how the regulars come, stay, go quiet and leave, and what those with a membership bring. */
export const regularsRows: Readonly<Record<string, MetricRows>> = {
  joinedRegulars: { part: onDays('customers', on => becameRegular(on) && !on.hadBeenRegular, makesRegular) },
  returnedRegulars: { part: onDays('customerDays', on => becameRegular(on) && on.hadBeenRegular, makesRegular) },
  leftRegulars: {
    part: onDays('customerDays', on => on.wasRegular && !on.isRegular, ofKind('leave')),
  },
  renewals: { part: { adds: 'customers', rows: renewing } },
  dormantRegularShare: { part: { adds: 'customers', rows: lastOfDormant }, whole: stageRows.closingRegulars.part! },
  poolSales: { part: ofPool(true) },
  salesOutsidePool: { part: ofPool(false) },
  profitPerRegular: { part: stageRows.regularSales.part!, whole: stageRows.activeRegulars.part! },
};

/** Whether a row of `ledger.customers` on such a day is one that makes the figure. */
type IsAsked = (book: RowBook, place: number, on: Readonly<StandingDay>) => boolean;

function becameRegular(on: Readonly<StandingDay>): boolean {
  return on.isRegular && !on.wasRegular;
}

function ofKind(kind: 'leave' | 'membership'): IsAsked {
  return ({ ledger: { customers, kinds } }, place) => customers.kind[place] === kinds[kind];
}

/** Their membership, or on the day of decision what was enough for it. */
function makesRegular(book: RowBook, place: number, { customer, day }: Readonly<StandingDay>): boolean {
  const { customers, kinds } = book.ledger;
  const kind = customers.kind[place];
  const decides = book.settings.decisionRule === 'membership' ? kinds.membership : kinds.sale;
  return kind === kinds.membership || (kind === decides && book.decisions[customer] === day);
}

function onDays(adds: Adds, isDay: (on: Readonly<StandingDay>) => boolean, isAsked: IsAsked): RowSource {
  return {
    adds,
    rows: (book, span) =>
      rowsOfDays(book, mark =>
        eachStandingDay(book, on => {
          if (isWithin(on.day, span) && isDay(on)) mark(on, place => isAsked(book, place, on));
        }),
      ),
  };
}

type Mark = (on: Readonly<StandingDay>, isAsked: (place: number) => boolean) => void;

/** From top to bottom, though the days are walked by customer. */
function rowsOfDays(book: RowBook, walk: (mark: Mark) => void): number[] {
  const { deals, customers } = book.ledger;
  const isMarked = new Uint8Array(deals.length);
  walk(({ from, end }, isAsked) => {
    for (let place = from; place < end; place++) if (isAsked(place)) isMarked[customers.rows[place]!] = 1;
  });
  return countedRows(book, row => isMarked[row] === 1);
}

/** Regulars who stay such and renew, the first time in the month. */
function renewing(book: RowBook, span: Span): number[] {
  let renewed = -1;
  return rowsOfDays(book, mark =>
    eachStandingDay(book, on => {
      if (!on.wasRegular || !on.isRegular || renewed === on.customer || !isWithin(on.day, span)) return;
      mark(on, place => {
        const renews = ofKind('membership')(book, place, on) || (on.hadRegularProduct && isPaidRegular(book, place));
        if (renews) renewed = on.customer;
        return renews;
      });
    }),
  );
}

/** What those who were dormant at the month's end had done last: their purchases of that day, or their membership. */
function lastOfDormant(book: RowBook, span: Span): number[] {
  const { ledger, settings, asOf, decisions } = book;
  if (ledger.firstDay === NO_DAY) return [];
  const months = monthPeriods(ledger.firstDay, asOf);
  const limit = dormantLimits(book.purchaseDays(), months, settings)[periodOf(months, span.first)];
  const end = Math.min(span.end - 1, asOf);
  const quietSince = new Int32Array(decisions.length).fill(NO_DAY);
  eachStandingDay(book, on => {
    if (on.day <= end) quietSince[on.customer] = on.isRegular ? on.quietSince : NO_DAY;
  });
  const isDormant = (since: Day) => since !== NO_DAY && limit !== undefined && end - since > limit;
  const { deals, kinds } = ledger;
  return countedRows(book, (row, customer) => {
    const kind = deals.kind.codes[row];
    if (customer < 0 || (kind !== kinds.sale && kind !== kinds.membership)) return false;
    return deals.day[row] === quietSince[customer] && isDormant(quietSince[customer]!);
  });
}

/** A refund goes where the purchase before it went. */
function ofPool(isInside: boolean): RowSource {
  return {
    adds: 'amounts',
    rows: (book, span) =>
      rowsOfDays(book, mark =>
        eachStandingDay(book, on => {
          if (!isWithin(on.day, span)) return;
          const { customers, kinds } = book.ledger;
          mark(on, place => {
            const kind = customers.kind[place];
            if (kind === kinds.refund) return (on.boughtInside ?? on.isMember) === isInside;
            return kind === kinds.sale && on.isMember === isInside;
          });
        }),
      ),
  };
}
