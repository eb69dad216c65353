import * as v from 'valibot';
import { CUSTOMER_GROUPS } from '../../domain/rows/customer-source-rows';
import { CONDITIONS } from '../../sheet/kept-criteria';
import type { Remembered } from '../../sheet/remembered';
import type { RowFilter } from '../../sheet/row-filter';
import type { ShownRows } from '../views';
import { fitsProperty, parsed } from './memory';

/** What the ledger is filtered to, and how it is taken back. Kept beside the cells: the sidebar may be closed meanwhile. */
export interface ShownState {
  readonly shown: ShownRows;
  readonly filter: RowFilter;
  /** Sheet id of the tab from which the rows were asked for. */
  readonly from?: number;
}

const PROPERTY = 'shownRows';

function schema(): v.GenericSchema<unknown, ShownState> {
  const words = v.object({ ko: v.string(), en: v.string() });
  const ofFigure = v.object({ metric: v.string(), month: v.string(), part: v.picklist(['part', 'whole']) });
  const ofName = v.object({ of: v.picklist(['channel', 'product', 'staff']), name: v.string(), month: v.string() });
  const ofGroup = v.object({ group: v.picklist(CUSTOMER_GROUPS) });
  const argument = v.union([v.string(), v.number(), v.boolean(), v.object({ date: v.number() })]);
  const criteria = v.object({
    offset: v.number(),
    header: v.string(),
    hidden: v.array(v.string()),
    condition: v.nullable(v.picklist(CONDITIONS)),
    args: v.array(argument),
  });
  const own = v.object({ range: v.string(), criteria: v.array(criteria) });
  return v.object({
    shown: v.object({
      asked: v.union([ofFigure, v.object({ customer: v.string() }), ofGroup, ofName]),
      name: words,
      rows: v.number(),
      also: v.number(),
    }),
    from: v.exactOptional(v.number()),
    filter: v.object({ range: v.string(), hides: v.number(), sum: v.exactOptional(v.number()), own: v.nullable(own) }),
  });
}

export function readShown({ values }: Remembered): ShownState | null {
  return parsed(schema(), values[PROPERTY]);
}

/** Says whether there is room for it; nothing is kept where there is not. */
export function keepShown(remembered: Remembered, state: ShownState | null): boolean {
  const text = state ? JSON.stringify(state) : '';
  const hasRoom = fitsProperty(text);
  if (hasRoom) remembered.write({ [PROPERTY]: text });
  return hasRoom;
}
