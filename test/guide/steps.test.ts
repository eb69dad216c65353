import { expect, test } from 'vitest';
import { wholePercent } from '../../src/domain/whole-percent';
import { keptRules } from '../../src/guide/fall-back';
import { nextStep } from '../../src/guide/next';
import { judgeSteps, openBefore } from '../../src/guide/steps';
import { cellDay } from '../domain/work/work-tabs';
import { drawn, evidenceOf, kpiWeeks, type ShopRows, spaOf, stepsFrom, weeklySales } from './evidence-of';

const past = (on: string, kind: string, subject: string, more: object = {}) => ({
  day: cellDay(on),
  kind,
  subject,
  ...more,
});
const begun: ShopRows = { boxes: drawn(), goal: 1, perRegular: 1, kpis: kpiWeeks(5), deals: weeklySales(10) };
const nextRule = (rows: ShopRows, focus: Parameters<typeof nextStep>[1] = null) =>
  nextStep(stepsFrom(rows), focus)?.rule.key;
const met = (rows: ShopRows) => Object.fromEntries(stepsFrom(rows).map(step => [step.key, step.met]));

test('empty tabs have met nothing, and the canvas comes first', () => {
  expect(met({})).toEqual({ structure: 0, monitoring: 0, processes: 0, people: 0, machines: 0 });
  expect(nextRule({})).toBe('engineBoxes');
});

test('a step is the mean over what it asks of such a shop, sooner or later', () => {
  // canvas 3/7, goal 0, three of seven boxes work
  expect(met({ boxes: drawn(3) }).structure).toBeCloseTo((3 / 7 + 0 + 3 / 7) / 3, 10);
  // a level 2 is there, and nobody knows yet what it costs
  expect(met({ spa: spaOf(), automation: [{ work: '유입 일', levelNow: '2 SaaS 하나' }] }).machines).toBe(1 / 2);
  // 4 weeks, ten sales, the last three weeks kept, neither rate has a target
  expect(met(begun).monitoring).toBe(3 / 4);
});

test.each<[string, ShopRows, string]>([
  ['a canvas that is drawn: the ledgers', { boxes: drawn() }, 'kpiWeeks'],
  ['this week is written: the sales', { boxes: drawn(), kpis: kpiWeeks(1) }, 'deals'],
  [
    'both are kept: how many regulars it takes',
    { boxes: drawn(), kpis: kpiWeeks(1), deals: weeklySales(1) },
    'breakEven',
  ],
  ['ten sales: targets', { ...begun }, 'targets'],
  [
    'a ledger that lapses goes before all else',
    { ...begun, kpis: kpiWeeks(5, '2026-05-11'), spa: spaOf(3) },
    'weeksKept',
  ],
])('next: %s', (_name, rows, expected) => {
  expect(nextRule(rows)).toBe(expected);
});

test('what is not asked yet is not met: drawing a first box, or writing a first row, is no more than that', () => {
  expect(met({ boxes: { decision: { design: 'QR' } } }).structure).toBe(0);
  // one of seven stages, whole; the record is yet to come
  expect(met({ spa: spaOf(1) }).processes).toBeCloseTo((1 / 7 + 1 + 0) / 3, 10);
  // two of four weeks; no sales, no three weeks, no targets
  expect(met({ kpis: kpiWeeks(2) }).monitoring).toBe(1 / 8);
});

test('what is asked of staff alone is left out where nobody is employed', () => {
  const rows: ShopRows = { spa: spaOf(1), roles: [{ work: '유입 일', now: '오너', state: '오너 전담' }] };
  expect(met(rows).people).toBeCloseTo((1 + 0 + 0) / 3, 10);
  expect(met({ ...rows, settings: { staff: ['김', '이'] } }).people).toBe(1 / 4);
});

test('what is about the bottleneck comes earlier, and begins at its stage', () => {
  const rows: ShopRows = { ...begun, spa: spaOf(3) };
  expect(nextRule(rows)).toBe('targets');
  const next = nextStep(stepsFrom(rows), 'decisionRate');
  expect(next).toMatchObject({
    rule: { key: 'stagesWithProcess' },
    first: { name: { ko: '결정' } },
    because: 'decisionRate',
  });
  // its stage has a process: the rate says nothing about the next step
  expect(nextStep(stepsFrom(rows), 'experienceRate')).toMatchObject({ rule: { key: 'targets' }, because: null });
});

test('put off it is gone until its day, and somebody else takes its place', () => {
  const rows = { ...begun, past: [past('2026-05-25', '나중에', 'rule.targets', { until: cellDay('2026-06-01') })] };
  expect(nextRule(rows)).toBe('stagesWithProcess');
  expect(nextRule({ ...rows, asOf: '2026-06-01', kpis: kpiWeeks(6, '2026-06-01'), deals: weeklySales(10) })).toBe(
    'targets',
  );
});

test('not for us: left out of the mean with its reason, until it is taken up again', () => {
  const no = past('2026-05-20', '하지 않음', 'rule.targets', { reason: '비율은 보지 않습니다' });
  const monitoring = (rows: ShopRows) => stepsFrom(rows).find(({ key }) => key === 'monitoring');
  const without = monitoring({ ...begun, past: [no] });
  expect(without?.met).toBe(1);
  expect(without?.rules.find(({ key }) => key === 'targets')?.decision?.reason).toBe('비율은 보지 않습니다');
  expect(nextRule({ ...begun, past: [no] })).toBe('stagesWithProcess');
  const again = { ...begun, past: [no, past('2026-05-21', '다시 하기', 'rule.targets')] };
  expect(monitoring(again)?.met).toBe(3 / 4);
  expect(nextRule(again)).toBe('targets');
});

test('a step that is skipped is not proposed, and asked for by no gate', () => {
  const skipped = { ...begun, past: [past('2026-05-20', '하지 않음', 'step.processes', { reason: '혼자 합니다' })] };
  const steps = stepsFrom({ ...skipped, settings: { targets: { ...noTargets, decisionRate: 0.4, activeRate: 0.6 } } });
  expect(nextStep(steps)?.rule.key).toBe('delegated');
  expect(openBefore(stepsFrom(begun), 'people').map(({ key }) => key)).toEqual(['stagesWithProcess']);
  expect(openBefore(steps, 'people')).toEqual([]);
  expect(openBefore(stepsFrom({}), 'machines').map(({ key }) => key)).toEqual([
    'engineBoxes',
    'kpiWeeks',
    'deals',
    'stagesWithProcess',
    'delegated',
  ]);
});
const noTargets = { applicationRate: null, experienceRate: null, decisionRate: null, activeRate: null };

test('nothing can be done just now: the next step says what is waited for', () => {
  const rows: ShopRows = { boxes: drawn(), goal: 1, perRegular: 1, kpis: kpiWeeks(1), deals: weeklySales(1) };
  const aside = ['processes', 'people', 'machines'].map(step => past('2026-05-20', '하지 않음', `step.${step}`));
  expect(nextStep(stepsFrom({ ...rows, past: aside }))).toMatchObject({ rule: { key: 'kpiWeeks' }, first: null });
});

const kept = (on: string, rows: ShopRows) => {
  const rules = judgeSteps(evidenceOf(rows)).find(({ key }) => key === 'monitoring')?.rules ?? [];
  return past(on, '주간 기록', 'step.monitoring', { value: 75, after: keptRules(rules) });
};

test('deleting evidence makes a step fall back, and it says which rule and since when', () => {
  const fallen: ShopRows = { ...begun, kpis: kpiWeeks(1), past: [kept('2026-05-18', begun)] };
  const [, monitoring] = stepsFrom(fallen);
  const since = evidenceOf({}).today;
  expect(monitoring?.fallBacks).toEqual([
    { rule: 'kpiWeeks', before: 4, have: 1, need: 4, since },
    { rule: 'weeksKept', before: 6, have: 3, need: 6, since },
  ]);
});

test('taking out the digilog makes the third step fall back, though stages are still to be written', () => {
  const rows: ShopRows = {
    spa: spaOf(3),
    digilog: [{ day: cellDay('2026-05-20'), work: '유입 일', result: '그대로 됨' }],
  };
  const after = keptRules(stepsFrom(rows)[2]?.rules ?? []);
  const week = past('2026-05-18', '주간 기록', 'step.processes', { value: 50, after });
  const [, , recorded] = stepsFrom({ ...rows, past: [week] });
  const [, , without] = stepsFrom({ spa: spaOf(3), past: [week] });
  expect(recorded?.fallBacks).toEqual([]);
  expect(without!.met).toBeLessThan(recorded!.met);
  expect(without?.fallBacks).toMatchObject([{ rule: 'processesRun', before: 1, have: 0, need: 3 }]);
});

test('a ledger not kept for three weeks makes the second step fall back, since the week it was seen', () => {
  const later = { ...begun, asOf: '2026-06-28' };
  const rows = [kept('2026-05-25', begun), kept('2026-06-15', { ...begun, asOf: '2026-06-15' })];
  const [, monitoring] = stepsFrom({ ...later, past: rows });
  expect(monitoring?.met).toBe(0.5);
  // of six, two of the weeks of May were still among the last three on 15 June
  expect(monitoring?.fallBacks).toEqual([
    { rule: 'weeksKept', before: 6, have: 0, need: 6, since: evidenceOf({ asOf: '2026-06-15' }).today },
  ]);
  expect(nextRule({ ...later, past: rows })).toBe('weeksKept');
});

test('what was kept long ago and held until lately is what it has fallen from; what was lost a quarter ago is forgotten', () => {
  const lapsed: ShopRows = { ...begun, kpis: kpiWeeks(5, '2026-04-27'), deals: weeklySales(10, '2026-05-01') };
  const fallen = (rows: NonNullable<ShopRows['past']>) => stepsFrom({ ...lapsed, past: rows })[1]?.fallBacks;
  const since = evidenceOf({ asOf: '2026-05-24' }).today;
  const long = [kept('2026-01-05', begun), kept('2026-05-24', lapsed)];
  expect(fallen(long)).toEqual([{ rule: 'weeksKept', before: 6, have: 0, need: 6, since }]);
  expect(fallen([kept('2026-01-05', begun), kept('2026-02-02', { ...lapsed, asOf: '2026-05-31' })])).toEqual([]);
});

test('a rule that begins to ask is no falling back', () => {
  const young: ShopRows = { kpis: kpiWeeks(3), deals: weeklySales(9) };
  const [, monitoring] = stepsFrom({ ...begun, past: [kept('2026-05-18', young)] });
  expect(monitoring?.fallBacks).toEqual([]);
});

test.each([
  [6 / 7, 0.85],
  [0.29, 0.29],
  [0.999, 0.99],
  [1, 1],
  [0, 0],
])('%s of a step reads as %s on every screen', (share, shown) => {
  expect(wholePercent(share)).toBe(shown);
});
