import { type ComputedFigures, computeFigures } from '../../src/domain/compute-figures';
import { decodeDeals } from '../../src/schema/decode-deals';
import { decodeKpis } from '../../src/schema/decode-kpis';
import type { DecodeContext } from '../../src/schema/grid';
import { localeRules } from '../../src/schema/locale';
import { listsOf } from '../../src/schema/settings';
import { createDayOf } from '../../src/sheet/zone';
import type { BenchInput } from '../input';
import type { Tables } from '../tables';
import { UTC_AHEAD } from '../words';

/** As a refresh does it, but for the service that would be asked for the zone's clock. */
function contextOf({ asOf, settings }: BenchInput): DecodeContext {
  const dayOf = createDayOf('Asia/Seoul', () => UTC_AHEAD);
  return { ...localeRules('ko_KR'), today: asOf, currency: settings.currency, lists: listsOf(settings), dayOf };
}

export function decoded(input: BenchInput, kpiCells: BenchInput['kpis'] = input.kpis) {
  const context = contextOf(input);
  return { deals: decodeDeals({ cells: input.deals }, context), kpis: decodeKpis({ cells: kpiCells }, context) };
}

export function computed(input: BenchInput, { deals, kpis }: ReturnType<typeof decoded>): ComputedFigures {
  const { settings, asOf } = input;
  const issues = [...deals.issues, ...kpis.issues];
  return computeFigures({ deals: deals.table, kpis: kpis.table, settings, asOf, issues });
}

/** The tables that all engines work out (ours also finds what is wrong with the rows, and counts by week). */
export function ours(input: BenchInput): Tables {
  const { figures, customerTables } = computed(input, decoded(input, input.kpis.slice(0, 1)));
  const { cohorts, intervals, segments } = customerTables();
  return { months: figures.months, channels: figures.channels, cohorts, intervals, segments };
}

/** Everything but the forecasts. */
export function oursWhole(input: BenchInput): ReturnType<ComputedFigures['whole']> {
  return computed(input, decoded(input)).whole();
}
