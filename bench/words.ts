import type { ProductKind } from '../src/schema/settings';

/** Korea's clock has not been changed since 1988. */
export const UTC_AHEAD = 9 * 3_600_000;

/** By the number of the event's kind. */
export const KINDS = ['신청', '거래', '멤버십가입', '환불', '탈퇴'] as const;
export const NOBODY = '비회원';
export const DONE = '완료';

export const CHANNELS = ['네이버 플레이스', '인스타그램', '지인 소개', '블로그', '당근', '카카오 채널', '전단', '간판'];
export const STAFF = ['원장', '김하나', '이두리', '박세라', '최네모', '정다섯'];
export const PAYMENTS = ['카드', '계좌이체', '현금', '간편결제'];

const PRODUCT_WORDS = ['체험', '그룹', '개인', '듀엣', '재활', '산전', '기구', '바레'];
const PRODUCT_SIZES = ['1회', '10회', '3개월'];

function kindOf(size: number): ProductKind {
  return size === 0 ? 'entry' : 'regular';
}

export const PRODUCTS = PRODUCT_SIZES.flatMap((size, place) =>
  PRODUCT_WORDS.map(word => ({ name: `${word} 수업 ${size}`, kind: kindOf(place) })),
);
