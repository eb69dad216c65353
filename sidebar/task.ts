import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from '../src/server/contract';
import type { Failure } from './failure';
import type { Result } from './rpc';
import type { Words } from './words';

/** A method of the server, or one of its own name where a view may be asked for in two ways. */
export type Job = keyof Api | 'customers' | 'search';
/** A sentence in the language at the time it is shown. */
export type Say = (words: Words) => string;

export interface Said {
  say: Say;
  /** Nothing went wrong, but it is not what was hoped for. */
  isPoor?: true;
}

export interface Task {
  busy: Job | null;
  /** The job under way takes longer than a person expects. */
  slow: boolean;
  failed: { job: Job; failure: Failure; retry(): void } | null;
  said: Said | null;
  /** One at a time: while a job runs, another is not begun. One that nobody asked for leaves standing what was said. */
  run<T>(job: Job, call: () => Promise<Result<T>>, done: (value: T) => Say | Said | null, isUnasked?: boolean): void;
  forget(): void;
}

const slowAfter = 8000;

export function useTask(): Task {
  const [busy, setBusy] = useState<Job | null>(null);
  const [slow, setSlow] = useState(false);
  const [failed, setFailed] = useState<Task['failed']>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const running = useRef(false);

  useEffect(() => {
    setSlow(false);
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, [busy]);

  const run: Task['run'] = async (job, call, done, isUnasked = false) => {
    if (running.current) return;
    running.current = true;
    setBusy(job);
    if (!isUnasked) setSaid(null);
    const result = await call();
    running.current = false;
    setBusy(null);
    if (result.ok) {
      setFailed(null);
      const say = done(result.value);
      if (!isUnasked) setSaid(typeof say === 'function' ? { say } : say);
    } else {
      setFailed({ job, failure: result.failure, retry: () => run(job, call, done, isUnasked) });
    }
  };
  const forget = () => {
    setFailed(null);
    setSaid(null);
  };
  return { busy, slow, failed, said, run, forget };
}
