import { longText } from '../../../sheets-templates/long-text';
import type { Lang, TabKey } from '../../../sheets-templates/types';
import { isNew, type Judgement, type Verdict } from '../../domain/machines/board';
import type { Place } from '../../domain/machines/condition';
import { machineKey } from '../../domain/machines/gate';
import { isDoneByService } from '../../domain/machines/own-system';
import { isAtMost } from '../../domain/machines/savings';
import type { Work } from '../../domain/work/work';
import type { StepState } from '../../guide/steps';
import type { Block, Item, Lead, Section } from '../../server/contract';
import { reasonText } from '../machines/words';
import { buttons, field, form, item, list, section, text, toCell, toPage } from './blocks';
import { speaker } from './fill';
import { toHandOver } from './process-shop';
import { timeText } from './time-text';

export interface BoardPage {
  readonly board: readonly Judgement[];
  /** The four steps before it, as far as they are not taken. */
  readonly lacking: readonly StepState[];
  /** An hour has no value yet, and the settings ask for it. */
  readonly asksHourValue: boolean;
}

export function wordsOf(lang: Lang) {
  return speaker(longText('pages').machines, lang);
}

export function minutesText({ saved, work }: Pick<Judgement, 'saved' | 'work'>, lang: Lang): string {
  const say = wordsOf(lang);
  if (saved === null || saved < 0) return say('monthUnknown');
  return say(isAtMost(work) ? 'monthMost' : 'month', { n: timeText(saved, lang) });
}

/** The cell, where there is one; else the page that writes it. What the form below asks for leads nowhere. */
export function conditionLead(place: Place, tabs: ReadonlySet<TabKey>, work: Work): Lead | null {
  const { tab, row, id } = place;
  if (row === null && tab === 'digilog') return toPage('log', machineKey(work));
  if (row === null && tab === 'roles') return toHandOver(work);
  const isThere = tabs.has(tab) && (row !== null || id);
  return isThere ? toCell({ ...place, id: id || null }) : null;
}

/** Every piece of work by verdict, what saves most first. */
export function boardSections({ board, lacking, asksHourValue }: BoardPage, lang: Lang): Section[] {
  const say = wordsOf(lang);
  if (board.length === 0) {
    return [section(null, [text(say('noWork')), buttons([say('toProcesses'), toPage('processes')])])];
  }
  return [
    section(null, [text(summaryOf(board, lang), 'strong')]),
    ...gateSections(lacking, lang),
    ...verdictSections(board, lang),
    ...(asksHourValue ? [hourSection(lang)] : []),
  ];
}

function summaryOf(board: readonly Judgement[], lang: Lang): string {
  const say = wordsOf(lang);
  const now = board.filter(({ reason }) => reason === 'ready');
  const later = board.filter(({ verdict, work }) => verdict === 'stepsFirst' && !isDoneByService(work.automation));
  const open = now.length > 0 ? now : later;
  const running = board.filter(({ work }) => isDoneByService(work.automation)).length;
  if (open.length === 0) return running > 0 ? say('noneMore', { n: running }) : say('noneYet');
  const minutes = open.reduce((sum, { saved }) => sum + (saved ?? 0), 0);
  return say(now.length > 0 ? 'couldSave' : 'couldLater', { works: open.length, n: timeText(minutes, lang) });
}

function verdictSections(board: readonly Judgement[], lang: Lang): Section[] {
  const verdicts: readonly Verdict[] = ['ownSystem', 'saasFirst', 'stepsFirst', 'notYet'];
  return verdicts.flatMap(verdict => {
    const own = board.filter(each => each.verdict === verdict);
    const isFolded = verdict === 'notYet' && own.length < board.length;
    const note = own.length > 1 ? wordsOf(lang)('byMinutes') : null;
    const title = longText('machines').verdicts[verdict][lang];
    return own.length === 0 ? [] : [section(title, [list(own.map(each => boardItem(each, lang)))], { note, isFolded })];
  });
}

function boardItem(judgement: Judgement, lang: Lang): Item {
  return item(judgement.work.name, {
    aside: minutesText(judgement, lang),
    note:
      judgement.verdict === 'notYet' && judgement.decisive ? nearText(judgement, lang) : reasonText(judgement, lang),
    tone: isNew(judgement) ? 'good' : 'plain',
    lead: toPage('machine', machineKey(judgement.work)),
  });
}

function nearText(judgement: Judgement, lang: Lang): string {
  const { ready } = judgement;
  const have = ready.filter(({ isMet }) => isMet).length;
  return wordsOf(lang)('near', { have, need: ready.length, reason: reasonText(judgement, lang) });
}

/** Nothing where the four steps are taken. */
export function gateSections(lacking: readonly StepState[], lang: Lang, more: readonly Block[] = []): Section[] {
  if (lacking.length === 0) return [];
  const say = wordsOf(lang);
  const names = longText('steps')[lang];
  const items = lacking.map(({ key, met }) =>
    item(names[key].name, { aside: `${Math.floor(met * 100)}%`, meter: met, lead: toPage('step', key) }),
  );
  return [section(say('gate'), [text(say('gateWhy'), 'poor'), list(items), ...more])];
}

export function hourSection(lang: Lang): Section {
  const say = wordsOf(lang);
  return section(say('hourTitle'), [
    text(say('hourWhy'), 'soft'),
    form('setHourValue', { submit: say('hourSubmit'), busy: say('saving') }, [
      field('value', 'number', say('hourField'), { isRequired: true }),
    ]),
  ]);
}
