import { expect, test } from 'vitest';
import { revisionDays, runState, runsWell } from '../../../src/domain/work/runs';
import { formatDay } from '../../../src/schema/day';
import { day } from '../ledger-grid';
import { bookOf, cellDay, pastOf, type Rows } from './work-tabs';

const TODAY = '2026-05-31';

type Told = readonly [day: string, result: string, version?: number];

function stateOf(runs: readonly Told[], spa: Readonly<Record<string, unknown>> = {}, past: Rows = []) {
  const book = bookOf({
    spa: [{ id: 'S-1', stage: '신청', task: '안내', process: '1 문자', ...spa }],
    digilog: runs.map(([on, result, version = '']) => ({ day: cellDay(on), work: 'S-1', result, version })),
  });
  return runState(book.works[0]!, past.length === 0 ? [] : pastOf(past), day(TODAY));
}

const may = (from: number, count: number, result: string): Told[] =>
  Array.from({ length: count }, (_, index) => [`2026-05-${String(from + index).padStart(2, '0')}`, result]);

function changed(on: string, version: number, before = '1 전화'): Rows[number] {
  return { day: cellDay(on), kind: '업무 고침', subject: 'S-1', before, after: '1 문자', version };
}

test('work that was never run is neither stuck nor stable nor stale', () => {
  expect(stateOf([])).toEqual({
    runs: 0,
    revisions: 0,
    lastRun: null,
    isStuck: false,
    isStable: false,
    isStale: false,
  });
});

test('stuck: five runs in thirty days, stuck once, and nobody has changed the steps', () => {
  const five = [...may(10, 4, '그대로 됨'), ...may(20, 1, '막힘')];
  expect(stateOf(five)).toMatchObject({ runs: 5, revisions: 0, isStuck: true });
  expect(stateOf(five.slice(1))).toMatchObject({ runs: 4, isStuck: false });
  expect(stateOf(may(10, 5, '다르게 함'))).toMatchObject({ runs: 5, isStuck: false });
  expect(stateOf(five, {}, [changed('2026-05-21', 2)])).toMatchObject({ revisions: 1, isStuck: false });
  expect(stateOf(five, { version: 2, revised: cellDay('2026-05-21') })).toMatchObject({ revisions: 1, isStuck: false });
});

test('the thirty days end today: the second of May counts, the first does not', () => {
  const four = may(20, 4, '그대로 됨');
  expect(stateOf([['2026-05-02', '막힘'], ...four])).toMatchObject({ runs: 5, isStuck: true });
  expect(stateOf([['2026-05-01', '막힘'], ...four])).toMatchObject({ runs: 4, isStuck: false });
  expect(stateOf(four, {}, [changed('2026-05-02', 2)]).revisions).toBe(1);
  expect(stateOf(four, {}, [changed('2026-05-01', 2)]).revisions).toBe(0);
});

test('stable: the last three runs went as written', () => {
  expect(stateOf(may(10, 3, '그대로 됨')).isStable).toBe(true);
  expect(stateOf(may(10, 2, '그대로 됨')).isStable).toBe(false);
  expect(stateOf([...may(5, 1, '막힘'), ...may(10, 3, '그대로 됨')]).isStable).toBe(true);
  expect(stateOf([...may(10, 3, '그대로 됨'), ...may(20, 1, '다르게 함')]).isStable).toBe(false);
});

test('runs before the steps changed say nothing of the steps as they are', () => {
  const three = may(10, 3, '그대로 됨');
  expect(stateOf(three, {}, [changed('2026-05-11', 2)]).isStable).toBe(false);
  expect(stateOf([...three, ...may(13, 2, '그대로 됨')], {}, [changed('2026-05-11', 2)]).isStable).toBe(true);
  expect(stateOf(three, { version: 2, revised: cellDay('2026-05-15') }).isStable).toBe(false);
  expect(stateOf(three, { version: 2, revised: cellDay('2026-05-09') }).isStable).toBe(true);
});

test('a run on the day of the change counts only where it names the version', () => {
  const after = may(12, 2, '그대로 됨');
  const past = [changed('2026-05-11', 2)];
  const spa = { version: 2 };
  expect(stateOf([['2026-05-11', '그대로 됨'], ...after], spa, past).isStable).toBe(false);
  expect(stateOf([['2026-05-11', '그대로 됨', 1], ...after], spa, past).isStable).toBe(false);
  expect(stateOf([['2026-05-11', '그대로 됨', 2], ...after], spa, past).isStable).toBe(true);
});

test('who still works by an older version says nothing of the newer one', () => {
  const spa = { version: 3 };
  expect(stateOf([...may(10, 2, '그대로 됨'), ['2026-05-20', '그대로 됨', 2]], spa).isStable).toBe(false);
  expect(stateOf([...may(10, 3, '그대로 됨'), ['2026-05-20', '막힘', 2]], spa).isStable).toBe(true);
});

test.each([
  ['매일', '2026-05-24', '2026-05-23'],
  ['매주', '2026-05-10', '2026-05-09'],
  ['매월', '2026-02-28', '2026-02-27'],
  ['그때그때', '2026-02-28', '2026-02-27'],
  ['', '2026-05-01', '2026-04-30'],
])('stale: work of the cycle "%s" last run on %s is not yet, on %s it is', (cycle, fresh, stale) => {
  expect(stateOf([[fresh, '막힘']], { cycle }).isStale).toBe(false);
  expect(stateOf([[stale, '막힘']], { cycle })).toMatchObject({ isStale: true, lastRun: day(stale) });
});

test('a project is done once and never grows stale', () => {
  expect(stateOf([['2025-05-01', '그대로 됨']], { workType: '프로젝트', cycle: '매주' }).isStale).toBe(false);
  expect(stateOf([['2025-05-01', '그대로 됨']], { workType: '루틴', cycle: '매주' }).isStale).toBe(true);
});

test('what lies in the days to come is left out', () => {
  const state = stateOf([...may(29, 3, '그대로 됨'), ['2026-06-01', '막힘']], {}, [changed('2026-06-02', 2)]);
  expect(state).toMatchObject({ runs: 3, revisions: 0, lastRun: day('2026-05-31'), isStable: true });
});

function revised(spa: Readonly<Record<string, unknown>>, past: Rows): string[] {
  const { works } = bookOf({ spa: [{ id: 'S-1', stage: '신청', process: '1 문자', ...spa }] });
  return revisionDays(works[0]!, past.length === 0 ? [] : pastOf(past)).map(formatDay);
}

test('a change is one, written beside the steps and seen by a refresh two days later', () => {
  const spa = { version: 2, revised: cellDay('2026-05-10') };
  expect(revised(spa, [changed('2026-05-12', 2)])).toEqual(['2026-05-10']);
  expect(revised(spa, [changed('2026-05-12', 2), changed('2026-05-20', 2)])).toEqual(['2026-05-10', '2026-05-20']);
  expect(revised({ ...spa, version: 3 }, [changed('2026-05-12', 2)])).toEqual(['2026-05-10', '2026-05-12']);
  expect(revised(spa, [])).toEqual(['2026-05-10']);
});

test('the first text, the first version and changes of other work are no revision', () => {
  expect(revised({}, [changed('2026-05-12', 1, '')])).toEqual([]);
  expect(revised({ version: 1, revised: cellDay('2026-05-10') }, [])).toEqual([]);
  expect(revised({}, [{ ...changed('2026-05-12', 2), subject: 'S-2' }])).toEqual([]);
  expect(revised({}, [{ ...changed('2026-05-12', 2), kind: '캔버스 고침' }])).toEqual([]);
});

test('work runs well that is stable, and neither stuck since nor stale', () => {
  const good = stateOf(may(10, 3, '그대로 됨'));
  expect(runsWell(good)).toBe(true);
  expect(runsWell(stateOf(may(10, 2, '그대로 됨')))).toBe(false);
  const stuckYetWritten = stateOf([...may(10, 2, '막힘'), ...may(20, 3, '그대로 됨')]);
  expect([stuckYetWritten.isStable, runsWell(stuckYetWritten)]).toEqual([true, false]);
  const long = stateOf([
    ['2026-01-01', '그대로 됨'],
    ['2026-01-02', '그대로 됨'],
    ['2026-01-03', '그대로 됨'],
  ]);
  expect([long.isStable, runsWell(long)]).toEqual([true, false]);
});
