import { partsOfDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import type { AutomationPlan, Work } from '../work/work';
import type { Condition, Place } from './condition';
import { isAtMost, monthlyGain, type PaybackReason, savedMinutes } from './savings';

export type OwnKey = 'saasRun' | 'limit' | 'saving';
export type OwnReason =
  | 'saas-run'
  | 'no-saas'
  | 'no-since'
  | 'saas-young'
  | 'limit-written'
  | 'no-limit'
  | 'saves-more'
  | 'own-cost-unknown'
  | 'costs-more'
  | 'no-minutes-after'
  | Exclude<PaybackReason, 'pays-back' | 'never'>;
export type OwnCondition = Condition<OwnKey, OwnReason>;

const SAAS_MONTHS = 3;

/** What must hold, besides readiness, before an own system is worth a thought. `method.md` 10.8. */
export function ownSystemConditions(work: Work, hourValue: number | null, today: Day): OwnCondition[] {
  return [saasRun(work.automation, today), limitOf(work.automation), savingOf(work, hourValue)];
}

function inBoard(plan: AutomationPlan | null, column: string): Place {
  return { tab: 'automation', row: plan?.row ?? null, column, id: plan?.id ?? '' };
}

type Level = { readonly levelNow: string | null } | null;

export function hasSaas(plan: Level): boolean {
  return plan?.levelNow === 'oneService' || plan?.levelNow === 'joinedServices';
}

/** A machine has it by now, of whatever kind. */
export function isDoneByService(plan: Level): boolean {
  return hasSaas(plan) || plan?.levelNow === 'ownSystem';
}

/** A plan for an own system, before a service has run long enough and its limit was met; one that runs already is no plan. */
export function isOwnEarly(
  plan: { readonly levelNow: string; readonly since: Day | null; readonly limit: string },
  today: Day,
): boolean {
  if (plan.levelNow === 'ownSystem') return false;
  return !hasSaas(plan) || plan.since === null || wholeMonths(plan.since, today) < SAAS_MONTHS || plan.limit === '';
}

function saasRun(plan: AutomationPlan | null, today: Day): OwnCondition {
  const is = (isMet: boolean, reason: OwnReason, column: string) =>
    ({ key: 'saasRun', isMet, reason, place: inBoard(plan, column) }) as const;
  if (!plan || !hasSaas(plan)) return is(false, 'no-saas', 'levelNow');
  if (plan.since === null) return is(false, 'no-since', 'since');
  const have = wholeMonths(plan.since, today);
  const counted = { have, need: SAAS_MONTHS, day: plan.since };
  return have < SAAS_MONTHS
    ? { ...is(false, 'saas-young', 'since'), ...counted }
    : { ...is(true, 'saas-run', 'since'), ...counted };
}

/** From the 30th of November to the end of February are three months: the last day of a short month counts for the 30th. */
function wholeMonths(from: Day, to: Day): number {
  if (to < from) return 0;
  const [start, end] = [partsOfDay(from), partsOfDay(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const isMonthEnd = partsOfDay(to + 1).day === 1;
  return end.day >= start.day || isMonthEnd ? months : months - 1;
}

function limitOf(plan: AutomationPlan | null): OwnCondition {
  const isMet = plan !== null && plan.limit !== '';
  return { key: 'limit', isMet, reason: isMet ? 'limit-written' : 'no-limit', place: inBoard(plan, 'limit') };
}

/** The cost in the board is that of the level wanted, so it is an own system's only where that is wanted. */
function savingOf(work: Work, hourValue: number | null): OwnCondition {
  const plan = work.automation;
  const is = (isMet: boolean, reason: OwnReason, column = 'setUpCost'): OwnCondition => ({
    key: 'saving',
    isMet,
    reason,
    place: inBoard(plan, column),
  });
  if (plan?.levelTarget !== 'ownSystem' || plan.setUpCost === null) return is(false, 'own-cost-unknown', 'levelTarget');
  const money = monthlyGain(savedMinutes(work), plan, hourValue);
  if (money === 'no-minutes')
    return { ...is(false, money), place: { tab: 'spa', row: work.row, column: 'minutes', id: work.id } };
  if (money === 'no-hour-value')
    return { ...is(false, money), place: { tab: 'settings', row: null, column: 'value', id: 'hourValue' } };
  if (money === 'no-cost') return is(false, money, 'monthlyCost');
  if (money.gain * 12 <= money.cost) return is(false, 'costs-more');
  return isAtMost(work) ? is(false, 'no-minutes-after', 'minutesAfter') : is(true, 'saves-more');
}
