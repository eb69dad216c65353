import { expect, test } from 'vitest';
import { type RuleKey, ruleKeys } from '../../src/guide/steps';
import { ruleAction } from '../../src/report/guide/texts';
import { cellDay } from '../domain/work/work-tabs';
import { drawn, kpiWeeks, ruleIn, type ShopRows, spaOf, weeklySales } from './evidence-of';

const run = (work: string, on: string, more: object = {}) => ({ day: cellDay(on), work, result: '그대로 됨', ...more });
const runs = (on: string, count = 7) => spaOf(count).map(({ task }) => run(String(task), on));
const role = (work: string, more: object) => ({ id: 'R-1', work, state: '오너 전담', ...more });
const handed = { now: '직원', person: '김', state: '위임 완료', metric: '신청' };
const stable = ['2026-05-27', '2026-05-28', '2026-05-29'].map(on => run('유입 일', on));
const staff = { staff: ['김', '이'] };

/** For each rule: rows that meet it, that meet it in part, and that do not; null where it asks nothing of such a shop. */
const cases: Record<RuleKey, [met: ShopRows, half: [number, ShopRows], unmet: ShopRows, silent?: ShopRows]> = {
  engineBoxes: [{ boxes: drawn() }, [3 / 7, { boxes: drawn(3) }], { boxes: { decision: { design: '바라는 모습' } } }],
  breakEven: [{ goal: 6_000_000, perRegular: 150_000 }, [1 / 2, { goal: 6_000_000 }], {}],
  boxesWork: [
    { boxes: drawn() },
    [1 / 7, { boxes: { ...drawn(1), decision: { design: 'QR', status: 'designed' } } }],
    { boxes: drawn(7, 'stopped') },
    {},
  ],
  kpiWeeks: [{ kpis: kpiWeeks(4) }, [1 / 2, { kpis: kpiWeeks(2) }], {}],
  deals: [{ deals: weeklySales(10) }, [3 / 10, { deals: weeklySales(3) }], {}],
  weeksKept: [
    { kpis: kpiWeeks(5), deals: weeklySales(5) },
    [4 / 6, { kpis: kpiWeeks(5), deals: weeklySales(5, '2026-05-08') }],
    { kpis: kpiWeeks(4, '2026-04-27'), deals: weeklySales(4, '2026-05-01') },
    { kpis: kpiWeeks(2), deals: weeklySales(2) },
  ],
  targets: [
    { deals: weeklySales(10), settings: { targets: { ...noTargets(), decisionRate: 0.4, activeRate: 0.7 } } },
    [1 / 2, { deals: weeklySales(10), roles: [role('결정 안내', { metric: '결정률', goal: '40%' })] }],
    { deals: weeklySales(10) },
    { deals: weeklySales(9) },
  ],
  stagesWithProcess: [
    { spa: spaOf() },
    [3 / 7, { spa: spaOf(3) }],
    { spa: [{ stage: '결정', scenario: 'QR을 본다' }] },
  ],
  doneWhen: [
    { spa: spaOf(2) },
    [1 / 2, { spa: [spaOf(1)[0]!, { stage: '결정', task: '안내', process: '1. 한다', doneWhen: '끝', minutes: 3 }] }],
    { spa: [{ stage: '결정', task: '안내', process: '1. 한다' }] },
    {},
  ],
  processesRun: [
    { spa: spaOf(), digilog: runs('2026-05-20') },
    [3 / 7, { spa: spaOf(), digilog: runs('2026-05-20', 3) }],
    { spa: spaOf(), digilog: runs('2026-04-01') },
    {},
  ],
  namedHands: [
    { spa: spaOf(2), roles: [role('유입 일', { now: '오너' }), role('신청 일', { now: '알바' })] },
    [1 / 2, { spa: spaOf(2), roles: [role('유입 일', { now: '오너' })] }],
    { spa: spaOf(2), roles: [role('유입 일', { state: '기록됨' })] },
    {},
  ],
  delegated: [
    { spa: spaOf(), roles: [role('신청 일', handed)] },
    [1 / 2, { spa: spaOf(), roles: [role('신청 일', { ...handed, metric: '' })] }],
    { spa: spaOf(), roles: [role('신청 일', { now: '오너', state: '기록됨' })] },
  ],
  runsLogged: [
    { spa: spaOf(), roles: [role('신청 일', handed)], digilog: [run('신청 일', '2026-05-02')] },
    [
      1 / 2,
      {
        spa: spaOf(),
        roles: [role('신청 일', handed), role('경험 일', { ...handed, state: '시범 위임' })],
        digilog: [run('신청 일', '2026-05-30')],
      },
    ],
    { spa: spaOf(), roles: [role('신청 일', handed)], digilog: [run('신청 일', '2026-05-01')] },
    { spa: spaOf() },
  ],
  secondPerson: [
    {
      settings: staff,
      spa: spaOf(2),
      roles: [role('유입 일', handed), role('신청 일', { now: '오너' })],
      digilog: [run('신청 일', '2026-01-02', { staff: '이' })],
    },
    [
      1 / 2,
      {
        settings: staff,
        spa: spaOf(2),
        roles: [role('유입 일', handed), role('신청 일', { now: '오너', person: '이' })],
      },
    ],
    {
      settings: staff,
      spa: spaOf(1),
      roles: [role('유입 일', { now: '오너', person: '이' })],
      digilog: [run('유입 일', '2026-01-02', { staff: '이' })],
    },
    { settings: { staff: ['김'] }, spa: spaOf(2) },
  ],
  automated: [
    { spa: spaOf(), automation: [{ work: '유입 일', levelNow: '2 SaaS 하나' }] },
    [1 / 2, { spa: spaOf(), automation: [{ work: '유입 일', levelNow: '1 양식·템플릿' }] }],
    { spa: spaOf(), automation: [{ work: '유입 일', levelNow: '0 손으로' }], digilog: stable },
  ],
  savingsKnown: [
    { spa: spaOf(), automation: [{ work: '유입 일', levelNow: '3 SaaS 연결', monthlyCost: 0 }] },
    [
      1 / 2,
      {
        spa: spaOf(),
        automation: [
          { work: '유입 일', levelNow: '2 SaaS 하나', monthlyCost: 30000 },
          { work: '신청 일', levelNow: '2 SaaS 하나' },
        ],
      },
    ],
    { spa: spaOf(), automation: [{ work: '유입 일', levelNow: '2 SaaS 하나' }] },
    { spa: spaOf() },
  ],
};

function noTargets() {
  return { applicationRate: null, experienceRate: null, decisionRate: null, activeRate: null };
}

test('every rule has its cases, and none but they', () => {
  expect(Object.keys(cases).sort()).toEqual([...ruleKeys].sort());
  expect(ruleKeys.length).toBe(16);
});

test.each(ruleKeys)('%s: met, met in part, not met, and silent where it asks nothing', key => {
  const [met, [share, half], unmet, silent] = cases[key];
  expect(ruleIn(met, key)?.met).toBe(1);
  expect(ruleIn(met, key)?.lacks).toEqual([]);
  expect(ruleIn(met, key)?.proofs.length).toBeGreaterThan(0);
  expect(share > 0 && share < 1).toBe(true);
  expect(ruleIn(half, key)?.met).toBeCloseTo(share, 10);
  expect(ruleIn(half, key)?.proofs.length).toBeGreaterThan(0);
  expect(ruleIn(unmet, key)?.met).toBe(0);
  expect(ruleIn(unmet, key)?.lacks.length).toBeGreaterThan(0);
  if (silent) expect(ruleIn(silent, key)).toBeUndefined();
});

test('what lacks is named with the cell where it is mended', () => {
  const box = ruleIn({ boxes: { decision: { design: 'QR' } } }, 'engineBoxes')?.lacks.find(
    ({ stage }) => stage === 'decision',
  );
  expect(box).toEqual({
    place: { tab: 'canvas', row: null, column: 'decision.present' },
    name: { ko: '결정', en: 'Decide' },
    stage: 'decision',
  });
  const [half] = ruleIn(cases.doneWhen[1][1], 'doneWhen')?.lacks ?? [];
  expect(half).toMatchObject({ place: { tab: 'spa', row: 3, column: 'timesPerWeek' }, name: { ko: '안내' } });
  const [stale] = ruleIn(cases.processesRun[2], 'processesRun')?.lacks ?? [];
  expect(stale).toMatchObject({ place: { tab: 'digilog', row: 2, column: 'work' }, name: { ko: '유입 일' } });
});

test('a machine in the roles tab with a form on the board is half of it: the board says level 2 or it is not there', () => {
  const roles = [role('유입 일', { state: '자동화' })];
  const form = { spa: spaOf(), roles, automation: [{ work: '유입 일', levelNow: '1 양식·템플릿' }] };
  expect(ruleIn(form, 'automated')).toMatchObject({ met: 0.5, lacks: [{ place: { column: 'levelNow' } }] });
  expect(ruleIn({ spa: spaOf(), roles }, 'automated')?.met).toBe(0.5);
  expect(ruleIn(form, 'savingsKnown')).toBeUndefined();
});

test('a service that is only planned shows nothing yet, whatever gate was overridden, and the next thing is to put it to use', () => {
  const planned = { spa: spaOf(), automation: [{ work: '유입 일', levelNow: '0 손으로', levelTarget: '2 SaaS 하나' }] };
  const ahead = { day: cellDay('2026-05-20'), kind: '그래도 진행', subject: 'step.machines', reason: '바빠서' };
  const rule = ruleIn({ ...planned, past: [ahead] }, 'automated')!;
  expect(rule).toMatchObject({ met: 0, proofs: [], lacks: [{ name: { ko: '유입 일' } }] });
  expect(ruleAction(rule, 'en')).toBe('Put the service chosen for “유입 일” to use, and change its level.');
});

test('until every stage is written or a record is begun, the record is waited for', () => {
  const waiting = ruleIn({ spa: spaOf(6) }, 'processesRun')!;
  expect(waiting).toMatchObject({ have: 0, need: 6, lacks: [] });
  expect(ruleAction(waiting, 'ko')).toBe('단계마다 업무를 적은 다음에 시작합니다.');
  expect(ruleIn({ spa: spaOf(6), digilog: runs('2026-05-20', 1) }, 'processesRun')?.lacks.length).toBe(5);
  // the last stage has a project alone: it is written too
  const project = { ...spaOf()[6]!, workType: '프로젝트' };
  expect(ruleIn({ spa: [...spaOf(6), project] }, 'processesRun')?.lacks.length).toBe(6);
});

test('of a ledger that was never begun no week is asked for, and none of it counts as kept', () => {
  expect(ruleIn({ deals: weeklySales(5) }, 'weeksKept')).toMatchObject({ have: 3, need: 6, lacks: [] });
});

test('without the roles tab a name in the record may be the owner’s own', () => {
  const rows = { settings: staff, spa: spaOf(1), digilog: [run('유입 일', '2026-05-01', { staff: '지은' })] };
  expect(ruleIn({ ...rows, roles: [role('유입 일', { now: '오너' })] }, 'secondPerson')?.met).toBe(1);
  expect(ruleIn(rows, 'secondPerson')?.met).toBe(0);
});

test('whoever learns the work beside the owner stands in for them, by name and by the record', () => {
  const trial = { now: '오너', person: '지은', state: '시범 위임' };
  const rows = { settings: staff, spa: spaOf(1), roles: [role('유입 일', trial)] };
  expect(ruleIn(rows, 'secondPerson')?.met).toBe(1);
  const ran = { ...rows, roles: [role('유입 일', { now: '오너' })] };
  expect(ruleIn({ ...ran, digilog: [run('유입 일', '2026-05-01', { staff: '지은' })] }, 'secondPerson')?.met).toBe(1);
  expect(ruleIn({ ...ran, digilog: [run('유입 일', '2026-05-01', { staff: '오너' })] }, 'secondPerson')?.met).toBe(0);
});

test('a week of which neither ledger speaks is named', () => {
  const rule = ruleIn({ kpis: kpiWeeks(5), deals: weeklySales(5, '2026-05-22') }, 'weeksKept');
  expect(rule?.lacks.map(({ name }) => name.ko)).toEqual([]);
  const gone = ruleIn({ kpis: kpiWeeks(5), deals: weeklySales(4, '2026-05-15') }, 'weeksKept');
  expect(gone?.lacks.map(({ name }) => name)).toEqual([{ ko: '거래장부 2026-05-18', en: 'Transactions 2026-05-18' }]);
});

test('who has written this week is not told to write it again, and nothing is asked of machines before work is stable', () => {
  expect(ruleIn({ kpis: kpiWeeks(2) }, 'kpiWeeks')?.lacks).toEqual([]);
  expect(ruleIn({ kpis: kpiWeeks(2, '2026-05-18') }, 'kpiWeeks')?.lacks).toHaveLength(1);
  expect(ruleIn({ deals: weeklySales(3) }, 'deals')?.lacks).toEqual([]);
  expect(ruleIn({ spa: spaOf(), digilog: stable.slice(1) }, 'automated')?.lacks).toEqual([]);
  // stable, and yet stuck or not run for long: no machine is offered
  const marksOf = (digilog: ReturnType<typeof run>[]) => ruleIn({ spa: spaOf(), digilog }, 'automated')?.lacks.length;
  expect(marksOf(stable)).toBe(1);
  const stuck = ['2026-05-20', '2026-05-21'].map(on => run('유입 일', on, { result: '막힘' }));
  expect(marksOf([...stuck, ...stable])).toBe(0);
  expect(marksOf(['2026-01-02', '2026-01-03', '2026-01-04'].map(on => run('유입 일', on)))).toBe(0);
});

test('work that has no row yet leads to the page that writes one, and work that has a row to its cell', () => {
  const pages = (rows: ShopRows, key: RuleKey) =>
    ruleIn(rows, key)?.lacks.map(({ name, page }) => [name.ko, page?.page, page?.item]);
  const spa = spaOf(2);
  expect(pages({ spa, roles: [role('유입 일', {})] }, 'namedHands')).toEqual([
    ['유입 일', undefined, undefined],
    ['신청 일', 'handOver', 'S-2'],
  ]);
  expect(pages({ spa: spaOf(7), digilog: runs('2026-05-20', 6) }, 'processesRun')).toEqual([['지원 일', 'log', 'S-7']]);
  expect(pages({ spa, digilog: stable }, 'automated')).toEqual([['유입 일', 'machine', 'S-1']]);
});

test('a second person is asked for where two are named, listed in the settings or not', () => {
  const roles = [role('유입 일', handed), role('신청 일', { ...handed, id: 'R-2', person: '이' })];
  expect(ruleIn({ spa: spaOf(3), roles }, 'secondPerson')).toMatchObject({ have: 2, need: 3 });
  expect(ruleIn({ spa: spaOf(3), roles: roles.slice(0, 1) }, 'secondPerson')).toBeUndefined();
});
