import { type ComputedFigures, computeFigures } from '../../src/domain/compute-figures';
import { parseIsoDay } from '../../src/schema/day';
import { decodeCosts } from '../../src/schema/decode-costs';
import { decodeDeals } from '../../src/schema/decode-deals';
import { decodeKpis } from '../../src/schema/decode-kpis';
import type { DecodeContext } from '../../src/schema/grid';
import { localeRules } from '../../src/schema/locale';
import { DEFAULT_SETTINGS, listsOf, type Settings } from '../../src/schema/settings';

export function day(text: string): number {
  const value = parseIsoDay(text);
  if (value === null) throw new Error(`${text} is no day`);
  return value;
}

export function settingsWith(changes: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...changes };
}

export function contextFor(settings: Settings, asOf: string, locale = 'ko_KR'): DecodeContext {
  return {
    ...localeRules(locale),
    today: day(asOf),
    currency: settings.currency,
    lists: listsOf(settings),
    dayOf: cell => (cell instanceof Date ? Math.floor((cell.getTime() + 9 * 3_600_000) / 86_400_000) : null),
  };
}

export interface Ledgers {
  readonly deals: readonly (readonly unknown[])[];
  readonly kpis?: readonly (readonly unknown[])[];
  readonly costs?: readonly (readonly unknown[])[];
  readonly settings?: Partial<Settings>;
  readonly asOf?: string;
  readonly fromText?: boolean;
}

/** From cells as they stand in the tabs, header row included, to figures. */
export function figuresOf({
  deals,
  kpis = [],
  costs,
  settings = {},
  asOf = '2026-05-31',
  fromText = false,
}: Ledgers): ComputedFigures {
  const full = settingsWith(settings);
  const context = { ...contextFor(full, asOf), fromText };
  const decodedDeals = decodeDeals({ cells: deals }, context);
  const decodedKpis = decodeKpis({ cells: kpis.length > 0 ? kpis : [['시작일', '채널']] }, context);
  const decodedCosts = costs && decodeCosts({ cells: costs }, context);
  return computeFigures({
    deals: decodedDeals.table,
    kpis: decodedKpis.table,
    ...(decodedCosts && { costs: decodedCosts.table }),
    settings: full,
    asOf: day(asOf),
    issues: [...decodedDeals.issues, ...decodedKpis.issues, ...(decodedCosts?.issues ?? [])],
  });
}

export function codesOf({ issues }: ComputedFigures): string[] {
  return issues.map(issue => issue.code);
}
