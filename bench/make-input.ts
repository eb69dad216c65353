import { kpis } from '../sheets-templates/kpis';
import { DEFAULT_SETTINGS, type Settings } from '../src/schema/settings';
import { dealsCells } from './grid';
import type { BenchInput, Cells } from './input';
import { randomFrom } from './random';
import { FIRST_DAY, LAST_DAY, shopEvents } from './shop';
import { CHANNELS, PAYMENTS, PRODUCTS, STAFF, UTC_AHEAD } from './words';

const MILLISECONDS = 86_400_000;

/** The same shop for the same number of rows, on every machine. */
export function makeInput(rows: number): BenchInput {
  return { deals: dealsCells(shopEvents(rows)), kpis: kpisCells(rows), settings: settings(), asOf: LAST_DAY };
}

/** One row for each week and channel; the applications are counted from the transactions. */
function kpisCells(rows: number): Cells {
  const random = randomFrom(77);
  const cells: unknown[][] = [kpis.columns.map(column => column.name.ko)];
  for (let week = FIRST_DAY + 2; week <= LAST_DAY; week += 7) {
    for (const channel of CHANNELS) {
      const visits = Math.floor((rows / 800) * random());
      const start = new Date(week * MILLISECONDS - UTC_AHEAD);
      cells.push([start, channel, visits * 40, visits, '', visits * 300, '']);
    }
  }
  return cells;
}

function settings(): Settings {
  return {
    ...DEFAULT_SETTINGS,
    trade: 'academy',
    channels: CHANNELS.map(name => ({ name, nature: null, since: null })),
    products: PRODUCTS.map(({ name, kind }) => ({ name, kind, price: null, taxType: 'taxable', margin: 0.6 })),
    staff: STAFF,
    payments: PAYMENTS,
  };
}
