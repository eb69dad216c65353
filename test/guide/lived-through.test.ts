import { expect, test } from 'vitest';
import type { RateKey } from '../../src/domain/guidance/bottleneck';
import type { NextStep } from '../../src/guide/next';
import { openBefore } from '../../src/guide/steps';
import { nextText } from '../../src/report/guide/texts';
import { day } from '../domain/ledger-grid';
import { cellDay } from '../domain/work/work-tabs';
import { iso } from './evidence-of';
import { emptyShop, keepLedgers, keepProgress, type LivedShop, seen, work } from './obedient-owner';

interface Week {
  readonly minutes: number;
  readonly focus?: RateKey;
  /** The ledgers are not kept. */
  readonly lapses?: boolean;
  readonly before?: (shop: LivedShop) => void;
}

/** Every next step reads as a whole sentence, in both languages. From empty tabs, one line a week: what the guide says at its end, of what, how far the steps are, and what fell back. */
function live(shop: LivedShop, weeks: readonly Week[], first = 0): string[] {
  return weeks.map(({ minutes, focus = null, lapses, before }, index) => {
    const monday = iso(day('2026-01-05') + 7 * (first + index));
    const sunday = iso(day(monday) + 6);
    if (!lapses) keepLedgers(shop, monday);
    before?.(shop);
    const { steps, next } = work(shop, sunday, minutes, focus);
    const fell = steps.flatMap(({ fallBacks }) =>
      fallBacks.map(({ rule, since }) => ` ↓${rule} ${iso(since).slice(5)}`),
    );
    keepProgress(shop, steps, sunday);
    if (next) expectSentence(next);
    const said = next ? [next.rule.key, next.first?.name.ko ?? '…'].join(' ') : 'nothing';
    return `${steps.map(({ met }) => Math.floor(met * 100)).join(' ')} ${said}${next?.because ? ' !' : ''}${fell.join('')}`;
  });
}

function expectSentence(next: NextStep): void {
  expect(nextText(next, 'ko')).toMatch(/^[^{}]+[가-힣]\.$/);
  expect(nextText(next, 'en')).toMatch(/^[^{}]+\.$/);
}

const weeks = (count: number, week: Week): Week[] => Array.from({ length: count }, () => week);

const aside =
  (kind: string, subject: string, on: string, more: object = {}) =>
  (shop: LivedShop) => {
    shop.past.push({ day: cellDay(on), kind, subject, ...more });
  };

test('a studio with two employees, 26 weeks: each week ends with the one thing that comes next', () => {
  const shop = emptyShop(['김', '이']);
  const focus = { minutes: 40, focus: 'decisionRate' } as const;
  expect(live(shop, [...weeks(12, { minutes: 40 }), ...weeks(14, focus)])).toEqual([
    '19 13 0 0 0 engineBoxes 방문',
    '66 27 0 0 0 stagesWithProcess 유입',
    '66 41 9 0 0 stagesWithProcess 경험',
    '66 100 19 0 0 stagesWithProcess 단골',
    '66 100 28 0 0 stagesWithProcess 지원',
    '66 100 66 7 0 namedHands 경험 일',
    '66 100 66 41 0 delegated 유입 일',
    '66 100 66 53 0 boxesWork 단골풀',
    '71 100 66 53 0 boxesWork 단골',
    '76 100 66 53 0 boxesWork 경험',
    '80 100 66 53 0 boxesWork 신청',
    '85 100 66 53 0 boxesWork 방문',
    '90 100 71 57 0 boxesWork 방문',
    '95 100 71 57 0 boxesWork 타겟풀',
    '100 100 95 96 0 processesRun 지원 일',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated 결정 일 !',
    '100 100 100 100 50 savingsKnown 결정 일 !',
    '100 100 100 100 100 nothing',
    '100 100 100 100 100 nothing',
  ]);
});

test('an owner alone, 26 weeks: put off, four weeks without ledgers, two processes deleted, a step put aside', () => {
  const shop = emptyShop([]);
  const script: Week[] = [
    ...weeks(5, { minutes: 60 }),
    { minutes: 0, before: aside('나중에', 'rule.delegated', '2026-02-09', { until: cellDay('2026-02-23') }) },
    ...weeks(3, { minutes: 60 }),
    ...weeks(4, { minutes: 0, lapses: true }),
    ...weeks(4, { minutes: 60 }),
    { minutes: 0, before: ({ spa }) => void spa.splice(3, 2) },
    { minutes: 60 },
    { minutes: 0, before: aside('하지 않음', 'step.people', '2026-05-18', { reason: '혼자 합니다' }) },
    ...weeks(6, { minutes: 60 }),
  ];
  expect(live(shop, script)).toEqual([
    '28 13 0 0 0 engineBoxes 결정',
    '66 27 9 0 0 stagesWithProcess 경험',
    '66 41 28 0 0 stagesWithProcess 지원',
    '66 100 66 33 0 delegated 유입 일',
    '66 100 66 50 0 delegated 유입 일',
    '66 100 66 50 0 boxesWork 단골풀',
    '76 100 66 50 0 boxesWork 경험',
    '76 100 66 66 0 boxesWork 경험',
    '85 100 66 66 0 boxesWork 방문',
    '85 100 66 66 0 boxesWork 방문',
    '85 91 66 66 0 weeksKept 지표장부 2026-03-09 ↓weeksKept 03-22',
    '85 83 66 66 0 weeksKept 지표장부 2026-03-16 ↓weeksKept 03-22',
    '85 75 66 66 0 weeksKept 지표장부 2026-03-23 ↓weeksKept 03-22',
    '85 100 66 66 0 boxesWork 방문',
    '95 100 66 66 0 boxesWork 결정',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 90 100 0 stagesWithProcess 결정 ↓stagesWithProcess 05-10',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 100 100 0 automated …',
    '100 100 71 100 0 automated 유입 일 ↓processesRun 07-05',
  ]);
});

test('gates warn until the steps before hold, and not after', () => {
  const shop = emptyShop([]);
  const gates: string[][] = [];
  for (let week = 0; week < 5; week++) {
    live(shop, [{ minutes: 60 }], week);
    const { steps } = seen(shop, iso(day('2026-01-11') + 7 * week));
    gates.push(openBefore(steps, 'people').map(({ key }) => key));
  }
  expect(gates).toEqual([
    ['engineBoxes', 'kpiWeeks', 'deals', 'stagesWithProcess'],
    ['kpiWeeks', 'deals', 'stagesWithProcess'],
    ['kpiWeeks', 'deals', 'stagesWithProcess'],
    [],
    [],
  ]);
});
