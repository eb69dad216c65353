import { modules } from '../../../sheets-templates/tabs';
import type { TabKey } from '../../../sheets-templates/types';
import type { Figures } from '../../domain/figures';
import type { Issue } from '../../domain/issue';
import { stageMetrics } from '../../domain/metrics/stage';
import type { Aims } from '../../guide/aims';
import type { NextStep } from '../../guide/next';
import type { StepState } from '../../guide/steps';
import { lastFullMonth } from '../../report/dashboard/full-month';
import { aimTexts, fallBackText, inBoth, nextReason, nextText } from '../../report/guide/texts';
import { currencyDigits } from '../../schema/currency';
import { type IssueContext, viewIssues } from '../books/issue-views';
import { measured } from '../books/measured';
import type { AimView, KeyFigure, NextView, StepView, Summary } from '../contract';
import type { Guidance } from '../work/steps';

export interface SummaryInput extends IssueContext {
  readonly at: string;
  readonly currency: string;
  readonly figures: Figures;
  /** yyyy-MM-dd of the first recorded application; null: never. */
  readonly applicationsFrom: string | null;
  readonly issues: readonly Issue[];
  readonly idsGiven: number;
  readonly exampleRows: number;
  readonly guidance: Pick<Guidance, 'steps' | 'next' | 'aims' | 'hasWork'>;
  hasTab(key: TabKey): boolean;
}

export function summarise(input: SummaryInput): Summary {
  const { figures, currency } = input;
  const { shown } = lastFullMonth(figures.months, figures.asOf);
  return {
    at: input.at,
    asOf: figures.asOf,
    currency,
    currencyDigits: currencyDigits(currency),
    month: shown?.month ?? null,
    figures: shown ? keyFigures(input, figures.months.indexOf(shown)) : [],
    rows: figures.rowCounts,
    idsGiven: input.idsGiven,
    exampleRows: input.exampleRows,
    issues: viewIssues(input.issues, input),
    ...guideView(input),
  };
}

function guideView({
  guidance: { steps, next, aims, hasWork },
  hasTab,
}: SummaryInput): Pick<Summary, 'steps' | 'next' | 'aims' | 'hasWork'> {
  return {
    steps: steps.map(stepView),
    next: next && nextView(next, hasTab),
    hasWork,
    aims: [aimView(aims, 0), aimView(aims, 1)],
  };
}

function stepView({ key, met, decision, fallBacks: [first] }: StepState): StepView {
  return {
    key,
    met,
    isSkipped: decision?.kind === 'notForUs',
    fell: first ? inBoth(lang => fallBackText(first, lang)) : null,
  };
}

function nextView(next: NextStep, hasTab: SummaryInput['hasTab']): NextView {
  const { step, rule, place, page } = next;
  return {
    step,
    rule: rule.key,
    text: inBoth(lang => nextText(next, lang)),
    why: next.because && inBoth(lang => nextReason(next, lang) ?? ''),
    minutes: rule.minutes,
    place,
    page,
    module: hasTab(place.tab) ? null : (modules.find(({ spec }) => spec.key === place.tab)?.spec.key ?? null),
  };
}

function aimView(aims: Aims, place: 0 | 1): AimView {
  const said = { ko: aimTexts(aims, 'ko')[place], en: aimTexts(aims, 'en')[place] };
  const part = (key: 'name' | 'value' | 'note') => inBoth(lang => said[lang][key]);
  return { name: part('name'), value: part('value'), note: part('note'), trend: said.ko.trend };
}

function keyFigures({ figures, applicationsFrom }: SummaryInput, month: number): KeyFigure[] {
  return stageMetrics.map(metric => {
    const { key, unit } = metric;
    const { value, of } = measured(metric, figures, month, applicationsFrom);
    const before = measured(metric, figures, month - 1, applicationsFrom);
    return {
      key,
      value,
      unit,
      before: before.value,
      ...(of && { of }),
      ...(before.of && { beforeOf: before.of }),
    };
  });
}
