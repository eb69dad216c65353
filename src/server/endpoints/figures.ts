import * as v from 'valibot';
import { CUSTOMER_GROUPS } from '../../domain/rows/customer-source-rows';
import type { FiguresApi } from '../contract';
import { customersView, findCustomers } from '../figures/customers-view';
import { figuresOf } from '../figures/figures';
import { metrics } from '../figures/figures-view';
import { showAllRows, showRows } from '../figures/show-rows';
import { type Endpoints, endpoint, withoutArguments } from './endpoint';

/** Figures, customers, and the rows behind them. */
export function figureEndpoints(): Endpoints<FiguresApi> {
  const asOf = v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
  const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
  const ofFigure = v.strictObject({ metric: v.string(), month, part: v.picklist(['part', 'whole']) });
  const ofName = v.strictObject({ of: v.picklist(['channel', 'product', 'staff']), name: v.string(), month });
  const ofGroup = v.strictObject({ group: v.picklist(CUSTOMER_GROUPS) });
  return {
    figures: endpoint(v.strictTuple([v.object({ asOf })]), figuresOf),
    metrics: endpoint(v.strictTuple([v.picklist(['ko', 'en'])]), metrics),
    customersView: withoutArguments(customersView),
    findCustomers: endpoint(v.strictTuple([v.pipe(v.string(), v.maxLength(100))]), findCustomers),
    showRows: endpoint(
      v.strictTuple([v.union([ofFigure, v.strictObject({ customer: v.string() }), ofGroup, ofName])]),
      showRows,
    ),
    showAllRows: withoutArguments(showAllRows),
  };
}
