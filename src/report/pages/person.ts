import { runResults } from '../../../sheets-templates/runs';
import type { DutyResult, Module, Performance } from '../../domain/people/performance';
import type { DueReview } from '../../domain/work/due-reviews';
import { formatDay } from '../../schema/day';
import type { Item, Section } from '../../server/contract';
import { lastScore, scoreName, shownScore } from '../dashboard/scores';
import { dashboardTexts } from '../dashboard/words';
import { buttons, item, list, section, text, toModule } from './blocks';
import { dueSection } from './people';
import type { PeopleTalk } from './people-talk';
import { toHandOver } from './process-shop';

export interface PersonPage {
  readonly performance: Performance;
  readonly due: readonly DueReview[];
  readonly hasDigilog: boolean;
  readonly currencyDigits: number;
}

/** What one person does, how it went, and how the figures stand that they answer for. */
export function personSections(
  { performance, due, hasDigilog, currencyDigits }: PersonPage,
  talk: PeopleTalk,
): Section[] {
  const { say } = talk;
  const { modules, duties } = performance;
  return [
    ...(due.length > 0 ? [dueSection(due, talk)] : []),
    section(say('results'), [
      list(duties.map(duty => dutyItem(duty, currencyDigits, talk))) ?? text(say('noResults'), 'soft'),
    ]),
    section(say('modules'), [list(modules.map(each => moduleItem(each, talk))) ?? text(say('noModules'), 'soft')]),
    runsSection(performance, hasDigilog, talk),
  ];
}

function dutyItem({ metric, number }: DutyResult, digits: number, { say, lang }: PeopleTalk): Item {
  const goal = number?.target ?? null;
  return item(scoreName(metric, dashboardTexts(lang)), {
    aside: number ? lastScore(number, digits) : say('unknown'),
    note: !number
      ? say('noData')
      : goal === null
        ? say('noGoal')
        : say('goal', { goal: shownScore(number, goal, digits) }),
    tone: number?.state === 'offTrack' ? 'bad' : number?.state === 'onTrack' ? 'good' : 'plain',
    trend: number?.values ?? null,
  });
}

function moduleItem({ work, role, minutes, isTheirs }: Module, talk: PeopleTalk): Item {
  const beside = isTheirs ? [] : [talk.say('onTrialBeside')];
  return item(work.name, {
    aside: isTheirs ? talk.time(minutes) : null,
    note: [talk.state(role.state), ...beside].join(' · '),
    lead: toHandOver(work),
  });
}

function runsSection({ runs }: Performance, hasDigilog: boolean, { say, lang }: PeopleTalk): Section {
  if (runs.last === null) {
    const add = hasDigilog ? null : buttons([say('addDigilog'), toModule('digilog')]);
    return section(say('runs'), [text(say('noRuns'), 'soft'), add]);
  }
  const results = (['asWritten', 'stuck', 'different'] as const).map(key =>
    item(runResults[key][lang], { aside: `${runs[key]}` }),
  );
  return section(say('runs'), [list([...results, item(say('lastRun'), { aside: formatDay(runs.last) })])]);
}
