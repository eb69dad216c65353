import { automationLevels } from '../../../sheets-templates/automation-levels';
import { longText } from '../../../sheets-templates/long-text';
import type { ServiceKind } from '../../../sheets-templates/service-kinds';
import type { Lang, TabKey, Words } from '../../../sheets-templates/types';
import type { HistoryRow } from '../../domain/history/history';
import type { Judgement, VerdictReason } from '../../domain/machines/board';
import type { Condition } from '../../domain/machines/condition';
import { machineKey } from '../../domain/machines/gate';
import { hasSaas } from '../../domain/machines/own-system';
import { isAtMost } from '../../domain/machines/savings';
import type { AutomationPlan } from '../../domain/work/work';
import type { StepState } from '../../guide/steps';
import { formatDay } from '../../schema/day';
import type { Field, FormBlock, Section } from '../../server/contract';
import { conditionText, oneDecimal, paybackText, reasonText } from '../machines/words';
import { buttons, field, form, item, list, optionsOf, section, text, toPage } from './blocks';
import { SEEN } from './box';
import { conditionLead, gateSections, hourSection, minutesText, wordsOf } from './machines';

export interface MachinePage {
  readonly judgement: Judgement;
  readonly lacking: readonly StepState[];
  readonly override: HistoryRow | null;
  /** Those that are there. */
  readonly tabs: ReadonlySet<TabKey>;
  /** Decimals of the money in the automation tab. */
  readonly digits: number;
  readonly asksHourValue: boolean;
}

/** One piece of work: the verdict, every condition with its proof, what could do it, and its row on the board. */
export function machineSections(page: MachinePage, lang: Lang): Section[] {
  const { judgement, lacking, override, asksHourValue } = page;
  const { work, ready, own, candidates } = judgement;
  const say = wordsOf(lang);
  const met = ready.filter(({ isMet }) => isMet).length;
  const listed = (conditions: readonly Condition<keyof typeof names, VerdictReason>[]) =>
    list(conditions.map(each => conditionItem(each, page, lang)));
  const { conditions: names } = longText('machines');
  const isGateOpen = lacking.length === 0 || override !== null;
  return [
    verdictSection(judgement, lang),
    ...(override
      ? [section(null, [text(say('gateGone', { day: formatDay(override.day), reason: override.reason }), 'soft')])]
      : gateSections(lacking, lang)),
    section(say('conditions'), [listed(ready)], { note: say('conditionsNote', { have: met, need: ready.length }) }),
    ...(candidates.length > 0 && work.automation?.service
      ? [
          section(say('candidates'), [list(candidates.map(kind => candidateItem(kind, lang)))], {
            note: say('candidatesNote'),
          }),
        ]
      : []),
    section(say(work.automation ? 'planAgain' : 'plan'), [planForm(page, isGateOpen, lang)]),
    section(say('ownSystem'), [listed(own)], { note: say('ownSystemNote'), isFolded: !hasSaas(work.automation) }),
    ...(asksHourValue ? [hourSection(lang)] : []),
  ];
}

function verdictSection(judgement: Judgement, lang: Lang): Section {
  const say = wordsOf(lang);
  const { verdict, payback, work } = judgement;
  const { months } = payback;
  const word = longText('machines').verdicts[verdict][lang];
  return section(null, [
    text(word, 'strong'),
    text(reasonText(judgement, lang)),
    list([
      item(say('saves'), { aside: minutesText(judgement, lang) }),
      months === null
        ? item(say('payback'), { note: paybackText(payback, lang) })
        : item(say('payback'), { aside: say(isAtMost(work) ? 'monthsLeast' : 'months', { n: oneDecimal(months) }) }),
    ]),
    buttons([say('toWork'), toPage('work', machineKey(work))]),
  ]);
}

function conditionItem(
  condition: Condition<keyof ReturnType<typeof longText<'machines'>>['conditions'], VerdictReason>,
  { judgement, tabs }: MachinePage,
  lang: Lang,
) {
  const say = wordsOf(lang);
  return item(longText('machines').conditions[condition.key][lang], {
    aside: say(condition.isMet ? 'holds' : 'lacks'),
    note: conditionText(condition, lang),
    tone: condition.isMet ? 'good' : 'poor',
    lead: conditionLead(condition.place, tabs, judgement.work),
  });
}

function candidateItem(kind: ServiceKind, lang: Lang) {
  const { name, examples } = longText('serviceKinds')[kind];
  return item(name[lang], { note: examples[lang].join(', ') });
}

/** Until a service is named, the kinds are a choice below its field. */
function serviceFields({ candidates }: Judgement, named: string, lang: Lang): Field[] {
  const say = wordsOf(lang);
  const isAsked = named === '' && candidates.length > 0;
  const text = field('service', 'text', say('service'), { value: named, hint: isAsked ? say('serviceHint') : null });
  if (!isAsked) return [text];
  const options = candidates.map(kind => {
    const { name, examples } = longText('serviceKinds')[kind];
    return { value: kind, text: `${name[lang]}: ${examples[lang].join(', ')}` };
  });
  const none = { value: '', text: say('noKind') };
  return [
    text,
    field('kind', 'choice', say('candidates'), { hint: say('candidatesNote'), options: [...options, none] }),
  ];
}

/** What stands on the board: the kind that was chosen in front of the name that was typed, or alone. */
export function serviceText(kind: string, typed: string, lang: Lang): string {
  const chosen = new Map<string, { readonly name: Words }>(Object.entries(longText('serviceKinds'))).get(kind);
  return [chosen?.name[lang] ?? '', typed.trim()].filter(part => part !== '').join(': ');
}

export type PlanValues = ReturnType<typeof planValues>;
export type PlanKey = keyof PlanValues;

/** What the form of a piece of work shows, as it stands on the board; the action compares with it. */
export function planValues(plan: AutomationPlan | null, digits: number) {
  const money = (minor: number | null | undefined) => (minor == null ? '' : String(minor / 10 ** digits));
  return {
    levelNow: plan?.levelNow ?? '',
    levelTarget: plan?.levelTarget ?? '',
    service: plan?.service ?? '',
    monthlyCost: money(plan?.monthlyCost),
    setUpCost: money(plan?.setUpCost),
    minutesAfter: plan?.minutesAfter == null ? '' : String(plan.minutesAfter),
    since: plan?.since == null ? '' : formatDay(plan.since),
    limit: plan?.limit ?? '',
  };
}

function planForm({ judgement, digits }: MachinePage, isGateOpen: boolean, lang: Lang): FormBlock {
  const say = wordsOf(lang);
  const plan = judgement.work.automation;
  const values = planValues(plan, digits);
  const options = [{ value: '', text: '–' }, ...optionsOf(automationLevels, lang)];
  const own = (name: keyof typeof values, kind: Field['kind'], rest: Parameters<typeof field>[3] = {}) =>
    field(name, kind, say(name), { value: values[name], ...rest });
  const reason = field('reason', 'text', say('override'), { hint: say('overrideHint'), isRequired: true });
  return form(
    'planMachine',
    { item: machineKey(judgement.work), submit: say('planSubmit'), busy: say('saving'), isMain: true },
    [
      own('levelNow', 'pick', { options }),
      own('levelTarget', 'pick', { options }),
      ...serviceFields(judgement, values.service, lang),
      own('monthlyCost', 'number', { hint: say('costHint') }),
      own('setUpCost', 'number', { hint: say('costHint') }),
      own('minutesAfter', 'number'),
      own('since', 'day'),
      own('limit', 'long', { hint: say('limitHint') }),
      ...(isGateOpen ? [] : [reason]),
      field(SEEN, 'hidden', '', { value: JSON.stringify(values) }),
    ],
  );
}
