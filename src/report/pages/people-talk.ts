import { delegationStates, takers } from '../../../sheets-templates/delegation';
import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import { type Doer, doerKey, OWNER } from '../../domain/people/doers';
import type { DelegationState } from '../../domain/work/work';
import type { Lead } from '../../server/contract';
import { toPage } from './blocks';
import { speaker } from './fill';
import { timeText } from './time-text';

/** How the pages about people speak. */
export interface PeopleTalk {
  readonly lang: Lang;
  readonly say: ReturnType<typeof peopleSpeaker>;
  /** 4시간 32분; a dash where it is not known. */
  time(minutes: number | null): string;
  name(doer: Doer): string;
  state(state: DelegationState | null): string;
}

function peopleSpeaker(lang: Lang) {
  return speaker(longText('pages').people, lang);
}

export function peopleTalk(lang: Lang): PeopleTalk {
  const say = peopleSpeaker(lang);
  return {
    lang,
    say,
    time: minutes => (minutes === null ? say('unknown') : timeText(minutes, lang)),
    name: ({ person, taker }) => person ?? (taker ? takers[taker][lang] : say('unknown')),
    state: state => (state ? delegationStates[state][lang] : say('unknown')),
  };
}

/** The page of one person; the owner's is the one of nobody in particular. */
export function toPerson(doer: Doer): Lead {
  return toPage('person', doerKey(doer) === doerKey(OWNER) ? '' : doerKey(doer));
}
