import { expect, test } from 'vitest';
import { stateOf } from './sheet-state';
import { installedShop } from './shop';

const choice = { trade: 'academy', lang: 'ko', example: false } as const;

test('a sheet of an older version gets the new settings under the old ones, and what was typed stays', async () => {
  const shop = await installedShop({}, choice);
  const tab = shop.tab('설정');
  const before = shop
    .grid('설정')
    .slice(0, 20)
    .map(cells => cells.slice(0, 2));
  const from = before.findIndex(([item]) => item === '월 목표 수익') + 1;
  tab.getRange(from, 1, 11, 2).clearContent().clearNote();
  tab.deleteColumns((shop.grid('설정')[0] ?? []).indexOf('같은 사람의 다른 이름') + 1, 2);
  tab.getRange('B2').setValue('바른숨');
  tab.getRange(from, 1, 1, 2).setValues([['목표 활성률', '80%']]);
  tab.getRange(from, 2).setNote('내 메모');
  shop.api('install', choice);
  const after = shop
    .grid('설정')
    .slice(0, 20)
    .map(cells => cells.slice(0, 2));
  const expected = before.slice(0, from - 1).map(([item, value]) => [item, item === '상호' ? '바른숨' : value]);
  expect(after.slice(0, from - 1)).toEqual(expected);
  expect(after.slice(from - 1).map(([item]) => item)).toEqual([
    '목표 활성률',
    '월 목표 수익',
    '목표 신청률',
    '목표 경험률',
    '목표 결정률',
    '전환 기간(일)',
    '결정 관찰 기간(일)',
    '휴면 기준일',
    '광고 반응 지연(일)',
    '예측을 시작할 고객 수',
    '예측을 시작할 재구매 고객 수',
  ]);
  expect(after[from - 1]?.[1]).toBe('80%');
  expect(tab.getRange(from, 2).getNote()).toBe('내 메모');
  expect(tab.getRange(from + 5, 2).getNote()).toContain('며칠 안에');
  expect(shop.grid('설정')[0]?.slice(-2)).toEqual(['같은 사람의 다른 이름', '남길 이름']);
  const state = stateOf(shop);
  shop.api('install', choice);
  expect(stateOf(shop)).toEqual(state);
});
