import { expect, test } from 'vitest';
import { settingItems } from '../../sheets-templates/setting-items';
import { decodeSettings } from '../../src/schema/decode-settings';
import type { Issue } from '../../src/schema/issue';
import { DEFAULT_SETTINGS } from '../../src/schema/settings';
import { contextFor, day, settingsWith } from '../domain/ledger-grid';

const context = contextFor(settingsWith(), '2026-05-31');

test('the settings tab is read in Korean, English and keys, block by block', () => {
  const cells = [
    ['설정'],
    [
      '항목',
      '값',
      '유입채널',
      '채널 성격',
      '채널 시작일',
      '상품',
      '상품구분',
      '가격',
      '과세유형',
      '마진율',
      '담당자',
      '결제수단',
    ],
    [
      '상호',
      '바른숨',
      '네이버 플레이스',
      '풀',
      '2026-01-05',
      '체험 1회권',
      '경험상품',
      20000,
      '과세',
      '',
      '원장',
      '카드',
    ],
    [
      '결정 기준',
      '구매 횟수',
      '인스타그램',
      'push',
      '',
      '10회권',
      'regular',
      '55만원',
      '면세',
      '70%',
      '이강사',
      '현금',
    ],
    ['결정 구매 횟수(N)', 3, '', '', '', '물', '', '', '', '', '', ''],
    ['Active rule', 'regularProduct', '', '', '', '', '', '', '', '', '', ''],
    ['weekStart', 'Sunday', '', '', '', '', '', '', '', '', '', ''],
    ['업종', '', '', '', '', '', '', '', '', '', '', ''],
  ];
  const { settings, issues } = decodeSettings({ cells }, context);
  expect(issues).toEqual([]);
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    businessName: '바른숨',
    decisionRule: 'purchases',
    decisionPurchases: 3,
    activeRule: 'regularProduct',
    weekStart: 'sunday',
    channels: [
      { name: '네이버 플레이스', nature: 'pull', since: day('2026-01-05') },
      { name: '인스타그램', nature: 'push', since: null },
    ],
    products: [
      { name: '체험 1회권', kind: 'entry', price: 20000, taxType: 'taxable', margin: null },
      { name: '10회권', kind: 'regular', price: 550000, taxType: 'exempt', margin: 0.7 },
      { name: '물', kind: null, price: null, taxType: 'taxable', margin: null },
    ],
    staff: ['원장', '이강사'],
    payments: ['카드', '현금'],
  });
});

test('an unknown item and a bad value are said with their place, and the defaults hold', () => {
  const cells = [
    ['Item', 'Value'],
    ['통화', '원'],
    ['비밀번호', '1234'],
    ['결정 구매 횟수(N)', 0],
    ['결정 기준', '아무거나'],
  ];
  const { settings, issues } = decodeSettings({ cells }, context);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(issues.map(({ code, row, column, at, read }) => [code, row, column, at, read])).toEqual([
    ['unknown-setting', 3, 'item', 1, '비밀번호'],
    ['bad-setting', 2, 'value', 2, '원'],
    ['bad-setting', 5, 'value', 2, '아무거나'],
    ['bad-setting', 4, 'value', 2, '0'],
  ]);
});

test('prices are read in the currency that the same tab names', () => {
  const cells = [
    ['항목', '값', '상품', '가격'],
    ['통화', 'usd', 'Mug', '$12.50'],
  ];
  const { settings, issues } = decodeSettings({ cells }, context);
  expect(issues).toEqual([]);
  expect([settings.currency, settings.products[0]?.price]).toEqual(['USD', 12.5]);
});

test('a settings tab without its header keeps the defaults and says so', () => {
  const { settings, issues } = decodeSettings({ cells: [] }, context);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(issues.map(issue => issue.code)).toEqual(['header-missing']);
});

test('of an item, a channel or a product that stands twice the upper one is read, and the lower one shown', () => {
  const { settings, issues } = decodeSettings(
    {
      cells: [
        ['item', 'value', 'channel', 'product', 'productKind'],
        ['통화', 'USD', '네이버', '10회권', '단골상품'],
        ['Currency', 'EUR', '네이버', '10회권', '기타'],
      ],
    },
    context,
  );
  expect(settings.currency).toBe('USD');
  expect(settings.channels).toHaveLength(1);
  expect(settings.products).toMatchObject([{ name: '10회권', kind: 'regular' }]);
  expect(issues.map(({ code, row, column, read }) => [code, row, column, read])).toEqual([
    ['setting-twice', 3, 'item', 'Currency'],
    ['setting-twice', 3, 'channel', '네이버'],
    ['setting-twice', 3, 'product', '10회권'],
  ]);
});

test.each([
  ['단골상품', []],
  ['기타', [['no-regular-product', 2, 'value', '단골상품 구매']]],
])('active by a regulars’ product, and the only product is %s', (kind, expected) => {
  const cells = [
    ['item', 'value', 'product', 'productKind'],
    ['활성 기준', '단골상품 구매', '10회권', kind],
  ];
  const { issues } = decodeSettings({ cells }, context);
  expect(issues.map(({ code, row, column, read }) => [code, row, column, read])).toEqual(expected);
});

const said = (issues: readonly Issue[]) => issues.map(({ code, row, column, read }) => [code, row, column, read]);

test('targets, windows and thresholds are read as an owner types them', () => {
  const cells = [
    ['항목', '값'],
    ['월 목표 수익', '600만원'],
    ['목표 신청률', '12.5%'],
    ['Target first-try rate', 85],
    ['targetDecisionRate', 0.5],
    ['목표 활성률', '100%'],
    ['전환 기간(일)', 14],
    ['결정 관찰 기간(일)', '60'],
    ['휴면 기준일', '45'],
    ['광고 반응 지연(일)', 0],
    ['예측에 필요한 고객 수', 200],
    ['예측에 필요한 재구매 고객 수', 50],
  ];
  const { settings, issues } = decodeSettings({ cells }, context);
  expect(issues).toEqual([]);
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    profitTarget: 6_000_000,
    targets: { applicationRate: 0.125, experienceRate: 0.85, decisionRate: 0.5, activeRate: 1 },
    conversionDays: 14,
    cohortDecisionDays: 60,
    dormantDays: 45,
    costLagDays: 0,
    modelCustomers: 200,
    modelRepeats: 50,
  });
});

test.each([
  ['월 목표 수익', 0],
  ['월 목표 수익', '많이'],
  ['목표 결정률', '0%'],
  ['목표 결정률', '101%'],
  ['목표 결정률', '반'],
  ['전환 기간(일)', 0],
  ['전환 기간(일)', 7.5],
  ['결정 관찰 기간(일)', '-90'],
  ['휴면 기준일', 0],
  ['광고 반응 지연(일)', -1],
  ['예측에 필요한 고객 수', 0],
])('%s cannot be %s: it is said, and nothing else changes', (item, value) => {
  const { settings, issues } = decodeSettings(
    {
      cells: [
        ['항목', '값'],
        [item, value],
      ],
    },
    context,
  );
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(said(issues)).toEqual([['bad-setting', 2, 'value', String(value)]]);
});

test('blank targets and windows mean the defaults', () => {
  const cells = [['항목', '값'], ...settingItems.map(item => [item.name.ko, ''])];
  const { settings, issues } = decodeSettings({ cells }, context);
  expect([settings, issues]).toEqual([DEFAULT_SETTINGS, []]);
});

test('what a new settings tab says beside its items is what a blank means', () => {
  const cells = [['항목', '값'], ...settingItems.map(item => [item.name.ko, 'first' in item ? item.first : ''])];
  // what the roadmap asks for stands in its items alone
  expect({ ...decodeSettings({ cells }, context).settings, roadmap: {} }).toEqual(DEFAULT_SETTINGS);
});

test('thresholds of the roadmap are those typed; one that cannot be read is told of', () => {
  const cells = [
    ['항목', '값'],
    ['시운전: 경험한 손님(명)', '5명'],
    ['Expansion: share by referral', '25%'],
    ['확산: 그 채널의 결정 몫', '많이'],
    ['오너 한 시간의 값', '12,000원'],
    ['소개로 보는 채널', '동네 모임, 가족'],
  ];
  const { settings, issues } = decodeSettings({ cells }, context);
  expect(settings.roadmap).toEqual({ strangers: 5, referralShare: 0.25 });
  expect([settings.hourValue, settings.referralChannels]).toEqual([12000, '동네 모임, 가족']);
  expect(issues.map(({ code, row }) => [code, row])).toEqual([['bad-setting', 4]]);
});
