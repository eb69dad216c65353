import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import type { BoxStatus } from '../../../sheets-templates/canvas-fields';
import type { TabKey } from '../../../sheets-templates/types';
import type { Canvas, FoundBox } from '../../schema/canvas';
import type { HistoryRow } from '../history/history';
import type { Issue } from '../issue';
import type { Work } from '../work/work';
import { isHandedOver } from './doers';
import type { CustomerStage, WeeksOfData } from './weeks-of-data';

/** `box`: the stage runs at least partly; `weeks`: its figure is kept long enough to see a change; `written`: steps and done-when. */
export type GateKey = 'box' | 'weeks' | 'written';

/** Where it stands in the spreadsheet; a row of null is the tab as a whole. */
export type Place = Pick<Issue, 'tab' | 'row' | 'column' | 'at'>;

export interface GateCondition {
  readonly key: GateKey;
  readonly isMet: boolean;
  /** What proves it, or lacks it. */
  readonly place: Place;
  /** Of `weeks`: how many there are. */
  readonly weeks?: number;
}

export interface DelegationGate {
  /** Work behind the customer's way has no box and no figure of its own: then these are not asked. */
  readonly conditions: readonly GateCondition[];
  readonly isOpen: boolean;
  /** The owner went ahead all the same, and why. */
  readonly override: Pick<HistoryRow, 'day' | 'reason'> | null;
  /** It is in other hands, on trial or for good, though something is missing and nobody said why. */
  readonly warns: boolean;
}

export interface GateSource {
  readonly canvas: Pick<Canvas, 'boxes'>;
  readonly boxPlaces: ReadonlyMap<BoxKey, FoundBox>;
  /** Column numbers of the SPA tab. */
  readonly spaAt: ReadonlyMap<string, number>;
  readonly weeks: WeeksOfData;
  readonly past: readonly HistoryRow[];
}

export const WEEKS_NEEDED = 4;
/** The field of an override's row in the history tab. */
export const OVERRIDE_FIELD = 'delegation';

const BOXES: Readonly<Record<CustomerStage, readonly BoxKey[]>> = {
  inflow: ['targetPool', 'visit'],
  application: ['application'],
  experience: ['experience'],
  decision: ['decision'],
  regular: ['regular', 'regularsPool'],
};
const RUNNING: readonly (BoxStatus | null)[] = ['partial', 'working'];

/** May the work be handed over? It is never refused: what is missing is said. `method.md` 10.6. */
export function delegationGate(work: Work, source: GateSource): DelegationGate {
  const conditions = conditionsOf(work, source);
  const isOpen = conditions.every(({ isMet }) => isMet);
  const override = overrideOf(work, source.past);
  return { conditions, isOpen, override, warns: !isOpen && override === null && work.roles.some(isHandedOver) };
}

function conditionsOf(work: Work, source: GateSource): GateCondition[] {
  const { stage } = work;
  const written = writtenOf(work, source);
  if (stage === 'production' || stage === 'support') return [written];
  if (stage === null) {
    const place = spaPlace(work, source, 'stage');
    return [{ key: 'box', isMet: false, place }, { key: 'weeks', isMet: false, place, weeks: 0 }, written];
  }
  const weeks = source.weeks[stage];
  const tab: TabKey = stage === 'inflow' ? 'kpis' : 'deals';
  const column = stage === 'inflow' ? 'visits' : 'kind';
  const data = {
    key: 'weeks',
    isMet: weeks >= WEEKS_NEEDED,
    place: { tab, row: null, column, at: null },
    weeks,
  } as const;
  return [boxOf(stage, source), data, written];
}

function boxOf(stage: CustomerStage, { canvas, boxPlaces }: GateSource): GateCondition {
  const running = BOXES[stage].find(key => RUNNING.includes(canvas.boxes[key].status));
  const cell = boxPlaces.get(running ?? BOXES[stage][0]!)?.get('status');
  const place = { row: cell ? cell.row + 1 : null, at: cell ? cell.column + 1 : null };
  return { key: 'box', isMet: running !== undefined, place: { tab: 'canvas', column: null, ...place } };
}

function writtenOf(work: Work, source: GateSource): GateCondition {
  const lacking = work.process === '' ? 'process' : work.doneWhen === '' ? 'doneWhen' : null;
  return { key: 'written', isMet: lacking === null, place: spaPlace(work, source, lacking ?? 'process') };
}

function spaPlace({ row }: Work, { spaAt }: GateSource, column: string): Place {
  return { tab: 'spa', row, column, at: spaAt.get(column) ?? null };
}

function overrideOf({ id }: Work, past: readonly HistoryRow[]): DelegationGate['override'] {
  const ahead = past.filter(({ kind, field }) => kind === 'override' && (field === OVERRIDE_FIELD || field === ''));
  const own = ahead.filter(({ subject }) => subject === id);
  // the whole step goes ahead of the others, or this work alone
  const rows = own.length > 0 ? own : ahead.filter(({ subject }) => subject === 'step.people');
  return rows[rows.length - 1] ?? null;
}

/** What was handed over before its time: one line for each thing that is missing, at the cell that lacks it. */
export function gateIssues(works: readonly Work[], source: GateSource): Issue[] {
  return works.flatMap(work => {
    const { conditions, warns } = delegationGate(work, source);
    const missing = warns ? conditions.filter(({ isMet }) => !isMet) : [];
    return missing.map(({ key, place }) => ({
      code: `gate-${key}` as const,
      level: 'warning' as const,
      ...place,
      read: work.name,
    }));
  });
}
