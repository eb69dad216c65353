import { expect, test } from 'vitest';
import { createContext } from '../../../workbench/run/context';
import { createCacheService } from '../../../workbench/services/cache';

function script() {
  const clock = { now: 0 };
  const context = createContext({ now: () => clock.now });
  return { clock, context, service: createCacheService(context), cache: createCacheService(context).getScriptCache() };
}

test('an entry lives ten minutes unless told otherwise', () => {
  const { clock, cache } = script();
  cache.put('a', '1');
  cache.put('b', '2', 1);
  clock.now = 999;
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' });
  clock.now = 1000;
  expect(cache.get('b')).toBe(null);
  clock.now = 599_999;
  expect(cache.get('a')).toBe('1');
  clock.now = 600_000;
  expect(cache.get('a')).toBe(null);
});

test('writing again starts the time anew', () => {
  const { clock, cache } = script();
  cache.put('a', '1', 10);
  clock.now = 9000;
  cache.put('a', '2', 10);
  clock.now = 18_000;
  expect(cache.get('a')).toBe('2');
});

test('keys to 250 characters, values to 100 KB and times to six hours pass, one more of each does not', () => {
  const { cache } = script();
  cache.put('k'.repeat(250), 'x'.repeat(102_400), 21_600);
  expect(() => cache.put('k'.repeat(251), 'x')).toThrow('Argument too large: key');
  expect(() => cache.put('k', 'x'.repeat(102_401))).toThrow('Argument too large: value');
  expect(() => cache.put('k', 'x', 21_601)).toThrow('expirationInSeconds');
  expect(() => cache.put('k', 'x', 0)).toThrow('expirationInSeconds');
});

test('past a thousand entries the nine hundred that live longest stay', () => {
  const { cache } = script();
  for (let i = 1; i <= 1000; i++) cache.put(`k${i}`, 'x', i);
  expect(cache.get('k1')).toBe('x');
  cache.put('k1001', 'x', 1001);
  // k1 to k101 were the soonest to go
  expect(cache.get('k101')).toBe(null);
  expect(cache.get('k102')).toBe('x');
  expect(cache.get('k1001')).toBe('x');
});

test('removed entries are gone', () => {
  const { cache } = script();
  cache.putAll({ a: '1', b: '2', c: '3' }, 20);
  cache.remove('a');
  cache.removeAll(['b', 'missing']);
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
});

test('document, user and script caches are apart, and so are two users', () => {
  const { context, service } = script();
  service.getDocumentCache()?.put('a', 'document');
  service.getUserCache().put('a', 'owner');
  expect(service.getScriptCache().get('a')).toBe(null);
  context.user = { email: 'kim@example.com', locale: 'ko', role: 'editor' };
  expect(service.getUserCache().get('a')).toBe(null);
  expect(service.getDocumentCache()?.get('a')).toBe('document');
});
