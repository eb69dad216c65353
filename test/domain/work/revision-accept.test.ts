import { expect, test } from 'vitest';
import { acceptance } from '../../../src/domain/work/revision-accept';
import { day } from '../ledger-grid';
import { bookOf, cellDay, pastOf, type Rows } from './work-tabs';

const TODAY = day('2026-05-31');
const greeting = { id: 'S-1', stage: '신청', task: '안내', process: '1 문자', metric: '경험률', version: 2 };

function accept(
  process: string,
  {
    spa = {},
    run = {},
    past = [],
    reason = '',
  }: Partial<Record<'spa' | 'run', object>> & { past?: Rows; reason?: string },
) {
  const { works } = bookOf({
    spa: [{ ...greeting, revised: '', ...spa }],
    digilog: [
      { id: 'L-1', day: cellDay('2026-05-30'), work: 'S-1', result: '막힘', change: '주차 안내 더하기', ...run },
    ],
  });
  const work = works[0]!;
  return acceptance(work, work.runs[0]!, { process, reason }, past.length === 0 ? [] : pastOf(past), TODAY);
}

test('accepting keeps the old steps with why and for which figure, and makes the next version of today', () => {
  expect(accept('1 문자\n2 주차 안내', { reason: '주차 문의가 많아서' })).toEqual({
    version: 3,
    kept: {
      day: TODAY,
      kind: 'process',
      subject: 'S-1',
      name: '안내',
      before: '1 문자',
      after: '1 문자\n2 주차 안내',
      reason: '주차 문의가 많아서',
      metric: 'experienceRate',
      version: 3,
    },
    steps: { process: '1 문자\n2 주차 안내', version: 3, revised: TODAY },
  });
});

test('without a reason what the run says is the reason', () => {
  expect(accept('1 문자\n2 주차', { reason: '  ' })).toMatchObject({ kept: { reason: '주차 안내 더하기' } });
});

test('a change that was accepted is not accepted again; one on hold or rejected may be', () => {
  expect(accept('1 카톡', { run: { decision: '반영' } })).toBe('accepted');
  expect(accept('1 카톡', { run: { decision: '보류' } })).toMatchObject({ version: 3 });
  expect(accept('1 카톡', { run: { decision: '기각' } })).toMatchObject({ version: 3 });
});

test('steps that are blank or that stand there already make no version', () => {
  expect(accept('  \n ', {})).toBe('blank');
  expect(accept(' 1 문자 ', {})).toBe('same');
});

test('the next version follows the highest that was ever given', () => {
  const past = [
    { day: cellDay('2026-04-01'), kind: '업무 고침', subject: 'S-1', before: '가', after: '나', version: 7 },
  ];
  expect(accept('1 카톡', { past })).toMatchObject({ version: 8 });
});

test('work without steps gets its first ones by accepting', () => {
  expect(accept('1 카톡', { spa: { process: '', version: '' } })).toMatchObject({
    version: 2,
    kept: { before: '', after: '1 카톡' },
  });
});

const kept = {
  day: cellDay('2026-05-31'),
  kind: '업무 고침',
  subject: 'S-1',
  before: '1 문자',
  after: '1 카톡',
  reason: '문자를 안 봐서',
  version: 3,
};

test('cut short after the old steps were kept: they are not kept twice, the version stays', () => {
  expect(accept('1 카톡', { past: [kept] })).toEqual({
    version: 3,
    kept: null,
    steps: { process: '1 카톡', version: 3, revised: TODAY },
  });
});

test('cut short between the cells of the SPA tab: its version and day are written', () => {
  expect(accept('1 카톡', { spa: { process: '1 카톡' }, past: [kept] })).toEqual({
    version: 3,
    kept: null,
    steps: { process: '1 카톡', version: 3, revised: TODAY },
  });
});

test('cut short before the log row was marked: only that is left to do', () => {
  const spa = { process: '1 카톡', version: 3, revised: cellDay('2026-05-31') };
  expect(accept('1 카톡', { spa, past: [kept] })).toEqual({ version: 3, kept: null, steps: null });
  const yesterday = [{ ...kept, day: cellDay('2026-05-30') }];
  expect(accept('1 카톡', { spa, past: yesterday })).toBe('same');
});

test('steps that somebody mended in the SPA tab since the run need no second change; those from before it do', () => {
  const spa = { process: '1 카톡', version: 2 };
  const byHand = (on: string) => [{ ...kept, reason: '', version: 2, day: cellDay(on) }];
  expect(accept('1 카톡', { spa, past: byHand('2026-05-30') })).toEqual({ version: 2, kept: null, steps: null });
  expect(accept('1 카톡', { spa, past: byHand('2026-05-29') })).toBe('same');
});
