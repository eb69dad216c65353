import { delegationStates, takers } from '../../../sheets-templates/delegation';
import type { DelegationGate, GateCondition } from '../../domain/people/delegation-gate';
import type { DelegationState, Role, Work } from '../../domain/work/work';
import { columnLetter } from '../../schema/column-letter';
import { formatDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import type { Field, Item, Section } from '../../server/contract';
import { buttons, field, form, item, list, optionsOf, section, text, toCell, toPage } from './blocks';
import type { PeopleTalk } from './people-talk';

export interface HandOverPage {
  readonly work: Work;
  readonly gate: DelegationGate;
  /** Names to choose from; with none a name is typed. */
  readonly staff: readonly string[];
}

/** What the form sends, and what it was drawn from: the row must still say so. */
export const HAND_OVER = 'handOver';

export function handOverSections(page: HandOverPage, talk: PeopleTalk): Section[] {
  const { say } = talk;
  const { work } = page;
  const [role] = work.roles;
  const cell = role && toCell({ tab: 'roles', row: role.row, column: 'state', id: role.id || null });
  const links = buttons(
    [say('openWork'), toPage('work', work.id)],
    ...(cell ? [[say('openRoles'), cell] as const] : []),
  );
  return [gateSection(page, talk), ...formSections(page, talk), ladderSection(work, talk), section(null, [links])];
}

function gateSection({ gate }: HandOverPage, talk: PeopleTalk): Section {
  const { say } = talk;
  const { conditions, isOpen, override } = gate;
  const went = override ? say('override', { day: formatDay(override.day), reason: override.reason }) : null;
  return section(say('gate'), [
    list(conditions.map(condition => conditionItem(condition, talk))),
    text(isOpen ? say('gateOpen') : (went ?? say('gateShut')), isOpen ? 'good' : went ? 'plain' : 'poor'),
  ]);
}

function conditionItem(
  { key, isMet, place: { tab, row, column, at }, weeks }: GateCondition,
  { say }: PeopleTalk,
): Item {
  return item(say(key), {
    aside: say(isMet ? 'isMet' : 'isUnmet'),
    tone: isMet ? 'good' : 'poor',
    note: weeks === undefined ? null : say('weeksHave', { n: weeks }),
    // the canvas has no columns of ours: a cell of it is found by its letter
    lead: toCell({ tab, row, column: tab === 'canvas' && at ? columnLetter(at) : column }),
  });
}

function formSections(page: HandOverPage, talk: PeopleTalk): Section[] {
  const { roles } = page.work;
  const shown: readonly (Role | null)[] = roles.length > 0 ? roles : [null];
  return shown.map((role, index) =>
    section(shown.length > 1 ? talk.say('shared', { n: index + 1 }) : talk.say('whoNow'), [
      form(
        HAND_OVER,
        { item: page.work.id, submit: talk.say('save'), busy: talk.say('saving'), isMain: index === 0 },
        fieldsOf(page, role, talk),
      ),
    ]),
  );
}

function fieldsOf({ gate, staff }: HandOverPage, role: Role | null, { say, lang }: PeopleTalk): Field[] {
  const none = { value: '', text: say('unknown') };
  const state = role?.state ?? '';
  const person = role?.person ?? '';
  const names = [...new Set([...staff, ...(person ? [person] : [])])].map(name => ({ value: name, text: name }));
  const hidden = { role: role?.id ?? '', row: `${role?.row ?? ''}`, was: wasOf(role) };
  const hands = [none, ...optionsOf(takers, lang)];
  return [
    ...Object.entries(hidden).map(([name, value]) => field(name, 'hidden', '', { value })),
    field('state', 'pick', say('state'), {
      value: state,
      hint: role?.state ? say(`state-${role.state}`) : null,
      options: [none, ...optionsOf(delegationStates, lang)],
    }),
    field('now', 'pick', say('doneBy'), { value: role?.now ?? '', options: hands }),
    field('target', 'pick', say('meantFor'), { value: role?.target ?? '', options: hands }),
    names.length > 0
      ? field('person', 'pick', say('person'), { value: person, options: [none, ...names] })
      : field('person', 'text', say('person'), { value: person }),
    field('review', 'day', say('review'), { value: isoDay(role?.review) }),
    ...(gate.isOpen || gate.override ? [] : [field('reason', 'long', say('reason'), { hint: say('reasonHint') })]),
  ];
}

/** The row as it was drawn. */
export function wasOf(role: Role | null): string {
  if (role === null) return '';
  return [role.state, role.now, role.target, role.person, role.review].map(part => part ?? '').join('|');
}

export function isoDay(day: Day | null | undefined): string {
  return day == null ? '' : formatDay(day);
}

function ladderSection({ roles }: Work, { say, lang }: PeopleTalk): Section {
  // the keys are those of the record
  const lines = (Object.keys(delegationStates) as DelegationState[]).map(state =>
    item(delegationStates[state][lang], {
      note: say(`state-${state}`),
      tone: roles.some(role => role.state === state) ? 'strong' : 'plain',
    }),
  );
  return section(say('ladder'), [list(lines, true)], { isFolded: true });
}
