import { boxFields } from '../../../sheets-templates/canvas-fields';
import { listTabs } from '../../../sheets-templates/tabs';
import type { ModuleKey, TabKey, Words } from '../../../sheets-templates/types';
import { wholePercent } from '../../domain/whole-percent';
import type { Decision } from '../../guide/decisions';
import { USUAL_PAUSE } from '../../guide/decisions';
import type { Mark } from '../../guide/evidence';
import type { RuleKey, RuleState, StepState } from '../../guide/steps';
import { formatDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import type { Block, FormBlock, Item, Lead, PageAsked, Place, Section } from '../../server/contract';
import { fallBackText, guideSpeaker, ruleAction, ruleAsks } from '../guide/texts';
import { buttons, field, form, item, list, section, text, toAct, toCell, toModule, toPage } from './blocks';

export interface StepPageInput {
  readonly lang: 'ko' | 'en';
  readonly state: StepState;
  readonly goal: string;
  readonly today: Day;
  /** What the steps before still lack, where work is handed over at this step. */
  readonly gate: readonly RuleState[];
  readonly wentAhead: Decision | null;
  /** The rule that shall not be done: its form stands open. */
  readonly chosen: string;
  /** The rule of which every cell is listed. */
  readonly whole: string;
  /** A tab that has to be added first; null where it is there. */
  missing(tab: TabKey): { readonly key: ModuleKey; readonly name: Words } | null;
}

/** Cells of a rule that are listed: what is to be done before what is done. */
const MOST = { lacks: 4, proofs: 2 } as const;
const PERCENT = 100;

/** Where a step is worked on; the figures have a view of their own. */
const workOf = {
  structure: ['seeCanvas', 'canvas'],
  processes: ['seeProcesses', 'processes'],
  people: ['seePeople', 'people'],
  machines: ['seeMachines', 'machines'],
} as const;

/** One of the five steps: what fell back, what to do, what is done, and what was put aside. */
export function stepSections(input: StepPageInput): Section[] {
  const { state, lang, goal } = input;
  const say = guideSpeaker(lang);
  const isSkipped = state.decision?.kind === 'notForUs';
  const open = state.rules.filter(({ met, decision }) => met < 1 && decision === null);
  const done = state.rules.filter(({ met, decision }) => met >= 1 && decision === null);
  const work = state.key === 'monitoring' ? null : workOf[state.key];
  const percent = `${Math.round(wholePercent(state.met) * PERCENT)}%`;
  return [
    section(null, [
      text(goal),
      list([item(say('stepMet'), { aside: percent, meter: state.met })]),
      ...state.fallBacks.map(fell => text(`↓ ${fallBackText(fell, lang)}`, 'bad')),
      work && buttons([say(work[0]), toPage(work[1])]),
    ]),
    ...gateSection(input),
    ...(isSkipped ? [] : open.map(rule => openRule(input, rule))),
    ...(isSkipped || open.length > 0 ? [] : [section(null, [text(say('nothingOpen'), 'good')])]),
    ...asideSection(input),
    ...(done.length === 0
      ? []
      : [
          section(
            say('done'),
            done.flatMap(rule => [text(`✓ ${ruleAsks(rule.key, lang)}`, 'good'), list(cells(input, rule, 'proofs'))]),
            { isFolded: done.every(({ key }) => key !== input.whole) },
          ),
        ]),
    ...skipSection(input),
  ];
}

function gateSection({ state, gate, wentAhead, lang }: StepPageInput): Section[] {
  if (gate.length === 0) return [];
  const say = guideSpeaker(lang);
  const ahead = wentAhead && say('wentAhead', { day: formatDay(wentAhead.since), reason: wentAhead.reason });
  const lines = gate.map(({ key, lacks: [first] }) =>
    item(ruleAsks(key, lang), { ...(first && { lead: markLead(first) }) }),
  );
  const blocks: Block[] = ahead
    ? [text(ahead, 'soft')]
    : [text(say('gate'), 'poor'), reasonForm('goAhead', `step.${state.key}`, lang)];
  return [section(say('gateTitle'), [...blocks.slice(0, 1), list(lines), ...blocks.slice(1)])];
}

/** To the page that writes it, else to its cell. */
export function markLead({ page, place }: { readonly page?: PageAsked | null; readonly place: Place }): Lead {
  return page ? { to: 'page', asked: page } : toCell(place);
}

function reasonForm(action: 'goAhead' | 'notForUs' | 'skip', about: string, lang: 'ko' | 'en'): FormBlock {
  const say = guideSpeaker(lang);
  const words = { item: about, submit: say(action), busy: say('saving') };
  return form(action, words, [field('reason', 'text', say('reason'), { hint: say('reasonHint'), isRequired: true })]);
}

function openRule(input: StepPageInput, rule: RuleState): Section {
  const { lang, state, chosen } = input;
  const { key, have, need, met, lacks, minutes } = rule;
  const say = guideSpeaker(lang);
  const about = `rule.${key}`;
  const [first] = lacks;
  const missing = input.missing(first?.place.tab ?? rule.waitsIn ?? rule.tab);
  const go = missing ? [[say('addTab', { tab: missing.name[lang] }), toModule(missing.key)] as const] : [];
  const there = !missing && first ? [[say('go'), markLead(first)] as const] : [];
  const isChosen = chosen === key;
  return section(ruleAsks(key, lang), [
    list([item(say('stepMet'), { aside: `${have} / ${need}`, meter: met })]),
    text(ruleAction(rule, lang)),
    first ? text(say('minutes', { minutes }), 'soft') : null,
    ...(missing ? [] : cellLists(input, rule)),
    buttons(
      ...go,
      ...there,
      ...(isChosen ? [] : [[say('later'), toAct('later', about)] as const]),
      ...(isChosen ? [] : [[say('notForUs'), toPage('step', state.key, { rule: key })] as const]),
    ),
    ...(isChosen ? [reasonForm('notForUs', about, lang), laterForm(about, input)] : []),
  ]);
}

function laterForm(about: string, { lang, today }: StepPageInput): FormBlock {
  const say = guideSpeaker(lang);
  const until = field('until', 'day', say('laterUntil'), { value: formatDay(today + USUAL_PAUSE) });
  return form('later', { item: about, submit: say('later'), busy: say('saving') }, [until]);
}

/** Where it lacks and, of a rule that is met in part, what is there: each leads to its cell. */
function cellLists(input: StepPageInput, rule: RuleState): (Block | null)[] {
  const say = guideSpeaker(input.lang);
  const proofs = cells(input, rule, 'proofs');
  const title = (key: 'lacking' | 'there') => (proofs.length > 0 ? text(say(key), 'soft') : null);
  const lacks = cells(input, rule, 'lacks');
  return [lacks.length > 0 ? title('lacking') : null, list(lacks), title('there'), list(proofs)];
}

/** The first of them, with the column where the name alone does not tell the cells apart; a single one more is shown too. */
function cells({ lang, state, whole }: StepPageInput, rule: RuleState, which: 'lacks' | 'proofs'): Item[] {
  const { key, lacks, proofs } = rule;
  const named = ({ place }: Mark) => columnName(place)?.[lang] ?? null;
  const isOfLines = which === 'lacks' && rule.tab === 'canvas' && new Set(lacks.map(named)).size > 1;
  // begun, and to be ended in the same cell
  const all = which === 'lacks' ? lacks : proofs.filter(({ place }) => !lacks.some(lack => isSame(lack.place, place)));
  const shown = whole === key || all.length === MOST[which] + 1 ? all : all.slice(0, MOST[which]);
  const items = shown.map(mark => {
    const aside = isOfLines || isInBoth(rule, mark.name) ? named(mark) : null;
    return item(mark.name[lang], { aside, lead: markLead(mark) });
  });
  const rest = all.length - shown.length;
  if (rest === 0) return items;
  const more = guideSpeaker(lang)('more', { count: rest });
  return [...items, item(more, { tone: 'soft', lead: toPage('step', state.key, { whole: key }) })];
}

function isInBoth({ lacks, proofs }: RuleState, { ko }: Words): boolean {
  return [lacks, proofs].every(marks => marks.some(({ name }) => name.ko === ko));
}

function isSame(one: Place, other: Place): boolean {
  return one.tab === other.tab && one.row === other.row && one.column === other.column && one.id === other.id;
}

/** Of a column of a tab, or of a line of a box. */
function columnName({ tab, column }: Place): Words | undefined {
  if (tab === 'canvas') return Object.entries(boxFields).find(([key]) => column?.endsWith(`.${key}`))?.[1];
  return listTabs.find(({ key }) => key === tab)?.columns.find(({ key }) => key === column)?.name;
}

function asideSection({ state, lang }: StepPageInput): Section[] {
  const say = guideSpeaker(lang);
  const aside = state.rules.flatMap(({ key, decision }) => (decision ? [{ key, decision }] : []));
  if (aside.length === 0) return [];
  const blocks = aside.flatMap(({ key, decision }: { key: RuleKey; decision: Decision }) => [
    list([item(ruleAsks(key, lang), { note: decisionText(decision, lang) })]),
    buttons([say('resume'), toAct('resume', `rule.${key}`)]),
  ]);
  return [section(say('putAside'), blocks)];
}

function decisionText({ until, reason }: Decision, lang: 'ko' | 'en'): string {
  const say = guideSpeaker(lang);
  return until === null ? say('notDone', { reason }).trim() : say('putOffUntil', { until: formatDay(until) });
}

function skipSection({ state: { key, decision }, lang }: StepPageInput): Section[] {
  const say = guideSpeaker(lang);
  const about = `step.${key}`;
  if (decision) {
    const words = text(decisionText(decision, lang));
    return [section(null, [words, buttons([say('resume'), toAct('resume', about)])])];
  }
  return [section(say('skip'), [text(say('skipNote'), 'soft'), reasonForm('skip', about, lang)], { isFolded: true })];
}
