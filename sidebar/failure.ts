import type { FailureKind } from '../src/messages/ko/errors';

export interface Failure {
  kind: FailureKind;
  /** What was said literally, for those who can use it. */
  detail: string;
}

/** Google words these in the language of the account, so codes and both languages are looked for. */
const signs: readonly (readonly [FailureKind, RegExp])[] = [
  [
    'accounts',
    /PERMISSION_DENIED|authori[sz]ation is required|ScriptError: ?authori[sz]ation|HTTP 40[13]|승인이 필요/i,
  ],
  ['busy', /lock timeout|holding the lock|too many simultaneous|동시에 너무 많/i],
  ['quota', /too many times for one day|limit exceeded|quota|하루 동안|할당량/i],
  ['timeout', /maximum execution time|timed out|deadline|최대 실행 시간|시간 초과/i],
  ['protected', /protected cell|do not have permission to (edit|perform)|보호된 셀|수정할 권한/i],
  ['network', /NetworkError|TransportError|connection failure|failed to fetch|ERR_INTERNET|네트워크/i],
];

/** The message of whatever was thrown; errors of other frames are no `Error` of ours. */
export function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return String(error);
  const name = 'name' in error && typeof error.name === 'string' && error.name !== 'Error' ? error.name : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  return name && !message.startsWith(name) ? `${name}: ${message}` : message;
}

export function recognise(error: unknown): Failure {
  const detail = messageOf(error);
  return { kind: signs.find(([, sign]) => sign.test(detail))?.[0] ?? 'bug', detail };
}
