import { expect, test } from 'vitest';
import { adviceTexts } from '../../src/report/dashboard/words';
import { filled } from '../../src/report/pages/fill';

const { signals: ko } = adviceTexts('ko');
const { signals: en } = adviceTexts('en');
const money = { value: '1,200,000원', mean: '950,000원', lower: '800,000원', upper: '1,100,000원' };

test('a week outside the usual range is told plainly, with the range', () => {
  expect(filled(ko.above, { ...money, metric: ko.metrics.sales })).toBe(
    '지난주 매출은 1,200,000원입니다. 이 가게의 평소 범위(800,000원 ~ 1,100,000원)보다 많습니다.',
  );
  expect(filled(en.below, { ...money, metric: en.metrics.orders, value: '3' })).toBe(
    'Orders last week: 3. That is less than this shop’s usual range (800,000원 to 1,100,000원).',
  );
});

test('a run is told as a new usual', () => {
  expect(filled(ko.runBelow, { ...money, metric: ko.metrics.orders, mean: '12건' })).toBe(
    '지난주까지 거래는 여덟 주 잇달아 평소(12건)보다 적었습니다. 이제 이것이 새로운 평소입니다.',
  );
});
