import type { AutomationPlan, Work } from '../work/work';

/** Why nobody can say in how many months the cost comes back; `pays-back` where one can. */
export type PaybackReason = 'pays-back' | 'no-minutes' | 'no-hour-value' | 'no-cost' | 'never';

export interface Payback {
  readonly months: number | null;
  readonly reason: PaybackReason;
}

const WEEKS_A_MONTH = 52 / 12;

/** Minutes a month that the machine takes over, at most where `isAtMost`; null where minutes or times a week are not written. */
export function savedMinutes({ minutes, timesPerWeek, automation }: Work): number | null {
  if (minutes === null || timesPerWeek === null) return null;
  return (minutes - (automation?.minutesAfter ?? 0)) * timesPerWeek * WEEKS_A_MONTH;
}

/** Each time would take longer with the machine than it does now: there is nothing to save. */
export function takesLonger(work: Work): boolean {
  return (savedMinutes(work) ?? 0) < 0;
}

/** What each time takes with the machine is not written: it counts as nothing, so that no more is saved for certain. */
export function isAtMost({ automation }: Work): boolean {
  return automation?.minutesAfter == null;
}

/** What a month saves in money, less what the service costs in it. */
export function monthlyGain(
  saved: number | null,
  plan: AutomationPlan | null,
  hourValue: number | null,
): { readonly gain: number; readonly cost: number } | Exclude<PaybackReason, 'pays-back' | 'never'> {
  if (saved === null) return 'no-minutes';
  if (hourValue === null) return 'no-hour-value';
  if (plan === null || plan.monthlyCost === null || plan.setUpCost === null) return 'no-cost';
  return { gain: (saved / 60) * hourValue - plan.monthlyCost, cost: plan.setUpCost };
}

/** Months until the set-up cost has come back. `hourValue` in the minor units of the plan. */
export function payback(work: Work, hourValue: number | null): Payback {
  const money = monthlyGain(savedMinutes(work), work.automation, hourValue);
  if (typeof money === 'string') return { months: null, reason: money };
  if (money.gain <= 0) return { months: null, reason: 'never' };
  return { months: money.cost / money.gain, reason: 'pays-back' };
}
