import { longText } from '../../../sheets-templates/long-text';
import { metrics } from '../../../sheets-templates/metrics';
import { spa } from '../../../sheets-templates/spa';
import type { Lang } from '../../../sheets-templates/types';
import type { FourWeeks } from '../../domain/guidance/four-weeks';
import type { HistoryRow } from '../../domain/history/history';
import type { WorkPart } from '../../domain/work/process-map';
import { canBeHandedOver, projectState } from '../../domain/work/process-state';
import { runState } from '../../domain/work/runs';
import type { Work } from '../../domain/work/work';
import { formatDay } from '../../schema/day';
import type { DutyKey } from '../../schema/decode-roles';
import type { Settings } from '../../schema/settings';
import type { Day } from '../../schema/table';
import type { Block, Item, Lead, Tone } from '../../server/contract';
import type { Starter } from '../examples/work-rows';
import { buttons, item, text, toCell, toPage } from './blocks';
import { speaker } from './fill';

/** What the pages about processes are drawn from. */
export interface ProcessShop {
  readonly works: readonly Work[];
  readonly past: readonly HistoryRow[];
  readonly today: Day;
  readonly settings: Pick<Settings, 'weekStart' | 'currency' | 'staff'>;
  readonly fourWeeks: FourWeeks;
  readonly starters: readonly Starter[];
  /** The first row of the SPA tab below everything that is there. */
  readonly freeRow: number;
  /** The owner took the tab with the records out: they are there, but not read. */
  readonly isDigilogOut: boolean;
}

export type Say = ReturnType<typeof processSpeaker>;

export function processSpeaker(lang: Lang) {
  return speaker(longText('pages').processes, lang);
}

/** Why no record is shown although there are some, and where the tab is brought back. */
export function digilogOut(say: Say): Block[] {
  return [text(say('digilogOut'), 'poor'), buttons([say('addDigilog'), toPage('add')])];
}

/** How a page calls a piece of work: by its ID, or by its name while it has none. */
export function workKey({ id, name }: Work): string {
  return id || name;
}

export function toWork(work: Work): Lead {
  return toPage('work', workKey(work));
}

export function toSpa({ row, id }: Work, column: string): Lead {
  return toCell({ tab: 'spa', row, column, id: id || null });
}

/** Where it is said who does it. What has no ID yet has no such page. */
export function toHandOver(work: Work): Lead {
  return work.id === '' ? toSpa(work, 'task') : toPage('handOver', work.id);
}

/** The header of the column in which a part is written. */
export function partName(part: WorkPart, lang: Lang, say: Say): string {
  return part === 'owner' ? say('owner') : columnName(part, lang);
}

export function columnName(key: (typeof spa)['columns'][number]['key'], lang: Lang): string {
  return spa.columns.find(column => column.key === key)?.name[lang] ?? '';
}

export function metricName(metric: DutyKey, lang: Lang): string {
  return metrics[metric][lang];
}

/** The one thing that is most worth knowing of a piece of work. */
export function standing(work: Work, { past, today }: ProcessShop, say: Say): { text: string; tone: Tone } | null {
  const project = projectState(work, today);
  if (project === 'late') return { text: say('late'), tone: 'bad' };
  if (project === 'done') return { text: say('done'), tone: 'soft' };
  if (!canBeHandedOver(work)) return { text: say('noSteps'), tone: 'poor' };
  if (project === 'open') {
    return work.due === null ? null : { text: say('due', { day: formatDay(work.due) }), tone: 'plain' };
  }
  const { isStuck, isStable, isStale } = runState(work, past, today);
  if (isStuck) return { text: say('stuck'), tone: 'bad' };
  if (isStale) return { text: say('stale'), tone: 'poor' };
  return isStable ? { text: say('stable'), tone: 'good' } : null;
}

export function workItem(work: Work, shop: ProcessShop, say: Say, rest: Partial<Item> = {}): Item {
  const state = standing(work, shop, say);
  return item(work.name, { aside: state?.text ?? null, tone: state?.tone ?? 'plain', lead: toWork(work), ...rest });
}
