import { expect, test } from 'vitest';
import type { RuleKey } from '../../../src/guide/steps';
import { type StepPageInput, stepSections } from '../../../src/report/pages/guide-step';
import type { Block, ListBlock } from '../../../src/server/contract';
import { drawn, evidenceOf, kpiWeeks, type ShopRows, spaOf, stepsFrom } from '../../guide/evidence-of';

type Step = 'structure' | 'monitoring' | 'processes' | 'people' | 'machines';

function sectionsOf(step: Step, rows: ShopRows, more: Partial<StepPageInput> = {}) {
  const state = stepsFrom(rows).find(({ key }) => key === step);
  if (!state) throw new Error(`no ${step}`);
  const { today } = evidenceOf(rows);
  const shared = { lang: 'ko', goal: '', today, gate: [], wentAhead: null, chosen: '', whole: '' } as const;
  return stepSections({ ...shared, state, missing: () => null, ...more });
}

/** What is read under the heading of a rule, line by line: `→` where it leads to a cell. */
function linesOf(step: Step, title: string, rows: ShopRows, more: Partial<StepPageInput> = {}): string[] {
  const found = sectionsOf(step, rows, more).find(section => section.title === title);
  return (found?.blocks ?? []).flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): string[] {
  if (block.kind === 'text') return [block.text];
  return block.kind === 'list' ? itemLines(block) : [];
}

function itemLines({ items }: ListBlock): string[] {
  return items.map(({ text, aside, lead }) => {
    const arrow = lead?.to === 'cell' ? ' →' : lead?.to === 'page' ? ' …' : '';
    return `${text}${aside === null ? '' : ` | ${aside}`}${arrow}`;
  });
}

const boxes = '엔진 칸마다 설계와 현재 상황이 있습니다';

test('a rule that is met in part lists what lacks and what is there, each with its cell and the line it is about', () => {
  const rows: ShopRows = { boxes: { ...drawn(2), decision: { design: 'QR' } } };
  expect(linesOf('structure', boxes, rows)).toEqual([
    '채운 만큼 | 2 / 7',
    expect.stringContaining('경험'),
    '약 10분.',
    '아직 없는 곳',
    '경험 | 설계 →',
    '신청 | 설계 →',
    '방문 | 설계 →',
    '타겟풀 | 설계 →',
    '결정 | 현재 상황 →',
    '채운 곳',
    '단골풀 →',
    '단골 →',
  ]);
});

test('a long list ends with how many more there are, and shows them all when that is pressed', () => {
  const rows: ShopRows = { boxes: drawn(5) };
  expect(linesOf('structure', boxes, rows).slice(-3)).toEqual(['단골풀 →', '단골 →', '그 밖에 3곳 …']);
  const shown = linesOf('structure', boxes, rows, { whole: 'engineBoxes' satisfies RuleKey });
  expect(shown.slice(-3)).toEqual(['경험 →', '신청 →', '방문 →']);
  expect(linesOf('structure', boxes, { boxes: drawn(3) }).slice(-1)).toEqual(['경험 →']);
});

test('nothing of it is there: what lacks needs no heading, and where all stand in one column none is named', () => {
  expect(
    linesOf('processes', '프로세스를 적은 업무마다 완료 기준, 시간, 주간 횟수가 있습니다', {
      spa: spaOf(2).map(work => ({ ...work, doneWhen: '' })),
    }),
  ).toEqual(['채운 만큼 | 0 / 2', expect.any(String), '약 3분.', '유입 일 →', '신청 일 →']);
});

test('while there is nothing to do but wait, what is there is listed', () => {
  expect(linesOf('monitoring', '지표장부에 네 주의 기록이 있습니다', { kpis: kpiWeeks(2) })).toEqual([
    '채운 만큼 | 2 / 4',
    expect.any(String),
    '채운 곳',
    '2026-05-25 →',
    '2026-05-18 →',
  ]);
});

test('what is begun and ends in the same cell stands once, with what lacks', () => {
  const trial = { id: 'R-1', work: '신청 일', now: '직원', person: '김', state: '시범 위임', metric: '신청' };
  const title = '지표와 함께 맡긴 업무가 있습니다';
  expect(linesOf('people', title, { spa: spaOf(), roles: [trial] }).slice(-1)).toEqual(['신청 일 | 위임 상태 →']);
  const done = { ...trial, state: '위임 완료', metric: '' };
  const bare = { spa: spaOf().map(work => ({ ...work, metric: '' })), roles: [done] };
  expect(linesOf('people', title, bare).slice(-4)).toEqual([
    '아직 없는 곳',
    '신청 일 | 책임 지표 →',
    '채운 곳',
    '신청 일 | 위임 상태 →',
  ]);
});

test('what is done stays folded, and opens when more of it is asked for', () => {
  const folded = (whole: string) =>
    sectionsOf('structure', { boxes: drawn() }, { whole }).find(({ title }) => title === '채운 것')?.isFolded;
  expect(folded('')).toBe(true);
  expect(folded('engineBoxes')).toBe(false);
});
