import { beforeEach, expect, test } from 'vitest';
import { installedShop, type Shop, typeRows } from './shop';

const log = { page: 'log', item: '', options: {} } as const;
const step = { page: 'step', item: 'structure', options: {} } as const;
const written = '1 예약 확인\n2 안내 문자';
const byHand = '1 예약 확인\n2 전화로 안내';
const wanted = '1 예약 확인\n2 전화로 안내\n3 주차 안내';

let shop: Shop;

/** Steps that the history knows, a change to decide on, and then other steps typed by hand. */
beforeEach(async () => {
  shop = await installedShop({}, { trade: 'cafe' });
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일'],
    ['신청', written, '안내'],
  ]);
  shop.api('refresh');
  const run = { result: 'different', learned: '', change: '주차 안내', minutes: '', staff: '' };
  shop.api('act', 'ko', { action: 'logRun', item: '안내', values: run }, log);
  steps().setValue(byHand);
});

function column(tab: string, word: string): number {
  return (shop.grid(tab)[0] ?? []).indexOf(word) + 1;
}

function steps() {
  return shop.tab('SPA').getRange(2, column('SPA', '업무 프로세스'));
}

function dropColumn(tab: string, word: string): void {
  shop.tab(tab).deleteColumn(column(tab, word));
}

function accept(lang: 'ko' | 'en' = 'ko') {
  const values = { was: byHand, process: wanted, reason: '주차 문의' };
  return shop.api('act', lang, { action: 'acceptChange', item: 'L-000001', values }, log);
}

function decide(action: string, values: Record<string, string> = {}) {
  return shop.api('act', 'ko', { action, item: 'rule.deals', values }, step);
}

test('a change is not accepted while the history cannot take the old steps and the new, and is once it can', () => {
  const gone: string[] = [];
  for (const word of ['이전', '이후']) {
    dropColumn('이력', word);
    gone.push(word);
    const kept = shop.grid('이력');
    expect(accept()).toMatchObject({
      isPoor: true,
      summary: null,
      said: `이력 탭에 ‘${gone.join(', ')}’ 열이 없어 적지 않았습니다. 열 이름을 원래대로 적거나, 열을 지웠다면 시작하기에서 ‘빠진 것 되살리기’를 누른 뒤 다시 해 주세요.`,
    });
    expect([steps().getValue(), shop.grid('이력')]).toEqual([byHand, kept]);
  }
  expect(shop.tab('디지로그').getRange(2, column('디지로그', '처리')).getValue()).toBe('');
  shop.api('install', { trade: 'cafe', lang: 'ko', example: false });
  expect(accept()).toMatchObject({ isPoor: false });
  expect(steps().getValue()).toBe(wanted);
  expect(shop.grid('이력').flat()).toEqual(expect.arrayContaining([byHand, wanted]));
});

test('a change is not accepted while the header row of the history is gone', () => {
  shop.tab('이력').deleteRow(1);
  expect(accept('en')).toMatchObject({
    isPoor: true,
    said: expect.stringMatching(/^The History tab has no column “Date, Kind, Subject, .*”, so nothing was written\. /),
  });
  expect(steps().getValue()).toBe(byHand);
});

test('a reason or a day that the history cannot take is not said to be kept', () => {
  for (const word of ['이유', '미룬 날']) dropColumn('이력', word);
  const kept = shop.grid('이력');
  const [no, ahead, later] = [
    decide('notForUs', { reason: '다른 장부' }),
    shop.api('act', 'ko', { action: 'goAhead', item: 'step.people', values: { reason: '직원이 왔다' } }, step),
    decide('later', { until: '2026-12-31' }),
  ];
  for (const { isPoor, summary } of [no, ahead, later])
    expect({ isPoor, summary }).toEqual({ isPoor: true, summary: null });
  expect(no?.said).toContain('이력 탭에 ‘이유’ 열이 없어');
  expect(later?.said).toContain('이력 탭에 ‘미룬 날’ 열이 없어');
  expect(shop.grid('이력')).toEqual(kept);
  shop.tab('이력').deleteRow(1);
  const [resumed, reviewed] = [
    decide('resume'),
    shop.api('act', 'ko', { action: 'reviewed', item: '', values: {} }, step),
  ];
  expect([resumed?.isPoor, reviewed.isPoor]).toEqual([true, true]);
});

test('a history without a column by which its rows are known does not grow at every refresh, and the column is named', () => {
  for (const word of ['항목', '값', '이후', '대상']) {
    dropColumn('이력', word);
    shop.api('refresh');
    const once = shop.grid('이력').length;
    const told = shop.api('refresh').issues.shown.filter(({ code }) => code === 'column-missing');
    expect([word, shop.grid('이력').length]).toEqual([word, once]);
    expect(told.map(({ place, header }) => [place.tab, header.split(', ').includes(word)])).toEqual([
      ['history', true],
    ]);
  }
});
