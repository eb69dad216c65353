import { boxes, neededBoxes } from '../../sheets-templates/canvas-boxes';
import { history } from '../../sheets-templates/history';
import { historyRows } from '../../src/domain/history/history';
import type { Evidence } from '../../src/guide/evidence';
import { judgeSteps, type RuleKey, type RuleState, type StepState } from '../../src/guide/steps';
import type { CanvasBox } from '../../src/schema/canvas';
import { decodeDeals } from '../../src/schema/decode-deals';
import { decodeGrid } from '../../src/schema/decode-grid';
import { decodeKpis } from '../../src/schema/decode-kpis';
import { decodeRoles } from '../../src/schema/decode-roles';
import type { Settings } from '../../src/schema/settings';
import { contextFor, day, settingsWith } from '../domain/ledger-grid';
import { bookOf, gridOf, type Rows, type WorkRows } from '../domain/work/work-tabs';

export interface ShopRows extends WorkRows {
  readonly boxes?: Readonly<Record<string, Partial<CanvasBox>>>;
  readonly goal?: number;
  readonly perRegular?: number;
  /** Rows under 시작일 · 채널 · 유입. */
  readonly kpis?: readonly (readonly unknown[])[];
  /** Rows under 거래일 · 구분 · 고객 · 금액. */
  readonly deals?: readonly (readonly unknown[])[];
  readonly settings?: Partial<Settings>;
  readonly past?: Rows;
  readonly asOf?: string;
}

const blank: CanvasBox = { design: '', present: '', channel: '', next: '', status: null };

/** What the rules see of a shop whose rows stand like this; on Sunday 31 May 2026 where no day is told. */
export function evidenceOf(rows: ShopRows): Evidence {
  const { asOf = '2026-05-31', kpis = [], deals = [], past = [] } = rows;
  const settings = settingsWith(rows.settings);
  const context = contextFor(settings, asOf);
  const dealsTable = decodeDeals({ cells: [['거래일', '구분', '고객', '금액'], ...deals] }, context).table;
  const kpisTable = decodeKpis({ cells: [['시작일', '채널', '유입'], ...kpis] }, context).table;
  const keys = boxes.map(({ key }) => key);
  return {
    today: day(asOf),
    settings,
    duties: rows.roles ? decodeRoles(gridOf(rows.roles), context).duties : [],
    canvas: {
      boxes: Object.fromEntries(
        keys.map(key => [key, { ...blank, ...rows.boxes?.[key] }]),
      ) as Evidence['canvas']['boxes'],
      missing: [],
      goal: rows.goal ?? null,
      perRegular: rows.perRegular ?? null,
      breakEven: null,
    },
    kpis: kpisTable,
    deals: dealsTable,
    counted: dealsTable.length,
    recordsApplications: false,
    works: bookOf(rows, asOf).works,
    freeRow: { kpis: 2, deals: 2, spa: 2, roles: 2, digilog: 2, automation: 2 },
    past: past.length === 0 ? [] : historyRows(decodeGrid(history, gridOf(past), context).table),
  };
}

export function stepsFrom(rows: ShopRows): StepState[] {
  return judgeSteps(evidenceOf(rows));
}

export function ruleIn(rows: ShopRows, key: RuleKey): RuleState | undefined {
  return stepsFrom(rows)
    .flatMap(({ rules }) => rules)
    .find(rule => rule.key === key);
}

export function drawn(count: number = neededBoxes.length, status: CanvasBox['status'] = 'working') {
  return Object.fromEntries(
    neededBoxes.slice(0, count).map(key => [key, { design: '바라는 모습', present: '지금 모습', status }]),
  );
}

/** A KPI row in each of so many weeks, the last of them that of the day. */
export function kpiWeeks(count: number, last = '2026-05-25'): unknown[][] {
  return Array.from({ length: count }, (_, back) => [iso(day(last) - 7 * (count - 1 - back)), '검색', 40]);
}

/** So many sales, one a week before the other, the last on the day. */
export function weeklySales(count: number, last = '2026-05-29'): unknown[][] {
  return Array.from({ length: count }, (_, back) => [
    iso(day(last) - 7 * (count - 1 - back)),
    '거래',
    `손님${back}`,
    10000,
  ]);
}

export function iso(epochDay: number): string {
  return new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
}

const stages = ['유입', '신청', '경험', '결정', '단골', '생산', '지원'];

/** A written routine in each of the first so many stages. */
export function spaOf(count = stages.length): Record<string, unknown>[] {
  return stages.slice(0, count).map((stage, at) => ({
    id: `S-${at + 1}`,
    stage,
    process: '1. 한다',
    task: `${stage} 일`,
    doneWhen: '끝났다',
    workType: '루틴',
    difficulty: '단순',
    minutes: 10,
    timesPerWeek: 2,
  }));
}
