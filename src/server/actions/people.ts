import * as v from 'valibot';
import { delegationStates, takers } from '../../../sheets-templates/delegation';
import { roles as spec } from '../../../sheets-templates/roles';
import type { Lang } from '../../../sheets-templates/types';
import { delegationGate, OVERRIDE_FIELD } from '../../domain/people/delegation-gate';
import { isHandedOver } from '../../domain/people/doers';
import { stateConflict } from '../../domain/people/state-conflict';
import type { DelegationState, Role, Work } from '../../domain/work/work';
import { optionWord } from '../../report/examples/option-word';
import { HIDE_FANDOM } from '../../report/pages/fandom';
import { HAND_OVER, isoDay, wasOf } from '../../report/pages/hand-over';
import { type PeopleTalk, peopleTalk } from '../../report/pages/people-talk';
import { isBlankCell, normaliseText } from '../../schema/clean-text';
import { parseIsoDay, serialOf } from '../../schema/day';
import { hideTab } from '../../sheet/hide-tab';
import { writeBlock } from '../../sheet/write-block';
import { sheetLang } from '../books/memory';
import { namedAs } from '../books/numbered-work';
import type { Shop } from '../books/shop';
import { cannotKeep, keepHistory } from '../history/keep-history';
import { peopleHistory } from '../history/people-history';
import { gateSource } from '../work/delegation';
import { appendRows } from '../write/append-rows';
import { refusedCell } from '../write/form-cells';
import { type Actions, action, type Done } from './action';

export function peopleActions(): Actions {
  const state = v.picklist(['', ...keysOf(delegationStates)]);
  const hands = v.picklist(['', ...keysOf(takers)]);
  const words = v.optional(v.string(), '');
  const shape = v.object({
    role: v.string(),
    row: v.string(),
    was: v.string(),
    state,
    now: hands,
    target: hands,
    person: words,
    review: words,
    reason: words,
  });
  return {
    [HAND_OVER]: action(shape, (shop, { item, values }, lang) => handOver(shop, item, values, peopleTalk(lang))),
    [HIDE_FANDOM]: action(v.object({}), (shop, _, lang) => hideFandom(shop, peopleTalk(lang))),
  };
}

function keysOf<Words extends object>(words: Words): (keyof Words & string)[] {
  return Object.keys(words) as (keyof Words & string)[];
}

/** What the form says. */
interface Wanted {
  readonly role: string;
  readonly row: string;
  readonly was: string;
  readonly state: DelegationState | '';
  readonly now: keyof typeof takers | '';
  readonly target: keyof typeof takers | '';
  readonly person: string;
  readonly review: string;
  readonly reason: string;
}

function handOver(shop: Shop, workId: string, wanted: Wanted, talk: PeopleTalk): Done {
  const { say } = talk;
  const poor = (said: string): Done => ({ said, isPoor: true });
  const work = shop.work.book.works.find(({ id }) => id !== '' && id === workId);
  if (!shop.work.people.table) return poor(say('noRoles'));
  if (!work) return poor(say('gone'));
  const role =
    work.roles.find(({ id, row }) => (wanted.role === '' ? `${row}` === wanted.row : id === wanted.role)) ?? null;
  // also where there was no row and now there is one
  if (wasOf(role) !== wanted.was || (role === null && work.roles.length > 0)) return poor(say('changedSince'));
  const { state, now } = wanted;
  const person = normaliseText(wanted.person) || null;
  const conflict = stateConflict({ state: state || null, now: now || null, person }, work);
  const words = { state: talk.state(state || null), now: talk.name({ person: null, taker: now || null }) };
  if (conflict) return poor(say(conflict, words));
  const gate = delegationGate(work, gateSource(shop));
  const isLate = isHandedOver({ state: wanted.state || null }) && !gate.isOpen && gate.override === null;
  const reason = normaliseText(wanted.reason);
  if (isLate && reason === '') return poor(say('needsReason'));
  const read = wanted.review;
  const review = parseIsoDay(read);
  if (read !== '' && review === null) return poor(say('noDay', { read }));
  const isPast = review !== null && review < shop.books.today && review !== role?.review;
  if (isPast) return poor(say('pastReview', { read }));
  const kept = { day: shop.books.today, kind: 'override', subject: work.id, name: work.name } as const;
  const row = { ...kept, field: OVERRIDE_FIELD, reason };
  const refused = (isLate && cannotKeep(shop, row, talk.lang)) || writeRole(shop, work, role, wanted, talk);
  // the reason alone may be new
  if (refused && !(isLate && refused === say('unchanged'))) return poor(refused);
  // as it stood: the week's row may be from before the owner had this work
  const owners = role?.now === 'owner' ? peopleHistory(shop) : [];
  keepHistory(shop.books, isLate ? [...owners, row] : owners);
  return { said: say(isLate ? 'savedReason' : 'saved'), refreshes: true };
}

/** Writes the cells that differ, and on what day it began where none is written; or says why nothing is written. */
function writeRole(
  { books, work: { book, people } }: Shop,
  work: Work,
  role: Role | null,
  wanted: Wanted,
  { say, lang: reader }: PeopleTalk,
): string | null {
  const { table, grid } = people;
  const tab = books.tabs.get('roles');
  const lang = sheetLang(books.memory, books.locale);
  if (!tab || !table || !grid) return say('noRoles');
  const stands = (key: string) => grid.cells[(role?.row ?? 0) - 1]?.[(table.at.get(key) ?? 0) - 1];
  const nameOf = (key: string, of: Lang) => spec.columns.find(column => column.key === key)?.name[of] ?? key;
  const cells = changedCells(role, wanted, lang);
  const begins = isHandedOver({ state: wanted.state || null }) && isBlankCell(stands('since'));
  if (begins && table.at.has('since')) cells.since = books.today;
  if (Object.keys(cells).length === 0) return say('unchanged');
  const missing = Object.keys(cells).find(key => !table.at.has(key));
  if (missing) return say('columnGone', { name: nameOf(missing, lang) });
  if (role === null) {
    appendRows(tab, spec, grid, [{ ...cells, work: namedAs(book, work) }]);
    return null;
  }
  const changed = Object.entries(cells).map(([key, value]) => {
    const isBlank = key !== 'since' && !role[key as keyof Role];
    return {
      value,
      row: role.row,
      column: table.at.get(key) ?? 0,
      name: nameOf(key, reader),
      cell: stands(key),
      isBlank,
    };
  });
  const refused = refusedCell(tab, changed, reader);
  if (refused) return refused;
  // of the cells written here only days are numbers
  for (const { column, value } of changed) writeBlock(tab, { columns: [column] }, role.row, [[serialOf(value)]]);
  return null;
}

/** By column: the word of a pick in the tab's language, a day as a number of days. */
function changedCells(role: Role | null, wanted: Wanted, lang: Lang): Record<string, string | number> {
  const picks = (['state', 'now', 'target'] as const).flatMap(key =>
    wanted[key] === (role?.[key] ?? '') ? [] : [[key, optionWord(spec, key, wanted[key], lang) ?? ''] as const],
  );
  const person = normaliseText(wanted.person);
  return {
    ...Object.fromEntries(picks),
    ...(person === (role?.person ?? '') ? {} : { person }),
    ...(wanted.review === isoDay(role?.review) ? {} : { review: parseIsoDay(wanted.review) ?? '' }),
  };
}

function hideFandom({ books }: Shop, { say }: PeopleTalk): Done {
  const tab = books.tabs.get('fandom');
  const isHidden = tab !== undefined && hideTab(books.workbook, tab);
  return isHidden ? { said: say('hidden') } : { said: say('notHidden'), isPoor: true };
}
