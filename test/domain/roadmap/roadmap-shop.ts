import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import type { CriterionKey } from '../../../sheets-templates/roadmap-criteria';
import { type Criterion, roadmapCriteria } from '../../../src/domain/roadmap/criteria';
import type { Canvas, CanvasBox } from '../../../src/schema/canvas';
import { decodeKpis } from '../../../src/schema/decode-kpis';
import type { Settings } from '../../../src/schema/settings';
import { contextFor, day, figuresOf, settingsWith } from '../ledger-grid';
import { bookOf, pastOf, type Rows, type WorkRows } from '../work/work-tabs';

const today = '2026-05-31';
const blank: CanvasBox = { design: '', present: '', channel: '', next: '', status: null };
const columns = ['거래일', '구분', '고객', '유입채널', '금액'];

export type Boxes = Partial<Record<BoxKey, Partial<CanvasBox>>>;

export interface Given {
  readonly boxes?: Boxes;
  readonly canvas?: Partial<Canvas>;
  readonly deals?: readonly (readonly unknown[])[];
  readonly kpis?: readonly (readonly unknown[])[];
  readonly tabs?: WorkRows;
  readonly past?: Rows;
  readonly settings?: Partial<Settings>;
}

export function criterion(key: CriterionKey, given: Given = {}): Criterion {
  const { deals = [], kpis = [], settings = {} } = given;
  const full = settingsWith(settings);
  const cells = [['시작일', '채널', '유입'], ...kpis];
  const computed = figuresOf({ deals: [columns, ...deals], kpis: cells, settings, asOf: today });
  const entries = boxes.map(box => [box.key, { ...blank, ...given.boxes?.[box.key] }]);
  const found = roadmapCriteria({
    canvas: {
      boxes: Object.fromEntries(entries),
      missing: [],
      goal: null,
      perRegular: null,
      breakEven: null,
      ...given.canvas,
    },
    figures: computed.figures,
    hasApplications: computed.applicationsFrom !== null,
    roster: computed.roster(),
    kpis: decodeKpis({ cells }, contextFor(full, today)).table,
    works: bookOf({ spa: [], ...given.tabs }).works,
    past: given.past ? pastOf(given.past) : [],
    settings: full,
    today: day(today),
  }).find(each => each.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
}

export function shown(key: CriterionKey, given?: Given) {
  const { have, need, state } = criterion(key, given);
  return [have, need, state];
}

/** So many customers who bought on days of May by one channel; who decides joins as well. */
export function sales(channel: string, names: readonly string[], joins = false): unknown[][] {
  return names.flatMap(name => [
    ['2026-05-04', '거래', name, channel, 1000],
    ...(joins ? [['2026-05-05', '멤버십가입', name, channel, '']] : []),
  ]);
}

export function named(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => `손님${from + index}`);
}

export function everyBox(keys: readonly BoxKey[], box: Partial<CanvasBox>): Boxes {
  return Object.fromEntries(keys.map(key => [key, box]));
}
