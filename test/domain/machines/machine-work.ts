import { longText } from '../../../sheets-templates/long-text';
import { type Judgement, type MachineInput, machineBoard } from '../../../src/domain/machines/board';
import { day } from '../ledger-grid';
import { bookOf, cellDay, pastOf, type Rows, type WorkRows } from '../work/work-tabs';

export const greeting = {
  id: 'S-1',
  stage: '신청',
  process: '1 예약 확인 2 안내 문자 3 질문지 링크 4 거래장부 신청',
  task: '체험 예약 안내 보내기',
  doneWhen: '당일 예약 100 % 안내',
  difficulty: '단순',
  minutes: 6,
  timesPerWeek: 8,
  metric: '경험률',
};

/** Runs of the greeting on these days, as written unless said otherwise. */
export function runsOf(days: readonly string[], more: Readonly<Record<string, unknown>> = {}): Rows {
  return days.map(iso => ({ day: cellDay(iso), work: 'S-1', result: '그대로 됨', ...more }));
}

export const handedOver: Rows = [{ id: 'R-1', work: 'S-1', now: '알바', state: '위임 완료' }];
export const stableRuns = runsOf(['2026-05-20', '2026-05-21', '2026-05-22']);

export interface Changes {
  readonly tabs?: WorkRows;
  readonly past?: Rows;
  readonly input?: Partial<MachineInput>;
}

/** The greeting, ready for a machine in every respect that is not changed here. */
export function board({ tabs = {}, past = [], input = {} }: Changes = {}): Judgement[] {
  const rows = { spa: [greeting], roles: handedOver, digilog: stableRuns, ...tabs };
  return machineBoard({
    works: bookOf(rows).works,
    past: past.length > 0 ? pastOf(past) : [],
    today: day('2026-05-31'),
    kept: new Set(['experienceRate']),
    hourValue: null,
    preset: longText('trades').academy,
    isEarly: () => false,
    ...input,
  });
}

export function judged(changes: Changes = {}): Judgement {
  const [first] = board(changes);
  if (!first) throw new Error('nothing on the board');
  return first;
}
