import { type Life, rolesHeader, setSetting, spaHeader, typeOver, type Week } from './life';

/** A studio by the book: canvas, books, work, people, machines, in this order, and in the end what was left. Weeks count from 1. */
export function studioWeek(life: Life, week: number): Week {
  return { ...steps[week], rows: { ...books(life, week), ...steps[week]?.rows, ...record(life, week) } };
}

const channels = ['네이버 플레이스', '인스타그램', '지인추천'] as const;

/** From the third week on: three apply, two come, one joins and buys a card again every fifth week. */
function books(life: Life, week: number): Week['rows'] {
  if (week < 3) return {};
  const person = (of: number, which: number) => `회원${String(of).padStart(2, '0')}-${which}`;
  const deals: unknown[][] = [['거래일', '구분', '고객', '유입채널', '상품', '금액', '담당']];
  channels.forEach((channel, which) => {
    deals.push([life.day(week, 0), '신청', person(week, which), channel, '체험 1회권', 0, '데스크']);
    if (which < 2) deals.push([life.day(week, 3), '거래', person(week, which), channel, '체험 1회권', 20_000, '원장']);
  });
  deals.push([life.day(week, 3), '멤버십가입', person(week, 0), channels[0], '바른숨 클럽', 0, '데스크']);
  for (let joined = week - 1; joined >= 3; joined -= 5) {
    deals.push([life.day(week, 1), '거래', person(joined, 0), channels[0], '10회권', 550_000, '원장']);
  }
  const kpis = [
    ['시작일', '채널', '유입', '광고비'],
    ...channels.map((channel, which) => [life.day(week), channel, 60 - 25 * which, which < 2 ? 50_000 : 0]),
  ];
  return { 거래장부: deals, 지표장부: kpis };
}

const steps: Readonly<Record<number, Week>> = {
  1: {
    rows: { 설정: [['담당자'], ['원장'], ['이강사'], ['박강사'], ['데스크']] },
    boxes: {
      regularsPool: { design: '바른숨 클럽, 월 1회 챌린지', present: '방은 있으나 조용합니다', status: '일부 작동' },
      regular: { design: '10회권을 이어서 끊습니다', present: '절반쯤 이어집니다', status: '일부 작동' },
      experience: { design: '체험과 자세 사진 리포트', present: '강사마다 다릅니다', status: '일부 작동' },
    },
  },
  2: {
    boxes: {
      targetPool: { design: '반경 1km 직장인', present: '플레이스 조회 위주', status: '작동' },
      visit: { design: '플레이스에서 시간표를 봅니다', present: '사진이 오래되었습니다', status: '일부 작동' },
      application: { design: '체험 1회권 예약 폼', present: '전화와 DM이 섞입니다', status: '일부 작동' },
      decision: { design: '수업 직후 QR로 가입', present: '종이로 가끔', status: '일부 작동' },
    },
  },
  3: { boxes: { revenue: { goal: 6_000_000, perRegular: 150_000 } } },
  7: {
    rows: {
      SPA: [
        spaHeader,
        [
          '유입',
          1,
          '플레이스에서 새 사진을 본다',
          '1 사진 3장\n2 소식 올리기',
          '플레이스 소식 올리기',
          '월요일 12시 전',
          '루틴',
          '단순',
          '매주',
          20,
          1,
          '유입',
        ],
        [
          '신청',
          1,
          '밤에 예약하고 아침에 안내를 받는다',
          '1 예약 확인\n2 안내 문자',
          '예약 안내 보내기',
          '당일 예약 모두 안내',
          '루틴',
          '단순',
          '매일',
          6,
          8,
          '신청',
        ],
        [
          '경험',
          1,
          '체험 뒤 사진으로 자세를 본다',
          '1 전 사진\n2 수업\n3 후 사진\n4 리포트',
          '자세 리포트 보내기',
          '수업 뒤 3시간 안',
          '루틴',
          '판단',
          '매일',
          25,
          8,
          '결정률',
        ],
      ],
    },
  },
  8: {
    rows: {
      SPA: [
        spaHeader,
        [
          '결정',
          1,
          '나가기 전 클럽 QR을 본다',
          '1 만족도 묻기\n2 QR 보이기',
          '클럽 QR 안내',
          '체험자 모두',
          '루틴',
          '단순',
          '매일',
          3,
          8,
          '결정률',
        ],
        [
          '단골',
          1,
          '카드가 끝나기 전 안부를 받는다',
          '1 남은 횟수 보기\n2 문자',
          '남은 횟수 알리기',
          '2회 남은 회원 모두',
          '루틴',
          '단순',
          '매주',
          30,
          1,
          '활성률',
        ],
        [
          '생산',
          1,
          '',
          '1 기구 닦기\n2 소리 듣기',
          '기구 살피기',
          '금요일 닫기 전',
          '루틴',
          '단순',
          '매주',
          40,
          1,
          '매출',
        ],
        ['지원', 1, '', '1 영수증 모으기\n2 장부 적기', '영수증 정리', '월말', '루틴', '단순', '매주', 20, 1, '매출'],
      ],
    },
  },
  9: {
    rows: {
      업무분담: [
        rolesHeader,
        ['예약 안내 보내기', '오너', '알바', '', '기록됨', '경험률', '60%'],
        ['자세 리포트 보내기', '오너', '직원', '', '오너 전담', '결정률', '40%'],
        ['클럽 QR 안내', '오너', '직원', '', '오너 전담', '', ''],
        ['플레이스 소식 올리기', '오너', '직원', '', '오너 전담', '유입', '100'],
      ],
    },
  },
  11: {
    also: life =>
      typeOver(life, '업무분담', '예약 안내 보내기', {
        '현재 담당': '알바',
        '맡은 사람': '데스크',
        '위임 상태': '시범 위임',
      }),
  },
  15: { also: life => typeOver(life, '업무분담', '예약 안내 보내기', { '위임 상태': '위임 완료' }) },
  20: {
    also: life => {
      life.shop.api('addModule', 'automation');
    },
  },
  21: {
    rows: {
      자동화: [
        ['업무', '지금 수준', '목표 수준', '후보 서비스', '월 비용', '쓰기 시작한 날'],
        ['예약 안내 보내기', '2 SaaS 하나', '2 SaaS 하나', '예약 서비스의 자동 알림', 20_000, '2026-05-25'],
      ],
    },
  },
  22: {
    rows: {
      업무분담: [
        rolesHeader,
        ['남은 횟수 알리기', '알바', '알바', '데스크', '위임 완료', '활성률', '60%'],
        ['기구 살피기', '직원', '직원', '박강사', '위임 완료', '매출', ''],
        ['영수증 정리', '오너', '오너', '', '오너 전담', '', ''],
      ],
    },
  },
  23: { also: life => setSetting(life, '목표 신청률', '30%') },
};

const works = [
  '플레이스 소식 올리기',
  '자세 리포트 보내기',
  '클럽 QR 안내',
  '남은 횟수 알리기',
  '기구 살피기',
  '영수증 정리',
] as const;

/** What the desk writes down of the work it was handed: stuck once, done differently once, then as written. */
function record(life: Life, week: number): Week['rows'] {
  if (week < 11) return {};
  if (week === 11) life.shop.api('addModule', 'digilog');
  const result = week === 12 ? '막힘' : week === 13 ? '다르게 함' : '그대로 됨';
  const change = week < 14 && week > 11 ? '주차 안내를 함께 보내기' : '';
  // in the end everybody records, and the second instructor stands in everywhere
  const others = week < 24 ? [] : works.map(work => [life.day(week, 4), work, '박강사', '그대로 됨', '', 15]);
  return {
    디지로그: [
      ['날짜', '업무', '작성자', '결과', '고칠 내용', '걸린 시간(분)'],
      [life.day(week, 2), '예약 안내 보내기', '데스크', result, change, 6],
      ...others,
    ],
  };
}
