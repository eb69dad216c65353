import { expect, test } from 'vitest';
import { machineGate, overrideSubject } from '../../../src/domain/machines/gate';
import { cellDay, pastOf, type Rows } from '../work/work-tabs';
import { board, greeting, judged, runsOf } from './machine-work';

const plan = { id: 'A-1', work: 'S-1', levelNow: '2 SaaS 하나', since: cellDay('2026-02-28'), limit: '하루 100통까지' };
const own = { ...plan, levelTarget: '4 자체 시스템', monthlyCost: 0, setUpCost: 400_000, minutesAfter: 0 };

test('the studio’s greeting, changed on the day of the last run, is not yet for a machine (method, example A)', () => {
  const { verdict, reason, saved } = judged({
    tabs: {
      spa: [{ ...greeting, version: 3, revised: cellDay('2026-05-14') }],
      roles: [{ work: 'S-1', now: '오너', target: '알바', state: '시범 위임', metric: '경험률', goal: '85%' }],
      digilog: runsOf(['2026-05-14'], { result: '다르게 함', decision: '반영', staff: '알바' }),
      automation: [{ work: 'S-1', levelNow: '0 손으로', levelTarget: '2 SaaS 하나' }],
    },
  });
  expect([verdict, reason]).toEqual(['notYet', 'just-revised']);
  // 6 x 8 x 52 / 12
  expect(saved).toBeCloseTo(208, 6);
});

test('the side-dish shop’s survey is SaaS first; 40 minutes five times a week are 866.7 a month (method, example B)', () => {
  const survey = { ...greeting, stage: '결정', minutes: 40, timesPerWeek: 5, metric: '결정' };
  const { verdict, reason, saved } = judged({
    tabs: { spa: [survey], automation: [{ work: 'S-1', levelNow: '0 손으로', levelTarget: '3 SaaS 연결' }] },
    input: { kept: new Set(['decisions']) },
  });
  expect([verdict, reason]).toEqual(['saasFirst', 'ready']);
  expect(saved).toBeCloseTo(866.6667, 3);
});

test('an own system is worth a thought after three months of SaaS, a limit, and a saving above its price', () => {
  // 208 minutes at 12,000 an hour are 41,600 a month, 499,200 a year
  const { verdict, reason } = judged({ tabs: { automation: [own] }, input: { hourValue: 12_000 } });
  expect([verdict, reason]).toEqual(['ownSystem', 'saves-more']);
});

test.each<[string, Rows, number | null, string]>([
  ['SaaS has run for less than three months', [{ ...own, since: cellDay('2026-03-01') }], 12_000, 'saas-young'],
  ['nobody wrote since when', [{ ...own, since: '' }], 12_000, 'no-since'],
  ['no limit is written', [{ ...own, limit: '' }], 12_000, 'no-limit'],
  ['the price is as much as a year saves', [{ ...own, setUpCost: 499_200 }], 12_000, 'costs-more'],
  ['what it costs a month eats up the saving', [{ ...own, monthlyCost: 10_000 }], 12_000, 'costs-more'],
  ['nobody wrote what each time takes after', [{ ...own, minutesAfter: '' }], 12_000, 'no-minutes-after'],
  ['its price is not written', [plan], 12_000, 'own-cost-unknown'],
  ['the monthly cost is not written', [{ ...own, monthlyCost: '' }], 12_000, 'no-cost'],
  ['an hour has no value', [own], null, 'no-hour-value'],
])('it stays with SaaS where %s', (_, automation, hourValue, reason) => {
  expect(judged({ tabs: { automation }, input: { hourValue } })).toMatchObject({ verdict: 'saasFirst', reason });
});

test('while the steps before are open what is ready waits for them, what runs already does not', () => {
  const early = { isEarly: () => true, hourValue: 12_000 };
  const verdictOf = (automation: Rows, spa: Rows = [greeting]) =>
    judged({ tabs: { automation, spa }, input: early }).verdict;
  expect(verdictOf([])).toBe('stepsFirst');
  expect(verdictOf([own])).toBe('stepsFirst');
  expect(verdictOf([{ ...own, limit: '' }])).toBe('saasFirst');
  expect(verdictOf([{ ...own, levelNow: '4 자체 시스템' }])).toBe('ownSystem');
  expect(verdictOf([], [{ ...greeting, process: '' }])).toBe('notYet');
});

test('the last day of a short month ends the third month too', () => {
  const since = cellDay('2026-03-31');
  const at = (today: number) =>
    judged({ tabs: { automation: [{ ...own, since }] }, input: { hourValue: 12_000, today } }).own[0];
  // the 29th and the 30th of June
  expect(at(20_633)).toMatchObject({ isMet: false, have: 2 });
  expect(at(20_634)).toMatchObject({ isMet: true, have: 3 });
});

test('work that got stuck is not yet for a machine, though one does it', () => {
  const digilog = runsOf(['2026-05-20', '2026-05-21', '2026-05-22'], { result: '막힘' });
  expect(judged({ tabs: { digilog, automation: [own] }, input: { hourValue: 12_000 } }).verdict).toBe('notYet');
});

test.each<[string, Rows, number | null, number | null, string]>([
  // (6 - 1) x 8 x 52 / 12 = 173.33 minutes, 34,666.67 at 12,000 an hour; less 14,666.67 that is 20,000
  [
    'a set-up of 60,000',
    [{ work: 'S-1', minutesAfter: 1, monthlyCost: 14_666, setUpCost: 60_002 }],
    12_000,
    3,
    'pays-back',
  ],
  ['nothing to set up', [{ work: 'S-1', monthlyCost: 0, setUpCost: 0 }], 12_000, 0, 'pays-back'],
  ['a service dearer than the time', [{ work: 'S-1', monthlyCost: 41_600, setUpCost: 1 }], 12_000, null, 'never'],
  ['no value of an hour', [{ work: 'S-1', monthlyCost: 0, setUpCost: 1 }], null, null, 'no-hour-value'],
  ['no cost written', [{ work: 'S-1', monthlyCost: 0 }], 12_000, null, 'no-cost'],
  ['no row on the board', [], 12_000, null, 'no-cost'],
])('months to pay back with %s', (_, automation, hourValue, months, reason) => {
  const { payback } = judged({ tabs: { automation }, input: { hourValue } });
  expect(payback.reason).toBe(reason);
  if (months === null) expect(payback.months).toBeNull();
  else expect(payback.months).toBeCloseTo(months, 3);
});

test('without minutes or times a week nobody knows what is saved', () => {
  const { saved, payback } = judged({ tabs: { spa: [{ ...greeting, minutes: '' }] }, input: { hourValue: 12_000 } });
  expect(saved).toBeNull();
  expect(payback).toEqual({ months: null, reason: 'no-minutes' });
});

test('what saves most comes first, what is not known last; projects are no work for a machine', () => {
  const spa = [
    { ...greeting, id: 'S-1', task: '가', minutes: '' },
    { ...greeting, id: 'S-2', task: '나', minutes: 5 },
    { ...greeting, id: 'S-3', task: '다', minutes: 30 },
    { ...greeting, id: 'S-4', task: '라', workType: '프로젝트', minutes: 300, timesPerWeek: 1 },
  ];
  expect(board({ tabs: { spa } }).map(({ work }) => work.id)).toEqual(['S-3', 'S-2', 'S-1']);
});

test('kinds of service are those of the same work in the trade, else of its stage, the commonest first', () => {
  expect(judged().candidates).toEqual(['booking', 'message', 'form']);
  expect(judged({ tabs: { spa: [{ ...greeting, task: '답장하기' }] } }).candidates).toEqual([
    'booking',
    'message',
    'form',
  ]);
  const news = { ...greeting, task: '전단 돌리기', stage: '유입' };
  expect(judged({ tabs: { spa: [news] } }).candidates).toEqual(['listing', 'posting', 'message']);
});

const steps = [
  { key: 'structure', met: 1 },
  { key: 'monitoring', met: 0.5 },
  { key: 'processes', met: 1 },
  { key: 'people', met: 0 },
  { key: 'machines', met: 0 },
];

test('machines before the other four steps are warned of by name', () => {
  expect(machineGate(steps, [], 'S-1')).toEqual({ lacking: ['monitoring', 'people'], override: null });
});

test('a reason to go ahead is kept for that piece of work only', () => {
  const past = pastOf([
    { day: cellDay('2026-05-10'), kind: '그래도 진행', subject: overrideSubject('S-1'), reason: '예약이 밀려서' },
  ]);
  expect(machineGate(steps, past, 'S-1').override?.reason).toBe('예약이 밀려서');
  expect(machineGate(steps, past, 'S-2').override).toBeNull();
});

test('a reason to go ahead with the whole step counts for every piece of work, its own before it', () => {
  const day = cellDay('2026-05-10');
  const past = pastOf([
    { day, kind: '그래도 진행', subject: overrideSubject('S-1'), reason: '예약이 밀려서' },
    { day, kind: '그래도 진행', subject: 'step.machines', reason: '이미 쓰고 있어서' },
    { day, kind: '그래도 진행', subject: 'step.people', reason: '다른 단계' },
  ]);
  expect(machineGate(steps, past, 'S-1').override?.reason).toBe('예약이 밀려서');
  expect(machineGate(steps, past, 'S-2').override?.reason).toBe('이미 쓰고 있어서');
});

test('what would take longer with a machine is no work for one', () => {
  const after = (minutesAfter: number, more = {}) =>
    judged({ tabs: { automation: [{ work: 'S-1', minutesAfter, ...more }] } });
  expect(after(99)).toMatchObject({ verdict: 'notYet', reason: 'takes-longer' });
  expect(after(99, { levelNow: '2 SaaS 하나' })).toMatchObject({ verdict: 'notYet', reason: 'takes-longer' });
  expect(after(6)).toMatchObject({ verdict: 'saasFirst', saved: 0 });
});

test('work of the starter set for which no kind of service is known is left to people, unless a service is named', () => {
  const call = { ...greeting, task: '체험 뒤 안부 전화하기' };
  const verdict = (automation: Rows = []) => judged({ tabs: { spa: [call], automation } });
  expect(verdict()).toMatchObject({ verdict: 'notYet', reason: 'no-service', candidates: [], saved: null });
  // said before anybody logs runs for nothing
  expect(judged({ tabs: { spa: [call], digilog: [] } }).reason).toBe('no-service');
  expect(verdict([{ work: 'S-1', service: '전화 대행' }])).toMatchObject({ verdict: 'saasFirst', reason: 'ready' });
  // of the owner's own work nobody knows
  expect(judged()).toMatchObject({ verdict: 'saasFirst', reason: 'ready' });
});
