import { expect, test, vi } from 'vitest';
import { connect, type ScriptRunner } from '../../sidebar/rpc';
import { answer, healthy, opened, refusal } from './fixtures';

type Reply = { answer: unknown } | { error: unknown } | 'never' | 'throws';

function fakeRun(reply: Reply) {
  const sent: string[] = [];
  const runner = (success?: (answer: unknown) => void, failure?: (error: unknown) => void): ScriptRunner => ({
    withSuccessHandler: handler => runner(handler, failure),
    withFailureHandler: handler => runner(success, handler),
    api(json) {
      sent.push(json);
      if (reply === 'throws') throw new Error('google.script.run is not ready');
      if (reply === 'never') return;
      if ('answer' in reply) success?.(reply.answer);
      else failure?.(reply.error);
    },
  });
  return { sent, run: () => runner() };
}

const kindOf = async (reply: Reply) => {
  const result = await connect(fakeRun(reply).run)('refresh');
  return result.ok ? 'ok' : result.failure.kind;
};

test('one call carries the method and its arguments as JSON text', async () => {
  const { sent, run } = fakeRun({ answer: answer(healthy) });
  await connect(run)('install', { trade: 'cafe', lang: 'ko', example: true });
  expect(sent).toEqual(['{"method":"install","args":[{"trade":"cafe","lang":"ko","example":true}]}']);
});

test('an answer comes back as its value', async () => {
  const result = await connect(fakeRun({ answer: answer(opened()) }).run)('open');
  expect(result).toEqual({ ok: true, value: opened() });
});

test('a call without a result is answered by null', async () => {
  const result = await connect(fakeRun({ answer: answer(null) }).run)('setLanguage', 'en');
  expect(result).toEqual({ ok: true, value: null });
});

test.each([
  ['not text', { answer: 42 }],
  ['not JSON', { answer: '<html>sign in</html>' }],
  ['another shape', { answer: '{"value":1}' }],
  ['a summary without rows', { answer: answer({ ...healthy, rows: undefined }) }],
  ['an unknown error code', { answer: refusal('on-fire') }],
  ['a number where text belongs', { answer: answer({ ...healthy, currency: 7 }) }],
  [
    'an issue nobody has words for',
    {
      answer: answer({
        ...healthy,
        issues: {
          errors: 1,
          unread: 0,
          warnings: 0,
          kinds: 1,
          shown: [
            {
              code: 'toString',
              level: 'error',
              place: { tab: 'deals', row: 1, column: null },
              header: '',
              read: '',
              more: 0,
            },
          ],
        },
      }),
    },
  ],
] as const)('an answer that is %s is not trusted', async (_what, reply) => {
  expect(await kindOf(reply)).toBe('unreadable');
});

test.each(['busy', 'not-installed', 'bad-request', 'protected', 'timeout', 'bug'] as const)(
  'the refusal %s keeps its kind',
  async code => {
    expect(await kindOf({ answer: refusal(code, 'x is undefined') })).toBe(code);
  },
);

test('a refusal of Google that the server took for a bug is recognised', async () => {
  expect(await kindOf({ answer: refusal('bug', 'Exception: Service Spreadsheets timed out') })).toBe('timeout');
});

test('a failure on the way is recognised', async () => {
  const error = new Error('ScriptError: Authorization is required to perform that action.');
  expect(await kindOf({ error })).toBe('accounts');
});

test('a runner that throws is a failure like any other', async () => {
  expect(await kindOf('throws')).toBe('bug');
});

test('outside of Google there is no runner', async () => {
  const result = await connect(() => null)('open');
  expect(result).toEqual({ ok: false, failure: { kind: 'outside', detail: '' } });
});

test('an answer that never comes ends as a timeout after six and a half minutes', async () => {
  vi.useFakeTimers();
  const waiting = kindOf('never');
  await vi.advanceTimersByTimeAsync(389_000);
  const early = await Promise.race([waiting, Promise.resolve('waiting')]);
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  expect([early, await waiting]).toEqual(['waiting', 'timeout']);
});
