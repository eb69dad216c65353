import type { Day } from '../schema/table';
import type { Evidence, Judgement } from './evidence';
import type { RuleKey } from './rules';
import type { StepKey } from './step-keys';

/** A rule that had more to show within the last quarter. */
export interface FallBack {
  readonly rule: RuleKey;
  readonly before: number;
  readonly have: number;
  readonly need: number;
  /** The first day on which less was kept; today where that was not yet. */
  readonly since: Day;
}

interface Counted extends Judgement {
  readonly key: RuleKey;
  readonly met: number;
}

const QUARTER = 91;
const SEPARATOR = ' · ';

/** What each rule has, as a row of the history keeps it: `kpiWeeks 4/4 · deals 12/10`. */
export function keptRules(rules: readonly Counted[]): string {
  return rules.map(({ key, have, need }) => `${key} ${have}/${need}`).join(SEPARATOR);
}

function readKept(text: string): Map<string, number> {
  const found = text.split(SEPARATOR).flatMap(part => {
    const [, key = '', have = ''] = /^(\w+) ([\d.]+)\//.exec(part) ?? [];
    return key === '' ? [] : [[key, Number(have)] as const];
  });
  return new Map(found);
}

/** Less than was kept of the step before. A rule that asks for more than it did has not fallen back. */
export function fallBacksOf(step: StepKey, rules: readonly Counted[], { past, today }: Evidence): FallBack[] {
  const rows = past.filter(
    ({ kind, subject, day }) => kind === 'progress' && subject === `step.${step}` && day <= today,
  );
  // what was kept before the quarter and stood on into it counts
  const recent = rows.filter((_, index) => (rows[index + 1]?.day ?? today) > today - QUARTER);
  const kept = recent.map(({ day, after }) => ({ day, haves: readKept(after) }));
  return rules.flatMap(({ key, have, need, met }) => {
    if (met >= 1) return [];
    const haves = kept.map(row => Math.min(row.haves.get(key) ?? 0, need));
    const before = Math.max(0, ...haves);
    if (before <= have) return [];
    return [{ rule: key, before, have, need, since: kept[haves.lastIndexOf(before) + 1]?.day ?? today }];
  });
}
