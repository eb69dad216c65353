import type { ProcessShop } from '../../../src/report/pages/process-shop';
import { workPage } from '../../../src/report/pages/work';
import type { Block, Item, Section } from '../../../src/server/contract';
import { day } from '../../domain/ledger-grid';
import { bookOf, cellDay, pastOf, type Rows, type WorkRows } from '../../domain/work/work-tabs';

export const TODAY = day('2026-05-31');
export const greeting = {
  id: 'S-1',
  stage: '신청',
  task: '안내',
  scenario: '아침에 안내를 받는다',
  process: '1 예약 확인\n2. 문자\n③ 적기',
  doneWhen: '당일 안내',
  workType: '루틴',
  difficulty: '단순',
  cycle: '매일',
  minutes: 6,
  timesPerWeek: 8,
  metric: '경험률',
  version: 2,
  revised: cellDay('2026-04-15'),
};
export const kept = {
  day: cellDay('2026-04-15'),
  kind: '업무 고침',
  subject: 'S-1',
  before: '1 전화',
  after: greeting.process,
  version: 2,
  reason: '전화를 안 받아서',
  metric: '경험률',
};

export function shopOf(rows: WorkRows, changes: Partial<ProcessShop> = {}, past: Rows = []): ProcessShop {
  return {
    works: bookOf(rows).works,
    past: past.length === 0 ? [] : pastOf(past),
    today: TODAY,
    settings: { weekStart: 'monday', currency: 'KRW', staff: [] },
    fourWeeks: () => null,
    starters: [],
    freeRow: 2,
    isDigilogOut: false,
    ...changes,
  };
}

export const blocksOf = (sections: readonly Section[]): Block[] => sections.flatMap(({ blocks }) => blocks);
export const itemsOf = (sections: readonly Section[]): Item[] =>
  blocksOf(sections).flatMap(block => (block.kind === 'list' ? block.items : []));
export const textsOf = (sections: readonly Section[]): string[] =>
  blocksOf(sections).flatMap(block => (block.kind === 'text' ? [block.text] : []));

export function card(rows: WorkRows, changes: Partial<ProcessShop> = {}, past: Rows = []): Section[] {
  const shop = shopOf(rows, changes, past);
  return workPage(shop.works[0]!, shop, 'ko');
}

export const runs = (count: number, result: string, work = 'S-1') =>
  Array.from({ length: count }, (_, at) => ({ day: cellDay(`2026-05-${10 + at}`), work, result }));
