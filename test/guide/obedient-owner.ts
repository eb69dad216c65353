import { keptRules } from '../../src/guide/fall-back';
import { type NextStep, nextStep } from '../../src/guide/next';
import type { StepState } from '../../src/guide/steps';
import { day } from '../domain/ledger-grid';
import { cellDay } from '../domain/work/work-tabs';
import { iso, type ShopRows, stepsFrom } from './evidence-of';

type Row = Record<string, unknown>;

/** A shop whose rows are typed week by week. */
export interface LivedShop {
  readonly boxes: Record<string, { design: string; present: string; status: 'designed' | 'partial' }>;
  readonly money: { goal?: number; perRegular?: number };
  readonly kpis: unknown[][];
  readonly deals: unknown[][];
  readonly spa: Row[];
  readonly roles: Row[];
  readonly digilog: Row[];
  readonly automation: Row[];
  readonly targets: Record<'applicationRate' | 'experienceRate' | 'decisionRate' | 'activeRate', number | null>;
  readonly past: Row[];
  readonly staff: string[];
}

export function emptyShop(staff: string[]): LivedShop {
  const targets = { applicationRate: null, experienceRate: null, decisionRate: null, activeRate: null };
  const lists = { kpis: [], deals: [], spa: [], roles: [], digilog: [], automation: [], past: [] };
  return { boxes: {}, money: {}, ...lists, targets, staff };
}

export function rowsOf({ money, targets, staff, ...shop }: LivedShop, asOf: string): ShopRows {
  const settings = { targets, staff };
  const tabs = { ...shop, ...money, settings, asOf };
  const filled = Object.entries(tabs).filter(([, rows]) => !Array.isArray(rows) || rows.length > 0);
  return Object.fromEntries(filled) as ShopRows;
}

/** What the guide says on a day. */
export function seen(shop: LivedShop, asOf: string, focus: Parameters<typeof nextStep>[1] = null) {
  const steps = stepsFrom(rowsOf(shop, asOf));
  return { steps, next: nextStep(steps, focus) };
}

/** The ledgers of a week that begins on that Monday. */
export function keepLedgers({ kpis, deals }: LivedShop, monday: string, sales = 3): void {
  kpis.push([monday, '검색', 60]);
  for (let sale = 0; sale < sales; sale++)
    deals.push([iso(day(monday) + sale), '거래', `손님${deals.length % 9}`, 20000]);
}

/** As a refresh keeps them. */
export function keepProgress({ past }: LivedShop, steps: readonly StepState[], on: string): void {
  for (const { key, met, rules } of steps) {
    past.push({
      day: cellDay(on),
      kind: '주간 기록',
      subject: `step.${key}`,
      value: Math.floor(met * 100),
      after: keptRules(rules),
    });
  }
}

const nameOf = ({ first }: NextStep) => first?.name.ko ?? '';

const deeds: Record<string, (shop: LivedShop, next: NextStep, today: string) => void> = {
  engineBoxes: ({ boxes }, { place }) => {
    boxes[place.column?.split('.')[0] ?? ''] = { design: '바라는 모습', present: '지금 모습', status: 'designed' };
  },
  breakEven: ({ money }, { place }) => {
    money[place.column === 'revenue.goal' ? 'goal' : 'perRegular'] = 100000;
  },
  boxesWork: ({ boxes }, { place }) => {
    const box = boxes[place.column?.split('.')[0] ?? ''];
    if (box) box.status = 'partial';
  },
  kpiWeeks: ({ kpis }, next) => void kpis.push([nameOf(next), '검색', 60]),
  deals: ({ deals }, _next, today) => void deals.push([today, '거래', '손님', 20000]),
  weeksKept: ({ kpis, deals }, next) => {
    const [tab, week] = nameOf(next).split(' ');
    if (tab === '지표장부') kpis.push([week, '검색', 40]);
    else deals.push([week, '거래', '손님', 20000]);
  },
  targets: ({ targets }, { place }) => {
    targets[place.id === 'targetDecisionRate' ? 'decisionRate' : 'activeRate'] = 0.5;
  },
  stagesWithProcess: ({ spa }, next) => {
    const id = `S-${spa.length + 1}`;
    spa.push({
      id,
      stage: nameOf(next),
      process: '1. 한다',
      task: `${nameOf(next)} 일`,
      workType: '루틴',
      difficulty: '단순',
    });
  },
  doneWhen: ({ spa }, next) => {
    Object.assign(spa.find(({ task }) => task === nameOf(next)) ?? {}, {
      doneWhen: '끝',
      minutes: 10,
      timesPerWeek: 3,
    });
  },
  namedHands: ({ roles }, next) =>
    void roles.push({ id: `R-${roles.length}`, work: nameOf(next), now: '오너', state: '기록됨' }),
  delegated: ({ roles }, next) => {
    const role = roles.find(({ work }) => work === nameOf(next)) ?? {};
    const isTried = role.state === '시범 위임';
    Object.assign(role, { now: '직원', person: '김', metric: '신청', state: isTried ? '위임 완료' : '시범 위임' });
  },
  processesRun: logRun,
  runsLogged: logRun,
  secondPerson: ({ spa, digilog, staff }, next, today) => {
    const work = spa.find(({ stage }) => stage === nameOf(next));
    digilog.push({ day: cellDay(today), work: work?.task, result: '그대로 됨', staff: staff[1] });
  },
  automated: ({ automation }, next) => {
    const plan = automation.find(({ work }) => work === nameOf(next));
    if (plan) plan.levelNow = '2 SaaS 하나';
    else
      automation.push({
        id: `A-${automation.length}`,
        work: nameOf(next),
        levelTarget: '2 SaaS 하나',
        service: '예약',
      });
  },
  savingsKnown: ({ automation }, next) => {
    Object.assign(automation.find(({ work }) => work === nameOf(next)) ?? {}, { monthlyCost: 20000 });
  },
};

function logRun({ digilog, staff }: LivedShop, next: NextStep, today: string): void {
  digilog.push({ day: cellDay(today), work: nameOf(next), result: '그대로 됨', staff: staff[0] });
}

/** Does what the guide says for so many minutes; a trial and a service want a week to be seen. Returns what it says then. */
export function work(
  shop: LivedShop,
  today: string,
  minutes: number,
  focus: Parameters<typeof nextStep>[1] = null,
): ReturnType<typeof seen> {
  let left = minutes;
  for (;;) {
    const now = seen(shop, today, focus);
    const { next } = now;
    if (!next?.first || next.rule.minutes > left) return now;
    deeds[next.rule.key]?.(shop, next, today);
    left -= next.rule.minutes;
    if (next.rule.key === 'delegated' || next.rule.key === 'automated') return seen(shop, today, focus);
  }
}
