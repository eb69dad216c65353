import { failureTexts } from '../../../sheets-templates/report-texts/failures';
import type { ErrorCode } from '../../server/contract';

/** What can go wrong on a click: what the server says, and what happens on the way to it. */
export type FailureKind = ErrorCode | 'accounts' | 'network' | 'quota' | 'unreadable' | 'outside';

export interface FailureWords {
  readonly what: string;
  readonly todo: string;
  /** Ways round it, one of which is enough. */
  readonly ways?: readonly string[];
}

export const errors: Readonly<Record<FailureKind, FailureWords>> = {
  ...failureTexts.ko,
  accounts: {
    what: '구글 계정이 여러 개 로그인되어 있어 막혔습니다.',
    todo: '이 시트를 연 계정이 아닌 다른 계정으로 요청이 갔습니다. 다음 가운데 하나를 하세요.',
    ways: [
      '크롬의 시크릿 창이나 다른 프로필에서 이 시트의 계정으로만 로그인해 여세요.',
      '모든 구글 계정에서 로그아웃한 뒤, 이 시트의 계정으로 먼저 로그인하세요.',
    ],
  },
  network: {
    what: '인터넷 연결이 끊겼습니다.',
    todo: '연결을 확인하고 다시 해 주세요.',
  },
  quota: {
    what: '구글이 하루에 허락하는 횟수를 다 썼습니다.',
    todo: '내일 다시 해 주세요. 적어 둔 것은 그대로 있습니다.',
  },
  unreadable: {
    what: '알아볼 수 없는 답이 왔습니다.',
    todo: '사이드바를 닫고 다시 열어 주세요.',
  },
  outside: {
    what: '구글 시트 안에서만 쓸 수 있습니다.',
    todo: '시트의 메뉴에서 사이드바를 열어 주세요.',
  },
};
