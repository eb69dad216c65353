import { expect, test } from 'vitest';
import { createContext } from '../../../workbench/run/context';
import { createLockService, type HeldLocks, releaseAll } from '../../../workbench/services/lock';

const kim = { email: 'kim@example.com', locale: 'ko', role: 'editor' } as const;

function twoRuns(idle: (milliseconds: number) => void = () => {}) {
  const held: HeldLocks = new Map();
  const context = createContext({ now: () => 0, host: { idle } });
  const service = createLockService(context, held);
  const during = (id: number) => {
    context.run = { id, endsAt: Number.POSITIVE_INFINITY, callsLeft: Number.POSITIVE_INFINITY };
  };
  during(1);
  return { context, during, held, service, lock: service.getScriptLock() };
}

test('a lock that another run holds is not given', () => {
  const { during, lock } = twoRuns();
  expect(lock.tryLock(100)).toBe(true);
  expect(lock.hasLock()).toBe(true);
  during(2);
  expect(lock.tryLock(100)).toBe(false);
  expect(lock.hasLock()).toBe(false);
});

test('waiting for a lock in vain takes the time and throws as Google does', () => {
  const { context, during, lock } = twoRuns();
  lock.waitLock(1000);
  during(2);
  expect(() => lock.waitLock(30_000)).toThrow('Lock timeout: another process was holding the lock for too long.');
  expect(context.now()).toBe(30_000);
});

test('a lock released while another run waits goes to that run', () => {
  const { during, held, lock } = twoRuns(() => releaseAll(held, 1));
  lock.waitLock(10);
  during(2);
  lock.waitLock(10);
  expect(lock.hasLock()).toBe(true);
});

test('taking a lock again in the same run changes nothing and one release frees it', () => {
  const { during, lock } = twoRuns();
  lock.tryLock(10);
  expect(lock.tryLock(10)).toBe(true);
  lock.releaseLock();
  during(2);
  expect(lock.tryLock(10)).toBe(true);
});

test('releasing what another run holds has no effect', () => {
  const { during, lock } = twoRuns();
  lock.tryLock(10);
  during(2);
  lock.releaseLock();
  expect(lock.tryLock(10)).toBe(false);
});

test('user locks keep only the same user apart', () => {
  const { context, during, service } = twoRuns();
  service.getUserLock().waitLock(10);
  during(2);
  expect(service.getUserLock().tryLock(10)).toBe(false);
  context.user = kim;
  expect(service.getUserLock().tryLock(10)).toBe(true);
});

test('document and script locks are apart', () => {
  const { during, service } = twoRuns();
  service.getDocumentLock()?.waitLock(10);
  during(2);
  expect(service.getScriptLock().tryLock(10)).toBe(true);
  expect(service.getDocumentLock()?.tryLock(10)).toBe(false);
});

test('a lock without a time to wait is refused', () => {
  const { lock } = twoRuns();
  expect(() => Reflect.apply(lock.tryLock, null, [])).toThrow("don't match the method signature");
});
