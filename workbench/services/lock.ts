import type { Context } from '../run/context';
import { exception, signatureError } from '../run/exception';
import { strict } from '../run/strict';

/** Who holds which lock, by name; shared by all runs and users of one runtime. */
export type HeldLocks = Map<string, number>;

export function createLockService(context: Context, held: HeldLocks, inDocument = true) {
  const ofDocument = createLock(context, held, () => 'document');
  const ofScript = createLock(context, held, () => 'script');
  const ofUser = createLock(context, held, () => `user ${context.user.email}`);
  return strict(
    'LockService',
    {
      getDocumentLock: () => (inDocument ? ofDocument : null),
      getScriptLock: () => ofScript,
      getUserLock: () => ofUser,
    },
    context,
  );
}

/** Locks go with the run that took them: at its end, and while it waits for an answer in a dialog. */
export function releaseAll(held: HeldLocks, runId: number): void {
  for (const [name, holder] of held) if (holder === runId) held.delete(name);
}

function createLock(context: Context, held: HeldLocks, name: () => string) {
  const me = () => context.run?.id ?? 0;
  const acquire = (method: string, timeout: unknown): boolean => {
    if (typeof timeout !== 'number') throw signatureError(method, timeout === undefined ? [] : [timeout]);
    const free = () => [undefined, me()].includes(held.get(name()));
    if (!free()) context.wait(timeout);
    if (!free()) return false;
    held.set(name(), me());
    return true;
  };
  return strict(
    'Lock',
    {
      tryLock: (timeoutInMillis: number) => acquire('LockService.Lock.tryLock', timeoutInMillis),
      waitLock(timeoutInMillis: number) {
        if (!acquire('LockService.Lock.waitLock', timeoutInMillis)) {
          throw exception('Lock timeout: another process was holding the lock for too long.');
        }
      },
      releaseLock() {
        if (held.get(name()) === me()) held.delete(name());
      },
      hasLock: () => held.get(name()) === me(),
    },
    context,
  );
}
