import { expect, test } from 'vitest';
import { readSettings } from '../../scripts/figures/settings-file';

test('every setting is read, words of the settings tab included', () => {
  const text = JSON.stringify({
    currency: 'KRW',
    timeZone: 'Asia/Seoul',
    decisionRule: 'purchases',
    decisionPurchases: 3,
    activeRule: 'regularProduct',
    products: [
      { name: '10회권', kind: '단골상품', taxType: 'exempt', price: 550000 },
      { name: 'Trial', kind: 'entry' },
    ],
    channels: ['인스타그램'],
  });
  expect(readSettings(`\uFEFF${text}`, 's.json')).toEqual({
    currency: 'KRW',
    timeZone: 'Asia/Seoul',
    decisionRule: 'purchases',
    decisionPurchases: 3,
    activeRule: 'regularProduct',
    products: [
      { name: '10회권', kind: 'regular', taxType: 'exempt', price: 550000 },
      { name: 'Trial', kind: 'entry' },
    ],
    channels: ['인스타그램'],
  });
});

test('targets, windows and other names are read; null is a blank', () => {
  const written = {
    products: [{ name: '10회권', margin: 0.6 }],
    aliases: [{ name: '소라', of: '김소라' }],
    profitTarget: 6_000_000,
    targetApplicationRate: 0.1,
    targetExperienceRate: null,
    targetDecisionRate: 1,
    conversionDays: 14,
    cohortDecisionDays: 60,
    dormantDays: null,
    costLagDays: 0,
    modelCustomers: 50,
    modelRepeats: 20,
  };
  expect(readSettings(JSON.stringify(written), 's.json')).toEqual(written);
});

test.each([
  ['{"colour": "red"}', 's.json: "colour" is not a setting.'],
  ['{"products": [{"name": "A", "vat": 10}]}', 's.json: "products[0].vat" is not a setting.'],
  ['{"currency": "WON"}', 's.json: "currency" must be a three-letter currency code such as "KRW", not "WON".'],
  ['{"timeZone": "Seoul"}', 's.json: "timeZone" must be a time zone such as "Asia/Seoul", not "Seoul".'],
  ['{"decisionRule": "visits"}', 's.json: "decisionRule" must be "membership" or "purchases", not "visits".'],
  ['{"decisionPurchases": 0}', 's.json: "decisionPurchases" must be a whole number of at least 1, not 0.'],
  ['{"decisionPurchases": 2.5}', 's.json: "decisionPurchases" must be a whole number of at least 1, not 2.5.'],
  ['{"activeRule": null}', 's.json: "activeRule" must be "any" or "regularProduct", not null.'],
  ['{"products": {}}', 's.json: "products" must be a list of {"name", "kind", "taxType", "price", "margin"}, not {}.'],
  ['{"products": [{"kind": "entry"}]}', 's.json: "products[0].name" is missing; it must be a name.'],
  [
    '{"products": [{"name": "A", "kind": "best"}]}',
    's.json: "products[0].kind" must be "entry", "regular", "other" or "pool", not "best".',
  ],
  [
    '{"products": [{"name": "A", "price": -1}]}',
    's.json: "products[0].price" must be a number of at least 0, or null, not -1.',
  ],
  ['{"channels": ["", "a"]}', 's.json: "channels[0]" must be a name, not "".'],
  ['{"channels": ["-"]}', 's.json: "channels[0]" must be a name, not "-".'],
  ['{"products": [{"name": "#REF!"}]}', 's.json: "products[0].name" must be a name, not "#REF!".'],
  [
    '{"products": [{"name": "A", "kind": "entry"}, {"name": "A ", "kind": "regular"}]}',
    's.json: "products[1].name" stands there twice: "A".',
  ],
  ['{"conversionDays": 0}', 's.json: "conversionDays" must be a whole number of at least 1, not 0.'],
  ['{"costLagDays": -1}', 's.json: "costLagDays" must be a whole number of at least 0, not -1.'],
  [
    '{"targetActiveRate": 85}',
    's.json: "targetActiveRate" must be a share such as 0.85, above 0 and at most 1, or null, not 85.',
  ],
  ['{"profitTarget": 0}', 's.json: "profitTarget" must be a number above 0, or null, not 0.'],
  ['{"aliases": [{"name": "A"}]}', 's.json: "aliases[0].of" is missing; it must be a name.'],
  ['["KRW"]', 's.json must hold one JSON object of settings.'],
  ['[]', 's.json must hold one JSON object of settings.'],
  ['null', 's.json must hold one JSON object of settings.'],
  [
    '{"products": [{"name": "A", "price": 10000000000001}]}',
    's.json: "products[0].price" may be 10,000,000,000,000 at most, not 10000000000001.',
  ],
  ['{"decisionPurchases": 1e300}', 's.json: "decisionPurchases" may be 10,000,000,000,000 at most, not 1e+300.'],
])('%s is refused by name', (text, sentence) => {
  expect(() => readSettings(text, 's.json')).toThrow(sentence);
});

test('what is no JSON is said to be none', () => {
  expect(() => readSettings('{"currency": KRW}', 's.json')).toThrow(/^s\.json is not valid JSON: /);
});
