import type { IssueCode } from '../../domain/issue';

export interface IssueWords {
  /** What is wrong, as the title of a group of places. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
}

export const issues: Readonly<Record<IssueCode, IssueWords>> = {
  'tab-missing': {
    what: '탭이 없습니다',
    fix: '지워졌거나 아직 만들지 않은 탭입니다. 아래 ‘빠진 것 되살리기’를 누르면 다시 생깁니다.',
  },
  'header-missing': {
    what: '제목 줄을 찾지 못했습니다',
    fix: '열 이름이 적힌 줄이 있어야 읽을 수 있습니다. 지운 제목 줄을 되돌리거나 ‘빠진 것 되살리기’를 누르세요.',
  },
  'column-missing': {
    what: '꼭 있어야 하는 열이 없습니다',
    fix: '열 이름을 원래대로 적어 주세요. 열을 지웠다면 ‘빠진 것 되살리기’를 누르세요.',
  },
  'column-twice': {
    what: '같은 이름의 열이 두 개입니다',
    fix: '어느 쪽을 읽을지 알 수 없습니다. 쓰지 않는 열의 이름을 바꿔 주세요.',
  },
  'error-value': {
    what: '칸에 수식 오류가 있습니다',
    fix: '#REF!, #N/A 같은 오류입니다. 수식을 고치거나 값을 바로 적어 주세요.',
  },
  'not-a-day': { what: '날짜로 읽을 수 없습니다', fix: '2026-05-11처럼 적어 주세요.' },
  'impossible-day': { what: '달력에 없는 날짜입니다', fix: '2월 30일처럼 없는 날입니다. 날짜를 다시 확인해 주세요.' },
  'ambiguous-day': {
    what: '날짜를 두 가지로 읽을 수 있습니다',
    fix: '일과 월 가운데 무엇이 먼저인지 분명하지 않습니다. 2026-05-11처럼 적어 주세요.',
  },
  'day-out-of-range': { what: '너무 옛날이거나 먼 날짜입니다', fix: '연도를 잘못 적지 않았는지 확인해 주세요.' },
  'not-a-number': { what: '숫자로 읽을 수 없습니다', fix: '숫자만 적어 주세요. 예: 20000' },
  'ambiguous-number': {
    what: '숫자를 두 가지로 읽을 수 있습니다',
    fix: '쉼표와 점이 소수점인지 천 단위 구분인지 분명하지 않습니다. 구분 기호 없이 적어 주세요. 예: 20000',
  },
  'not-whole': { what: '소수점 아래가 있습니다', fix: '횟수나 개수는 1, 2, 3처럼 정수로 적어 주세요.' },
  negative: { what: '0보다 작은 수입니다', fix: '빼기(-)를 지우거나 값을 다시 확인해 주세요.' },
  'not-in-list': {
    what: '설정 목록에 없는 이름입니다',
    fix: '잘못 적었다면 고치고, 새 이름이라면 설정 탭의 목록에 더해 주세요.',
  },
  'not-an-option': { what: '고를 수 있는 값이 아닙니다', fix: '칸의 목록에서 하나를 골라 주세요.' },
  'long-text': { what: '글이 너무 깁니다', fix: '그대로 읽었습니다. 이름이 아니라 긴 글이면 메모 열로 옮겨 주세요.' },
  'broken-text': {
    what: '깨진 글자가 있습니다',
    fix: '파일을 가져올 때 글자가 깨진 것 같습니다. 다시 가져오거나 바로 적어 주세요.',
  },
  'formula-text': {
    what: '=, +, -, @ 로 시작하는 글입니다',
    fix: '수식이 아니라 글자로만 읽었습니다. 잘못 붙여 넣은 것이면 지워 주세요.',
  },
  'markup-text': {
    what: '웹 문서의 코드가 섞인 글입니다',
    fix: '글자로만 읽었습니다. 잘못 붙여 넣은 것이면 지워 주세요.',
  },
  'day-missing': { what: '날짜가 비어 있습니다', fix: '일이 일어난 날을 적어 주세요. 적으면 지표에 들어갑니다.' },
  'kind-missing': {
    what: '구분이 비어 있습니다',
    fix: '신청, 거래, 멤버십가입, 환불, 탈퇴 가운데 하나를 골라 주세요.',
  },
  'amount-missing': {
    what: '금액이 비어 있습니다',
    fix: '받은 돈을 적어 주세요. 무료였다면 0을 적으면 됩니다.',
  },
  'customer-missing': {
    what: '고객이 비어 있습니다',
    fix: '이름이나 별칭을 적어 주세요. 누군지 모르는 거래는 ‘비회원’이라고 적으세요. 매출로만 셉니다.',
  },
  'channel-missing': {
    what: '유입채널이 비어 있습니다',
    fix: '그 고객의 첫 줄에 어디서 왔는지 적어 주세요. 모르면 ‘알 수 없음’으로 셉니다.',
  },
  'future-day': {
    what: '아직 오지 않은 날짜입니다',
    fix: '오늘보다 뒤의 날짜는 세지 않습니다. 예약이라면 상태를 ‘예약’으로 고르세요.',
  },
  'sale-negative': { what: '거래 금액이 0보다 작습니다', fix: '돌려준 돈이라면 구분을 ‘환불’로 바꿔 주세요.' },
  'refund-positive': { what: '환불 금액에 빼기(-)가 없습니다', fix: '환불은 -165000처럼 빼기를 붙여 적어 주세요.' },
  'amount-not-counted': {
    what: '매출로 세지 않는 줄에 금액이 있습니다',
    fix: '매출은 거래와 환불만 셉니다. 받은 돈이라면 거래 줄을 따로 적어 주세요.',
  },
  'refund-without-sale': {
    what: '그 고객의 앞선 거래가 없는 환불입니다',
    fix: '고객 이름이 거래 줄과 같은지 확인해 주세요.',
  },
  'duplicate-id': {
    what: '같은 거래ID가 두 번 있습니다',
    fix: '줄을 복사했다면 복사한 줄의 거래ID를 지우세요. 새로고침하면 새 번호가 붙습니다.',
  },
  'duplicate-row': {
    what: '똑같은 줄이 두 번 있습니다',
    fix: '한 번만 셌습니다. 하나를 지워 주세요. 따로 일어난 일이면 한 줄의 거래ID만 지우세요.',
  },
  'duplicate-week': {
    what: '같은 채널과 날짜의 줄이 두 번 있습니다',
    fix: '먼저 적은 줄만 셌습니다. 둘 다 맞으면 한 줄로 더해 주세요.',
  },
  'unknown-setting': {
    what: '모르는 설정 항목입니다',
    fix: '항목 이름을 바꿨다면 되돌려 주세요. 모르는 항목은 읽지 않습니다.',
  },
  'bad-setting': { what: '설정 값을 읽을 수 없습니다', fix: '칸의 메모를 보고 고쳐 주세요. 그때까지 기본값을 씁니다.' },
  'no-regular-product': {
    what: '단골상품이 정해지지 않았습니다',
    fix: '활성 기준이 단골상품 구매인데 단골상품이 없어 활성 단골이 0명이 됩니다. 상품구분을 단골상품으로 고르세요.',
  },
  'setting-twice': { what: '설정에 같은 이름이 두 번 있습니다', fix: '위의 것만 읽었습니다. 하나를 지워 주세요.' },
};
