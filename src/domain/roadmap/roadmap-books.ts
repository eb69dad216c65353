import { longText } from '../../../sheets-templates/long-text';
import type { Canvas } from '../../schema/canvas';
import { normaliseHeader } from '../../schema/header';
import type { Settings } from '../../schema/settings';
import type { Day, KpisTable } from '../../schema/table';
import type { Figures } from '../figures';
import type { HistoryRow } from '../history/history';
import type { RosterEntry } from '../regulars/roster';
import type { Work } from '../work/work';

/** All that the roadmap's criteria are counted in. */
export interface RoadmapBooks {
  readonly canvas: Canvas;
  readonly figures: Figures;
  /** Before the first recorded application first experiences stand in for them. */
  readonly hasApplications: boolean;
  readonly roster: readonly RosterEntry[];
  readonly kpis: KpisTable;
  readonly works: readonly Work[];
  readonly past: readonly HistoryRow[];
  readonly settings: Settings;
  readonly today: Day;
}

/** `have` null: nobody can say; `need` null: there is nothing to hold it against. */
export interface Measured {
  readonly have: number | null;
  readonly need: number | null;
  /** Met when there is less than `need`. */
  readonly isFewer?: boolean;
}

type Rule = Extract<
  ReturnType<typeof longText<'settingItems'>>[number],
  { readonly module: 'roadmap'; readonly first: number }
>['key'];

/** The threshold in the settings, else the one that holds without. */
export function threshold({ roadmap }: Settings, rule: Rule): number {
  const item = longText('settingItems').find(({ key }) => key === rule);
  return roadmap[rule] ?? (item && 'first' in item ? item.first : 0);
}

/** Whether who comes by a channel was told of us: by the list in the settings, else by the channel's name. */
export function referralTest({ referralChannels }: Settings): (channel: string) => boolean {
  const listed = referralChannels.split(/[,，、]/).map(normaliseHeader);
  const named = listed.filter(name => name !== '');
  if (named.length > 0) return channel => named.includes(normaliseHeader(channel));
  const words = longText('roadmap').referralWords.map(normaliseHeader);
  return channel => words.some(word => normaliseHeader(channel).includes(word));
}
