import { expect, test } from 'vitest';
import { createContext } from '../../../workbench/run/context';
import { createPropertiesService } from '../../../workbench/services/properties';

const kim = { email: 'kim@example.com', locale: 'ko', role: 'editor' } as const;

function service(now = () => 0) {
  const context = createContext({ now });
  const stores = { document: {}, user: {}, script: {} };
  return { context, stores, properties: createPropertiesService(context, stores) };
}

function documentProperties() {
  const properties = service().properties.getDocumentProperties();
  if (!properties) throw new Error('no document');
  return properties;
}

test('a property that was never set is null, also where Object has one of that name', () => {
  const properties = documentProperties();
  expect(properties.getProperty('missing')).toBe(null);
  expect(properties.getProperty('constructor')).toBe(null);
});

test('what is set is read back, listed and deleted', () => {
  const properties = documentProperties();
  properties.setProperty('a', '1').setProperties({ b: '2', c: '3' });
  expect(properties.getProperties()).toEqual({ a: '1', b: '2', c: '3' });
  expect(properties.getKeys()).toEqual(['a', 'b', 'c']);
  properties.deleteProperty('b');
  expect(properties.getProperty('b')).toBe(null);
  properties.setProperties({ d: '4' }, true);
  expect(properties.getProperties()).toEqual({ d: '4' });
  properties.deleteAllProperties();
  expect(properties.getProperties()).toEqual({});
});

test('the object of getProperties is a copy', () => {
  const properties = documentProperties();
  properties.setProperty('a', '1');
  properties.getProperties().a = 'changed';
  expect(properties.getProperty('a')).toBe('1');
});

test('users see their own properties and share those of the document', () => {
  const { context, properties, stores } = service();
  properties.getUserProperties().setProperty('lang', 'ko');
  properties.getDocumentProperties()?.setProperty('trade', 'cafe');
  context.user = kim;
  expect(properties.getUserProperties().getProperty('lang')).toBe(null);
  expect(properties.getDocumentProperties()?.getProperty('trade')).toBe('cafe');
  properties.getUserProperties().setProperty('lang', 'en');
  expect(stores.user).toEqual({ 'owner@example.com': { lang: 'ko' }, 'kim@example.com': { lang: 'en' } });
});

test('a value of 9 KB passes and one byte more does not, counted in UTF-8', () => {
  const properties = documentProperties();
  properties.setProperty('a', 'x'.repeat(9216));
  expect(() => properties.setProperty('b', 'x'.repeat(9217))).toThrow('Argument too large: value');
  // 3 bytes each
  properties.setProperty('c', '가'.repeat(3072));
  expect(() => properties.setProperty('c', '가'.repeat(3073))).toThrow('Argument too large: value');
  expect(properties.getProperty('c')).toHaveLength(3072);
});

test('a store of more than 500 KB is refused and stays as it was', () => {
  const properties = documentProperties();
  for (let i = 10; i < 65; i++) properties.setProperty(`k${i}`, 'x'.repeat(9216));
  // 55 * (9216 + 3) = 507,045 of 512,000 bytes
  expect(() => properties.setProperty('last', 'x'.repeat(4952))).toThrow('property storage quota');
  expect(properties.getProperty('last')).toBe(null);
  properties.setProperty('last', 'x'.repeat(4951));
});

test('setting many properties at once is all or nothing', () => {
  const properties = documentProperties();
  expect(() => properties.setProperties({ good: '1', bad: 'x'.repeat(9217) })).toThrow('too large');
  expect(properties.getProperties()).toEqual({});
});

test('a refused replacement does not delete the others', () => {
  const properties = documentProperties();
  properties.setProperty('kept', '1');
  expect(() => properties.setProperties({ bad: 'x'.repeat(9217) }, true)).toThrow('too large');
  expect(properties.getProperties()).toEqual({ kept: '1' });
});

test('the 50,001st call of a day is refused and the next day starts again', () => {
  let now = 0;
  const properties = service(() => now).properties.getScriptProperties();
  for (let i = 0; i < 50_000; i++) properties.getProperty('a');
  expect(() => properties.getProperty('a')).toThrow('Service invoked too many times for one day: properties.');
  now = 86_400_000;
  expect(properties.getProperty('a')).toBe(null);
});

test('a value that is no text is refused rather than kept as [object Object]', () => {
  const properties = documentProperties();
  expect(() => Reflect.apply(properties.setProperty, null, ['a', { b: 1 }])).toThrow('no text');
  expect(() => Reflect.apply(properties.setProperty, null, ['a', 1])).toThrow('no text');
});

test('without a document there are no document properties', () => {
  const properties = createPropertiesService(createContext(), { document: {}, user: {}, script: {} }, false);
  expect(properties.getDocumentProperties()).toBe(null);
});
