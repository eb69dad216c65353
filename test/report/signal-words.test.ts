import { expect, test } from 'vitest';
import { signals as en } from '../../src/messages/en/signals';
import { signals as ko } from '../../src/messages/ko/signals';

const sales = {
  metric: 'sales',
  value: '1,200,000원',
  mean: '950,000원',
  lower: '800,000원',
  upper: '1,100,000원',
} as const;

test('a week outside the usual range is told plainly, with the range', () => {
  expect(ko.told.above({ ...sales, when: ko.lastWeek })).toBe(
    '지난주 매출은 1,200,000원입니다. 이 가게의 평소 범위(800,000원 ~ 1,100,000원)보다 많습니다.',
  );
  expect(en.told.below({ ...sales, metric: 'orders', value: '3', when: en.weekOf('2026-03-09') })).toBe(
    'Orders in the week from 2026-03-09: 3. That is less than this shop’s usual range (800,000원 to 1,100,000원).',
  );
});

test('a run is told as a new usual', () => {
  expect(ko.told.runBelow({ ...sales, metric: 'orders', mean: '12건', when: ko.weekOf('3월 9일') })).toBe(
    '3월 9일에 시작한 주까지 거래는 여덟 주 잇달아 평소(12건)보다 적었습니다. 이제 이것이 새로운 평소입니다.',
  );
});
