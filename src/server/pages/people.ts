import { roles } from '../../../sheets-templates/roles';
import type { Lang } from '../../../sheets-templates/types';
import { fandomFigures } from '../../domain/fandom/fandom';
import { delegationGate } from '../../domain/people/delegation-gate';
import { doerKey, OWNER } from '../../domain/people/doers';
import { loads } from '../../domain/people/load';
import { ownerCourse } from '../../domain/people/owner-course';
import { performances } from '../../domain/people/performance';
import { timeFreed } from '../../domain/people/role-times';
import { stageHands } from '../../domain/people/single-points';
import { dueReviews } from '../../domain/work/due-reviews';
import { ownerTime } from '../../domain/work/owner-time';
import { asked as askedFor, section, text } from '../../report/pages/blocks';
import { fandomSections } from '../../report/pages/fandom';
import { handOverSections } from '../../report/pages/hand-over';
import { peopleSections } from '../../report/pages/people';
import { type PeopleTalk, peopleTalk } from '../../report/pages/people-talk';
import { personSections } from '../../report/pages/person';
import { currencyDigits } from '../../schema/currency';
import type { RolesTable } from '../../schema/decode-roles';
import type { Shop } from '../books/shop';
import { gateSource } from '../work/delegation';
import type { PageBody, PageMaker, PageMakers } from './page';

type Body = Omit<PageBody, 'step' | 'up'>;

export function peoplePages(): PageMakers {
  return {
    people: (shop, _, lang) => ({ ...peoplePage(shop, peopleTalk(lang)), step: 'people' }),
    person: below((shop, item, talk) => personPage(shop, item, talk)),
    handOver: below((shop, item, talk) => handOverPage(shop, item, talk)),
    fandom: below(({ work, books }, _, talk) => {
      const figures = work.fandom.table ? fandomFigures(work.fandom.table, books.today) : null;
      return { title: talk.say('fandom'), sections: fandomSections(figures, talk) };
    }),
  };
}

function below(make: (shop: Shop, item: string, talk: PeopleTalk) => Body): PageMaker {
  return (shop, { item }, lang) => {
    const talk = peopleTalk(lang);
    return { ...make(shop, item, talk), step: 'people', up: { text: talk.say('people'), asked: askedFor('people') } };
  };
}

function peoplePage(shop: Shop, talk: PeopleTalk): Body {
  const { books, settings, work } = shop;
  const { works } = work.book;
  const { weekStart } = settings;
  const source = gateSource(shop);
  const { unassigned, unknown } = ownerTime(works);
  const sections = peopleSections(
    {
      works,
      course: ownerCourse(works, { past: work.past, today: books.today, weekStart }),
      freed: timeFreed(works, work.past),
      due: dueReviews(works, books.today),
      unassigned,
      withoutMinutes: unknown,
      loads: loads(works),
      hands: stageHands(works),
      // what was taken out is hidden, and in every copy of the file
      hasFandom: books.tabs.has('fandom') || books.takenOut.has('fandom'),
      absent: absentColumns(work.people.table, talk.lang),
      gateOf: each => delegationGate(each, source),
    },
    talk,
  );
  return { title: talk.say('people'), sections };
}

/** A tab of an older version lacks those that came later. */
function absentColumns(table: RolesTable | null, lang: Lang): string[] {
  const absent = roles.columns.filter(({ key, ...column }) => 'computed' in column && table && !table.at.has(key));
  return absent.map(({ name }) => name[lang]);
}

function personPage({ books, settings, work, computed }: Shop, item: string, talk: PeopleTalk): Body {
  const key = item === '' ? doerKey(OWNER) : item;
  const all = performances(work.book.works, computed.scorecard(), books.today);
  const performance = all.find(({ doer }) => doerKey(doer) === key);
  if (!performance) return { title: item, sections: [section(null, [text(talk.say('gone'), 'poor')])] };
  const page = {
    performance,
    due: dueReviews(work.book.works, books.today).filter(({ role }) =>
      performance.modules.some(own => own.role === role),
    ),
    hasDigilog: work.digilog.table !== null,
    currencyDigits: currencyDigits(settings.currency),
  };
  return { title: talk.name(performance.doer), sections: personSections(page, talk) };
}

function handOverPage(shop: Shop, item: string, talk: PeopleTalk): Body {
  const work = shop.work.book.works.find(({ id }) => id === item);
  if (!work) return { title: talk.say('handOver'), sections: [section(null, [text(talk.say('gone'), 'poor')])] };
  const page = { work, gate: delegationGate(work, gateSource(shop)), staff: shop.settings.staff };
  return { title: work.name, sections: handOverSections(page, talk) };
}
