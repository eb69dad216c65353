import { firstDayOfMonth, monthOfDay, parseIsoDay } from '../../schema/day';
import { type Concentration, concentration } from '../money/concentration';
import { columnOf, customerNaming, type Naming } from '../money/money-naming';
import { dailyOf, isWithin, moneyRowsOf, namingsOf, type RowBook, regularsBefore, type Span } from './row-book';
import type { MetricRows, RowSource } from './row-source';
import { deciding } from './stage-rows';

type Dimension = 'customer' | 'channel' | 'product' | 'staff';

const salesOfWindow: RowSource = {
  adds: 'amounts',
  rows(book) {
    const window = windowOf(book.known(concentrationOf));
    return window && moneyRowsOf(book, (_row, _customer, day) => isWithin(day, window));
  },
};

/** The rows of the largest customer, channel, product and staff, and of all but them. */
export const concentrationRows: Readonly<Record<string, MetricRows>> = {
  topCustomerShare: { part: ofTop('customer', true), whole: salesOfWindow },
  topChannelShare: { part: ofTop('channel', true), whole: salesOfWindow },
  topProductShare: { part: ofTop('product', true), whole: salesOfWindow },
  topStaffShare: { part: ofTop('staff', true), whole: salesOfWindow },
  salesWithoutTopCustomer: { part: ofTop('customer', false) },
  salesWithoutTopChannel: { part: ofTop('channel', false) },
  regularsOfTopChannel: { part: { adds: 'customers', rows: regularsOfTopChannel } },
};

function ofTop(dimension: Dimension, isTop: boolean): RowSource {
  return {
    adds: 'amounts',
    rows(book) {
      const found = book.known(concentrationOf);
      const [window, top] = [windowOf(found), found?.[dimension].top];
      if (!window || !top) return null;
      const naming = namingOf(book, dimension);
      const largest = naming.names.indexOf(top.name);
      return moneyRowsOf(
        book,
        (row, customer, day) => isWithin(day, window) && (columnOf(naming, row, customer) === largest) === isTop,
      );
    },
  };
}

/** The rows by which they became regulars; as they stood at the window's end. */
function regularsOfTopChannel(book: RowBook): number[] | null {
  const found = book.known(concentrationOf);
  const [window, top] = [windowOf(found), found?.channel.top];
  if (!window || !top) return null;
  const { firstChannel, book: channels } = book.ledger;
  const largest = channels.names.indexOf(top.name);
  const regulars = regularsBefore(book, window.end);
  return deciding(book, customer => firstChannel[customer] === largest && regulars[customer] === 1);
}

function concentrationOf(book: RowBook): Concentration | null {
  const { ledger, decisions, settings, asOf } = book;
  return concentration({ ledger, decisions, firstDay: book.known(dailyOf).firstDay }, settings, asOf);
}

function windowOf(found: Concentration | null): Span | null {
  const [first, last] = [parseIsoDay(`${found?.from}-01`), parseIsoDay(`${found?.to}-01`)];
  return first === null || last === null ? null : { first, end: firstDayOfMonth(monthOfDay(last) + 1) };
}

function namingOf(book: RowBook, dimension: Dimension): Naming {
  return dimension === 'customer' ? customerNaming(book.ledger) : book.known(namingsOf)[dimension];
}
