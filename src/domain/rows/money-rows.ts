import { NO_DAY } from '../../schema/table';
import { type MoneyPart, moneyParts, type PartPlace, partOn, RETURNING } from '../money/money-parts';
import { countedRows, isWithin, type RowBook } from './row-book';
import type { MetricRows, RowSource } from './row-source';
import { money } from './stage-rows';

/** The rows behind the sales of the new, the returning and the regulars. */
export const moneyRows: Readonly<Record<string, MetricRows>> = {
  newSales: { part: ofPart('new') },
  returningSales: { part: ofPart('returning') },
  regularsSales: { part: ofPart('regulars') },
  newSalesShare: { part: ofPart('new'), whole: money },
  regularsSalesShare: { part: ofPart('regulars'), whole: money },
};

function ofPart(part: Exclude<MoneyPart, 'unregistered'>): RowSource {
  const place = moneyParts.indexOf(part);
  return {
    adds: 'amounts',
    rows(book, span) {
      const parts = book.known(partsOfRows);
      const { deals } = book.ledger;
      return countedRows(book, row => parts[row] === place && isWithin(deals.day[row]!, span));
    },
  };
}

const NOT_MONEY = -1;

/** By row of the ledger: whose money it is, as `money-parts` tells it by the day. */
function partsOfRows({ ledger, decisions }: RowBook): Int8Array {
  const { customers, kinds, firstExperience, deals } = ledger;
  const { starts, rows, day: days, kind } = customers;
  const parts = new Int8Array(deals.length).fill(NOT_MONEY);
  for (let customer = 0; customer < decisions.length; customer++) {
    let part: PartPlace = RETURNING;
    let judged = NO_DAY;
    for (let place = starts[customer]!; place < starts[customer + 1]!; place++) {
      const day = days[place]!;
      if (kind[place] !== kinds.sale && kind[place] !== kinds.refund) continue;
      if (day !== judged && hasSaleOn(customer, place))
        part = partOn(day, firstExperience[customer]!, decisions[customer]!);
      judged = day;
      parts[rows[place]!] = part;
    }
  }
  return parts;

  /** Looks ahead: the order of rows within a day has no say. */
  function hasSaleOn(customer: number, from: number): boolean {
    for (let place = from; place < starts[customer + 1]! && days[place] === days[from]; place++) {
      if (kind[place] === kinds.sale) return true;
    }
    return false;
  }
}
