import { stages } from '../../../sheets-templates/stages';
import type { DelegationGate } from '../../domain/people/delegation-gate';
import { isHandedOver } from '../../domain/people/doers';
import type { Loads } from '../../domain/people/load';
import type { OwnerCourse, OwnerWeek } from '../../domain/people/owner-course';
import type { StageHands } from '../../domain/people/single-points';
import type { DueReview } from '../../domain/work/due-reviews';
import { ownerShare } from '../../domain/work/owner-time';
import { type Work, weeklyMinutes } from '../../domain/work/work';
import { formatDay } from '../../schema/day';
import type { Item, Section } from '../../server/contract';
import { buttons, item, list, section, table, text, toCell, toPage } from './blocks';
import { type PeopleTalk, toPerson } from './people-talk';
import { toHandOver } from './process-shop';

export interface PeoplePage {
  readonly works: readonly Work[];
  readonly course: OwnerCourse;
  readonly freed: { readonly freed: number | null; readonly toFree: number };
  /** Of work nobody is named for, and of the owner's work without minutes. */
  readonly unassigned: number;
  readonly withoutMinutes: number;
  readonly due: readonly DueReview[];
  readonly loads: Loads;
  readonly hands: readonly StageHands[];
  readonly hasFandom: boolean;
  /** Names of the columns that a refresh would fill in the roles tab, were they there. */
  readonly absent: readonly string[];
  gateOf(work: Work): DelegationGate;
}

/** Half a year of weeks. */
const WEEKS_DRAWN = 26;
const MOST_LINES = 30;

export function peopleSections(page: PeoplePage, talk: PeopleTalk): Section[] {
  const { say } = talk;
  const { hasFandom, absent } = page;
  const links = buttons(
    [say('openRoles'), toCell({ tab: 'roles', row: null, column: null })],
    [say('openFandom'), toPage('fandom')],
  );
  const ends = [
    absent.length > 0 ? text(say('columnsAbsent', { columns: absent.join(', ') }), 'soft') : null,
    absent.length > 0 ? buttons([say('toHome'), { to: 'view', view: 'home' }]) : null,
    hasFandom ? text(say('privacyShort'), 'bad') : null,
    links,
  ];
  return [
    ownerSection(page, talk),
    dueSection(page.due, talk),
    weeksSection(page, talk),
    ...workSections(page, talk),
    singlesSection(page, talk),
    loadSection(page, talk),
  ]
    .filter(({ blocks }) => blocks.length > 0)
    .concat(section(null, ends));
}

/** As it was kept, the latest week first. */
function weeksSection({ course: { weeks } }: PeoplePage, { say, time }: PeopleTalk): Section {
  const shown = weeks.length < 2 ? [] : weeks.slice(-WEEKS_DRAWN).reverse();
  const items = shown.map(({ week, minutes }) => item(formatDay(week), { aside: time(minutes) }));
  return section(say('byWeek'), [list(items)], { isFolded: true });
}

function ownerSection({ course, freed, unassigned, withoutMinutes }: PeoplePage, talk: PeopleTalk): Section {
  const { say, time, lang } = talk;
  const { now, start, most, weeks, byStage } = course;
  if (now === null) {
    const lack = withoutMinutes > 0 ? say('withoutMinutes', { n: withoutMinutes }) : say('nobodyNamed');
    return section(say('ownerTime'), [text(lack)]);
  }
  const past = (key: 'start' | 'most', week: OwnerWeek) =>
    item(say(key, { day: formatDay(week.week) }), { aside: time(week.minutes) });
  const lines = [
    item(say('now'), { aside: time(now), tone: 'strong', trend: drawn(weeks) }),
    ...(start ? [past('start', start)] : []),
    ...(start && most && most.minutes > start.minutes ? [past('most', most)] : []),
    item(say('freed'), { aside: time(freed.freed), note: say('freedNote') }),
    item(say('toFree'), { aside: time(freed.toFree), note: say('toFreeNote') }),
  ];
  const rows = byStage.map(own => [stages[own.stage][lang], ...(start ? [time(own.start)] : []), time(own.now)]);
  return section(
    say('ownerTime'),
    [
      list(lines),
      table([say('stage'), ...(start ? [say('atStart')] : []), say('atNow')], rows),
      unassigned > 0 ? text(say('unassigned', { time: time(unassigned) }), 'soft') : null,
      withoutMinutes > 0 ? text(say('withoutMinutes', { n: withoutMinutes }), 'soft') : null,
    ],
    { note: say('ownerTimeNote') },
  );
}

/** What was to be looked at together by now; nothing where nothing was. */
export function dueSection(due: readonly DueReview[], talk: PeopleTalk): Section {
  const lines = due.map(({ work, role, day, late }) =>
    item(work.name, {
      aside: late > 0 ? talk.say('daysLate', { n: late }) : talk.say('dueToday'),
      note: [formatDay(day), talk.name({ person: role.person, taker: role.now }), talk.state(role.state)].join(' · '),
      tone: late > 0 ? 'poor' : 'plain',
      lead: toHandOver(work),
    }),
  );
  return section(talk.say('due'), [list(lines)], { note: talk.say('dueNote') });
}

function drawn(weeks: readonly OwnerWeek[]): number[] | null {
  return weeks.length < 2 ? null : weeks.slice(-WEEKS_DRAWN).map(({ minutes }) => minutes);
}

function workSections(page: PeoplePage, talk: PeopleTalk): Section[] {
  const { works } = page;
  if (works.length === 0) return [section(talk.say('toHandOver'), [text(talk.say('noWork'))])];
  const isOwners = (work: Work) => (ownerShare(work) ?? 0) > 0;
  const isOut = (work: Work) => !isOwners(work) && work.roles.some(isHandedOver);
  const isNobodys = (work: Work) => !isOut(work) && ownerShare(work) === null;
  const longest = [...works].sort((one, other) => (weeklyMinutes(other) ?? -1) - (weeklyMinutes(one) ?? -1));
  const those = (title: 'toHandOver' | 'handedOver' | 'others' | 'notNamed', isOne: (work: Work) => boolean) => {
    const own = longest.filter(isOne);
    const lines = own.slice(0, MOST_LINES).map(work => workItem(work, page, talk));
    const isFirst = title === 'toHandOver';
    return section(isFirst ? talk.say(title) : `${talk.say(title)} ${own.length}`, [list(lines)], {
      note: isFirst ? talk.say('toHandOverNote') : null,
      isFolded: !isFirst && !lines.some(({ tone }) => tone === 'poor'),
    });
  };
  return [
    those('toHandOver', isOwners),
    those('handedOver', isOut),
    those('others', work => !isOwners(work) && !isOut(work) && !isNobodys(work)),
    those('notNamed', isNobodys),
  ];
}

function workItem(work: Work, { gateOf }: PeoplePage, talk: PeopleTalk): Item {
  const gate = gateOf(work);
  const states = [...new Set(work.roles.map(({ state }) => talk.state(state)))];
  return item(work.name, {
    aside: talk.time(weeklyMinutes(work)),
    note: [...states, gateWords(gate, talk)].join(' · '),
    tone: gate.warns ? 'poor' : 'plain',
    lead: toHandOver(work),
  });
}

function gateWords({ conditions, isOpen, override }: DelegationGate, { say }: PeopleTalk): string {
  if (isOpen) return say('ready');
  if (override) return say('wentAhead');
  const lacking = conditions.filter(({ isMet }) => !isMet).map(({ key }) => say(`lack-${key}`));
  return say('lacks', { what: lacking.join(', ') });
}

function loadSection({ loads: { people } }: PeoplePage, talk: PeopleTalk): Section {
  const most = people[0]?.minutes ?? 0;
  const lines = people.map(({ doer, minutes, works, unknown }) =>
    item(talk.name(doer), {
      aside: talk.time(minutes),
      note: unknown > 0 ? talk.say('loadUnknown', { n: works, u: unknown }) : talk.say('loadNote', { n: works }),
      meter: most > 0 ? minutes / most : null,
      lead: toPerson(doer),
    }),
  );
  return section(talk.say('load'), [list(lines)]);
}

function singlesSection({ hands }: PeoplePage, talk: PeopleTalk): Section {
  const { say, lang } = talk;
  if (hands.every(({ people, hasUnnamed }) => people.length === 0 && !hasUnnamed)) return section(null, []);
  const lines = hands.flatMap(({ stage, isSingle, people, singles }) => {
    const name = stages[stage][lang];
    if (isSingle && people[0])
      return [item(name, { aside: talk.name(people[0]), note: say('singleStage'), tone: 'poor' })];
    return singles.map(({ work, only }) => item(work.name, { aside: talk.name(only), note: name }));
  });
  const shown = lines.length > 0 ? list(lines.slice(0, MOST_LINES)) : text(say('noSingles'), 'good');
  return section(say('singles'), [shown], { note: say('singlesNote') });
}
