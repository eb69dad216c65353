import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxes } from '../../sheets-templates/canvas-boxes';
import { stages } from '../../sheets-templates/stages';
import type { StepState } from '../../src/guide/steps';
import { day } from '../domain/ledger-grid';
import { cellDay } from '../domain/work/work-tabs';
import { iso, type ShopRows, stepsFrom } from './evidence-of';

const OWNER = '지은';
const stageNames = Object.values(stages).map(({ ko }) => ko);
const names = Array.from({ length: 9 }, (_, at) => `일 ${at + 1}`);
const dayText = fc.integer({ min: day('2026-03-20'), max: day('2026-05-31') }).map(iso);

/** Rows about some of the pieces of work, one a piece. */
const rowsAbout = (row: fc.Arbitrary<Record<string, unknown>>) =>
  fc
    .tuple(fc.subarray(names), fc.array(row, { minLength: names.length, maxLength: names.length }))
    .map(([works, rows]) => works.map((work, at) => ({ work, ...rows[at] })));

const spa = rowsAbout(
  fc.record({
    stage: fc.constantFrom(...stageNames),
    process: fc.constantFrom('1. 한다', '1. 한다', ''),
    doneWhen: fc.constantFrom('끝났다', ''),
    workType: fc.constantFrom('루틴', '루틴', '프로젝트'),
    minutes: fc.constantFrom(10, ''),
    timesPerWeek: fc.constantFrom(2, ''),
  }),
).map(rows => rows.map(({ work, ...row }) => ({ ...row, task: work })));

const roles = rowsAbout(
  fc.constantFrom<Record<string, unknown>>(
    { now: '오너', state: '오너 전담' },
    { now: '오너', person: OWNER, state: '기록됨' },
    { now: '', state: '기록됨' },
    { now: '직원', person: '이', state: '시범 위임' },
    { now: '직원', person: '김', state: '위임 완료', metric: '신청' },
    { now: '기계', state: '자동화' },
  ),
);

const run = fc.record({
  work: fc.constantFrom(...names),
  day: dayText.map(cellDay),
  result: fc.constantFrom('그대로 됨', '막힘', '다르게 함'),
  staff: fc.constantFrom('이', '김', OWNER, '오너', ''),
});

const levels = ['0 손으로', '1 양식·템플릿', '2 SaaS 하나'];
const automation = rowsAbout(
  fc.record({
    levelNow: fc.constantFrom(...levels),
    levelTarget: fc.constantFrom('', '2 SaaS 하나'),
    monthlyCost: fc.constantFrom('', 20000),
  }),
);

const canvasBox = fc.record({
  design: fc.constantFrom('바라는 모습', ''),
  present: fc.constantFrom('지금 모습', ''),
  status: fc.constantFrom(null, 'designed', 'working', 'stopped'),
});

const rate = fc.constantFrom(null, 0.4);
const shop = fc.record({
  boxes: fc.dictionary(fc.constantFrom(...boxes.map(({ key }) => key)), canvasBox),
  kpis: fc.array(dayText.map(start => [start, '검색', 10])),
  deals: fc.array(
    dayText.map(date => [date, '거래', '손님', 10000]),
    { maxLength: 14 },
  ),
  spa,
  roles,
  digilog: fc.array(run),
  automation,
  settings: fc.record({
    staff: fc.constantFrom([], ['김', '이']),
    targets: fc.record({ applicationRate: rate, experienceRate: rate, decisionRate: rate, activeRate: rate }),
  }),
}) satisfies fc.Arbitrary<ShopRows>;

const lists = ['kpis', 'deals', 'spa', 'roles', 'digilog', 'automation'] as const;
type Shop = typeof shop extends fc.Arbitrary<infer Of> ? Of : never;

function seen(rows: Shop): StepState[] {
  const filled = Object.entries(rows).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return stepsFrom(Object.fromEntries(filled));
}

function raised(before: readonly StepState[], after: readonly StepState[]): string[] {
  return after.filter(({ met }, at) => met > (before[at]?.met ?? 0) + 1e-9).map(({ key }) => key);
}

/** What lacks something in the guide's eyes, by name: taking it away takes an open problem away. And who the owner is has to stay known. */
function isOpenProblem(steps: readonly StepState[], row: Record<string, unknown>): boolean {
  const lacking = steps.flatMap(step => step.rules.flatMap(({ lacks }) => lacks.map(({ name }) => name.ko)));
  return row.person === OWNER || lacking.includes(String(row.work));
}

test.each(lists)('a tab that is taken out raises no step: %s', tab => {
  fc.assert(
    fc.property(shop, rows => {
      expect(raised(seen(rows), seen({ ...rows, [tab]: [] }))).toEqual([]);
    }),
  );
});

test.each(['kpis', 'deals', 'digilog'] as const)('rows taken out of a record raise no step: %s', tab => {
  fc.assert(
    fc.property(
      shop.chain(rows => fc.tuple(fc.constant(rows), fc.subarray<unknown>(rows[tab]))),
      ([rows, left]) => {
        expect(raised(seen(rows), seen({ ...rows, [tab]: left } as Shop))).toEqual([]);
      },
    ),
  );
});

test.each(['roles', 'automation'] as const)('a row that lacks nothing, taken out, raises no step: %s', tab => {
  fc.assert(
    fc.property(shop, fc.nat(), (rows, at) => {
      const row: Record<string, unknown> | undefined = rows[tab][at % Math.max(1, rows[tab].length)];
      const steps = seen(rows);
      fc.pre(row !== undefined && !isOpenProblem(steps, row));
      const left = { ...rows, [tab]: rows[tab].filter(each => each !== row) };
      expect(raised(steps, seen(left))).toEqual([]);
    }),
  );
});

test('a piece of work that lacks nothing, taken out of SPA, raises no step', () => {
  const rest = { process: '1. 한다', doneWhen: '끝났다', workType: '루틴', minutes: 10, timesPerWeek: 2 };
  fc.assert(
    fc.property(shop, fc.constantFrom(...stageNames), (rows, stage) => {
      const whole = {
        ...rows,
        spa: [...rows.spa, { ...rest, stage, task: '온전한 일' }],
        roles: [...rows.roles, { work: '온전한 일', now: '직원', person: '김', state: '위임 완료', metric: '신청' }],
        digilog: [...rows.digilog, { work: '온전한 일', day: cellDay('2026-05-30'), result: '그대로 됨', staff: '김' }],
        automation: [...rows.automation, { work: '온전한 일', levelNow: '2 SaaS 하나', monthlyCost: 20000 }],
      } as Shop;
      expect(raised(seen(whole), seen({ ...whole, spa: rows.spa }))).toEqual([]);
    }),
  );
});

test('a line of the canvas that is emptied raises no step', () => {
  const line = fc.constantFrom('design', 'present', 'status');
  fc.assert(
    fc.property(shop, fc.nat(), line, (rows, at, field) => {
      const [box] = Object.entries(rows.boxes).slice(at % Math.max(1, Object.keys(rows.boxes).length));
      fc.pre(box !== undefined);
      const emptied = { ...rows.boxes, [box[0]]: { ...box[1], [field]: field === 'status' ? null : '' } };
      expect(raised(seen(rows), seen({ ...rows, boxes: emptied }))).toEqual([]);
    }),
  );
});

test('a box that stands still, taken off the canvas, leaves the others no better', () => {
  const whole = { design: '바라는 모습', present: '지금 모습', status: 'working' } as const;
  const of = (drawn: NonNullable<ShopRows['boxes']>) => stepsFrom({ boxes: drawn })[0]?.met;
  const before = of({ decision: whole, regular: { ...whole, status: 'stopped' } });
  expect(before).toBeCloseTo((2 / 7 + 1 / 7) / 3, 10);
  expect(of({ decision: whole })).toBeCloseTo((1 / 7 + 1 / 7) / 3, 10);
});

test('taking a piece of work away that lacks something may raise a step: it was an open problem', () => {
  const whole = { stage: '유입', task: '일 1', process: '1', doneWhen: '끝', minutes: 5, timesPerWeek: 1 };
  const open = { stage: '유입', task: '일 2', process: '1' };
  const of = (...rows: object[]) => stepsFrom({ spa: rows as Record<string, unknown>[] })[2]?.met;
  expect(of(whole, open)).toBeCloseTo((1 / 7 + 1 / 2 + 0) / 3, 10);
  expect(of(whole)).toBeCloseTo((1 / 7 + 1 + 0) / 3, 10);
});
