import { expect, test } from 'vitest';
import { installedShop, type Shop, typeRows } from './shop';

const log = { page: 'log', item: '', options: {} } as const;
const process = '1 예약 확인\n2 안내 문자';

async function shopWithWork(): Promise<Shop> {
  const shop = await installedShop({}, { trade: 'cafe' });
  typeRows(shop, 'SPA', [
    ['단계', '업무 프로세스', '할 일', '업무 유형'],
    ['신청', process, '안내', '루틴'],
    ['지원', '1 견적', '간판', '프로젝트'],
  ]);
  shop.api('refresh');
  return shop;
}

function act(shop: Shop, action: string, item: string, values: Record<string, string> = {}, lang: 'ko' | 'en' = 'ko') {
  return shop.api('act', lang, { action, item, values }, log);
}

function logRun(shop: Shop, values: Record<string, string> = {}) {
  const blank = { learned: '', change: '', minutes: '', staff: '' };
  return act(shop, 'logRun', '안내', { result: 'stuck', ...blank, ...values });
}

function cell(shop: Shop, tab: string, row: number, word: string) {
  return shop.tab(tab).getRange(row, (shop.grid(tab)[0] ?? []).indexOf(word) + 1);
}

function dropColumn(shop: Shop, tab: string, word: string): void {
  shop.tab(tab).deleteColumn(cell(shop, tab, 1, word).getColumn());
}

test('a run is not logged without a column for what was typed; what was left blank needs none', async () => {
  const shop = await shopWithWork();
  shop.api('addModule', 'digilog');
  dropColumn(shop, '디지로그', '배운 것');
  expect(logRun(shop, { learned: '주차 문의가 많다', change: '주차 안내' })).toMatchObject({
    isPoor: true,
    said: expect.stringContaining('디지로그 탭에 ‘배운 것’ 열이 없어 적지 않았습니다.'),
  });
  expect(shop.grid('디지로그')).toHaveLength(1);
  expect(logRun(shop, { change: '주차 안내' }).isPoor).toBe(false);
  expect(cell(shop, '디지로그', 2, '고칠 내용').getValue()).toBe('주차 안내');
  dropColumn(shop, '디지로그', '결과');
  expect(logRun(shop).said).toContain('디지로그 탭에 ‘결과’ 열이 없어');
  expect(shop.grid('디지로그')).toHaveLength(2);
});

test('starter work is not added again and again to a tab without its columns', async () => {
  const shop = await shopWithWork();
  dropColumn(shop, 'SPA', '업무 프로세스');
  const before = shop.grid('SPA');
  expect(act(shop, 'addStarters', '').said).toContain('SPA 탭에 ‘업무 프로세스’ 열이 없어');
  expect(shop.grid('SPA')).toEqual(before);
});

test('a project that has something under 완료일 is not marked as done today', async () => {
  const shop = await shopWithWork();
  const doneOn = cell(shop, 'SPA', 3, '완료일');
  doneOn.setValue('지은이가 11월쯤 끝냄');
  expect(act(shop, 'finishProject', 'S-000002')).toMatchObject({
    isPoor: true,
    summary: null,
    said: expect.stringMatching(
      /^SPA 탭 [A-Z]+3 칸\(‘완료일’\)의 ‘지은이가 11월쯤 끝냄’ 내용을 읽을 수 없어 아무것도 적지 않았습니다/,
    ),
  });
  expect(doneOn.getValue()).toBe('지은이가 11월쯤 끝냄');
  doneOn.setFormula('=IF(1>2,1,"")');
  expect(act(shop, 'finishProject', 'S-000002', {}, 'en')).toMatchObject({
    isPoor: true,
    said: 'Cell S3 (“Done on”) of the SPA tab holds a formula, so nothing was written. Delete the formula and save again, or change it in the sheet.',
  });
  expect(doneOn.getFormula()).toBe('=IF(1>2,1,"")');
  doneOn.setValue('2026-12-24');
  expect(act(shop, 'finishProject', 'S-000002')).toMatchObject({
    isPoor: true,
    said: expect.stringContaining('2026-12-24'),
  });
  doneOn.setValue('');
  expect(act(shop, 'finishProject', 'S-000002').isPoor).toBe(false);
});

test.each(['업무 프로세스', '버전'])('a change is not written over a formula under %s', async word => {
  const shop = await shopWithWork();
  logRun(shop, { change: '주차 안내' });
  const formula = word === '버전' ? '=1+0' : '="1 예약"&" 확인"';
  cell(shop, 'SPA', 2, word).setNumberFormat('0').setFormula(formula);
  const was = String(cell(shop, 'SPA', 2, '업무 프로세스').getValue());
  const kept = shop.grid('이력');
  const values = { was, process: `${process}\n3 주차`, reason: '' };
  expect(act(shop, 'acceptChange', 'L-000001', values)).toMatchObject({
    isPoor: true,
    said: expect.stringMatching(new RegExp(`^SPA 탭 [A-Z]+2 칸\\(‘${word}’\\)에 수식이 있어 아무것도 적지 않았습니다`)),
  });
  expect(cell(shop, 'SPA', 2, word).getFormula()).toBe(formula);
  expect([shop.grid('이력'), cell(shop, '디지로그', 2, '처리').getValue()]).toEqual([kept, '']);
});

test('a decision is not written over a formula or what cannot be read, nor said to be written where it has no column', async () => {
  const shop = await shopWithWork();
  logRun(shop, { change: '주차 안내' });
  const decision = cell(shop, '디지로그', 2, '처리');
  const hold = () => act(shop, 'decideChange', 'L-000001', { decision: 'held' });
  decision.setDataValidation(null).setNumberFormat('0').setFormula('=""');
  expect(hold().said).toMatch(/디지로그 탭 [A-Z]+2 칸\(‘처리’\)에 수식이 있어/);
  expect(decision.getFormula()).toBe('=""');
  decision.setValue('지은과 의논');
  expect(hold().said).toContain('(‘처리’)의 ‘지은과 의논’ 내용을 읽을 수 없어');
  const values = { was: process, process: `${process}\n3 주차`, reason: '' };
  expect(act(shop, 'acceptChange', 'L-000001', values).said).toContain('(‘처리’)의 ‘지은과 의논’ 내용을 읽을 수 없어');
  expect([decision.getValue(), cell(shop, 'SPA', 2, '업무 프로세스').getValue()]).toEqual(['지은과 의논', process]);
  dropColumn(shop, '디지로그', '처리');
  expect(hold()).toMatchObject({ isPoor: true, said: expect.stringContaining('디지로그 탭에 ‘처리’ 열이 없어') });
  expect(act(shop, 'acceptChange', 'L-000001', values).isPoor).toBe(true);
  expect(cell(shop, 'SPA', 2, '업무 프로세스').getValue()).toBe(process);
});
