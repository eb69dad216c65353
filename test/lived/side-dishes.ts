import { neededBoxes } from '../../sheets-templates/canvas-boxes';
import { type Life, rolesHeader, sendForm, spaHeader, typeOver, type Week } from './life';

/** An online shop in its own order: books first, work handed over too early, four weeks without books, the canvas late, a machine. */
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

const PROCESS = '1 목록 보기\n2 하기\n3 적기';
const DONE = '당일 모두';
const boardHeader = ['업무', '지금 수준', '목표 수준', '후보 서비스'];

/** What the owner answers to the next step on Home. */
function answer({ shop }: Life, action: string, item: string, values: Readonly<Record<string, string>>): void {
  const done = shop.api('act', 'ko', { action, item, values }, { page: 'step', item: 'structure', options: {} });
  if (done.isPoor) throw new Error(done.said);
}

const steps: Readonly<Record<number, Week>> = {
  1: { rows: { 설정: [['담당자'], ['대표'], ['주방'], ['CS'], ['자동']] } },
  2: { also: life => answer(life, 'skip', 'step.structure', { reason: '장부부터 적습니다' }) },
  // in other hands before a line of it is written down
  3: {
    rows: {
      SPA: [spaHeader, [...workRow(3).slice(0, 3), '', tasks[3], '', ...workRow(3).slice(6)]],
      업무분담: [rolesHeader, [tasks[3], '알바', '알바', 'CS', '위임 완료', '결정률', '50%']],
    },
  },
  6: {
    rows: { SPA: [spaHeader, ...stages.flatMap((_, which) => (which === 3 ? [] : [workRow(which)]))] },
    also: life => typeOver(life, 'SPA', tasks[3], { '업무 프로세스': PROCESS, '완료 기준': DONE }),
  },
  7: {
    rows: {
      업무분담: [
        rolesHeader,
        ...tasks.flatMap((task, which) =>
          which === 3
            ? []
            : [
                which === 6
                  ? [task, '알바', '알바', 'CS', '위임 완료', '매출', '']
                  : [task, '오너', '알바', '', '기록됨', '매출', ''],
              ],
        ),
      ],
    },
  },
  9: { also: life => typeOver(life, '업무분담', tasks[1], { '맡은 사람': 'CS', '위임 상태': '시범 위임' }) },
  10: {
    also: life =>
      sendForm(life, { page: 'handOver', item: idOf(life, tasks[1]), options: {} }, 'handOver', {
        reason: '신청을 따로 받지 않습니다',
      }),
  },
  18: { also: life => answer(life, 'resume', 'step.structure', {}) },
  20: { rows: { 자동화: [boardHeader, [tasks[6], '2 SaaS 하나', '2 SaaS 하나', '택배사 프로그램']] } },
  21: {
    rows: { 자동화: [boardHeader, [tasks[3], '0 손으로', '2 SaaS 하나', '알림 메시지 서비스']] },
    also: life =>
      sendForm(life, { page: 'machine', item: idOf(life, tasks[6]), options: {} }, 'planMachine', {
        monthlyCost: '9000',
        reason: '택배사가 무료로 줍니다',
      }),
  },
  22: { also: life => typeOver(life, '자동화', tasks[3], { '지금 수준': '2 SaaS 하나' }) },
  23: {
    boxes: Object.fromEntries(
      neededBoxes.map(box => [box, { design: '이렇게 합니다', present: '지금은 이렇습니다', status: '일부 작동' }]),
    ),
  },
  24: { also: life => typeOver(life, '자동화', tasks[3], { '월 비용': 15_000 }) },
  25: { also: ({ shop }) => void shop.tab('SPA').deleteRows(rowOf(shop, tasks[5]), 2) },
  26: { rows: { SPA: [spaHeader, workRow(5), workRow(6)] } },
};

function rowOf(shop: Life['shop'], work: string): number {
  return shop.grid('SPA').findIndex(cells => cells.includes(work)) + 1;
}

function idOf({ shop }: Life, work: string): string {
  return String(shop.grid('SPA')[rowOf(shop, work) - 1]?.[0]);
}

function workRow(which: number): unknown[] {
  const scenario = which < 5 ? '배송 다음 날 안내를 받는다' : '';
  const [minutes, metric] = which === 3 ? [40, '결정률'] : [15, '매출'];
  return [stages[which], 1, scenario, PROCESS, tasks[which], DONE, '루틴', '단순', '매일', minutes, 5, metric];
}

/** The desk records the messages it sends after a delivery, always as written. */
function record(life: Life, week: number): Week['rows'] {
  if (week < 8 || SILENT.includes(week)) return {};
  if (week === 8) life.shop.api('addModule', 'digilog');
  if (week === 20) life.shop.api('addModule', 'automation');
  const runs = [1, 3].map(after => [life.day(week, after), '단골방 안내 보내기', 'CS', '그대로 됨', 40]);
  return { 디지로그: [['날짜', '업무', '작성자', '결과', '걸린 시간(분)'], ...runs] };
}
