import { expect, test } from 'vitest';
import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import { boxStatuses } from '../../../sheets-templates/canvas-fields';
import { structureOf } from '../../../src/domain/structure/structure';
import { canvasWith, STUDIO_CANVAS } from './canvas-texts';

const words = Object.values(boxStatuses).map(({ ko }) => ko);
const running = ['일부 작동', '작동'];

test('바른숨 필라테스 is a funnel: its pool runs in part, the decision is only designed', () => {
  const { verdict, lacking } = structureOf(canvasWith(STUDIO_CANVAS), 27);
  expect(verdict).toBe('funnel');
  expect(lacking).toEqual([{ box: 'decision', state: 'designed' }]);
});

test('바른숨 필라테스 needs 40 regulars, has 27 who buy, and misses 13', () => {
  expect(structureOf(canvasWith(STUDIO_CANVAS), 27).breakEven).toEqual({
    goal: 6_000_000,
    perRegular: 150_000,
    regulars: 40,
    active: 27,
    missing: 13,
  });
});

test('바른숨 필라테스 has two boxes that are only designed and five that are empty', () => {
  const { gaps, stopped } = structureOf(canvasWith(STUDIO_CANVAS), 27);
  expect(gaps).toEqual([
    { box: 'value', state: 'designed' },
    { box: 'vision', state: 'empty' },
    { box: 'core', state: 'empty' },
    { box: 'message', state: 'empty' },
    { box: 'action', state: 'empty' },
    { box: 'visit', state: 'empty' },
    { box: 'decision', state: 'designed' },
    { box: 'regular', state: 'empty' },
  ]);
  expect(stopped).toEqual([]);
});

test('an engine exactly where decision and pool both run, at least in part; no other box counts', () => {
  for (const decision of words) {
    for (const pool of words) {
      const canvas = canvasWith({ decision: { status: decision }, regularsPool: { status: pool } });
      const { verdict, lacking } = structureOf(canvas, null);
      const isEngine = running.includes(decision) && running.includes(pool);
      expect(verdict, `${decision}, ${pool}`).toBe(isEngine ? 'engine' : 'funnel');
      expect(lacking.map(({ box }) => box)).toEqual([
        ...(running.includes(decision) ? [] : ['decision']),
        ...(running.includes(pool) ? [] : ['regularsPool']),
      ]);
    }
  }
  const others = Object.fromEntries(
    boxes.flatMap(({ key }) => (key === 'decision' || key === 'regularsPool' ? [] : [[key, { status: '작동' }]])),
  );
  expect(structureOf(canvasWith(others), null).verdict).toBe('funnel');
});

test('a box is a gap exactly where it is empty or only designed', () => {
  for (const { key } of boxes) {
    const gapsAt = (status: string) =>
      structureOf(canvasWith({ [key]: { status } }), null).gaps.filter(({ box }) => box === key);
    expect(gapsAt('설계만')).toEqual([{ box: key, state: 'designed' }]);
    for (const status of [...running, '멈춤']) expect(gapsAt(status)).toEqual([]);
  }
});

test('without a picked state what is written tells whether there is a design', () => {
  const stateOf = (box: BoxKey, texts: Parameters<typeof canvasWith>[0]) =>
    structureOf(canvasWith(texts), null).gaps.find(each => each.box === box)?.state;
  expect(stateOf('visit', {})).toBe('empty');
  expect(stateOf('visit', { visit: { design: '플레이스' } })).toBe('designed');
  expect(stateOf('visit', { visit: { present: '전화' } })).toBe('designed');
  expect(stateOf('revenue', { revenue: { goal: 6_000_000 } })).toBe('designed');
});

test('the holding pool may stay blank', () => {
  expect(structureOf(canvasWith({}), null).gaps).toHaveLength(15);
  expect(structureOf(canvasWith({ holdingPool: { design: '단체 문자' } }), null).gaps).toHaveLength(16);
});

test('what stopped is told apart from what was never there', () => {
  const { stopped, lacking } = structureOf(canvasWith({ regularsPool: { status: '멈춤' } }), null);
  expect(stopped).toEqual(['regularsPool']);
  expect(lacking[1]).toEqual({ box: 'regularsPool', state: 'stopped' });
});

test('break-even: nobody more where it is reached, unknown where nobody is counted, none without both sums', () => {
  const revenue = { goal: 100, perRegular: 30 };
  expect(structureOf(canvasWith({ revenue }), 3).breakEven).toMatchObject({ regulars: 4, active: 3, missing: 1 });
  expect(structureOf(canvasWith({ revenue }), 9).breakEven).toMatchObject({ regulars: 4, active: 9, missing: 0 });
  expect(structureOf(canvasWith({ revenue }), null).breakEven).toMatchObject({
    regulars: 4,
    active: null,
    missing: null,
  });
  expect(structureOf(canvasWith({ revenue: { goal: 100 } }), 3).breakEven).toBeNull();
});
