import type { ErrorCode } from './contract';

/** Something that a person can do something about: the sidebar has a sentence for its code. */
export interface Refusal extends Error {
  readonly code: ErrorCode;
}

export function refusal(code: ErrorCode, detail = ''): Refusal {
  return Object.assign(new Error(detail || code), { code });
}

// Google words these in the language of the account
const PROTECTED = /protected (?:cell|range|sheet)|do not have permission to edit|보호된|수정할 권한/i;
const TIMEOUT = /maximum execution time|timed out|최대 실행 시간|시간 초과/i;

/** What a thrown value means to the person who clicked. */
export function errorOf(thrown: unknown): { code: ErrorCode; detail: string } {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof Error && 'code' in thrown && isCode(thrown.code)) return { code: thrown.code, detail };
  if (PROTECTED.test(detail)) return { code: 'protected', detail };
  return { code: TIMEOUT.test(detail) ? 'timeout' : 'bug', detail };
}

function isCode(code: unknown): code is ErrorCode {
  const codes: Record<ErrorCode, true> = {
    busy: true,
    'not-installed': true,
    'bad-request': true,
    protected: true,
    timeout: true,
    'no-rows': true,
    filter: true,
    bug: true,
  };
  return typeof code === 'string' && Object.keys(codes).includes(code);
}
