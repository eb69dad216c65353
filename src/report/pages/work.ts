import { takers } from '../../../sheets-templates/delegation';
import { spa } from '../../../sheets-templates/spa';
import { stages } from '../../../sheets-templates/stages';
import { systems } from '../../../sheets-templates/systems';
import type { Lang } from '../../../sheets-templates/types';
import { systemOfWork } from '../../domain/structure/systems';
import { runKey, waitingChanges } from '../../domain/work/open-changes';
import { preparation, projectState } from '../../domain/work/process-state';
import { runState, runsWell } from '../../domain/work/runs';
import { type Work, weeklyMinutes } from '../../domain/work/work';
import { firstDayOfWeek, formatDay } from '../../schema/day';
import type { Block, Item, Section } from '../../server/contract';
import { optionWord } from '../examples/option-word';
import { buttons, item, list, section, text, toAct, toPage } from './blocks';
import { fourWeeksText } from './figure-text';
import {
  columnName,
  digilogOut,
  metricName,
  type ProcessShop,
  processSpeaker,
  type Say,
  toHandOver,
  toSpa,
  workKey,
} from './process-shop';
import { stepsOf } from './steps-of';
import { timeText } from './time-text';
import { versionSections } from './versions';

/** The procedure card of one piece of work: readable, and printable. */
export function workPage(work: Work, shop: ProcessShop, lang: Lang): Section[] {
  const say = processSpeaker(lang);
  return [
    headSection(work, shop, lang, say),
    sceneSection(work, lang, say),
    stepsSection(work, lang, say),
    factsSection(work, shop, lang, say),
    shop.isDigilogOut ? section(say('record'), digilogOut(say)) : recordSection(work, shop, say),
    ...versionSections(work, shop, lang, say),
  ];
}

function headSection(work: Work, { today }: ProcessShop, lang: Lang, say: Say): Section {
  const { stage, workType, difficulty, touchpoint } = work;
  const word = (column: string, code: string | null) => (code ? optionWord(spa, column, code, lang) : '');
  const system = systemOfWork(work);
  const words = [
    system ? systems[system][lang] : '',
    stage ? stages[stage][lang] : '',
    word('workType', workType),
    word('difficulty', difficulty),
    touchpoint,
  ];
  const project = projectState(work, today);
  const isOpen = project === 'open' || project === 'late';
  return section(null, [
    text(words.filter(one => one !== '').join(' · '), 'soft'),
    project ? text(projectText(work, today, say), project === 'late' ? 'bad' : 'strong') : null,
    isOpen ? buttons([say('finish'), toAct('finishProject', workKey(work))]) : null,
  ]);
}

function projectText({ due, doneOn }: Work, today: number, say: Say): string {
  if (doneOn !== null && doneOn <= today) return say('doneOn', { day: formatDay(doneOn) });
  if (due === null) return say('noDue');
  const gaps = { day: formatDay(due), n: Math.abs(today - due) };
  return say(due < today ? 'lateBy' : 'dueIn', gaps);
}

function sceneSection(work: Work, lang: Lang, say: Say): Section {
  const filled = work.scenario === '' ? list([blank(work, 'scenario', lang, say)]) : text(work.scenario);
  return section(columnName('scenario', lang), [filled]);
}

function stepsSection(work: Work, lang: Lang, say: Say): Section {
  const steps = stepsOf(work.process);
  return section(columnName('process', lang), [
    ...(steps.length > 0
      ? [
          list(
            steps.map(step => item(step)),
            true,
          ),
        ]
      : [text(say('notHandedOver'), 'poor'), list([blank(work, 'process', lang, say)])]),
    work.doneWhen === ''
      ? list([blank(work, 'doneWhen', lang, say)])
      : text(say('labelled', { label: columnName('doneWhen', lang), value: work.doneWhen }), 'strong'),
  ]);
}

function factsSection(work: Work, shop: ProcessShop, lang: Lang, say: Say): Section {
  const { tool, cycle, version, revised } = work;
  const of = (column: Parameters<typeof columnName>[0], value: string, note: string | null = null) =>
    value === '' ? blank(work, column, lang, say) : item(columnName(column, lang), { aside: value, note });
  return section(say('facts'), [
    list([
      ...ownerItems(work, lang, say),
      ...(tool === '' ? [] : [item(columnName('tool', lang), { note: tool })]),
      ...(work.workType === 'project' ? [] : [of('cycle', optionWord(spa, 'cycle', cycle, lang) ?? '')]),
      minutesItem(work, lang, say),
      metricItem(work, shop, lang, say),
      item(say('readiness'), { aside: readinessText(work, shop, say) }),
      ...(work.process === '' ? [] : [of('version', String(version), revised === null ? null : formatDay(revised))]),
    ]),
    buttons([say('openSpa'), toSpa(work, 'task')], [say('print'), { to: 'print' }]),
  ]);
}

function readinessText(work: Work, { past }: ProcessShop, say: Say): string {
  const state = preparation(work, past);
  return say(state === 'written' ? 'processWritten' : state);
}

function ownerItems(work: Work, lang: Lang, say: Say): Item[] {
  const label = say('owner');
  const named = work.roles.filter(({ now, person }) => now !== null || person !== null);
  if (named.length === 0) return [item(label, { aside: say('blank'), tone: 'poor', lead: toHandOver(work) })];
  const hands = (taker: keyof typeof takers | null) => (taker ? takers[taker][lang] : '');
  return named.map(({ now, target, person }) => {
    const way = [...new Set([hands(now), hands(target)])].filter(one => one !== '').join(' → ');
    return item(label, { aside: way || person, note: way && person ? person : null });
  });
}

function minutesItem(work: Work, lang: Lang, say: Say): Item {
  const { minutes, timesPerWeek } = work;
  if (minutes === null) return blank(work, 'minutes', lang, say);
  const often = timesPerWeek === null || work.workType === 'project' ? null : say('perWeek', { n: timesPerWeek });
  const total = weeklyMinutes(work);
  const note =
    often === null || total === null ? null : `${often} · ${say('weekTotal', { time: timeText(total, lang) })}`;
  return item(columnName('minutes', lang), { aside: String(minutes), note });
}

function metricItem(work: Work, shop: ProcessShop, lang: Lang, say: Say): Item {
  const { metric } = work;
  if (metric === null) return blank(work, 'metric', lang, say);
  const { weekStart, currency } = shop.settings;
  // the last week that is over; on its last day it is
  const week = firstDayOfWeek(shop.today + 1, weekStart) - 7;
  const value = fourWeeksText(metric, shop.fourWeeks(metric, week), { currency, lang, say });
  return item(columnName('metric', lang), {
    aside: metricName(metric, lang),
    note: `${say('lastFourWeeks')}: ${value}`,
  });
}

function blank(work: Work, column: Parameters<typeof columnName>[0], lang: Lang, say: Say): Item {
  return item(columnName(column, lang), { aside: say('blank'), tone: 'poor', lead: toSpa(work, column) });
}

function recordSection(work: Work, { past, today }: ProcessShop, say: Say): Section {
  const state = runState(work, past, today);
  const { runs, revisions, lastRun, isStuck, isStable, isStale } = state;
  const day = lastRun === null ? '' : formatDay(lastRun);
  const blocks: (Block | null)[] = [
    isStuck ? text(say('stuckWhy', { n: runs }), 'bad') : null,
    isStuck && isStable ? text(say('stuckYetWritten'), 'soft') : null,
    isStale ? text(say('staleWhy', { day }), 'poor') : null,
    runsWell(state) ? text(say('stableWhy'), 'good') : null,
    text(lastRun === null ? say('neverRun') : say('lastRun', { day }), 'soft'),
    lastRun === null ? null : text(say('counts', { n: runs, m: revisions }), 'soft'),
    changesOf(work, say),
    buttons([say('logRun'), toPage('log', workKey(work))]),
  ];
  return section(say('record'), blocks);
}

function changesOf(work: Work, say: Say): Block | null {
  const { open, held } = waitingChanges([work]);
  const waiting = [...open, ...held].map(({ run }) =>
    item(run.change, {
      aside: run.decision === 'held' ? say('hold') : null,
      note: formatDay(run.day),
      lead: toPage('change', runKey(run)),
    }),
  );
  return list(waiting);
}
