import type { Lang } from './types';

/** The words of the method, explained on the Start tab: as many in each language, in the same order. */
export const glossary: Readonly<Record<Lang, readonly (readonly [word: string, meaning: string])[]>> = {
  ko: [
    ['유입', '광고, 검색, 소개로 우리 가게나 페이지에 온 수입니다. 지표장부에 채널마다 적습니다.'],
    ['신청', '예약, 주문, 문의처럼 고객이 먼저 손을 든 것입니다.'],
    ['경험', '상품이나 서비스를 처음 써 본 것입니다. 첫 거래일로 셉니다.'],
    ['결정', '단골이 되기로 정한 것입니다. 보통 멤버십에 가입한 날이고, 설정에서 구매 횟수로 바꿀 수 있습니다.'],
    ['단골', '결정을 한 고객입니다. 탈퇴하면 빠집니다.'],
    ['단골풀', '단골이 모이는 곳입니다. 단톡방, 밴드, 카페처럼 고객이 찾아오는 곳이 좋습니다.'],
    ['기초·기말 단골', '그 기간이 시작할 때와 끝날 때의 단골 수입니다.'],
    ['활성률', '기초 단골 가운데 그 기간에 산 사람의 비율입니다.'],
    [
      '결정률',
      '그 기간의 결정을 그 기간의 신규 경험으로 나눈 값입니다. 늦게 결정하는 고객이 있어 100%를 넘을 수 있습니다.',
    ],
    ['경험상품·단골상품', '처음 써 보는 상품과 단골이 거듭 사는 상품입니다. 설정 탭의 상품 목록에 적습니다.'],
    ['미등록', '고객을 적지 않은 거래입니다. 매출에는 들어가고 사람 수에는 들어가지 않습니다.'],
    ['SPA', '고객이 겪는 장면을 먼저 적고, 그 장면을 만드는 직원의 일을 적는 표입니다.'],
  ],
  en: [
    [
      'Visits',
      'How many came to the shop or page through ads, search or friends. One row per channel in the KPI ledger.',
    ],
    ['Apply', 'A booking, an order, an enquiry: the customer raised a hand.'],
    ['Experience', 'Used the product or service for the first time: the day of the first sale.'],
    ['Decide', 'Chose to become a regular. Usually the day of joining; settings can count purchase days instead.'],
    ['Regular', 'A customer who decided, until they leave.'],
    ['Regulars pool', 'Where regulars gather: a group chat, a community. Best where customers come by themselves.'],
    ['Regulars, start and end', 'How many regulars there are when the period begins and ends.'],
    ['Active rate', 'The share of regulars at the start who bought within the period.'],
    ['Decision rate', 'Decisions of the period over its first-time customers. Late deciders can take it over 100%.'],
    ["Entry and regulars' product", 'What people try first, and what regulars buy again. Listed in the settings tab.'],
    ['Unregistered', 'Sales without a customer: part of sales, not of any count of people.'],
    ['SPA', 'A table with the scene the customer sees first, then the staff process that makes it happen.'],
  ],
};
