import * as v from 'valibot';
import { errors } from '../src/messages/ko/errors';
import type { Api, ErrorCode, Request } from '../src/server/contract';
import { readAnswer, type SidebarMethod } from './answers/answers';
import { type Failure, recognise } from './failure';

/** The part of Google's page script that is used; answers and errors come through handlers only. */
export interface ScriptRunner {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  api(requestJson: string): void;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };
export type Call = <M extends SidebarMethod>(
  method: M,
  ...args: Parameters<Api[M]>
) => Promise<Result<ReturnType<Api[M]>>>;

/** Google ends every run after six minutes; an answer that is not here by then was lost. */
const patience = 6.5 * 60 * 1000;

function readEnvelope(json: unknown) {
  const code = v.custom<ErrorCode>(value => typeof value === 'string' && Object.hasOwn(errors, value));
  const envelope = v.variant('ok', [
    v.object({ ok: v.literal(true), value: v.unknown() }),
    v.object({ ok: v.literal(false), error: v.object({ code, detail: v.string() }) }),
  ]);
  if (typeof json !== 'string') return null;
  try {
    const read = v.safeParse(envelope, JSON.parse(json));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

function readResult<M extends SidebarMethod>(method: M, json: unknown): Result<ReturnType<Api[M]>> {
  const answer = readEnvelope(json);
  const unreadable = {
    ok: false as const,
    failure: { kind: 'unreadable' as const, detail: String(json).slice(0, 300) },
  };
  if (!answer) return unreadable;
  if (answer.ok) {
    const reading = readAnswer(method, answer.value);
    return reading.ok ? reading : unreadable;
  }
  const { code, detail } = answer.error;
  // A bug may be one of Google's own refusals, caught on the server.
  return { ok: false, failure: code === 'bug' ? recognise(detail) : { kind: code, detail } };
}

type Reply = { json: unknown } | { failure: Failure };

function send(run: ScriptRunner, request: Request, waitMs: number): Promise<Reply> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve({ failure: { kind: 'timeout', detail: '' } }), waitMs);
    const settle = (reply: Reply) => {
      clearTimeout(timer);
      resolve(reply);
    };
    try {
      run
        .withSuccessHandler(json => settle({ json }))
        .withFailureHandler(error => settle({ failure: recognise(error) }))
        .api(JSON.stringify(request));
    } catch (error) {
      settle({ failure: recognise(error) });
    }
  });
}

/** One call per action. Never rejects: whatever goes wrong comes back as a failure with a kind. */
export function connect(runner: () => ScriptRunner | null, waitMs = patience): Call {
  return async (method, ...args) => {
    const run = runner();
    if (!run) return { ok: false, failure: { kind: 'outside', detail: '' } };
    const reply = await send(run, { method, args }, waitMs);
    return 'failure' in reply ? { ok: false, failure: reply.failure } : readResult(method, reply.json);
  };
}
