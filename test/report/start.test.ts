import { expect, test } from 'vitest';
import type { Aims } from '../../src/guide/aims';
import { nextStep } from '../../src/guide/next';
import { startLayout } from '../../src/report/start/layout';
import { GLOSSARY, startPlaces } from '../../src/report/start/places';
import { startValues } from '../../src/report/start/values';
import { day } from '../domain/ledger-grid';
import { cellDay } from '../domain/work/work-tabs';
import { drawn, kpiWeeks, type ShopRows, stepsFrom, weeklySales } from '../guide/evidence-of';

const aims: Aims = {
  within: { weeks: 11, of: 13 },
  leansOn: [
    { on: 'customer', name: '김소라', share: 0.087 },
    { on: 'channel', name: '네이버 플레이스', share: 0.62 },
  ],
  ownerMinutes: 320,
  atFirst: { day: day('2026-03-02'), minutes: 540 },
  before: {
    day: day('2026-03-02'),
    within: { weeks: 9, of: 13 },
    shares: [
      { on: 'customer', percent: 9 },
      { on: 'channel', percent: 70 },
    ],
  },
  trends: { within: [69, 85], minutes: [540, 320] },
};
const rows: ShopRows = { boxes: drawn(), kpis: kpiWeeks(2), deals: weeklySales(3) };

function startOf(shop: ShopRows, lang: 'ko' | 'en' = 'ko') {
  const steps = stepsFrom(shop);
  return startValues(lang, { steps, next: nextStep(steps), aims });
}

test('the two aims stand on top, with what they were', () => {
  expect(startOf(rows).slice(startPlaces.aims - 1, startPlaces.aims + 1)).toEqual([
    [
      '안정 운영',
      '13주 중 11주',
      '가게의 평소 범위 안에 있던 주입니다.\n매출이 가장 기대는 곳: 고객 김소라 9%, 채널 네이버 플레이스 62%.\n2026-03-02에는 13주 중 9주, 채널 70%였습니다.',
      '',
    ],
    ['오너의 시간', '주 5시간 20분', '2026-03-02에는 9시간이었습니다.', ''],
  ]);
});

test('the Start tab names the one next thing, and of each step what is there and what lacks', () => {
  const values = startOf(rows);
  expect(values[startPlaces.next - 1]?.[0]).toBe(
    '캔버스의 수익 목표 칸에 ‘월 목표 수익’ 금액을 적으세요. 필요한 단골 수가 계산됩니다.',
  );
  expect(values[startPlaces.why - 1]?.[0]).toBe('약 5분.');
  expect(values.slice(startPlaces.steps - 1, startPlaces.steps + 4).map(cells => cells[2])).toEqual([
    0.66, 0.2, 0, 0, 0,
  ]);
  expect(values[startPlaces.steps]?.[3]).toBe(
    '지표장부에 네 주의 기록이 있습니다 (2/4)\n거래장부에 열 줄이 있습니다 (3/10)',
  );
  expect(values[startPlaces.steps - 1]?.[3]).toContain('✓ 엔진 칸마다 설계와 현재 상황이 있습니다');
});

test('a step that has fallen back says why and since when; one put aside says the reason', () => {
  const past = [
    { day: cellDay('2026-05-18'), kind: '주간 기록', subject: 'step.monitoring', value: 75, after: 'kpiWeeks 4/4' },
    { day: cellDay('2026-05-18'), kind: '하지 않음', subject: 'step.machines', reason: '손으로 합니다' },
  ];
  const values = startOf({ ...rows, past }, 'en');
  expect(values[startPlaces.steps]?.[3]).toContain('↓ The KPI ledger has four weeks: 4/4 → 2/4 (since 2026-05-31)');
  expect(values[startPlaces.steps + 3]?.[3]).toBe('Not for us. 손으로 합니다');
});

test('with nothing left to do it says so', () => {
  const steps = stepsFrom({}).map(step => ({ ...step, rules: [] }));
  const values = startValues('en', { steps, next: nextStep(steps), aims });
  expect(values[startPlaces.next - 1]?.[0]).toContain('all five steps');
});

test.each(['ko', 'en'] as const)('%s: every word explained has a meaning, and nothing runs past its place', lang => {
  const values = startOf(rows, lang);
  const glossary = values.slice(startPlaces.words - 1, startPlaces.words - 1 + GLOSSARY);
  expect(glossary.every(([word, meaning]) => word !== '' && meaning !== '')).toBe(true);
  expect(values[startPlaces.words - 1 + GLOSSARY]?.[0]).toBe('');
  expect(values.length).toBe(startLayout().rows);
});
