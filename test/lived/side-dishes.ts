import { neededBoxes } from '../../sheets-templates/canvas-boxes';
import { type Life, rolesHeader, spaHeader, type Week } from './life';

/** An online shop in its own order: books first, a machine too early, three weeks without books, the canvas late. */
export function sideDishesWeek(life: Life, week: number): Week {
  return { ...steps[week], rows: { ...books(life, week), ...steps[week]?.rows, ...record(life, week) } };
}

/** Weeks in which nobody kept the books. */
export const SILENT = [14, 15, 16, 17];

const channels = ['네이버 검색', '당근 비즈프로필', '지인추천'] as const;

/** Orders without applications: three tasters a week, one joins; who has joined buys a box every other week. */
function books(life: Life, week: number): Week['rows'] {
  if (SILENT.includes(week)) return {};
  const person = (of: number, which: number) => `손님${String(of).padStart(2, '0')}-${which}`;
  const deals: unknown[][] = [['거래일', '구분', '고객', '유입채널', '상품', '금액', '담당']];
  channels.forEach((channel, which) => {
    deals.push([life.day(week, which), '거래', person(week, which), channel, '맛보기 세트', 9_900, '자동']);
  });
  deals.push([life.day(week, 4), '멤버십가입', person(week, 1), channels[1], '온담 단골방', 0, 'CS']);
  for (let joined = week - 1; joined >= 1; joined -= 2) {
    deals.push([life.day(week, 5), '거래', person(joined, 1), channels[1], '주간 반찬박스', 39_000, '자동']);
  }
  const kpis = [
    ['시작일', '채널', '유입', '광고비'],
    ...channels.map((channel, which) => [life.day(week), channel, 200 - 80 * which, which === 0 ? 120_000 : 0]),
  ];
  return { 거래장부: deals, 지표장부: kpis };
}

const stages = ['유입', '신청', '경험', '결정', '단골', '생산', '지원'] as const;
const tasks = [
  '검색어 살피기',
  '주문 모으기',
  '맛보기 보내기',
  '단골방 안내 보내기',
  '다음 주 메뉴 올리기',
  '반찬 만들기',
  '송장 뽑기',
] as const;

/** What the owner answers to the next step on Home. */
function answer({ shop }: Life, action: string, item: string, values: Readonly<Record<string, string>>): void {
  const done = shop.api('act', 'ko', { action, item, values }, { page: 'step', item: 'structure', options: {} });
  if (done.isPoor) throw new Error(done.said);
}

const steps: Readonly<Record<number, Week>> = {
  2: { also: life => answer(life, 'skip', 'step.structure', { reason: '장부부터 적습니다' }) },
  18: { also: life => answer(life, 'resume', 'step.structure', {}) },
  19: {
    boxes: Object.fromEntries(
      neededBoxes.map(box => [box, { design: '이렇게 합니다', present: '지금은 이렇습니다', status: '일부 작동' }]),
    ),
  },
  6: {
    rows: {
      SPA: [
        spaHeader,
        ...stages.map((stage, which) => [
          stage,
          1,
          which < 5 ? '배송 다음 날 안내를 받는다' : '',
          '1 목록 보기\n2 하기\n3 적기',
          tasks[which],
          '당일 모두',
          '루틴',
          '단순',
          '매일',
          which === 3 ? 40 : 15,
          5,
          which === 3 ? '결정률' : '매출',
        ]),
      ],
    },
  },
  7: {
    rows: {
      업무분담: [
        rolesHeader,
        ...tasks.map((task, which) => [
          task,
          which === 6 ? '알바' : '오너',
          '알바',
          which === 6 ? 'CS' : '',
          which === 6 ? '위임 완료' : '기록됨',
          which === 3 ? '결정률' : '매출',
          which === 3 ? '50%' : '',
        ]),
      ],
    },
  },
};

/** The desk records the messages it sends after a delivery, always as written. */
function record(life: Life, week: number): Week['rows'] {
  if (week < 8 || SILENT.includes(week)) return {};
  if (week === 8) life.shop.api('addModule', 'digilog');
  const runs = [1, 3].map(after => [life.day(week, after), '단골방 안내 보내기', 'CS', '그대로 됨', 40]);
  return { 디지로그: [['날짜', '업무', '작성자', '결과', '걸린 시간(분)'], ...runs] };
}
