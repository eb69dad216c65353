import { isWithin, type RowBook, type Span } from './row-book';

/** Tabs besides the ledger of transactions in which numbers stand that go into figures. */
export type OtherTab = 'kpis' | 'costs' | 'settings';

/** Why a figure cannot be shown as rows: estimated, told by comparing weeks, or worked out from another figure and a target. */
export type NoRows = 'model' | 'weeks' | 'target';

const ADS: readonly OtherTab[] = ['kpis', 'costs'];

const otherTabs: ReadonlyMap<string, readonly OtherTab[]> = new Map<string, readonly OtherTab[]>([
  ...['visits', 'applicationRate', 'visitExperienceRate', 'visitDecisionRate'].map(key => [key, ['kpis']] as const),
  ...['adCost', 'costPerVisit', 'costPerApplication', 'costPerDecision'].map(key => [key, ADS] as const),
  ...['paidCac', 'blendedCac', 'fullCac', 'roas'].map(key => [key, ADS] as const),
  ['contributionRoas', [...ADS, 'settings']],
  ...['marginIn90', 'marginIn180', 'marginIn365'].map(key => [key, ['settings']] as const),
  ...['profitPerRegular', 'breakEvenRegulars', 'toBreakEven'].map(key => [key, ['settings']] as const),
]);

const reasons: ReadonlyMap<string, NoRows> = new Map([
  ['expectedPurchases', 'model'],
  ['unusualNumbers', 'weeks'],
  ['breakEvenRegulars', 'target'],
  ['toBreakEven', 'target'],
]);

const OF_APPLICATIONS: readonly string[] = ['applications', 'applicationRate', 'experienceRate', 'costPerApplication'];

/** The other tabs that a figure of the month is worked out from, as far as the shop has them. */
export function tabsElsewhere(metric: string, { ledger, costs }: RowBook, span: Span): OtherTab[] {
  const isTyped = OF_APPLICATIONS.includes(metric) && ledger.typed.entries.some(({ day }) => isWithin(day, span));
  const tabs = new Set<OtherTab>([...(isTyped ? ['kpis' as const] : []), ...(otherTabs.get(metric) ?? [])]);
  if (costs === null) tabs.delete('costs');
  return [...tabs];
}

/** null for a figure that has rows wherever there are any. */
export function whyNoRows(metric: string): NoRows | null {
  return reasons.get(metric) ?? null;
}
