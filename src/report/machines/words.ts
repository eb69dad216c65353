import { longText } from '../../../sheets-templates/long-text';
import { metrics } from '../../../sheets-templates/metrics';
import type { Lang } from '../../../sheets-templates/types';
import type { Judgement, VerdictReason } from '../../domain/machines/board';
import type { Condition } from '../../domain/machines/condition';
import type { Payback } from '../../domain/machines/savings';
import { formatDay } from '../../schema/day';
import { fill } from '../pages/fill';

/** One decimal: more would feign a precision that minutes typed by hand do not have. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

export function conditionText({ reason, ...facts }: Condition<string, VerdictReason>, lang: Lang): string {
  return fill(longText('machines').reasons[reason], lang, {
    have: facts.have ?? '',
    need: facts.need ?? '',
    day: facts.day === undefined ? '' : formatDay(facts.day),
    metric: facts.metric ? metrics[facts.metric][lang] : '',
  });
}

export function reasonText({ decisive, reason }: Pick<Judgement, 'decisive' | 'reason'>, lang: Lang): string {
  return decisive ? conditionText(decisive, lang) : fill(longText('machines').reasons[reason], lang);
}

/** Why nobody can say when the cost comes back. */
export function paybackText({ reason }: Payback, lang: Lang): string {
  return longText('machines').reasons[reason][lang];
}

/** What stands in the automation tab: the verdict and its main reason. */
export function verdictText(judgement: Judgement, lang: Lang): string {
  return `${longText('machines').verdicts[judgement.verdict][lang]}: ${reasonText(judgement, lang)}`;
}
