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
  accounts: {
    what: '구글 계정이 여러 개 로그인되어 있어 막혔습니다.',
    todo: '이 시트를 연 계정이 아닌 다른 계정으로 요청이 갔습니다. 다음 가운데 하나를 하세요.',
    ways: [
      '크롬의 시크릿 창이나 다른 프로필에서 이 시트의 계정으로만 로그인해 여세요.',
      '모든 구글 계정에서 로그아웃한 뒤, 이 시트의 계정으로 먼저 로그인하세요.',
    ],
  },
  busy: {
    what: '다른 사람이 지금 같은 시트를 새로고침하고 있습니다.',
    todo: '1분쯤 뒤에 다시 해 주세요.',
  },
  'not-installed': {
    what: '아직 장부 탭이 없습니다.',
    todo: '시작하기에서 탭을 먼저 더해 주세요.',
  },
  'bad-request': {
    what: '사이드바가 오래 열려 있어 서로 맞지 않습니다.',
    todo: '사이드바를 닫고 메뉴에서 다시 열어 주세요.',
  },
  protected: {
    what: '잠긴 칸이나 탭이 있어 쓰지 못했습니다.',
    todo: '이 시트의 소유자에게 편집 권한을 받거나, 잠금을 풀고 다시 해 주세요.',
  },
  timeout: {
    what: '시간이 너무 오래 걸려 멈추었습니다.',
    todo: '이미 적힌 것은 그대로 있습니다. 다시 하면 이어서 끝냅니다.',
  },
  'no-rows': {
    what: '이 숫자는 거래장부의 줄로 보여 드릴 수 없습니다.',
    todo: '지표장부에 적은 수이거나, 그사이 줄이 바뀌었습니다. 새로고침하고 다시 해 주세요.',
  },
  filter: {
    what: '거래장부에 필터를 걸지 못했습니다.',
    todo: '지금 걸린 필터(색, 날짜 조건 등)나 표 설정을 그대로 되돌릴 수 없기 때문입니다. 필터를 풀고 다시 해 주세요.',
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
  bug: {
    what: '뜻밖의 문제가 생겼습니다.',
    todo: '다시 해 보세요. 계속되면 아래 내용을 만든 사람에게 알려 주세요.',
  },
};
