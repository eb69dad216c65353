import { expect, test } from 'vitest';
import { recognise } from '../../sidebar/failure';

test.each([
  ['accounts', 'ScriptError: Authorization is required to perform that action.'],
  ['accounts', 'Authorisation is required to perform that action.'],
  ['accounts', "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."],
  ['accounts', '죄송합니다. 저장소에서 읽는 중에 서버 오류가 발생했습니다. 오류 코드 PERMISSION_DENIED.'],
  ['accounts', '이 작업을 실행하려면 승인이 필요합니다.'],
  ['accounts', 'NetworkError: Connection failure due to HTTP 403'],
  ['network', 'NetworkError: Connection failure due to HTTP 0'],
  ['network', 'NetworkError: Connection failure due to HTTP 500'],
  ['timeout', 'Exceeded maximum execution time'],
  ['timeout', '최대 실행 시간을 초과했습니다.'],
  ['timeout', 'Exception: Service Spreadsheets timed out while accessing document'],
  ['busy', 'Exception: Lock timeout: another process was holding the lock for too long.'],
  ['busy', 'Exception: Too many simultaneous invocations: Spreadsheets'],
  ['quota', 'Exception: Service invoked too many times for one day: properties.'],
  ['protected', 'Exception: You are trying to edit a protected cell or object.'],
  ['bug', 'TypeError: Cannot read properties of undefined (reading "length")'],
] as const)('%s: %s', (kind, message) => {
  expect(recognise(new Error(message))).toEqual({ kind, detail: message });
});

test('the name of an error of another frame counts as part of its message', () => {
  expect(recognise({ name: 'NetworkError', message: 'Connection failure' })).toEqual({
    kind: 'network',
    detail: 'NetworkError: Connection failure',
  });
  expect(recognise({ name: 'ScriptError', message: 'Authorization' }).kind).toBe('accounts');
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['plain text', 'plain text'],
  [{}, ''],
])('%j is a bug with whatever it says', (thrown, detail) => {
  expect(recognise(thrown)).toEqual({ kind: 'bug', detail });
});
